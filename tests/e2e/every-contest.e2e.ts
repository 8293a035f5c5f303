import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ArchiveScreen } from './pages/ArchiveScreen';
import { BallotPad } from './pages/BallotPad';
import { ChairConsole } from './pages/ChairConsole';
import { CheckInDesk } from './pages/CheckInDesk';
import { ContestScreen } from './pages/ContestScreen';
import { CountBoard } from './pages/CountBoard';
import { MeetingScreen } from './pages/MeetingScreen';
import { SecretaryDesk } from './pages/SecretaryDesk';
import { SetUpStepper } from './pages/SetUpStepper';
import { NEW_WARD } from './setup/new-ward';

// A ward of thirteen elects everything a congress and its new committee can elect. First letters say
// who is meant: An, Bích, Cường, Dũng, Em stand; the others only vote, and a technician counts.

const MINUTES = 60_000;
const STANDING = ['Lê Văn An', 'Trần Thị Bích', 'Phạm Gia Cường', 'Vũ Minh Dũng', 'Hoàng Thị Em'];
const [AN, BICH, CUONG, DUNG] = STANDING as [string, string, string, string, string];
const VOTERS = [
	'Vũ Hữu Giang',
	'Đỗ Thị Hà',
	'Bùi Quang Khánh',
	'Ngô Thị Lan',
	'Đặng Đình Minh',
	'Dương Văn Nam',
	'Lý Thị Oanh',
	'Cao Xuân Quý'
];
const EVERYBODY = [...STANDING, ...VOTERS];
const TECHNICIANS = ['Kỹ Thuật Viên', 'Trợ Lý Viên'];

const PENCIL = 'Đánh dấu bằng bút chì';

/** So many ballots alike: what is keyed for each, and on what ground the tellers find it invalid. */
type Box = readonly (readonly [keys: string, ballots: number, ground?: string])[];

/** What the hall must be told: votes in ballot order, and who is elected in vote order. */
interface Told {
	readonly votes: readonly number[];
	readonly elected: readonly string[];
	readonly outcome: 'filled' | 'short' | 'tie';
	readonly needed: number;
	/** As `recount` prints them; none where it is left out. */
	readonly grounds?: Readonly<Record<string, number>>;
}

/** The lines of `recount`, by the title of the contest. */
const told = new Map<string, Told>();

async function setUpWard(page: Page): Promise<void> {
	const setUp = new SetUpStepper(page);
	await setUp.startNew();
	await setUp.createCongress(NEW_WARD);
	const rows = EVERYBODY.map((name, at) => `${name}\t${1960 + at}\tChi bộ 1`);
	await setUp.paste(['Họ và tên\tNăm sinh\tChi bộ', ...rows].join('\n'));
	await setUp.bringIn();
	await setUp.goTo('contests');
	const committee = setUp.card('Ban Chấp hành');
	await committee.getByLabel('Số lượng cần bầu').fill('4');
	await setUp.pick(committee, 'Danh sách bầu', STANDING);
	await committee.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(committee.getByText('Đã lưu cuộc bầu cử.')).toBeVisible();
	const delegation = setUp.card('Đoàn đại biểu dự đại hội cấp trên');
	await delegation.getByLabel('Số lượng cần bầu').fill('2');
	await delegation.getByLabel('Tổng số được phân bổ').fill('2');
	await delegation.getByLabel('Số đại biểu dự khuyết lấy từ danh sách chung').fill('1');
	await setUp.pick(delegation, 'Danh sách bầu', STANDING.slice(0, 4));
	await delegation.getByRole('button', { name: 'Lưu cuộc bầu cử' }).click();
	await expect(delegation.getByText('Đã lưu cuộc bầu cử.')).toBeVisible();
	const desk = new CheckInDesk(page);
	await desk.goTo();
	await desk.look('Theo chi bộ');
	await desk.cellArrived('Chi bộ 1');
}

/** Shows of hands, ballots out and back, keyed, announced: one contest from its list to its result. */
async function elect(page: Page, box: Box, expected: Told): Promise<void> {
	const contest = new ContestScreen(page);
	await contest.everyoneAgrees();
	const title = await page.getByRole('heading', { level: 2, name: /^Bầu / }).innerText();
	told.set(title.replace(/^Bầu /, ''), expected);
	const ballots = box.reduce((sum, [, times]) => sum + times, 0);
	await contest.issue(ballots);
	await contest.toCount();
	const address = new URL(page.url()).search;
	const board = new CountBoard(page);
	await board.openBox(ballots);
	for (const keyer of TECHNICIANS) {
		await board.goTo(new URLSearchParams(address).get('contest') ?? '');
		await board.chooseKeyer(keyer);
		await board.openBatch(1);
		await keyBox(new BallotPad(page), box);
	}
	await board.goTo(new URLSearchParams(address).get('contest') ?? '');
	if (await board.batch(1).getByText('Đã đối chiếu').isVisible()) await board.lookAndClose(1);
	await page.goto(`/chair${address}`);
	await new ChairConsole(page).announce();
	await page.goto(`/contest${address}`);
}

/** Keys every ballot of a box into its one batch and seals the entry. */
async function keyBox(pad: BallotPad, box: Box): Promise<void> {
	for (const [keys, times, ground] of box)
		for (let ballot = 0; ballot < times; ballot += 1)
			await (ground ? pad.keyInvalidAs([], ground) : pad.typeAndRecord(keys));
	await pad.finish();
}

async function goTo(page: Page, title: RegExp): Promise<void> {
	await page.goto('/contest');
	await page
		.getByRole('group', { name: 'Chọn cuộc bầu cử' })
		.getByRole('button', { name: title })
		.click();
}

async function meet(page: Page): Promise<void> {
	const meeting = new MeetingScreen(page);
	await meeting.goTo();
	await meeting.open();
	await expect(meeting.members).toHaveCount(4);
	await meeting.markTheRestHere();
	await meeting.tapForChair(AN);
	await meeting.recordChair();
}

/** Plans a post at the meeting, lists these people and takes the tellers of the contest before. */
async function prepare(
	page: Page,
	post: string,
	seats: number | undefined,
	names: readonly string[],
	from: 'the pool' | 'the roll' = 'the pool'
): Promise<void> {
	const meeting = new MeetingScreen(page);
	await meeting.goTo();
	await meeting.plan(post, seats);
	await meeting.toContest(post);
	const contest = new ContestScreen(page);
	for (const name of names)
		await (from === 'the pool' ? contest.tapInPool(name) : contest.pickOther(name));
	await contest.recordList();
	await page
		.getByRole('button', { name: /^Lấy như cuộc bầu/ })
		.first()
		.click();
	await expect(contest.tellers).toHaveCount(2);
}

test('one congress elects committee, delegation, standing committee, secretary, deputies and inspection committee, and recount agrees', async ({
	page
}, testInfo) => {
	test.setTimeout(10 * MINUTES);
	page.setDefaultTimeout(20_000);
	await setUpWard(page);
	const contest = new ContestScreen(page);

	await test.step('the committee: 4 seats, one stays vacant', async () => {
		await goTo(page, /^Ban Chấp hành/);
		await new ContestScreen(page).nameTechnicians(TECHNICIANS);
		await contest.addGround('Ký tên trên phiếu');
		await expect(contest.grounds.getByRole('alert')).toContainText('Đã có dấu hiệu');
		await contest.addGround(PENCIL, { agree: 12, disagree: 1 });
		await expect(contest.addedGrounds).toContainText(['12 đồng ý · 1 không đồng ý']);
		await elect(
			page,
			[
				['5 ', 6],
				['4 ', 5],
				['4 5 ', 1],
				['', 1, PENCIL]
			],
			{
				votes: [12, 12, 12, 6, 5],
				elected: [AN, BICH, CUONG],
				outcome: 'short',
				needed: 7,
				grounds: { other: 1 }
			}
		);
		await expect(contest.grounds.getByRole('button')).toHaveCount(0);
	});

	await test.step('the second round fills it', async () => {
		await contest.planNextRound();
		await contest.sameTellers();
		await elect(
			page,
			[
				['2 ', 8],
				['1 ', 5]
			],
			{
				votes: [8, 5],
				elected: [DUNG],
				outcome: 'filled',
				needed: 7
			}
		);
	});

	await test.step('the delegation from a joint list: a tie at the last seat', async () => {
		await goTo(page, /^Đoàn đại biểu/);
		await new ContestScreen(page).nameTechnicians(TECHNICIANS);
		await elect(
			page,
			[
				['3 4 ', 5],
				['2 4 ', 5],
				['1 4 ', 3]
			],
			{
				votes: [10, 8, 8, 0],
				elected: [AN],
				outcome: 'tie',
				needed: 7
			}
		);
	});

	await test.step('the re-vote; the other of the two is the alternate', async () => {
		await contest.planNextRound();
		await contest.sameTellers();
		await elect(
			page,
			[
				['2 ', 7],
				['1 ', 6]
			],
			{
				votes: [7, 6],
				elected: [BICH],
				outcome: 'filled',
				needed: 0
			}
		);
		const delegation = page.getByRole('region', { name: /^Đoàn đại biểu/ });
		await expect(delegation).toContainText('Dự khuyết');
		await expect(delegation).toContainText(CUONG);
	});

	await test.step('the first meeting elects its officers', async () => {
		await meet(page);
		await prepare(page, 'Ban Thường vụ', 2, [AN, BICH, CUONG]);
		await elect(
			page,
			[
				['3 ', 3],
				['2 ', 1]
			],
			{
				votes: [4, 3, 1],
				elected: [AN, BICH],
				outcome: 'filled',
				needed: 3
			}
		);
		await prepare(page, 'Bí thư', undefined, [AN]);
		await elect(page, [['a', 4]], { votes: [4], elected: [AN], outcome: 'filled', needed: 3 });
		await prepare(page, 'Phó Bí thư', 1, [BICH]);
		await elect(
			page,
			[
				['a', 3],
				['d', 1]
			],
			{
				votes: [3],
				elected: [BICH],
				outcome: 'filled',
				needed: 3
			}
		);
		await prepare(page, 'Ủy ban Kiểm tra', 2, [CUONG, DUNG], 'the roll');
		await elect(page, [['a', 4]], {
			votes: [4, 4],
			elected: [CUONG, DUNG],
			outcome: 'filled',
			needed: 3
		});
		await prepare(page, 'Chủ nhiệm Ủy ban Kiểm tra', undefined, [CUONG]);
		await elect(page, [['a', 4]], { votes: [4], elected: [CUONG], outcome: 'filled', needed: 3 });
	});

	await test.step('the minutes name the ground that the congress added', async () => {
		const [title = ''] = told.keys();
		const text = await new SecretaryDesk(page).minutesText(title);
		expect(text).toContain(`– ${PENCIL} | 1 | một`);
		expect(text).toContain(`${PENCIL}; biểu quyết 12 đồng ý, 1 không đồng ý, 0 ý kiến khác.`);
	});

	await test.step('the archive, counted again without a browser', async () => {
		const archive = new ArchiveScreen(page);
		await archive.goTo();
		const { name, bytes } = await archive.save();
		const file = testInfo.outputPath(name);
		writeFileSync(file, bytes);
		const { stdout, status } = spawnSync(process.execPath, ['scripts/recount.js', file], {
			encoding: 'utf8'
		});
		expect(status).toBe(0);
		const lines = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines.map((line) => line['contest']).toSorted()).toEqual([...told.keys()].toSorted());
		for (const line of lines) {
			const {
				votes,
				elected,
				outcome,
				needed,
				grounds = {}
			} = told.get(line['contest'] as string)!;
			expect(line).toMatchObject({ announced: 'same', elected, outcome, needed, problems: [] });
			expect(line['grounds']).toEqual(grounds);
			const counted = line['candidates'] as { readonly votes: number }[];
			expect(counted.map((candidate) => candidate.votes)).toEqual(votes);
		}
	});
});
