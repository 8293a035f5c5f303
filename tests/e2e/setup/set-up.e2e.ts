import { expect, test, type Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { CheckInDesk } from '../pages/CheckInDesk';
import { SetUpStepper } from '../pages/SetUpStepper';
import { manyPeople, PARTY_LIST, TCVN3_ROWS, workbook } from './lists';
import { NEW_WARD } from './new-ward';

const ROLL = [
	'Họ và tên\tNăm sinh\tGiới tính\tChi bộ',
	'Nguyễn Văn Ánh\t1968\tNam\tChi bộ 1',
	'Lê Thị Bình\t1975\tNữ\tChi bộ 1',
	'Trần Mạnh Cường\t1970\tNam\tChi bộ 2'
].join('\n');

async function startCongress(page: Page): Promise<SetUpStepper> {
	const setUp = new SetUpStepper(page);
	await setUp.startNew();
	await setUp.createCongress(NEW_WARD);
	return setUp;
}

test('step 1 says what is missing, suggests the regulation by date and can be corrected later', async ({
	page
}) => {
	const setUp = new SetUpStepper(page);
	await setUp.startNew();
	await page.getByRole('button', { name: 'Lưu và tạo đại hội' }).click();
	await expect(page.getByRole('alert')).toHaveText('Còn thiếu tên tổ chức.');
	await setUp.fillDetails({ ...NEW_WARD, closes: '18/5/2025' });
	await expect(page.getByRole('radio', { name: /190-QĐ\/TW.*theo ngày khai mạc/ })).toBeChecked();
	await setUp.fillDetails({ opens: '19/5/2020' });
	await expect(page.getByRole('radio', { name: /244-QĐ\/TW.*theo ngày khai mạc/ })).toBeChecked();
	await setUp.fillDetails({ opens: '19/5/2025' });
	await page.getByRole('button', { name: 'Lưu và tạo đại hội' }).click();
	await expect(page.getByRole('alert')).toContainText('Ngày bế mạc đang trước ngày khai mạc');
	await page.getByRole('radio', { name: 'Quá một nửa số được triệu tập' }).check();
	await setUp.createCongress(NEW_WARD);
	await setUp.goTo('congress');
	await expect(page.getByRole('radio', { name: 'Quá một nửa số được triệu tập' })).toBeChecked();
	await setUp.fillDetails({ place: 'Bồ Đề' });
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(page.getByText('Đã lưu.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Địa danh trên văn bản')).toHaveValue('Bồ Đề');
});

test('from an Excel list with mistakes to the open door', async ({ page }) => {
	const setUp = await startCongress(page);
	await setUp.chooseFile(await workbook('dai-bieu.xlsx', PARTY_LIST));
	await expect(setUp.column('B')).toHaveValue('name');
	await expect(setUp.column('C')).toHaveValue('male');
	await setUp.column('G').selectOption('Ghế ngồi');
	await expect(setUp.problem(8, 'D')).toContainText('“31/2/1975” không có trong lịch');
	await expect(setUp.problem(9, 'C')).toContainText('Ghi đủ bốn chữ số');
	await expect(setUp.problem(12, 'B')).toContainText('Thiếu họ và tên');
	await expect(setUp.confirm.getByRole('button')).toBeDisabled();
	await setUp.correct(8, 'D', '28/2/1975');
	await page.getByRole('button', { name: 'Dùng 5/6/1970' }).click();
	await expect(setUp.confirm).toContainText('Còn 1 dòng cần sửa.');
	await page.getByLabel('Không đưa 1 dòng này vào').check();
	await expect(setUp.confirm).toContainText('Còn 1 người cần quyết định');
	await page.getByRole('radio', { name: 'Hai người khác nhau' }).check();
	await expect(page.getByText('Chưa có ai trong danh sách.')).toBeHidden();
	await setUp.bringIn();
	await expect(setUp.roll).toHaveCount(10);
	await expect(setUp.step('Chi bộ và đại biểu')).toContainText('10 đại biểu, 2 chi bộ');

	await setUp.goTo('contests');
	const committee = setUp.card('Ban Chấp hành');
	await committee.getByLabel('Số lượng cần bầu').fill('4');
	await setUp.pick(committee, 'Danh sách bầu', ['binh', 'cuong', 'dung', 'giang']);
	await expect(committee).toContainText('Danh sách có 4 người để bầu 4: chưa có số dư');
	await expect(committee).toContainText('Điều 14 khoản 1');
	await setUp.pick(committee, 'Danh sách bầu', ['thu ha']);
	await committee.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(committee.getByText('Đã lưu cuộc bầu cử.')).toBeVisible();
	const delegation = setUp.card('Đoàn đại biểu dự đại hội cấp trên');
	await delegation.getByLabel('Số lượng cần bầu').fill('2');
	await setUp.pick(delegation, 'Đại biểu đương nhiên, không ghi trên phiếu', ['lan']);
	await setUp.pick(delegation, 'Danh sách bầu', ['binh', 'khai']);
	await expect(delegation).toContainText('2 người để bầu 2: phiếu không số dư, mỗi tên có hai ô');
	await delegation.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(delegation.getByText('Đã lưu cuộc bầu cử.')).toBeVisible();
	await setUp.pick(delegation, 'Danh sách bầu', ['giang']);
	await expect(delegation).toContainText('3 người để bầu 2: số dư 1.');
	await delegation.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(delegation.getByText('Đã lưu cuộc bầu cử.')).toBeVisible();

	await setUp.goTo('tellers');
	const first = setUp.card(/^Ban Chấp hành/);
	await setUp.pick(first, 'Ban kiểm phiếu', ['ngoc', 'thu ha']);
	await first.getByRole('button', { name: 'Lưu ban kiểm phiếu' }).click();
	await expect(first.getByRole('alert')).toContainText('Vũ Thu Hà có tên trong danh sách bầu');
	await expect(first.getByRole('alert')).toContainText('Điều 8 khoản 1');
	await first.getByRole('button', { name: 'Bỏ Vũ Thu Hà khỏi danh sách' }).click();
	await first.getByRole('button', { name: 'Lưu ban kiểm phiếu' }).click();
	await expect(first.getByText('Đã lưu ban kiểm phiếu.')).toBeVisible();
	const second = setUp.card(/^Đoàn đại biểu/);
	await second.getByRole('button', { name: /^Lấy như Ban Chấp hành/ }).click();
	await second.getByRole('button', { name: 'Lưu ban kiểm phiếu' }).click();
	await expect(page.getByText('Mọi thứ đã sẵn sàng cho ngày đại hội.')).toBeVisible();

	await page.getByRole('link', { name: 'Đến bàn điểm danh' }).click();
	const desk = new CheckInDesk(page);
	await desk.find('binh');
	await expect(desk.rows).toHaveCount(1);
	await expect(desk.rows).toContainText('A02');
	await desk.find('');
	await expect(desk.rows).toHaveCount(10);
});

test('pasted cells; the same people again are asked about and updated', async ({ page }) => {
	const setUp = await startCongress(page);
	await setUp.paste(ROLL);
	await expect(setUp.preview.getByRole('row')).toHaveCount(4);
	await setUp.bringIn();
	await setUp.paste(ROLL.replace('Lê Thị Bình\t1975', 'Lê Thị Bình\t8/3/1975'));
	await expect(setUp.confirm).toContainText('Còn 3 người cần quyết định');
	await page.getByRole('button', { name: 'Tất cả là cùng người, cập nhật theo tệp' }).click();
	await setUp.bringIn();
	await expect(setUp.roll).toHaveCount(3);
	await expect(setUp.roll.filter({ hasText: 'Lê Thị Bình' })).toContainText('8/3/1975');
});

test('a list typed in an ABC font is converted, or kept if the user says so', async ({ page }) => {
	const setUp = await startCongress(page);
	await setUp.chooseFile(await workbook('cu.xlsx', TCVN3_ROWS));
	await expect(page.getByText(/Danh sách gõ bằng TCVN3/)).toBeVisible();
	await expect(setUp.preview).toContainText('Nguyễn Văn Ánh');
	await page.getByRole('radio', { name: 'Giữ nguyên như tệp' }).check();
	await expect(page.getByText('Nguyễn Văn Ánh')).toHaveCount(0);
	await page.getByRole('radio', { name: 'Chuyển', exact: true }).check();
	await setUp.bringIn();
	await expect(setUp.roll.filter({ hasText: 'Đỗ Mạnh Cường' })).toContainText('Chi bộ 2');
});

test('a file that is no list says what to do, and nothing changes', async ({ page }) => {
	const setUp = await startCongress(page);
	const old = { name: 'ds.xls', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) };
	await setUp.chooseFile(old);
	await expect(page.getByRole('alert')).toContainText('Lưu thành (Save As)');
	await setUp.chooseFile({ ...old, name: 'ds.docx', buffer: Buffer.from('PK\u0003\u0004') });
	await expect(page.getByRole('alert')).toContainText('Tệp .docx không phải bảng tính');
	await expect(page.getByText('Chưa có ai trong danh sách.')).toBeVisible();
});

test('one delegate is added, corrected and struck off with a reason', async ({ page }) => {
	const setUp = await startCongress(page);
	await setUp.paste(ROLL);
	await setUp.bringIn();
	await page.getByRole('button', { name: 'Thêm một người' }).click();
	await setUp.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(setUp.dialog.getByRole('alert')).toContainText('Còn thiếu họ và tên');
	await setUp.dialog.getByLabel('Họ và tên').fill('Phạm Thị Dung');
	await setUp.dialog.getByLabel('Số thẻ').fill('1');
	await setUp.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(setUp.dialog.getByRole('alert')).toContainText('Số thẻ 1 đã là của');
	await setUp.dialog.getByLabel('Số thẻ').fill('9');
	await setUp.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(setUp.roll).toHaveCount(4);
	await page.getByRole('button', { name: 'Sửa: Phạm Thị Dung' }).click();
	await setUp.dialog.getByLabel('Chi bộ').fill('Chi bộ 3');
	await setUp.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(setUp.roll.filter({ hasText: 'Phạm Thị Dung' })).toContainText('Chi bộ 3');
	await page.getByRole('button', { name: 'Sửa: Phạm Thị Dung' }).click();
	await setUp.dialog.getByRole('button', { name: 'Đưa ra khỏi danh sách' }).click();
	await setUp.dialog.getByRole('button', { name: 'Đưa ra khỏi danh sách' }).click();
	await expect(setUp.dialog.getByRole('alert')).toContainText('Cần ghi lý do');
	await setUp.dialog.getByLabel('Lý do', { exact: true }).fill('Chuyển sinh hoạt đảng');
	await setUp.dialog.getByRole('button', { name: 'Đưa ra khỏi danh sách' }).click();
	await expect(setUp.roll).toHaveCount(3);
});

test('2,000 delegates from one file, and what it cost the drawing thread', async ({
	page
}, info) => {
	const setUp = await startCongress(page);
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(window, { longTasks: seen });
		new PerformanceObserver((list) => {
			seen.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
		}).observe({ entryTypes: ['longtask'] });
	});
	await setUp.chooseFile(await workbook('lon.xlsx', manyPeople(2000)));
	await expect(setUp.confirm).toContainText('Chưa có gì được đưa vào danh sách.');
	await setUp.bringIn();
	await expect(setUp.step('Chi bộ và đại biểu')).toContainText('2000 đại biểu, 50 chi bộ');
	await page.getByLabel('Tìm trong danh sách').fill('vu van ha');
	await expect(setUp.roll.first()).toContainText('Vũ Văn Hà');
	const longTasks = await page.evaluate(
		() => (window as unknown as { longTasks: number[] }).longTasks
	);
	info.annotations.push({ type: 'long tasks (ms)', description: longTasks.join(', ') || 'none' });
});

for (const language of ['vi', 'en'] as const)
	test(`axe finds nothing on any step, nor on a phone: ${language}`, async ({ page }) => {
		test.slow();
		const setUp = await startCongress(page);
		await speak(page, language);
		for (const step of ['congress', 'contests', 'tellers', 'delegates'] as const) {
			await setUp.goTo(step);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectNoAxeFindings(page);
		}
		await page.setInputFiles('input[type=file]', await workbook('ds.xlsx', PARTY_LIST));
		await expect(page.getByRole('table')).toBeVisible();
		await page.setViewportSize({ width: 390, height: 844 });
		await expectNoAxeFindings(page);
		await expectNoSidewaysScroll(page);
	});
