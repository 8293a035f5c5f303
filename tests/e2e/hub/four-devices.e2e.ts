import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { OwnPostgres } from '$lib/testing/own-postgres';
import { keptOnDevice } from '../../support/own-server';
import { openSampleBeingCounted } from '../../support/sample-being-counted';
import { BallotPad } from '../pages/BallotPad';
import { CheckInDesk } from '../pages/CheckInDesk';
import { CountBoard } from '../pages/CountBoard';
import { HallScreen } from '../pages/HallScreen';
import { HubBoard } from '../pages/HubBoard';
import { LineBadge } from '../pages/LineBadge';
import { HallAtWork } from './hall-at-work';

const ORGAN = 'Đảng bộ phường Ngọc Lâm';
const FIRST = 'Đặng Tiến Đạt';
const SECOND = 'Đào Thị Lan Anh';

/** The organiser's laptop, the sample's committee being counted on it, brought to the hub. */
async function organiserOf(hall: HallAtWork): Promise<HubBoard> {
	const page = await hall.device({ baseURL: `http://localhost:${hall.hub.port}` });
	await openSampleBeingCounted(page);
	const board = new HubBoard(page);
	await board.publish('Máy xách tay');
	return board;
}

async function walk(hall: HallAtWork): Promise<void> {
	const board = await organiserOf(hall);
	const atDoor = await board.invite('Bàn điểm danh');
	expect(atDoor).toMatch(new RegExp(`^${hall.address}/join#[A-Z0-9]{4}-[A-Z0-9]{4}$`));
	const door = new CheckInDesk(await hall.joined(atDoor, 'Máy ở cửa'));
	const teller = await hall.joined(await board.invite('Kiểm phiếu'), 'Máy kiểm phiếu 1');
	const other = await hall.joined(await board.invite('Kiểm phiếu'), 'Máy kiểm phiếu 2');
	const screen = await hall.device();
	await screen.goto(await board.hallAddress());
	await expect(new HallScreen(screen).title).toHaveText(ORGAN);
	for (const name of ['Máy ở cửa', 'Máy kiểm phiếu 1', 'Máy kiểm phiếu 2'])
		await expect(board.device(name)).toContainText('Đang nối');

	const organiser = new CheckInDesk(board.page);
	await organiser.goTo();
	await expect(door.row(FIRST)).toContainText('Có mặt');
	await door.leave(FIRST);
	await expect(organiser.row(FIRST)).toContainText('Rời hội trường');
	await keyOneBallot(teller, 1, 'Nghiêm Công Lý');
	await keyOneBallot(other, 2, 'Lưu Thị Hiền Lương');

	await keptOnDevice(door.page);
	const startHub = await hall.killHub();
	await new LineBadge(door.page).expectText('Mất mạng');
	await door.leave(SECOND);
	await new LineBadge(door.page).expectText('Chờ gửi 1');
	await new BallotPad(teller).keyBallot({ struck: [2, 3] });
	await new LineBadge(teller).expectText('Chờ gửi 1');
	await door.page.reload();
	await expect(door.row(SECOND)).toContainText('Rời hội trường');
	await expect(organiser.row(SECOND)).not.toContainText('Rời hội trường');

	await startHub();
	for (const page of [door.page, teller, other, organiser.page])
		await new LineBadge(page).expectText('Đã gửi');
	await expect(organiser.row(SECOND)).toContainText('Rời hội trường');
	const counts = new CountBoard(organiser.page);
	await counts.goTo();
	await expect(counts.batch(1)).toContainText('Lần 1: 2 tờ ·');
	await expect(counts.batch(2)).toContainText('Lần 1: 1 tờ ·');
	await expect(new HallScreen(screen).title).toHaveText(ORGAN);
}

async function keyOneBallot(page: Page, batch: number, keyer: string): Promise<void> {
	const counts = new CountBoard(page);
	await counts.chooseKeyer(keyer);
	await counts.openBatch(batch);
	await new BallotPad(page).keyBallot({ struck: [1, 2] });
	await new LineBadge(page).expectText('Đã gửi');
}

/** A device is opened again while the hub is dead. */
const WITH_WORKER = { serviceWorkers: 'allow' } as const;

// Elsewhere only the whole machine can be made to trust a hub.
test.skip(process.platform !== 'linux', 'trusting a certificate in one browser alone is Linux’s');

let folder: string;
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-four-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('four devices over HTTPS, hub on SQLite: join by QR, work together, apart while the hub is dead, together again', async () => {
	test.setTimeout(300_000);
	const hall = await HallAtWork.begin({ folder }, WITH_WORKER);
	try {
		await walk(hall);
	} finally {
		await hall.end();
	}
});

test('the same, hub on PostgreSQL', async () => {
	test.setTimeout(300_000);
	const postgres = await OwnPostgres.start();
	const hall = await HallAtWork.begin({ folder, database: await postgres.database() }, WITH_WORKER);
	try {
		await walk(hall);
	} finally {
		await hall.end();
		await postgres.stop();
	}
});
