import { expect, test, type Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { CheckInDesk } from '../pages/CheckInDesk';
import { SetUpStepper } from '../pages/SetUpStepper';
import { NEW_WARD } from './new-ward';

const NAMES = [
	'Nguyễn Văn Ánh',
	'Lê Thị Bình',
	'Trần Mạnh Cường',
	'Phạm Thị Dung',
	'Hoàng Đức Giang',
	'Vũ Thu Hà',
	'Đỗ Quang Khải',
	'Bùi Thị Lan'
];

/** A list to paste, everybody of one cell, group or unit. */
function roll(cell: string): string {
	const heading = `Họ và tên\tNăm sinh\t${cell.replace(/ \d+$/, '')}`;
	return [heading, ...NAMES.map((name, at) => `${name}\t${1960 + at}\t${cell}`)].join('\n');
}

/** Step 1 of a congress of delegates, filled in and not saved. */
async function begin(page: Page): Promise<SetUpStepper> {
	const setUp = new SetUpStepper(page);
	await setUp.startNew();
	await setUp.fillDetails(NEW_WARD);
	return setUp;
}

async function create(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Lưu và tạo/ }).click();
	await expect(page).toHaveURL(/step=delegates/);
}

async function bringIn(setUp: SetUpStepper, list: string): Promise<void> {
	await setUp.paste(list);
	await setUp.confirm.getByRole('button').click();
	await expect(setUp.page.getByText(/^Đã đưa \d+ .* vào danh sách/)).toBeVisible();
}

async function giveDuty(setUp: SetUpStepper, name: string, duty: string): Promise<void> {
	await setUp.page.getByRole('button', { name: `Sửa: ${name}` }).click();
	await setUp.dialog.getByRole('radio', { name: duty }).check();
	await expect(setUp.dialog.getByRole('radio', { name: 'Dự khuyết' })).toHaveCount(0);
	await setUp.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(setUp.dialog).toBeHidden();
}

test('a members’ congress: duty on the roll, acceptance at the door, and the base it leaves', async ({
	page
}) => {
	const setUp = await begin(page);
	await page.getByRole('radio', { name: 'Đại hội đảng viên' }).check();
	await expect(page.getByText(/^Số chia đại hội đảng viên: Tính trên số đảng viên/)).toBeVisible();
	await page.getByRole('radio', { name: /^Ủy viên Ban Chấp hành \(chi ủy\)/ }).check();
	await page.getByRole('radio', { name: 'Đại hội bầu trực tiếp, như ở chi bộ' }).check();
	await create(page);
	await bringIn(setUp, roll('Tổ đảng 1'));
	const people = page.getByRole('list', { name: 'Danh sách đảng viên' }).getByRole('listitem');
	await expect(people).toHaveCount(8);
	await expect(page.getByText('8 đảng viên, 1 tổ đảng').last()).toBeVisible();
	await giveDuty(setUp, 'Nguyễn Văn Ánh', 'Được miễn công tác và sinh hoạt đảng');
	await giveDuty(setUp, 'Lê Thị Bình', 'Sinh hoạt tạm thời ở nơi khác');
	await giveDuty(setUp, 'Trần Mạnh Cường', 'Bị đình chỉ sinh hoạt');
	await expect(people.filter({ hasText: 'Cường' })).toContainText('bị đình chỉ sinh hoạt');
	await setUp.goTo('contests');
	const committee = setUp.card('Ban Chấp hành');
	await committee.getByLabel('Số lượng cần bầu').fill('3');
	await committee.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(committee).toContainText('Danh sách bầu chưa có ai');
	await expect(setUp.card(/^Bí thư$/)).toContainText('khi đã bầu xong ủy viên Ban Chấp hành');
	await expect(setUp.card('Phó Bí thư')).toBeVisible();

	const desk = new CheckInDesk(page);
	await desk.goTo();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Điểm danh đảng viên');
	await expect(desk.figure('Chưa đến')).toHaveText('5');
	await expect(desk.figures).toContainText('cần 4');
	await desk.look('Theo tổ đảng');
	await desk.cellArrived('Tổ đảng 1');
	await expect(page.getByText('Không còn ai chờ')).toBeVisible();
	await expect(desk.figures).toContainText('đảng viên có mặt');
	await expect(desk.figure('Trừ khỏi số chia')).toHaveText('3');
	await desk.look('Tất cả');
	await desk.arrive('Lê Thị Bình');
	await expect(desk.figure('Trừ khỏi số chia')).toHaveText('2');
	await desk.find('cuong');
	await page.keyboard.press('Enter');
	const suspended = desk.row('Trần Mạnh Cường');
	await expect(suspended.getByRole('button', { name: /^Ghi có mặt/ })).toHaveCount(0);
	await expect(suspended.getByRole('alert')).toContainText('đang bị đình chỉ sinh hoạt');
	await expect(suspended.getByRole('alert')).toContainText('Điều 30');
	await desk.find('');
	for (const [name, answer, deducted] of [
		['Bùi Thị Lan', 'Không chấp nhận', '2'],
		['Đỗ Quang Khải', 'Chấp nhận', '3']
	] as const) {
		await desk.undo(name);
		await desk.openPerson(name);
		await desk.sheet.getByRole('button', { name: 'Vắng có lý do' }).click();
		await desk.sheet.getByRole('button', { name: 'Đi công tác' }).click();
		await desk.sheet.getByLabel('Vắng suốt thời gian đại hội').check();
		await desk.sheet.getByRole('radio', { name: answer, exact: true }).check();
		await desk.sheet.getByRole('button', { name: 'Ghi vắng' }).click();
		await expect(desk.sheet).toBeHidden();
		await expect(desk.figure('Trừ khỏi số chia')).toHaveText(deducted);
	}
	await expect(desk.row('Bùi Thị Lan')).toContainText('lý do không được chấp nhận');

	await page.goto('/contest');
	await expect(page.getByText(/^8 (đảng viên )?triệu tập −.* = 5, cần 3/)).toBeVisible();
	const deducted = page.getByRole('listitem');
	for (const name of ['Nguyễn Văn Ánh', 'Trần Mạnh Cường', 'Đỗ Quang Khải'])
		await expect(deducted.filter({ hasText: name }).last()).toBeVisible();
});

test('a charter of its own: refused beside its fields, told back, and free contests under it', async ({
	page
}) => {
	const setUp = await begin(page);
	await page.getByRole('radio', { name: 'Điều lệ của tổ chức khác' }).check();
	await expect(page.getByText('Trúng cử: được quá 1/2 số phiếu hợp lệ.')).toBeVisible();
	await page.getByRole('button', { name: /^Lưu và tạo/ }).click();
	await expect(page.getByRole('alert')).toHaveText(
		'Ghi tên điều lệ hoặc quy chế mà tổ chức này theo.'
	);
	await page.getByLabel('Tên điều lệ hoặc quy chế').fill('Điều lệ Công ty cổ phần Ngọc Lâm');
	await page.getByLabel('Tử số').fill('3');
	await page.getByRole('button', { name: /^Lưu và tạo/ }).click();
	await expect(page.getByRole('group', { name: 'Người trúng cử cần được' })).toContainText(
		'ví dụ 1/2 hoặc 2/3'
	);
	await page.getByLabel('Tử số').fill('2');
	await page.getByLabel('Mẫu số').fill('3');
	await page.getByRole('radio', { name: 'Đạt tỷ lệ này là đủ' }).check();
	await expect(page.getByText('Trúng cử: được ít nhất 2/3 số phiếu hợp lệ.')).toBeVisible();
	await expect(page.getByText('Ai được bầu vào Ủy ban Kiểm tra?')).toHaveCount(0);
	await page.getByRole('button', { name: /^Lưu và tạo/ }).click();
	await expect(page).toHaveURL(/step=delegates/);
	await bringIn(setUp, roll('Đơn vị 1'));
	await setUp.goTo('contests');
	await expect(page.getByText('Chưa có cuộc bầu cử nào. Mỗi chức danh')).toBeVisible();
	for (const [title, seats, names] of [
		['Hội đồng quản trị', '2', ['binh', 'cuong']],
		['Ban Kiểm soát', '1', ['giang', 'thu ha']]
	] as const) {
		await page.getByRole('button', { name: 'Thêm một cuộc bầu cử' }).click();
		const blank = setUp.card('Cuộc bầu cử mới');
		await blank.getByLabel('Tên ghi sau chữ “Bầu”').fill(title);
		await blank.getByLabel('Số lượng cần bầu').fill(seats);
		await setUp.pick(blank, 'Danh sách bầu', names);
		await blank.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
		await expect(setUp.card(title).getByText('Đã lưu cuộc bầu cử.')).toBeVisible();
	}
	await expect(setUp.step('Cuộc bầu cử')).toContainText('2 cuộc bầu cử');
	await page.reload();
	await expect(setUp.card('Hội đồng quản trị').getByLabel('Số lượng cần bầu')).toHaveValue('2');
	await setUp.goTo('congress');
	await expect(page.getByLabel('Mẫu số')).toHaveValue('3');
});

test('a ward newly formed elects nobody, and says by which rule', async ({ page }) => {
	const setUp = await begin(page);
	await page.getByLabel('Bầu Ban Chấp hành').uncheck();
	await page.getByLabel('Bầu đoàn đại biểu dự đại hội cấp trên').uncheck();
	await expect(page.getByText('Đại hội này không bầu ai: bước 3 và bước 4')).toBeVisible();
	await create(page);
	await bringIn(setUp, roll('Chi bộ 1'));
	await setUp.goTo('contests');
	await expect(page.getByText('Đại hội này không bầu Ban Chấp hành.')).toBeVisible();
	await expect(page.getByText('Chỉ thị 45-CT/TW').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lưu cuộc bầu cử' })).toHaveCount(0);
	await setUp.goTo('tellers');
	await expect(page.getByText('Đại hội này không bầu ai nên không cần')).toBeVisible();
	await expect(page.getByText('Mọi thứ đã sẵn sàng cho ngày đại hội.')).toBeVisible();
});

test('the delegation’s sum, and the posts of the first meeting with those meant for them', async ({
	page
}) => {
	const setUp = await begin(page);
	await create(page);
	await bringIn(setUp, roll('Chi bộ 1'));
	await setUp.goTo('contests');
	const delegation = setUp.card('Đoàn đại biểu dự đại hội cấp trên');
	await delegation.getByLabel('Số lượng cần bầu').fill('2');
	await setUp.pick(delegation, 'Đại biểu đương nhiên, không ghi trên phiếu', ['lan']);
	await delegation.getByLabel('Tổng số được phân bổ').fill('4');
	await expect(delegation.getByRole('alert')).toContainText('bầu 2 cộng 1 đương nhiên là 3');
	await expect(delegation).toContainText('Điều 18, Quyết định số 190-QĐ/TW');
	await delegation.getByLabel('Tổng số được phân bổ').fill('3');
	await expect(delegation).toContainText('Bầu 2 + 1 đương nhiên = 3, đúng số được phân bổ.');
	await delegation.getByLabel('Số đại biểu dự khuyết lấy từ danh sách chung').fill('x');
	await setUp.pick(delegation, 'Danh sách bầu', ['binh', 'cuong', 'khai']);
	await delegation.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(delegation.getByRole('alert')).toContainText('Số đại biểu dự khuyết phải là số');
	await delegation.getByLabel('Số đại biểu dự khuyết lấy từ danh sách chung').fill('1');
	await delegation.getByLabel('Tên ghi sau chữ “Bầu”').fill('Đoàn đại biểu và Bí thư');
	await delegation.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(delegation.getByRole('alert')).toContainText(
		'Không bầu nhiều chức danh trên một phiếu'
	);
	await delegation.getByLabel('Tên ghi sau chữ “Bầu”').fill('Đoàn đại biểu dự Đại hội cấp trên');
	await delegation.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(delegation.getByText('Đã lưu cuộc bầu cử.')).toBeVisible();

	await page.getByText('Các chức danh bầu ở phiên họp thứ nhất').click();
	const secretary = setUp.card(/^Bí thư/);
	await expect(secretary.getByLabel('Tên ghi sau chữ “Bầu”')).toHaveValue(
		'Bí thư Đảng ủy phường Bồ Đề, nhiệm kỳ 2025–2030'
	);
	await expect(secretary.getByLabel('Số lượng cần bầu')).toHaveCount(0);
	await setUp.pick(secretary, 'Nhân sự dự kiến', ['anh']);
	await secretary.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(secretary.getByText('Đã lưu cuộc bầu cử.')).toBeVisible();
	await expect(setUp.step('Cuộc bầu cử')).toContainText('Mới có 1/2');
	await setUp.goTo('tellers');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'Đoàn đại biểu dự Đại hội cấp trên'
	]);
	await page.reload();
	await setUp.goTo('contests');
	await page.getByText('Các chức danh bầu ở phiên họp thứ nhất').click();
	await expect(secretary.getByRole('list')).toContainText('Nguyễn Văn Ánh');

	await speak(page, 'en');
	await page.getByLabel('Total allocated').fill('5');
	await expect(page.getByRole('alert')).toContainText('5 delegates are allocated, but 2 to elect');
	await expect(page.getByText(/^Article 18, Decision 190-QĐ\/TW/)).toHaveCount(2);
	await setUp.goTo('congress');
	await page.getByLabel('Elect the delegation to the congress above').uncheck();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await setUp.goTo('contests');
	await expect(page.getByText('This congress does not elect a delegation.')).toBeVisible();
	await page.getByRole('button', { name: 'Save the contest' }).nth(1).click();
	await expect(page.getByRole('alert')).toContainText('This congress does not elect: delegation');
	await expect(page.getByText(/Directive 45-CT\/TW/).first()).toBeVisible();
});

test('somebody not convened leaves the roll on a ground of the rule', async ({ page }) => {
	const setUp = await begin(page);
	await create(page);
	await bringIn(setUp, roll('Chi bộ 1'));
	await page.getByRole('button', { name: 'Sửa: Phạm Thị Dung' }).click();
	await setUp.dialog.getByRole('button', { name: 'Đưa ra khỏi danh sách' }).click();
	await expect(setUp.dialog).toContainText('Hướng dẫn 04-HD/TW');
	await setUp.dialog.getByRole('radio', { name: 'Đã chuyển đi trước khai mạc' }).check();
	await setUp.dialog.getByRole('button', { name: 'Đưa ra khỏi danh sách' }).click();
	await expect(setUp.roll).toHaveCount(7);
});

for (const language of ['vi', 'en'] as const)
	test(`axe finds nothing on the steps of other bodies: ${language}`, async ({ page }) => {
		const setUp = await begin(page);
		await page.getByRole('radio', { name: 'Hội nghị Ban Chấp hành họp riêng' }).check();
		await create(page);
		await bringIn(setUp, roll('Chi bộ 1'));
		await speak(page, language);
		for (const width of [1280, 390]) {
			await page.setViewportSize({ width, height: 844 });
			for (const step of ['congress', 'contests', 'tellers', 'delegates'] as const) {
				await setUp.goTo(step);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expectNoAxeFindings(page);
				await expectNoSidewaysScroll(page);
			}
		}
		await setUp.goTo('congress');
		await page.getByRole('radio', { name: /tổ chức khác|another organisation/ }).check();
		await expectNoAxeFindings(page);
		await expectNoSidewaysScroll(page);
	});
