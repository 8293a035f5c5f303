import { expect, test, type Page } from '@playwright/test';
import { countedFacts } from '../../../src/lib/sample/counted-sample';
import { docxText } from '../../../src/lib/testing/docx-text';
import { AgendaScreen } from '../pages/AgendaScreen';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { SecretaryDesk } from '../pages/SecretaryDesk';
import { SetUpStepper } from '../pages/SetUpStepper';
import { carrySample, openSampleAt } from '../sample-stage';
import { NEW_WARD } from '../setup/new-ward';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 1024, height: 768 };
const PRESIDIUM = 'Bầu Đoàn Chủ tịch';
const CREDENTIALS = 'Bầu Ban Thẩm tra tư cách đại biểu';

async function newCongress(page: Page): Promise<void> {
	const setUp = new SetUpStepper(page);
	await setUp.startNew();
	await setUp.createCongress(NEW_WARD);
}

async function withAgenda(page: Page): Promise<AgendaScreen> {
	await openSampleAt(page, 'checked-in');
	const agenda = new AgendaScreen(page);
	await agenda.goTo();
	return agenda;
}

test('an empty agenda is one tap away from the usual two sessions', async ({ page }) => {
	await newCongress(page);
	const agenda = new AgendaScreen(page);
	await agenda.goTo();
	await expect(page.getByText('Đại hội chưa có chương trình.')).toBeVisible();
	await expectNoAxeFindings(page);
	const desk = new SecretaryDesk(page);
	await desk.goTo();
	await expect(desk.congressRow).toContainText('Chưa có chương trình đại hội.');
	await desk.congressRow.getByRole('link', { name: 'Đến chương trình' }).click();
	await agenda.takeUsual();
	await expect(agenda.session('Phiên trù bị')).toContainText(PRESIDIUM);
	await expect(agenda.session('Phiên chính thức')).toContainText('Thông qua Nghị quyết Đại hội');
	await page.reload();
	await expect(agenda.session('Phiên trù bị')).toContainText(PRESIDIUM);
});

test('one tap ends an item and begins the next; a slip is taken back', async ({ page }) => {
	const agenda = await withAgenda(page);
	const opening = 'Ổn định tổ chức';
	await agenda.beginFirst();
	await expect(agenda.item(opening)).toContainText(/đang tiến hành\s+từ \d\d:\d\d/);
	await agenda.moveOn();
	await expect(agenda.item(opening)).toContainText(/xong\s+\d\d:\d\d – \d\d:\d\d/);
	await expect(agenda.item(PRESIDIUM)).toContainText('đang tiến hành');
	await expect(agenda.now).toContainText(PRESIDIUM);
	await agenda.undo(PRESIDIUM);
	await expect(agenda.item(PRESIDIUM)).toContainText('chưa đến');
	await agenda.undo(opening);
	await expect(agenda.item(opening)).toContainText('đang tiến hành');
	await expect(page.getByText('0/9 nội dung đã xong').first()).toBeVisible();
});

test('an organ is named, voted by number and list, and votes lapse with other people', async ({
	page
}) => {
	const agenda = await withAgenda(page);
	await agenda.begin(PRESIDIUM);
	await expect(agenda.vote('Số lượng Đoàn Chủ tịch')).toHaveCount(0);
	await agenda.nameOrgan('Đoàn Chủ tịch', ['đại', 'hằng', 'lai']);
	const named = agenda.item(PRESIDIUM).getByRole('list', { name: 'Đoàn Chủ tịch' });
	await expect(named.getByRole('listitem')).toHaveCount(3);
	await expect(named.getByRole('listitem').first()).toContainText('Trưởng đoàn');
	await agenda.allAgree('Số lượng Đoàn Chủ tịch');
	await agenda.countHands('Danh sách Đoàn Chủ tịch', { agree: 150, disagree: 10, other: 0 });
	await expect(agenda.vote('Danh sách Đoàn Chủ tịch').getByRole('alert')).toContainText(
		'Cộng lại 160 cánh tay nhưng chỉ 159 người có mặt'
	);
	await agenda.countHands('Danh sách Đoàn Chủ tịch', { agree: 150, disagree: 9, other: 0 });
	await expect(agenda.item(PRESIDIUM)).toContainText('đã thông qua');
	await page.getByRole('button', { name: 'Sửa danh sách Đoàn Chủ tịch' }).click();
	await agenda.nameOrgan('Đoàn Chủ tịch', ['lễ']);
	await expect(agenda.item(PRESIDIUM)).toContainText('chưa ghi đủ');
	await expect(agenda.vote('Số lượng Đoàn Chủ tịch').getByRole('status')).toHaveCount(0);
});

test('the credentials committee takes official delegates only, and the refusal says by what rule', async ({
	page
}) => {
	const agenda = await withAgenda(page);
	await agenda.begin(CREDENTIALS);
	const organ = 'Ban Thẩm tra tư cách đại biểu';
	await agenda.choose(organ, ['kim thoa']);
	await page.getByRole('button', { name: `Lưu danh sách ${organ}` }).click();
	const alert = agenda.item(CREDENTIALS).getByRole('alert');
	await expect(alert).toContainText('không phải là đại biểu chính thức');
	await expect(alert).toContainText('Quy định 29-QĐ/TW, mục 12');
	await expectNoAxeFindings(page);
});

test('a text that does not carry is recorded and shown so, by the base the congress chose', async ({
	page
}) => {
	const agenda = await withAgenda(page);
	const resolution = 'Thông qua Nghị quyết Đại hội';
	await agenda.begin(resolution);
	await agenda.countHands('Thông qua nội dung này', { agree: 80, disagree: 79, other: 0 });
	await expect(agenda.item(resolution)).toContainText('đã thông qua');
	await page.getByRole('radio', { name: 'Số đại biểu được triệu tập' }).check();
	await expect(agenda.item(resolution)).toContainText('không được thông qua');
	await expect(agenda.vote('Thông qua nội dung này').getByRole('status')).toContainText(
		'cần 81 đồng ý, quá một nửa số được triệu tập'
	);
});

test('the agenda is changed behind one button; what took place stays', async ({ page }) => {
	const agenda = await withAgenda(page);
	await agenda.beginFirst();
	await agenda.edit();
	await expect(page.getByText('Đã diễn ra, giữ nguyên')).toHaveCount(1);
	await expect(page.getByRole('button', { name: /^Bỏ khỏi chương trình: Ổn định/ })).toBeDisabled();
	await page.getByRole('button', { name: /^Bỏ khỏi chương trình: Cấp trên phát biểu/ }).click();
	await page.getByRole('button', { name: `Đưa xuống dưới: ${PRESIDIUM}` }).click();
	await page.getByRole('button', { name: 'Thêm nội dung vào phiên chính thức' }).click();
	await agenda.save();
	await expect(page.getByRole('alert')).toContainText('Còn nội dung chưa có tên');
	await page
		.getByRole('region', { name: 'Phiên chính thức' })
		.getByLabel('Tên nội dung 9')
		.fill('Tặng quà lưu niệm');
	await expectNoAxeFindings(page);
	await agenda.save();
	const titles = agenda.session('Phiên trù bị').getByRole('heading', { level: 3 });
	await expect(titles.nth(1)).toContainText('Bầu Đoàn Thư ký');
	await expect(titles.nth(2)).toContainText(PRESIDIUM);
	await expect(agenda.item('Cấp trên phát biểu')).toHaveCount(0);
	await expect(agenda.item('Tặng quà lưu niệm')).toBeVisible();
});

test('an election is a link to its contest, with its hands and its result', async ({ page }) => {
	const agenda = await withAgenda(page);
	const committee = agenda.item('Bầu Ban Chấp hành');
	await expect(committee).toContainText(/Số lượng cần bầu\s+chưa ghi/);
	await carrySample(page, (state) => countedFacts('announced', state));
	await expect(committee).toContainText(/Công bố lúc \d\d:\d\d, trúng cử 15 đồng chí/);
	await expect(committee).toContainText('159 đồng ý · 0 không đồng ý');
	await committee.getByRole('link', { name: /^Đến cuộc bầu/ }).click();
	await expect(page).toHaveURL(/\/contest\?contest=sample-committee/);
});

test('the secretary has the minutes of the congress, with every item so far', async ({ page }) => {
	await openSampleAt(page, 'announced');
	const desk = new SecretaryDesk(page);
	await desk.goTo();
	const { name, bytes } = await desk.downloadCongressMinutes();
	expect(name).toBe('bien-ban-dai-hoi-dang-bo-phuong-ngoc-lam.docx');
	const text = docxText(bytes);
	expect(text).toContain(
		'Đại hội biểu quyết số lượng Đoàn Chủ tịch là 5 (năm) đồng chí: 159 đồng ý'
	);
	expect(text).toContain('1 | Lưu Khắc Thuận | 156 | 96,89');
	await desk.congressRow.getByRole('link', { name: 'Xem trước' }).click();
	const sheet = page.getByRole('article', { name: 'BIÊN BẢN' });
	await expect(sheet).toContainText('III. Phiên chính thức');
	await expect(sheet).toContainText('Số liệu minh họa');
	await page.setViewportSize(PHONE);
	await expectNoSidewaysScroll(page);
	await expectNoAxeFindings(page);
});

test('axe finds nothing and nothing runs out of the side, in both languages and at every size', async ({
	page
}) => {
	const agenda = await withAgenda(page);
	await agenda.begin(PRESIDIUM);
	await agenda.nameOrgan('Đoàn Chủ tịch', ['lai']);
	await agenda.countHands('Số lượng Đoàn Chủ tịch', { agree: 3, disagree: 9, other: 0 });
	for (const language of ['vi', 'en'] as const) {
		await speak(page, language);
		await expect(page.locator('li[id^="item-"]').first()).toBeVisible();
		for (const size of [TABLET, PHONE]) {
			await page.setViewportSize(size);
			await expectNoSidewaysScroll(page);
			await expectNoAxeFindings(page);
		}
	}
});
