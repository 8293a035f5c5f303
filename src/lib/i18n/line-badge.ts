import { wording } from './language.svelte';

const still = (text: string) => () => text;

/** What the badge says of the line to the hub; the explanation is loaded when somebody asks. */
export const lineWords = wording(
	{
		sent: still('Đã gửi'),
		connecting: still('Đang nối…'),
		waiting: (count: number) => (count > 0 ? `Chờ gửi ${count}` : 'Mất mạng'),
		conflict: (count: number) => `Xung đột ${count}`,
		'not-taken': (count: number) => `Không nhận ${count}`,
		refused: still('Cần vào lại'),
		revoked: still('Đã ngừng quyền'),
		altered: still('Dữ liệu bị sửa')
	},
	{
		sent: still('Sent'),
		connecting: still('Connecting…'),
		waiting: (count: number) => (count > 0 ? `${count} waiting` : 'No network'),
		conflict: (count: number) => `${count} in conflict`,
		'not-taken': (count: number) => `${count} not taken`,
		refused: still('Join again'),
		revoked: still('Revoked'),
		altered: still('Data altered')
	}
);
