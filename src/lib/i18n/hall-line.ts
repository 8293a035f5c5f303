import { wording } from './language.svelte';

interface HallLineWords {
	/** On a screen that follows no hub: how a machine of its own finds the right address. */
	readonly elsewhere: string;
	/** Under "one moment", while there is no picture yet. */
	readonly before: {
		readonly connecting: string;
		readonly live: string;
		readonly lost: string;
		readonly 'unknown-congress': string;
		readonly strange: string;
	};
	/** In the corner of the last picture; nothing while all is well. */
	readonly mark: {
		readonly lost: string;
		readonly 'unknown-congress': string;
		readonly strange: string;
	};
}

/** What a hall screen on another machine says of its line to the hub: calm, and only what is needed. */
export const hallLineWords = wording<HallLineWords>(
	{
		elsewhere:
			'Máy này chỉ để chiếu? Mở địa chỉ ở mục “Màn hình hội trường” trên trang Máy chủ hội trường của ban tổ chức.',
		before: {
			connecting: 'Đang nối với máy chủ của hội trường.',
			live: 'Màn hình tự hiện khi chủ tọa đưa lên.',
			lost: 'Đang nối với máy chủ của hội trường. Màn hình tự hiện khi nối được.',
			'unknown-congress':
				'Máy chủ chưa có đại hội của địa chỉ này. Màn hình tự hiện khi có; nếu không, mở lại địa chỉ ở mục “Màn hình hội trường” trên trang Máy chủ hội trường.',
			strange: 'Máy chủ chạy phiên bản khác. Tải lại màn hình này.'
		},
		mark: {
			lost: 'Đang nối lại',
			'unknown-congress': 'Chờ máy chủ',
			strange: 'Tải lại màn hình này'
		}
	},
	{
		elsewhere:
			'Only the projector here? Open the address under “Hall screen” on the organiser’s page Hub of the hall.',
		before: {
			connecting: 'Connecting to the hub of the hall.',
			live: 'This screen comes alive when the chair puts something on it.',
			lost: 'Connecting to the hub of the hall. This screen comes alive by itself.',
			'unknown-congress':
				'The hub has no congress of this address yet. This screen comes alive when it has; otherwise open the address under “Hall screen” on the page Hub of the hall.',
			strange: 'The hub runs another version. Load this screen again.'
		},
		mark: {
			lost: 'Reconnecting',
			'unknown-congress': 'Waiting for the hub',
			strange: 'Load this screen again'
		}
	}
);
