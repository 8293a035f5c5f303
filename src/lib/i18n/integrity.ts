import { wording } from './language.svelte';

/** The code by which two devices show that they hold the same count. */
export const integrityWords = wording(
	{
		title: 'Mã đối chiếu',
		explain:
			'Đọc to mã này từ hai máy. Cùng mã là cùng số liệu; khác mã thì chờ hai máy nhận đủ của nhau rồi đọc lại.',
		disputed: 'Chưa có mã: còn việc hai máy ghi khác nhau.',
		toConflicts: 'Giải quyết xung đột'
	},
	{
		title: 'Integrity code',
		explain:
			'Read this code aloud from two devices. The same code means the same figures; if it differs, wait until both have received everything and read again.',
		disputed: 'No code yet: two devices recorded something differently.',
		toConflicts: 'Settle the conflict'
	}
);
