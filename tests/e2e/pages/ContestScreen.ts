import { expect, type Locator, type Page } from '@playwright/test';

export type Subject = 'Bầu tiếp' | 'Số lượng cần bầu' | 'Danh sách bầu' | 'Ban kiểm phiếu';

/** The contest screen, as the organiser and the head teller work it before the vote. */
export class ContestScreen {
	constructor(readonly page: Page) {}

	async goTo(contest?: string): Promise<void> {
		await this.page.goto(contest ? `/contest?contest=${contest}` : '/contest');
		await expect(this.page.getByRole('heading', { name: 'Danh sách trên phiếu' })).toBeVisible();
	}

	/** Turns to the contest whose title begins so. */
	async choose(title: string): Promise<void> {
		await this.page
			.getByRole('group', { name: 'Chọn cuộc bầu cử' })
			.getByRole('button', { name: title })
			.click();
		await expect(this.page.getByRole('heading', { name: `Bầu ${title}` })).toBeVisible();
	}

	get ballotNames(): Locator {
		return this.page.getByRole('list', { name: 'Danh sách trên phiếu' }).getByRole('listitem');
	}

	get tellers(): Locator {
		return this.page.getByRole('list', { name: 'Ban kiểm phiếu' }).getByRole('listitem');
	}

	get steps(): Locator {
		return this.page.getByRole('list', { name: 'Trước khi phát phiếu' }).getByRole('listitem');
	}

	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	step(name: string): Locator {
		return this.steps.filter({ has: this.page.getByText(name, { exact: true }) });
	}

	handVote(subject: Subject): Locator {
		const heading = this.page.getByRole('heading', { name: subject, exact: true, level: 3 });
		return this.page.locator('[id$="-vote"]').filter({ has: heading });
	}

	/** Every delegate present raises the hand in favour: one tap. */
	async allAgree(subject: Subject): Promise<void> {
		const vote = this.handVote(subject);
		await vote.getByRole('button', { name: /^.*: cả \d+ (đại biểu|ủy viên) đồng ý$/ }).click();
		await expect(vote.getByRole('status')).toContainText('đồng ý');
	}

	async countHands(
		subject: Subject,
		hands: { agree: number; disagree: number; other: number }
	): Promise<void> {
		const vote = this.handVote(subject);
		const again = vote.getByRole('button', { name: /^Ghi lại biểu quyết/ });
		if (await again.isVisible()) await again.click();
		await vote.getByLabel('Đồng ý', { exact: true }).fill(String(hands.agree));
		await vote.getByLabel('Không đồng ý').fill(String(hands.disagree));
		await vote.getByLabel('Ý kiến khác').fill(String(hands.other));
		await vote.getByRole('button', { name: /^Ghi biểu quyết/ }).click();
	}

	/** Where the congress adds to the grounds of the regulation. */
	get grounds(): Locator {
		return this.page.getByRole('region', { name: 'Dấu hiệu phiếu không hợp lệ' });
	}

	get addedGrounds(): Locator {
		return this.grounds
			.getByRole('list', { name: 'Dấu hiệu quyết định thêm' })
			.getByRole('listitem');
	}

	/** Adds a ground, with the hands raised for it where they are given. */
	async addGround(words: string, hands?: { agree: number; disagree: number }): Promise<void> {
		await this.grounds.getByLabel('Dấu hiệu do đại hội quyết định thêm').fill(words);
		if (hands) {
			await this.grounds.getByLabel('Ghi số biểu quyết giơ tay').check();
			await this.grounds.getByLabel('Đồng ý', { exact: true }).fill(String(hands.agree));
			await this.grounds.getByLabel('Không đồng ý').fill(String(hands.disagree));
		}
		await this.grounds.getByRole('button', { name: 'Thêm dấu hiệu' }).click();
	}

	async findTeller(query: string): Promise<void> {
		await this.page.getByLabel('Thêm người vào ban kiểm phiếu').fill(query);
	}

	/** Names technical staff, who are no delegates, as the tellers. */
	async nameTechnicians(names: readonly string[]): Promise<void> {
		for (const [at, name] of names.entries()) {
			await this.findTeller(name);
			await this.page.getByRole('button', { name: new RegExp(name) }).click();
			await expect(this.tellers).toHaveCount(at + 1);
		}
	}

	get foundTellers(): Locator {
		return this.page.getByRole('list', { name: 'Những người tìm thấy' }).getByRole('listitem');
	}

	async addTeller(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Thêm vào ban kiểm phiếu: ${name}` }).click();
	}

	async removeTeller(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Đưa ra khỏi ban kiểm phiếu: ${name}` }).click();
	}

	async makeHead(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Chọn làm trưởng ban: ${name}` }).click();
	}

	get issued(): Locator {
		return this.page.getByLabel('Số phiếu phát ra');
	}

	/** Asks to hand the ballots out; what is unusual is then read out in the dialog. */
	async askToIssue(ballots?: number): Promise<void> {
		if (ballots !== undefined) await this.issued.fill(String(ballots));
		await this.page.getByRole('button', { name: 'Phát phiếu', exact: true }).click();
	}

	async confirmIssue(): Promise<void> {
		await this.dialog.getByRole('button', { name: /phát phiếu$/i }).click();
		await expect(this.dialog).toBeHidden();
		await expect(this.page.getByText(/^Đã phát \d+ phiếu$/)).toBeVisible();
	}

	async issue(ballots?: number): Promise<void> {
		await this.askToIssue(ballots);
		await this.confirmIssue();
	}

	/** The shows of hands that this contest still lacks, everyone in favour. */
	async everyoneAgrees(): Promise<void> {
		const subjects = ['Bầu tiếp', 'Số lượng cần bầu', 'Danh sách bầu', 'Ban kiểm phiếu'] as const;
		for (const subject of subjects) {
			const all = this.handVote(subject).getByRole('button', {
				name: /: cả \d+ (đại biểu|ủy viên)/
			});
			if (await all.isVisible()) await this.allAgree(subject);
		}
	}

	/** Taps somebody of the pool onto the list, or off it again. */
	async tapInPool(name: string): Promise<void> {
		await this.page
			.getByRole('list', { name: /^Chọn trong số/ })
			.getByRole('button', { name: new RegExp(`^${name}`) })
			.click();
	}

	/** Looks for somebody who is not in the pool. */
	async findOther(query: string): Promise<void> {
		await this.page.getByRole('textbox', { name: /^Người khác/ }).fill(query);
	}

	/** Takes somebody of the roll onto a list that is open to anybody. */
	async pickOther(name: string): Promise<void> {
		await this.findOther(name);
		await this.page.getByRole('textbox', { name: /^Người khác/ }).press('Enter');
		await expect(this.page.getByRole('textbox', { name: /^Người khác/ })).toHaveValue('');
	}

	async recordList(): Promise<void> {
		await this.page.getByRole('button', { name: 'Ghi danh sách' }).click();
	}

	/** The round that an announced result calls for. */
	get nextRound(): Locator {
		return this.page.getByRole('region', { name: 'Lần bầu tiếp' });
	}

	/** Plans that round and goes on to it. */
	async planNextRound(): Promise<void> {
		await this.nextRound.getByRole('button', { name: 'Lập lần bầu tiếp' }).click();
		await this.nextRound.getByRole('link', { name: 'Đến lần bầu đó' }).click();
		await expect(this.page.getByText(/^Lần bầu thứ \d+:/)).toBeVisible();
	}

	/** Records the hands on going on; not carried, the seats stay vacant. */
	async voteNotToGoOn({ agree, disagree }: { agree: number; disagree: number }): Promise<void> {
		const ask = this.nextRound.getByRole('button', { name: 'Đại hội không bầu tiếp' });
		if (await ask.isVisible()) await ask.click();
		await this.nextRound.getByLabel('Đồng ý', { exact: true }).fill(String(agree));
		await this.nextRound.getByLabel('Không đồng ý').fill(String(disagree));
		await this.nextRound.getByRole('button', { name: 'Ghi biểu quyết bầu tiếp' }).click();
	}

	/** Names on the list while it is being changed. */
	get listed(): Locator {
		return this.page.getByRole('list', { name: 'Danh sách bầu' }).getByRole('listitem');
	}

	async changeList(): Promise<void> {
		await this.page.getByRole('button', { name: 'Sửa danh sách', exact: true }).click();
	}

	async listIsDone(): Promise<void> {
		await this.page.getByRole('button', { name: 'Xong danh sách' }).click();
		await expect(this.ballotNames.first()).toBeVisible();
	}

	async sameTellers(): Promise<void> {
		await this.page.getByRole('button', { name: 'Lấy như lần bầu trước' }).click();
		await expect(this.tellers.first()).toBeVisible();
	}

	async toCount(): Promise<void> {
		await this.page.getByRole('link', { name: 'Đến phần kiểm phiếu' }).click();
		await expect(this.page).toHaveURL(/\/count\?contest=/);
	}
}
