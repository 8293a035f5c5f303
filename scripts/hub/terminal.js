import { create } from 'qrcode';

/**
 * What the terminal says of a running hub.
 * @typedef {object} Announced
 * @property {number} port
 * @property {readonly string[]} addresses of the app in the network, best first
 * @property {readonly string[]} trustPages in the same order
 * @property {import('./trust-page.js').Fingerprints} fingerprints
 * @property {string} data where the data lie
 * @property {string} keyFile
 * @property {readonly string[]} backups folders they go to
 */

/** White around a QR, in points: readers want four. */
const MARGIN = 4;
const BLACK_ON_WHITE = '\u001b[30;107m';
const AS_BEFORE = '\u001b[0m';

/**
 * A QR in characters, two points above each other in one; black on white where the terminal has colours.
 * @param {string} text
 * @param {boolean} isTerminal
 */
function picture(text, isTerminal) {
	const { size, data } = create(text).modules;
	const isDark = (/** @type {number} */ row, /** @type {number} */ column) =>
		row >= 0 && row < size && column >= 0 && column < size && data[row * size + column] === 1;
	const span = Array.from({ length: size + 2 * MARGIN }, (_, at) => at - MARGIN);
	return span
		.filter((row) => (row + MARGIN) % 2 === 0)
		.map((row) =>
			span.map((at) => ' ▄▀█'[2 * Number(isDark(row, at)) + Number(isDark(row + 1, at))]).join('')
		)
		.map((line) => (isTerminal ? `${BLACK_ON_WHITE}${line}${AS_BEFORE}` : line));
}

/** Two pictures side by side: a terminal has more columns than rows. */
function beside(/** @type {string[]} */ left, /** @type {string[]} */ right) {
	const [wider = ''] = left;
	const blank = ' '.repeat(wider.replace(BLACK_ON_WHITE, '').replace(AS_BEFORE, '').length);
	const rows = Math.max(left.length, right.length);
	return Array.from({ length: rows }, (_, at) => `${left[at] ?? blank}  ${right[at] ?? ''}`);
}

const NO_NETWORK =
	'Máy này chưa nối mạng nội bộ nào: nối Wi-Fi hoặc bật điểm phát Wi-Fi; máy chủ tự nhận ra địa chỉ mới. / This machine is in no network yet: join a Wi-Fi or switch a hotspot on; the hub notices its new address by itself.';

/**
 * How other devices come in, with a QR for each of the two steps.
 * @param {Pick<Announced, 'addresses' | 'trustPages'>} announced
 * @param {boolean} isTerminal
 */
export function waysIn({ addresses, trustPages }, isTerminal) {
	const [address, ...otherAddresses] = addresses;
	const [trustPage] = trustPages;
	if (address === undefined || trustPage === undefined) return NO_NETWORK;
	const also = otherAddresses.map((other) => `${other}/join`).join(' · ');
	const pictures = beside(picture(trustPage, isTerminal), picture(`${address}/join`, isTerminal));
	return [
		`1. Tin cậy chứng chỉ, một lần trên mỗi máy / Trust the certificate, once on each device: ${trustPage}`,
		`2. Vào đại hội / Join the congress: ${address}/join`,
		...(also ? [`   Cũng ở / Also at: ${also}`] : []),
		'   QR 1 ↓ · QR 2 →',
		...pictures
	].join('\n');
}

/**
 * @param {Announced} announced
 * @param {boolean} isTerminal
 */
export function announcement(announced, isTerminal) {
	const { port, fingerprints, data, keyFile, backups } = announced;
	return [
		'Máy chủ Kiểm Phiếu đang chạy. / The Kiểm Phiếu hub is running.',
		`Trên máy này / On this machine: http://localhost:${port}`,
		'',
		waysIn(announced, isTerminal),
		'',
		'Dấu vân tay chứng chỉ / Fingerprint of the certificate:',
		`   SHA-256  ${fingerprints.sha256}`,
		`   SHA-1    ${fingerprints.sha1}`,
		`Dữ liệu / Data: ${data}`,
		...backups.map((folder) => `Bản sao lưu / Backups: ${folder}`),
		`Khóa người vận hành / Operator’s key: ${keyFile}`,
		'Dừng / Stop: Ctrl+C'
	].join('\n');
}

/** A moment of the running hub, in one line. @param {string} vi @param {string} en */
export function say(vi, en) {
	console.log(`${vi} / ${en}`);
}
