import { stop } from '../set-up.js';
import { BadCopy } from './copy-check.js';
import { PortTaken } from './listen.js';
import { FolderHasData, NoSuchBackup } from './restore.js';

const UNREACHABLE = [
	'ECONNREFUSED',
	'ECONNRESET',
	'ENOTFOUND',
	'ETIMEDOUT',
	'EHOSTUNREACH',
	'ENOENT'
];
/** PostgreSQL's own: wrong name or password, no such database. */
const NOT_LET_IN = ['28P01', '28000', '3D000'];

/** The words after `npm run hub --` mean nothing. @returns {never} */
export function stopForWords() {
	return stop(
		'Không hiểu lệnh. Dùng được: --folder, --port, --https-port, --trust-port, --backup, --backup-minutes, --restore.',
		'These words mean nothing here. There are: --folder, --port, --https-port, --trust-port, --backup, --backup-minutes, --restore.'
	);
}

/** A backup is a file of SQLite. @returns {never} */
export function stopForDatabase() {
	return stop(
		'--restore dùng cho máy chủ có thư mục riêng; với DATABASE_URL thì khôi phục bằng công cụ của PostgreSQL.',
		'--restore is for a hub with its own folder; with DATABASE_URL, restore with PostgreSQL’s own tools.'
	);
}

/**
 * @param {unknown} error
 * @param {string} folder
 * @param {string} backup
 */
function stopForRestore(error, folder, backup) {
	if (error instanceof NoSuchBackup)
		stop(`Không thấy bản sao lưu ${backup}.`, `There is no backup ${backup}.`);
	if (error instanceof BadCopy)
		stop(
			`${backup} không phải bản sao lưu nguyên vẹn (${error.what}): chọn bản khác, cũ hơn một chút. Chưa có gì bị ghi đè.`,
			`${backup} is no whole backup (${error.what}): choose another, a little older. Nothing was written over.`
		);
	if (error instanceof FolderHasData)
		stop(
			`Thư mục ${folder} đã có dữ liệu của một máy chủ, không ghi đè: chọn thư mục mới bằng --folder.`,
			`The folder ${folder} already holds a hub’s data and is not written over: choose a new one with --folder.`
		);
}

/**
 * Ends the program with one plain sentence for what a person can mend; anything else is a fault and is
 * thrown on.
 * @param {unknown} error
 * @param {import('./options.js').Options} options
 * @returns {never}
 */
export function stopFor(error, { folder, restore }) {
	stopForRestore(error, folder, restore ?? '');
	const { code = '', name = '' } = /** @type {{ code?: string, name?: string }} */ (error);
	if (error instanceof PortTaken) {
		stop(
			`Cổng ${error.port} đang được chương trình khác dùng (có thể máy chủ đã chạy ở cửa sổ khác): tắt chương trình đó, hoặc thêm --${error.option} ${error.port + 10}.`,
			`Port ${error.port} is in use (perhaps a hub already runs in another window): stop the other program, or add --${error.option} ${error.port + 10}.`
		);
	}
	if (name === 'FolderInUse') {
		stop(
			`Thư mục ${folder} đang được một máy chủ khác dùng: tắt máy chủ đó, hoặc chọn thư mục khác bằng --folder.`,
			`The folder ${folder} is in use by another hub: stop that one, or choose another folder with --folder.`
		);
	}
	if (process.env['DATABASE_URL'] && UNREACHABLE.includes(code)) {
		stop(
			'Không nối được PostgreSQL ở DATABASE_URL: xem PostgreSQL có chạy không và địa chỉ có đúng không.',
			'PostgreSQL at DATABASE_URL cannot be reached: see that it is running and that the address is right.'
		);
	}
	if (process.env['DATABASE_URL'] && NOT_LET_IN.includes(code)) {
		stop(
			'PostgreSQL không cho vào: xem tên người dùng, mật khẩu và tên cơ sở dữ liệu trong DATABASE_URL.',
			'PostgreSQL refuses: see the user, the password and the name of the database in DATABASE_URL.'
		);
	}
	throw error;
}
