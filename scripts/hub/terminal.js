import { toString } from 'qrcode';

/**
 * What the terminal says of a running hub.
 * @typedef {object} Announced
 * @property {number} port
 * @property {readonly string[]} addresses of the app in the network, best first
 * @property {readonly string[]} trustPages in the same order
 * @property {import('./trust-page.js').Fingerprints} fingerprints
 * @property {string} data where the data lie
 * @property {string} keyFile
 * @property {string | null} backups
 */

/** A picture in characters; inverted with the terminal's own codes where there is a terminal. */
async function picture(/** @type {string} */ text, /** @type {boolean} */ isTerminal) {
	const drawn = isTerminal
		? await toString(text, { type: 'terminal', small: true })
		: await toString(text, { type: 'utf8' });
	return drawn.trimEnd();
}

const NO_NETWORK =
	'Máy này chưa nối mạng nội bộ nào: nối Wi-Fi hoặc bật điểm phát Wi-Fi; máy chủ tự nhận ra địa chỉ mới. / This machine is in no network yet: join a Wi-Fi or switch a hotspot on; the hub notices its new address by itself.';

/**
 * How other devices come in, with a QR for each of the two steps.
 * @param {Pick<Announced, 'addresses' | 'trustPages'>} announced
 * @param {boolean} isTerminal
 */
export async function waysIn({ addresses, trustPages }, isTerminal) {
	const [address, ...otherAddresses] = addresses;
	const [trustPage] = trustPages;
	if (address === undefined || trustPage === undefined) return NO_NETWORK;
	const also = otherAddresses.map((other) => `${other}/join`).join(' · ');
	return [
		`1. Tin cậy chứng chỉ, một lần trên mỗi máy / Trust the certificate, once on each device: ${trustPage}`,
		await picture(trustPage, isTerminal),
		`2. Vào đại hội / Join the congress: ${address}/join`,
		await picture(`${address}/join`, isTerminal),
		...(also ? [`   Cũng ở / Also at: ${also}`] : [])
	].join('\n');
}

/**
 * @param {Announced} announced
 * @param {boolean} isTerminal
 */
export async function announcement(announced, isTerminal) {
	const { port, fingerprints, data, keyFile, backups } = announced;
	return [
		'Máy chủ Kiểm Phiếu đang chạy. / The Kiểm Phiếu hub is running.',
		`Trên máy này / On this machine: http://localhost:${port}`,
		'',
		await waysIn(announced, isTerminal),
		'',
		'Dấu vân tay chứng chỉ / Fingerprint of the certificate:',
		`   SHA-256  ${fingerprints.sha256}`,
		`   SHA-1    ${fingerprints.sha1}`,
		`Dữ liệu / Data: ${data}`,
		...(backups ? [`Bản sao lưu / Backups: ${backups}`] : []),
		`Khóa người vận hành / Operator’s key: ${keyFile}`,
		'Dừng / Stop: Ctrl+C'
	].join('\n');
}

/** A moment of the running hub, in one line. @param {string} vi @param {string} en */
export function say(vi, en) {
	console.log(`${vi} / ${en}`);
}
