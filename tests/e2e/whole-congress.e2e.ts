import { expect, test, type Page } from '@playwright/test';
import { struckOf } from '../../src/lib/core/tally/ballot';
import { percentOf } from '../../src/lib/core/tally/percent';
import { answerKeyOf, type AnswerKey } from '../../src/lib/sample/answer-keys';
import { boxOf, type PaperBallot } from '../../src/lib/sample/boxes';
import { COMMITTEE_ID, DELEGATION_ID, SAMPLE_TELLERS } from '../../src/lib/sample/contests';
import { docxText } from '../../src/lib/testing/docx-text';
import { keptOnDevice, OwnServer } from '../support/own-server';
import { BallotPad } from './pages/BallotPad';
import { ChairConsole } from './pages/ChairConsole';
import { CheckInDesk } from './pages/CheckInDesk';
import { ContestScreen } from './pages/ContestScreen';
import { CountBoard } from './pages/CountBoard';
import { SecretaryDesk } from './pages/SecretaryDesk';
import { fillTheHall, openSample } from './pages/sample-day';
import { keySecond } from './second-entry';

const MINUTES = 60_000;
const CONTESTS = [
	{
		id: COMMITTEE_ID,
		title: 'Ban Chấp hành Đảng bộ phường Ngọc Lâm khóa XXIII, nhiệm kỳ 2020–2025'
	},
	{
		id: DELEGATION_ID,
		title: 'Đoàn đại biểu dự Đại hội Đảng bộ quận Long Biên, nhiệm kỳ 2020–2025'
	}
] as const;
/** Two of the 161 leave before the vote: 159 ballots go out. */
const LEAVE_EARLY = ['Khuất Đức Nhuận', 'Đào Thị Ngọc Bích'];
const RULED_VALID = 'Tính theo các tên còn lại';
const RULED_MARK = 'Có dấu nhận biết';

async function checkIn(page: Page): Promise<void> {
	await fillTheHall(page);
	const desk = new CheckInDesk(page);
	await desk.look('Tất cả');
	for (const name of LEAVE_EARLY) {
		await desk.find(name);
		await desk.leave(name);
		await expect(desk.row(name)).toContainText('Rời hội trường');
	}
}

async function keyPaper(pad: BallotPad, { marks, ground, doubt }: PaperBallot): Promise<void> {
	const struck = struckOf(marks);
	if (doubt) await pad.setAside(struck, doubt);
	else if (ground) await pad.keyInvalid(struck, ground);
	else await pad.keyBallot({ struck, by: 'keys' });
}

/** Keys the whole box, batch after batch, then lets the tellers rule on what was set aside. */
async function keyBox(page: Page, contestId: (typeof CONTESTS)[number]['id']): Promise<void> {
	const box = boxOf(contestId);
	const board = new CountBoard(page);
	await board.goTo(contestId);
	await board.openBox(box.length);
	await board.chooseKeyer(SAMPLE_TELLERS[1]!.name);
	await board.openBatch(1);
	const pad = new BallotPad(page);
	const size = 20;
	for (let from = 0; from < box.length; from += size) {
		for (const paper of box.slice(from, from + size)) await keyPaper(pad, paper);
		await pad.finish();
		await pad.openNext();
	}
	const batches = Array.from({ length: Math.ceil(box.length / size) }, (_, at) => at + 1);
	await keySecond(page, contestId, ...batches);
	await board.goTo(contestId);
	const [doubtful] = box.filter(({ ruling }) => ruling);
	const { ground, agree, disagree } = doubtful!.ruling!;
	await board.ruleOn(1, { verdict: ground ? RULED_MARK : RULED_VALID, agree, disagree });
	await expect(board.ledger).toContainText('Khớp');
	await expect(board.locks).toContainText('Mọi con số đã khớp');
}

async function followOnScreen(chair: ChairConsole, title: string): Promise<void> {
	await chair.goTo();
	await chair.chooseContest(title);
	await chair.show('Tiến độ kiểm phiếu');
}

async function announce(chair: ChairConsole, title: string, key: AnswerKey): Promise<void> {
	await chair.goTo();
	await chair.chooseContest(title);
	await chair.announce();
	await chair.show('Kết quả');
	await expect(chair.onAir).toContainText(`${key.elected.length}/${key.elected.length}`);
}

/** Rows of the table in the minutes under this head. */
function tableIn(text: string, head: RegExp): string[][] {
	const lines = text.split('\n');
	const at = lines.findIndex((line) => head.test(line));
	const end = lines.findIndex((line, place) => place > at && !line.includes(' | '));
	return lines.slice(at + 1, end).map((line) => line.split(' | '));
}

function checkMinutes(text: string, key: AnswerKey): void {
	const ballotOrder = tableIn(text, /^TT \| .* \| Kết quả$/);
	expect(ballotOrder).toEqual(
		key.votes.map(([name, votes], at) => [
			String(at + 1),
			name,
			String(votes),
			percentOf(votes, 161),
			key.elected.includes(name) ? 'Trúng cử' : 'Không quá một nửa'
		])
	);
	const voteOrder = tableIn(text, /^TT \| .* \| Tỷ lệ %$/);
	expect(voteOrder.map(([, name]) => name)).toEqual(key.elected);
	expect(text).toContain(
		`thu về ${key.returned} = hợp lệ ${key.valid} + không hợp lệ ${key.invalid}`
	);
}

test.use({ serviceWorkers: 'allow' });

test('the counting day of the sample: from the first click to the minutes of both contests, all 318 ballots keyed, the cable out', async ({
	browser
}) => {
	test.setTimeout(12 * MINUTES);
	const server = await OwnServer.start();
	const context = await browser.newContext({
		baseURL: server.address,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		acceptDownloads: true
	});
	const page = await context.newPage();
	await openSample(page);
	await keptOnDevice(page);
	await server.stop();

	await test.step('check-in', () => checkIn(page));
	const chair = new ChairConsole(page);
	await chair.goTo();
	const hall = await chair.openHall();
	const contest = new ContestScreen(page);
	for (const { id } of CONTESTS) {
		await contest.goTo(id);
		await contest.everyoneAgrees();
		await contest.issue();
	}
	for (const { id, title } of CONTESTS) {
		const key = answerKeyOf(id);
		await followOnScreen(chair, title);
		await test.step(`key the box: ${title}`, () => keyBox(page, id));
		await expect(hall.picture).toContainText(`${key.returned}`);
		const early = await hall.picture.innerText();
		expect(key.votes.filter(([name]) => early.includes(name))).toEqual([]);
		await test.step(`announce: ${title}`, () => announce(chair, title, key));
		for (const [name, votes] of key.votes)
			await expect(
				hall.row(name).getByRole('cell', { name: String(votes), exact: true })
			).toHaveCount(1);
		expect((await hall.names()).slice(0, key.elected.length)).toEqual(key.elected);
	}
	const desk = new SecretaryDesk(page);
	await desk.goTo();
	for (const { id, title } of CONTESTS) {
		const { bytes } = await desk.downloadMinutes(title);
		checkMinutes(docxText(bytes), answerKeyOf(id));
	}
	await context.close();
});
