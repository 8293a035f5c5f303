import { expect, test, type Page } from '@playwright/test';
import { chooseSetting, showScene } from '$lib/core/congress/decide';
import type { Scene } from '$lib/core/congress/scene';
import type { CongressState } from '$lib/core/congress/state';
import type { CongressFacts } from '$lib/core/log/catalogue';
import type { Decision } from '$lib/core/log/rule';
import { percentOf } from '$lib/core/tally/percent';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { countedFacts } from '$lib/sample/counted-sample';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { ChairConsole } from '../pages/ChairConsole';
import { HallScreen } from '../pages/HallScreen';
import { openSample } from '../pages/sample-day';
import { carrySample, openSampleAt } from '../sample-stage';

const COMMITTEE = /^Ban Chấp hành/;
const DELEGATION = /^Đoàn đại biểu/;
const KEYS = [
	{ id: COMMITTEE_ID, title: COMMITTEE },
	{ id: DELEGATION_ID, title: DELEGATION }
];

async function openConsole(page: Page): Promise<{ chair: ChairConsole; hall: HallScreen }> {
	const chair = new ChairConsole(page);
	await chair.goTo();
	return { chair, hall: await chair.openHall() };
}

function accepted(decision: Decision): readonly CongressFacts[] {
	if (!decision.ok) throw new Error(decision.refused.kind);
	return decision.value;
}

/** The count of the committee up to the given number of closed batches, then to the end. */
function countInTwo(state: CongressState, closed: number) {
	const facts = countedFacts('counted', state);
	const ends = facts.flatMap(({ type }, at) => (type === 'BatchClosed' ? [at + 1] : []));
	return { first: facts.slice(0, ends[closed - 1]), rest: facts.slice(ends[closed - 1]) };
}

/** The count of the committee as if one voter had kept the ballot: the last one never came back. */
function withoutLastBallot(facts: readonly CongressFacts[]): CongressFacts[] {
	const ofCommittee = facts.filter(
		(fact) => 'contestId' in fact.data && fact.data.contestId === COMMITTEE_ID
	);
	const last = [1, 2].map((entry) =>
		ofCommittee.findLast(({ type, data }) => type === 'BallotRecorded' && data.entry === entry)
	);
	const batch = Math.max(
		...ofCommittee.flatMap(({ type, data }) => (type === 'BatchClosed' ? [data.batch] : []))
	);
	return ofCommittee
		.filter((fact) => !last.includes(fact))
		.map((fact) => {
			if (fact.type === 'EntryFinished' && fact.data.batch === batch)
				return { ...fact, data: { ...fact.data, keyed: fact.data.keyed - 1 } };
			if (fact.type !== 'BoxCounted') return fact;
			const { returned, batchSizes } = fact.data;
			const cut = batchSizes.with(-1, batchSizes.at(-1)! - 1);
			return { ...fact, data: { ...fact.data, returned: returned - 1, batchSizes: cut } };
		});
}

test('the hall changes without a reload, only when the chair says so', async ({ page }) => {
	await openSample(page);
	const { chair, hall } = await openConsole(page);
	await expect(hall.title).toHaveText('Đảng bộ phường Ngọc Lâm');
	await chair.card('Điểm danh').click();
	await expect(chair.preview).toContainText('0/161');
	await expect(hall.title).toHaveText('Đảng bộ phường Ngọc Lâm');
	await chair.showButton.click();
	await expect(hall.title).toHaveText('Đại biểu dự đại hội');
	await expect(hall.picture).toContainText('Cần 108 đại biểu có mặt, còn thiếu 108');
	await carrySample(page, (state) => countedFacts('checked-in', state));
	await expect(hall.picture).toContainText('159/161');
	await expect(hall.picture).toContainText('Đủ điều kiện tiến hành đại hội (cần 108)');
	await expect(hall.picture).toContainText('Số liệu minh họa');
	await expect(chair.onAir).toContainText('159/161');
});

test('the hall screen has nothing to press, and waits until a congress is opened', async ({
	page,
	context
}) => {
	const hall = new HallScreen(page);
	await hall.goTo();
	await expect(hall.picture).toContainText('Xin chờ trong giây lát');
	await openSample(await context.newPage());
	await expect(hall.title).toHaveText('Đảng bộ phường Ngọc Lâm');
	for (const role of ['button', 'link', 'navigation', 'textbox'] as const)
		await expect(page.getByRole(role)).toHaveCount(0);
});

test('a locked announcement says why; the progress shows neither names nor votes', async ({
	page
}) => {
	await openSampleAt(page, 'issued');
	await carrySample(page, (state) => countInTwo(state, 3).first);
	const { chair, hall } = await openConsole(page);
	await chair.show('Tiến độ kiểm phiếu');
	await expect(hall.picture).toContainText('60/159');
	await expect(hall.picture).toContainText('Đã đóng 3/8 tập phiếu');
	await expect(page.getByText('Chưa công bố được')).toBeVisible();
	await expect(chair.locks).toHaveText(['Chưa nhập xong lần nào của tập 4, 5, 6, 7, 8.']);
	await expect(page.getByRole('link', { name: 'Đến bảng kiểm phiếu' })).toHaveAttribute(
		'href',
		`/count?contest=${COMMITTEE_ID}`
	);
	for (const scene of ['Trực tiếp, mở tên', 'Kết quả', 'Danh sách trúng cử', 'Cơ cấu'] as const) {
		await chair.card(scene).click();
		await expect(chair.showButton).toBeDisabled();
	}
	const said = await hall.picture.innerText();
	const key = answerKeyOf(COMMITTEE_ID);
	expect(key.votes.filter(([name]) => said.includes(name))).toEqual([]);
	await expect(page.getByText(/Lưu Khắc Thuận/)).toHaveCount(0);
});

test('the chair sees the whole result first; the hall only after Công bố and the chair’s word', async ({
	page
}) => {
	test.slow();
	await openSampleAt(page, 'counted');
	const { chair, hall } = await openConsole(page);
	for (const { id, title } of KEYS) {
		const key = answerKeyOf(id);
		await chair.chooseContest(title);
		await chair.show('Tiến độ kiểm phiếu');
		await chair.lookAtResult();
		await expect(chair.dialog).toContainText('Cần 81 phiếu, quá một nửa số chia 161');
		await expect(chair.dialog.getByRole('row')).toHaveCount(key.votes.length + 1);
		await expect(chair.dialog).toContainText('Điều 32 khoản 1, 3');
		await expect(hall.picture).toContainText('Đã nhập xong, chờ công bố kết quả');
		await chair.announceButton.click();
		await expect(chair.dialog).toBeHidden();
		await expect(hall.title).not.toContainText('Kết quả bầu');
		await chair.showButton.click();
		await expect(hall.title).toContainText('Kết quả bầu');
		for (const [name, votes] of key.votes) {
			const row = hall.row(name);
			await expect(row.getByRole('cell', { name: String(votes), exact: true })).toHaveCount(1);
			await expect(row).toContainText(`${percentOf(votes, 161)} %`);
			await expect(row).toContainText(key.elected.includes(name) ? 'Trúng cử' : 'Chưa quá nửa');
		}
		expect((await hall.names()).slice(0, key.elected.length)).toEqual(key.elected);
		await expect(hall.picture).toContainText(`Hợp lệ ${key.valid} · Không hợp lệ ${key.invalid}`);
		await expect(hall.picture).toContainText(`${key.elected.length}/${key.elected.length}`);
	}
});

test('the elected and their structure are the published figures', async ({ page }) => {
	await openSampleAt(page, 'announced');
	const { chair, hall } = await openConsole(page);
	await chair.chooseContest(COMMITTEE);
	await chair.show('Danh sách trúng cử');
	await expect(hall.elected).toHaveText(
		answerKeyOf(COMMITTEE_ID).elected.map((name) => new RegExp(name))
	);
	await chair.show('Cơ cấu');
	for (const [group, count, percent] of [
		['Nữ', 4, '26,67'],
		['Nam', 11, '73,33'],
		['Dưới 35 tuổi', 2, '13,33'],
		['35 đến 50 tuổi', 9, '60'],
		['Trên 50 tuổi', 4, '26,67'],
		['Tái cử', 10, '66,67'],
		['Tham gia lần đầu', 5, '33,33'],
		['Trên đại học', 3, '20'],
		['Cao đẳng, đại học', 11, '73,33'],
		['Trung cấp trở xuống', 1, '6,67']
	] as const) {
		await expect(hall.row(group)).toHaveText(new RegExp(`${group}\\s*${count}\\s*${percent} %`));
	}
	await chair.chooseContest(DELEGATION);
	await chair.show('Danh sách trúng cử');
	await expect(hall.elected).toHaveCount(17);
	await expect(hall.elected.last()).toContainText('Lưu Khắc Thuận');
	await expect(hall.elected.last()).toContainText('đương nhiên');
	await expect(hall.picture).toContainText('16 được bầu + 1 đương nhiên');
});

test('where the congress decided so the chart grows from closed batches, names hidden until opened', async ({
	page
}) => {
	test.slow();
	await openSample(page);
	const { chair, hall } = await openConsole(page);
	await page.getByRole('radio', { name: 'Ngay khi đóng từng tập phiếu' }).check();
	await expect(chair.card('Trực tiếp, ẩn tên')).not.toContainText('Chưa mở');
	const issued = await carrySample(page, (state) => countedFacts('issued', state));
	await expect(page.getByRole('radio', { name: 'Chỉ sau khi công bố' })).toBeDisabled();
	const { first, rest } = countInTwo(issued, 2);
	await carrySample(page, () => first);
	await chair.show('Trực tiếp, ẩn tên');
	await expect(hall.picture).toContainText('40/159');
	await expect(hall.row('Vị trí 1')).toBeVisible();
	const candidates = answerKeyOf(COMMITTEE_ID).votes.map(([name]) => name);
	const said = await hall.picture.innerText();
	expect(candidates.filter((name) => said.includes(name))).toEqual([]);
	await carrySample(page, () => rest);
	await expect(hall.picture).toContainText('159/159');
	await chair.show('Trực tiếp, mở tên');
	await expect(hall.row('Lưu Khắc Thuận')).toContainText('156');
	expect(await hall.names()).toEqual(candidates);
	await expect(hall.picture).not.toContainText('Trúng cử');
});

test('fewer ballots returned than issued is confirmed as read out before the announcement', async ({
	page
}) => {
	await openSampleAt(page, 'issued');
	await carrySample(page, (state) => withoutLastBallot(countedFacts('counted', state)));
	const chair = new ChairConsole(page);
	await chair.goTo();
	await chair.lookAtResult();
	await expect(chair.dialog).toContainText('Thu về ít hơn phát ra 1 phiếu');
	await chair.announceButton.click();
	await expect(chair.dialog.getByRole('alert')).toContainText('Đánh dấu đã đọc');
	await chair.dialog.getByRole('checkbox').check();
	await chair.announceButton.click();
	await expect(page.getByText('Đã công bố kết quả')).toBeVisible();
});

const SCENES: readonly Scene[] = [
	{ kind: 'welcome' },
	{ kind: 'quorum' },
	{ kind: 'progress', contestId: COMMITTEE_ID },
	{ kind: 'live', contestId: COMMITTEE_ID, namesOpen: false },
	{ kind: 'live', contestId: COMMITTEE_ID, namesOpen: true },
	{ kind: 'result', contestId: COMMITTEE_ID },
	{ kind: 'elected', contestId: DELEGATION_ID },
	{ kind: 'structure', contestId: COMMITTEE_ID }
];

const SCREENS = [
	[1920, 1080],
	[1280, 720],
	[1024, 768],
	[3840, 2160]
] as const;

/** Texts that do not lie whole on the screen. */
function cutOff(hall: HallScreen): Promise<string[]> {
	return hall.picture.locator('p, h2, th, td, li').evaluateAll((all) =>
		all
			.filter((one) => one.closest('.visually-hidden') === null)
			.filter((one) => {
				const { top, left, right, bottom } = one.getBoundingClientRect();
				const isIn = top >= -1 && left >= -1 && right <= innerWidth + 1;
				return !isIn || bottom > innerHeight + 1;
			})
			.map((one) => one.textContent)
	);
}

/** The sample counted and announced, where the congress decided to see live figures. */
async function openWholeDay(page: Page): Promise<void> {
	await openSample(page);
	await carrySample(page, (state) =>
		accepted(chooseSetting(state, { key: 'hallFigures', value: 'live' }))
	);
	await carrySample(page, (state) => countedFacts('announced', state));
}

test('axe finds nothing in any scene', async ({ page, context }) => {
	test.slow();
	await openWholeDay(page);
	const hall = new HallScreen(await context.newPage());
	await hall.goTo();
	for (const scene of SCENES) {
		await carrySample(page, (state) => accepted(showScene(state, scene)));
		await expect(hall.picture.locator(`[data-scene=${scene.kind}]`)).toBeVisible();
		await expectNoAxeFindings(hall.page);
	}
});

test('every scene fits every screen without a scroll or a cut', async ({ page, context }) => {
	test.slow();
	await openWholeDay(page);
	const hall = new HallScreen(await context.newPage());
	await hall.goTo();
	for (const scene of SCENES) {
		await carrySample(page, (state) => accepted(showScene(state, scene)));
		await expect(hall.picture.locator(`[data-scene=${scene.kind}]`)).toBeVisible();
		for (const [width, height] of SCREENS) {
			await hall.page.setViewportSize({ width, height });
			expect([scene.kind, width, await cutOff(hall)]).toEqual([scene.kind, width, []]);
		}
	}
});

test('axe finds nothing on the console, in Vietnamese and English, with the dialog open, on a phone', async ({
	page
}) => {
	test.slow();
	await openSampleAt(page, 'counted');
	const chair = new ChairConsole(page);
	await chair.goTo();
	await expectNoAxeFindings(page);
	await chair.lookAtResult();
	await expectNoAxeFindings(page);
	await chair.announceButton.click();
	await chair.showButton.click();
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await speak(page, 'en');
	await expect(page.getByRole('heading', { name: 'Choose a scene' })).toBeVisible();
	await expectNoAxeFindings(page);
});
