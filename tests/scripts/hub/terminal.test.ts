import { readFileSync } from 'node:fs';
import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { lanAddresses, localName } from '../../../scripts/hub/addresses.js';
import { optionsFrom } from '../../../scripts/hub/options.js';
import { announcement, waysIn } from '../../../scripts/hub/terminal.js';

describe('words after the command', () => {
	it('none of them: everything is where the manual says', () => {
		expect(optionsFrom([])).toMatchObject({
			folder: 'hub-data',
			port: 4620,
			httpsPort: 4643,
			trustPort: 4644
		});
	});

	it.each([['--prot 1'], ['--port x'], ['--https-port 70000'], ['--backup-minutes 0'], ['word']])(
		'%s means nothing',
		(words) => {
			expect(optionsFrom(words.split(' '))).toBeNull();
		}
	);
});

describe('addresses', () => {
	const of = (address: string, internal: boolean): NetworkInterfaceInfo => ({
		address,
		internal,
		family: 'IPv4',
		netmask: '255.255.255.0',
		mac: '00:00:00:00:00:00',
		cidr: null
	});
	const ipv6: NetworkInterfaceInfo = {
		...of('fe80::1', false),
		family: 'IPv6',
		scopeid: 2
	};

	it('are those of the network, one that a router gave first', () => {
		const interfaces = {
			lo: [of('127.0.0.1', true)],
			usb: [of('169.254.3.4', false)],
			wifi: [ipv6, of('192.168.1.20', false)]
		};
		expect(lanAddresses(interfaces)).toEqual(['192.168.1.20', '169.254.3.4']);
	});

	it('a name that no certificate could carry is left out', () => {
		expect(localName('VanPhong-01.lan')).toBe('vanphong-01.local');
		expect(localName('Máy văn phòng')).toBe('localhost');
	});
});

describe('what the terminal says', () => {
	const reached = {
		addresses: ['https://192.168.1.20:4643', 'https://10.0.0.7:4643'],
		trustPages: ['http://192.168.1.20:4644', 'http://10.0.0.7:4644']
	};

	/** The picture of a terminal, from its characters: each is two points above each other. */
	function seen(said: string) {
		const rows = said.split('\n').filter((line) => line !== '' && /^[ ▄▀█]*$/.test(line));
		const width = Math.max(...rows.map((row) => row.length));
		const scale = 4;
		const image = {
			width: width * scale,
			height: rows.length * 2 * scale,
			data: new Uint8ClampedArray(width * scale * rows.length * 2 * scale * 4).fill(255),
			colorSpace: 'srgb' as const
		};
		for (let y = 0; y < image.height; y += 1) {
			for (let x = 0; x < image.width; x += 1) {
				const point = rows[Math.floor(y / scale / 2)]?.[Math.floor(x / scale)] ?? ' ';
				const isUpper = Math.floor(y / scale) % 2 === 0;
				if (!(isUpper ? '▀█' : '▄█').includes(point)) continue;
				image.data.fill(0, (y * image.width + x) * 4, (y * image.width + x) * 4 + 3);
			}
		}
		return image;
	}

	it('a camera reads both pictures', async () => {
		const wasm = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
		await prepareZXingModule({
			overrides: { wasmBinary: Uint8Array.from(wasm).buffer },
			fireImmediately: true
		});
		const read = await readBarcodes(seen(waysIn(reached, false)));
		expect(read.map(({ text }) => text).toSorted()).toEqual([
			'http://192.168.1.20:4644',
			'https://192.168.1.20:4643/join'
		]);
	});

	it('a machine without a network is told so, and no address is made up', () => {
		const said = waysIn({ addresses: [], trustPages: [] }, true);
		expect(said).toContain('Máy này chưa nối mạng nội bộ nào');
		expect(said).not.toMatch(/https?:/);
	});

	it('where it is, whom to trust, where the data lie, how to stop', () => {
		const said = announcement(
			{
				port: 4620,
				...reached,
				fingerprints: { sha256: 'AB CD', sha1: 'EF 01' },
				data: '/home/office/hub-data',
				keyFile: '/home/office/hub-data/operator-key',
				backups: ['/media/usb']
			},
			false
		);
		for (const words of [
			'http://localhost:4620',
			'https://192.168.1.20:4643/join',
			'http://192.168.1.20:4644',
			'https://10.0.0.7:4643/join',
			'AB CD',
			'EF 01',
			'/home/office/hub-data',
			'/media/usb',
			'Ctrl+C'
		])
			expect(said).toContain(words);
	});
});
