import type { ChainProblem, ExchangeProblem } from '$lib/exchange/problem';
import { wording } from './language.svelte';

type FileProblem = Exclude<ExchangeProblem['kind'], ChainProblem>;
type Place = { readonly deviceId: string; readonly seq: number };

interface ProblemWords {
	readonly file: Readonly<Record<FileProblem, string>>;
	readonly chain: Readonly<Record<ChainProblem, (place: Place) => string>>;
}

const vi = ({ deviceId, seq }: Place) => `Máy ${deviceId.slice(0, 6)}, việc thứ ${seq}`;
const en = ({ deviceId, seq }: Place) => `Device ${deviceId.slice(0, 6)}, act ${seq}`;

const problemWords = wording<ProblemWords>(
	{
		file: {
			'not-an-exchange': 'Tệp này không phải tệp trao đổi. Chọn tệp có đuôi .kptd.',
			'newer-format': 'Tệp do bản phần mềm mới hơn lưu. Cập nhật máy này rồi nhận lại.',
			damaged: 'Tệp bị hỏng hoặc chép chưa hết. Lưu lại ở máy kia rồi chép lần nữa.',
			'too-large': 'Tệp lớn quá mức của một đại hội. Lưu lại ở máy kia.',
			unreadable: 'Không đọc được tệp. Cắm lại USB rồi chọn lại.',
			malformed: 'Trong tệp có chỗ không đúng mẫu. Lưu lại ở máy kia.',
			'other-beginning':
				'Mỗi máy tự mở một đại hội mẫu riêng, không phải hai bản của một đại hội, nên không gộp được. Muốn tập trao đổi thì nhận tệp trên máy chưa mở đại hội mẫu.'
		},
		chain: {
			gap: (place) => `${vi(place)}: thiếu việc ở khoảng này. Lưu tệp mới ở máy kia.`,
			forked: (place) =>
				`${vi(place)}: hai máy giữ hai nội dung khác nhau cho cùng một việc. Báo ban tổ chức, không nhận tệp này.`,
			'malformed-event': (place) => `${vi(place)}: nội dung không đúng mẫu.`,
			'other-congress': (place) => `${vi(place)}: thuộc đại hội khác.`,
			'seal-wrong': (place) =>
				`${vi(place)}: chữ ký của máy không khớp. Tệp đã bị sửa hoặc thiếu; báo ban tổ chức.`,
			'seal-missing': (place) =>
				`${vi(place)}: máy này vẫn ký việc của mình, lần này không có chữ ký. Nhận trực tiếp từ máy đó.`,
			'chain-twice': (place) => `${vi(place)}: một máy có mặt hai lần trong tệp.`
		}
	},
	{
		file: {
			'not-an-exchange': 'This is no exchange file. Choose one that ends in .kptd.',
			'newer-format': 'A newer version saved this file. Update this device, then receive again.',
			damaged: 'The file is damaged or was not copied to its end. Save and copy it again.',
			'too-large': 'The file is larger than any congress. Save it again on the other device.',
			unreadable: 'The file cannot be read. Plug the stick in again and choose again.',
			malformed: 'Something in the file does not fit its form. Save it again.',
			'other-beginning':
				'Each device opened a sample congress of its own; they are no two copies of one and cannot be brought together. To practise, receive the file on a device that has not opened the sample.'
		},
		chain: {
			gap: (place) => `${en(place)}: acts are missing here. Save a new file on the other device.`,
			forked: (place) =>
				`${en(place)}: the two devices hold two different things for one act. Tell the organisers; do not take this file.`,
			'malformed-event': (place) => `${en(place)}: it does not fit its form.`,
			'other-congress': (place) => `${en(place)}: it is of another congress.`,
			'seal-wrong': (place) =>
				`${en(place)}: the device’s signature does not fit. The file was changed or lacks something; tell the organisers.`,
			'seal-missing': (place) =>
				`${en(place)}: that device signs its acts, and here it did not. Receive from that device itself.`,
			'chain-twice': (place) => `${en(place)}: one device is in the file twice.`
		}
	}
);

/** Why a file is not taken in, and what to do. */
export function exchangeProblemText(problem: ExchangeProblem): string {
	const { file, chain } = problemWords();
	return 'deviceId' in problem ? chain[problem.kind](problem) : file[problem.kind];
}
