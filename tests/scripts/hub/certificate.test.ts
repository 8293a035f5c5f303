import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorityOf } from '../../../scripts/hub/authority.js';
import { identityOf } from '../../../scripts/hub/certificate.js';
import { makeFolder, operatorKey, operatorKeyFile } from '../../../scripts/hub/folder.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 28);
const NAMES = ['localhost', '127.0.0.1', '192.168.1.20'];

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-hub-'));
	makeFolder(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

const leafOf = ({ cert }: { cert: string }) => new X509Certificate(cert);
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('the certificate of a hub', () => {
	it('is for its names and addresses, by an authority that may do nothing else', async () => {
		const leaf = leafOf(await identityOf(folder, NAMES, NOW));
		const authority = new X509Certificate(
			(await authorityOf(folder, NOW)).certificate.toString('pem')
		);
		expect(leaf.checkIssued(authority) && leaf.verify(authority.publicKey)).toBe(true);
		expect(leaf.checkIP('192.168.1.20')).toBe('192.168.1.20');
		expect(leaf.checkHost('localhost')).toBe('localhost');
		expect(leaf.checkIP('192.168.1.21')).toBeUndefined();
		expect({ leaf: leaf.ca, authority: authority.ca }).toEqual({ leaf: false, authority: true });
		expect(authority.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
		expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
	});

	it('holds no longer than browsers accept, the authority for ten years', async () => {
		const days = (certificate: X509Certificate) =>
			(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / DAY;
		expect(days(leafOf(await identityOf(folder, NAMES, NOW)))).toBeLessThanOrEqual(397);
		const { certificate } = await authorityOf(folder, NOW);
		expect(days(new X509Certificate(certificate.toString('pem')))).toBeGreaterThan(3649);
	});

	it('stays while it serves; a new address or a near end makes a new one by the same authority', async () => {
		const first = await identityOf(folder, NAMES, NOW);
		expect(await identityOf(folder, NAMES.toReversed(), NOW + 300 * DAY)).toEqual(first);
		const moved = await identityOf(folder, [...NAMES, '10.0.0.7'], NOW);
		expect(leafOf(moved).checkIP('10.0.0.7')).toBe('10.0.0.7');
		const later = await identityOf(folder, [...NAMES, '10.0.0.7'], NOW + 370 * DAY);
		expect(Date.parse(leafOf(later).validTo)).toBeGreaterThan(NOW + 700 * DAY);
		expect(leafOf(later).issuer).toBe(leafOf(first).issuer);
		const authority = (await authorityOf(folder, NOW)).certificate.toString('pem');
		expect(leafOf(later).verify(new X509Certificate(authority).publicKey)).toBe(true);
	});

	it('goes with its authority when that one’s ten years are over', async () => {
		const first = await authorityOf(folder, NOW);
		await identityOf(folder, NAMES, NOW);
		const after = NOW + 3700 * DAY;
		const leaf = leafOf(await identityOf(folder, NAMES, after));
		const second = (await authorityOf(folder, after)).certificate;
		expect(second.serialNumber).not.toBe(first.certificate.serialNumber);
		expect(leaf.verify(new X509Certificate(second.toString('pem')).publicKey)).toBe(true);
	});

	it('keys are made once, and only their owner reads them', async () => {
		const key = operatorKey(folder);
		await identityOf(folder, NAMES, NOW);
		expect(key).toMatch(/^[0-9a-f]{64}$/);
		expect(operatorKey(folder)).toBe(key);
		const kept = ['authority-key.pem', 'hub-key.pem'].map((name) => `certificates/${name}`);
		const files = [operatorKeyFile(folder), ...kept.map((name) => join(folder, name))];
		expect(files.map(modeOf)).toEqual([0o600, 0o600, 0o600]);
	});
});
