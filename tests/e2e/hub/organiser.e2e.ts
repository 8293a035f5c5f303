import { expect, test, type Browser, type Page } from '@playwright/test';
import { OwnHub } from '../../support/own-hub';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { CheckInDesk } from '../pages/CheckInDesk';
import { HubBoard } from '../pages/HubBoard';
import { JoinScreen } from '../pages/JoinScreen';
import { LineBadge } from '../pages/LineBadge';
import { openSampleAt } from '../sample-stage';

const PHONE = { width: 390, height: 844 };
const SIZES = [PHONE, { width: 1024, height: 768 }, { width: 1920, height: 1080 }];
const PERSON = 'Đặng Tiến Đạt';

let hub: OwnHub;
test.beforeEach(async () => {
	hub = await OwnHub.start();
});
test.afterEach(() => hub.end());

/** A device that has nothing of any congress. */
async function device(browser: Browser, viewport = PHONE): Promise<Page> {
	const context = await browser.newContext({ baseURL: hub.address, viewport });
	return context.newPage();
}

async function organiser(browser: Browser): Promise<HubBoard> {
	const page = await device(browser, { width: 1280, height: 800 });
	await openSampleAt(page, 'checked-in');
	const board = new HubBoard(page);
	await board.publish('Máy xách tay');
	return board;
}

async function expectSound(page: Page): Promise<void> {
	for (const language of ['vi', 'en'] as const) {
		await speak(page, language);
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await expectNoAxeFindings(page);
			await expectNoSidewaysScroll(page);
		}
	}
	await speak(page, 'vi');
}

test('a wrong code is told; a device that joined works until its right is taken away, and then says so', async ({
	browser
}) => {
	const board = await organiser(browser);
	const address = await board.invite('Bàn điểm danh');
	const page = await device(browser);
	const join = new JoinScreen(page);
	await page.goto('/join#AAAA-AAAA');
	await join.name('Máy ở cửa');
	await expect(page.getByRole('alert')).toContainText('mã');
	await join.join(address, 'Máy ở cửa');
	const desk = new CheckInDesk(page);
	await desk.leave(PERSON);
	const badge = new LineBadge(page);
	await badge.expectText('Đã gửi');
	await expect(board.device('Máy ở cửa')).toContainText('Đang nối · Đã gửi hết');

	await board.revoke('Máy ở cửa');
	await expect(board.device('Máy ở cửa')).toContainText('Đã ngừng quyền');
	await badge.expectText('Đã ngừng quyền');
	await expect(await badge.explain()).toContainText('Những gì đã ghi vẫn còn trên máy');
	await expectNoAxeFindings(page);
});

test('axe finds nothing on the hub’s screens, in both languages and at every size', async ({
	browser
}) => {
	const board = await organiser(browser);
	const address = await board.invite('Kiểm phiếu');
	const page = await device(browser);
	await page.goto(address);
	await expectSound(page);
	await new JoinScreen(page).join(address, 'Máy kiểm phiếu');
	await page.goto('/hub');
	await expect(page.getByText('Chỉ máy của ban tổ chức')).toBeVisible();
	await expectSound(page);
	await board.page.reload();
	await expect(board.device('Máy kiểm phiếu')).toBeVisible();
	await expectSound(board.page);
});
