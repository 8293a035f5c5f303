import { createHash } from 'node:crypto';

/**
 * A name in the form of a UUID, always the same for the same text: a profile installed again replaces
 * the one from before.
 * @param {string} text
 */
function uuidOf(text) {
	const digits = createHash('sha256').update(text).digest('hex');
	const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4];
	return [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`5${digits.slice(13, 16)}`,
		`${variant}${digits.slice(17, 20)}`,
		digits.slice(20, 32)
	].join('-');
}

/**
 * The certificate as an iPad or iPhone takes it: a configuration profile with a root certificate in it.
 * @param {Buffer} der
 */
export function profileOf(der) {
	const fingerprint = createHash('sha256').update(der).digest('hex');
	const name = `kiem-phieu.hub.${fingerprint.slice(0, 16)}`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>PayloadType</key><string>Configuration</string>
	<key>PayloadVersion</key><integer>1</integer>
	<key>PayloadIdentifier</key><string>${name}</string>
	<key>PayloadUUID</key><string>${uuidOf(`profile ${fingerprint}`)}</string>
	<key>PayloadDisplayName</key><string>Kiểm Phiếu</string>
	<key>PayloadDescription</key><string>Chứng chỉ của máy chủ đại hội. Gỡ sau đại hội.</string>
	<key>PayloadContent</key>
	<array>
		<dict>
			<key>PayloadType</key><string>com.apple.security.root</string>
			<key>PayloadVersion</key><integer>1</integer>
			<key>PayloadIdentifier</key><string>${name}.certificate</string>
			<key>PayloadUUID</key><string>${uuidOf(`certificate ${fingerprint}`)}</string>
			<key>PayloadDisplayName</key><string>Kiểm Phiếu</string>
			<key>PayloadCertificateFileName</key><string>kiem-phieu.crt</string>
			<key>PayloadContent</key><data>${der.toString('base64')}</data>
		</dict>
	</array>
</dict>
</plist>
`;
}
