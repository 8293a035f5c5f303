import { expect, type Locator, type Page } from '@playwright/test';
import type { FixedGround } from '../../../src/lib/core/tally/ballot';

/** A ballot as the teller sees it on the paper. */
export interface PaperMarks {
	/** Places struck, from 1. */
	readonly struck: readonly number[];
	/** Fingers on the screen, or digits and Enter. */
	readonly by?: 'taps' | 'keys';
}

const GROUNDS: Readonly<Record<FixedGround, string>> = {
	'not-issued': 'Không do ban kiểm phiếu phát ra',
	'outside-name': 'Ghi tên người ngoài danh sách',
	'identifying-mark': 'Có dấu nhận biết',
	'several-inks': 'Viết bằng nhiều màu mực',
	signed: 'Ký tên trên phiếu',
	'written-on': 'Viết thêm vào phiếu',
	other: 'Lý do khác'
};

/** The pad, as one teller keys one batch on it. */
export class BallotPad {
	constructor(readonly page: Page) {}

	name(place: number): Locator {
		return this.page
			.getByRole('group', { name: 'Danh sách trên phiếu' })
			.getByRole('button')
			.nth(place - 1);
	}

	/** A box beside a name, on a ballot with boxes. */
	box(place: number, box: 'Đồng ý' | 'Không đồng ý'): Locator {
		return this.page
			.getByRole('list', { name: 'Danh sách trên phiếu' })
			.getByRole('listitem')
			.nth(place - 1)
			.getByRole('button', { name: new RegExp(`^${box}: `) });
	}

	get agreeAllButton(): Locator {
		return this.page.getByRole('button', { name: /^Đồng ý tất cả/ });
	}

	/** Both boxes of each name, as they are crossed: the marks of the count file. */
	async marks(names: number): Promise<string> {
		let marks = '';
		for (let place = 1; place <= names; place += 1) {
			const agree = await this.box(place, 'Đồng ý').getAttribute('aria-pressed');
			const disagree = await this.box(place, 'Không đồng ý').getAttribute('aria-pressed');
			marks +=
				agree === 'true' ? (disagree === 'true' ? 'b' : 'a') : disagree === 'true' ? 'd' : 'n';
		}
		return marks;
	}

	/** Crosses the boxes with a finger, records, and waits until the screen says so. */
	async crossAndRecord(marks: string): Promise<void> {
		const keyed = await this.keyed();
		for (const [at, mark] of [...marks].entries()) {
			if (mark === 'a' || mark === 'b') await this.box(at + 1, 'Đồng ý').click();
			if (mark === 'd' || mark === 'b') await this.box(at + 1, 'Không đồng ý').click();
		}
		await this.recordButton.click();
		await this.confirmed(keyed + 1);
	}

	/** Types keys and Enter, and waits until the screen says that the ballot is recorded. */
	async typeAndRecord(keys: string): Promise<void> {
		const keyed = await this.keyed();
		await this.page.keyboard.type(keys);
		await this.page.keyboard.press('Enter');
		await this.confirmed(keyed + 1);
	}

	get verdict(): Locator {
		return this.page.getByRole('status', { name: 'Phiếu đang nhập' });
	}

	get recordButton(): Locator {
		return this.page.getByRole('button', { name: /^Ghi phiếu/ });
	}

	get takeBackButton(): Locator {
		return this.page.getByRole('button', { name: 'Sửa lại' });
	}

	/** Ballots of this batch that are on the disk, of those it holds. */
	get progress(): Locator {
		return this.page.getByRole('progressbar', { name: 'Phiếu trong tập' });
	}

	/** The badge that nothing is on its way to the disk. */
	get saved(): Locator {
		return this.page.getByText('Đã lưu trên máy', { exact: true });
	}

	get refusal(): Locator {
		return this.page.getByRole('alert');
	}

	/** The line of the ballot recorded last. */
	get last(): Locator {
		return this.page.getByRole('group', { name: 'Phiếu vừa ghi' });
	}

	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	async keyed(): Promise<number> {
		return Number(await this.progress.getAttribute('value'));
	}

	async strike(places: readonly number[]): Promise<void> {
		for (const place of places) await this.name(place).click();
	}

	/** Types each number and a space, the way that is right for any length of list. */
	async typeStrikes(places: readonly number[]): Promise<void> {
		for (const place of places) await this.page.keyboard.type(`${place} `);
	}

	/** Keys one ballot at the keyboard and waits for nothing. */
	async keyBlindly(struck: readonly number[]): Promise<void> {
		await this.typeStrikes(struck);
		await this.page.keyboard.press('Enter');
	}

	/** Keys one ballot and waits until the screen says that it is recorded. */
	async keyBallot({ struck, by = 'taps' }: PaperMarks): Promise<void> {
		const keyed = await this.keyed();
		if (by === 'keys') {
			await this.keyBlindly(struck);
		} else {
			await this.strike(struck);
			await this.recordButton.click();
		}
		await this.confirmed(keyed + 1);
	}

	/** Keys a ballot that the tellers found invalid on a ground. */
	async keyInvalid(struck: readonly number[], ground: FixedGround): Promise<void> {
		await this.keyInvalidAs(struck, GROUNDS[ground]);
	}

	/** The same on a ground as the dialog words it. */
	async keyInvalidAs(struck: readonly number[], ground: string): Promise<void> {
		const keyed = await this.keyed();
		await this.strike(struck);
		await this.page.getByRole('button', { name: 'Không hợp lệ…' }).click();
		await this.dialog.getByRole('button', { name: ground, exact: true }).click();
		await this.confirmed(keyed + 1);
	}

	/** Puts a ballot on the docket with one tap; then, if there are words, says what is doubtful. */
	async setAside(struck: readonly number[], words?: string): Promise<void> {
		const keyed = await this.keyed();
		await this.strike(struck);
		await this.page.getByRole('button', { name: 'Nghi vấn', exact: true }).click();
		await this.confirmed(keyed + 1);
		if (words === undefined) return;
		await this.last.getByRole('button', { name: 'Ghi rõ' }).click();
		await this.dialog.getByLabel('Nghi vấn ở chỗ nào').fill(words);
		await this.dialog.getByRole('button', { name: 'Lưu' }).click();
		await expect(this.dialog).toBeHidden();
		await expect(this.last).toContainText(words);
	}

	/** Brings the last ballot back onto the pad, marks and all. */
	async takeBack(): Promise<void> {
		const keyed = await this.keyed();
		await this.takeBackButton.click();
		await expect.poll(() => this.keyed()).toBe(keyed - 1);
	}

	/** Seals the entry, once it holds as many ballots as the hand count. */
	async finish(): Promise<void> {
		await this.page.getByRole('button', { name: /^Xong lần/ }).click();
		await expect(this.finished).toBeVisible();
	}

	/** Opens what to do when no paper is left, or the batch has to be given back. */
	async openPaper(): Promise<void> {
		await this.page.getByRole('button', { name: 'Hết giấy, trả tập…' }).click();
		await expect(this.dialog).toBeVisible();
	}

	/** Seals an entry that holds another number of ballots: no paper is left. */
	async finishWithoutPaper(): Promise<void> {
		await this.openPaper();
		await this.dialog.getByRole('button', { name: /^Đã hết giấy/ }).click();
		await expect(this.finished).toBeVisible();
	}

	/** "Tập 3: xong lần 1", with what becomes of the stack of paper. */
	get finished(): Locator {
		return this.page.getByRole('status').filter({ hasText: /^Tập \d+: xong lần \d/ });
	}

	/** Opens the work that is offered next; answers its batch, or 0 when none is waiting. */
	async openNext(): Promise<number> {
		const next = this.page.getByRole('button', { name: /^Nhập tập \d+, lần \d/ });
		if (!(await next.isVisible())) return 0;
		const number = Number(/\d+/.exec(await next.innerText())?.[0]);
		await next.click();
		await expect(this.page).toHaveURL(new RegExp(`batch=${number}&`));
		await expect(this.recordButton).toBeVisible();
		return number;
	}

	async toBoard(): Promise<void> {
		await this.page.getByRole('link', { name: 'Về bảng tập phiếu' }).first().click();
		await expect(this.page).toHaveURL(/\/count(\?|$)/);
	}

	/** The screen says that the ballot at this place is recorded. */
	async confirmed(position: number): Promise<void> {
		await expect(this.page.getByText(`Đã ghi phiếu ${position}`, { exact: true })).toBeAttached();
	}
}
