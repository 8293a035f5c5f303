import { stop } from '../set-up.js';
import { PortTaken } from './listen.js';

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

/**
 * Ends the program with one plain sentence for what a person can mend; anything else is a fault and is
 * thrown on.
 * @param {unknown} error
 * @param {{ folder: string }} options
 * @returns {never}
 */
export function stopFor(error, { folder }) {
	const { code = '' } = /** @type {{ code?: string }} */ (error);
	if (error instanceof PortTaken) {
		stop(
			`Cổng ${error.port} đang được chương trình khác dùng (có thể máy chủ đã chạy ở cửa sổ khác): tắt chương trình đó, hoặc thêm --${error.option} ${error.port + 10}.`,
			`Port ${error.port} is in use (perhaps a hub already runs in another window): stop the other program, or add --${error.option} ${error.port + 10}.`
		);
	}
	if (code === 'hub-folder-locked') {
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
