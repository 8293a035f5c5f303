import { join, resolve } from 'node:path';
import { Backups } from './backups.js';
import { storeFile } from './restore.js';
import { say } from './terminal.js';

const MINUTE = 60_000;

/** @typedef {import('./options.js').Options} Options */
/** @typedef {import('./backups.js').State} State */

/** Where the backups of a hub go. @param {Options} options */
export function backupFolders({ folder, backup }) {
	return [join(folder, 'backups'), ...(backup === undefined ? [] : [backup])].map((one) =>
		resolve(one)
	);
}

/**
 * Says at the terminal and to the app how the backups go: each trouble once, and its end.
 * @param {State} state
 * @param {State} before
 */
function tell({ last, failing }, before) {
	process.env['KIEM_PHIEU_BACKUP'] = JSON.stringify({ last, isFailing: failing.length > 0 });
	for (const folder of failing.filter((one) => !before.failing.includes(one)))
		say(
			`KHÔNG sao lưu được vào ${folder}: xem ổ còn chỗ không, USB còn cắm không. Máy chủ vẫn chạy và sẽ thử lại.`,
			`NO backup could be written to ${folder}: see that the disk has room and the stick is plugged in. The hub runs on and will try again.`
		);
	for (const folder of before.failing.filter((one) => !failing.includes(one)))
		say(`Đã sao lưu lại được vào ${folder}.`, `Backups to ${folder} work again.`);
}

/**
 * Backs the hub up again and again while it runs; PostgreSQL has means of its own.
 * @param {Options} options
 * @returns {{ folders: string[], last: () => Promise<void> }} `last` makes the one before the end
 */
export function keepBackups(options) {
	if (process.env['DATABASE_URL']) return { folders: [], last: () => Promise.resolve() };
	const folders = backupFolders(options);
	const backups = new Backups(resolve(storeFile(options.folder)), folders, tell);
	const timer = setInterval(() => void backups.round(), options.backupMinutes * MINUTE).unref();
	void backups.round();
	return {
		folders,
		last() {
			clearInterval(timer);
			return backups.round();
		}
	};
}
