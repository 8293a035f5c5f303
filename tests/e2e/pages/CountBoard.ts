import { expect, type Locator, type Page } from '@playwright/test';

/** What the tellers conclude on a doubtful ballot. */
export interface RulingOnPaper {
	/** `Tính theo các tên còn lại`, or a ground of the ruling's list. */
	readonly verdict: string;
	readonly agree: number;
	readonly disagree: number;
	/** Places struck as the tellers read the ballot; as keyed where left out. */
	readonly struck?: readonly number[];
}

/** The board of batches, as the head teller works it. */
export class CountBoard {
	constructor(readonly page: Page) {}

	async goTo(contest?: string): Promise<void> {
		await this.page.goto(contest ? `/count?contest=${contest}` : '/count');
		await expect(this.ledger).toBeVisible();
	}

	get ledger(): Locator {
		return this.page.getByRole('group', { name: 'Sổ phiếu' });
	}

	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	get boxField(): Locator {
		return this.page.getByLabel('Số phiếu thu về');
	}

	/** Two tellers, the first on the list, see that nothing is counted yet. */
	async proveZero(): Promise<void> {
		await this.page.getByLabel('Người thứ nhất').selectOption({ index: 1 });
		await this.page.getByLabel('Người thứ hai').selectOption({ index: 2 });
		await this.page.getByRole('button', { name: 'Xác nhận máy chưa có phiếu nào' }).click();
		await expect(this.boxField).toBeVisible();
	}

	/** Two tellers see that nothing is counted yet; then the box is opened and counted by hand. */
	async openBox(returned: number): Promise<void> {
		await this.proveZero();
		await this.countBox(returned);
	}

	/** Types the hand count of the box. */
	async countBox(returned: number): Promise<void> {
		await this.boxField.fill(String(returned));
		await this.page.getByRole('button', { name: 'Ghi số thu về' }).click();
	}

	async chooseKeyer(name: string): Promise<void> {
		await this.page.getByLabel('Người nhập').selectOption(name);
	}

	batch(number: number): Locator {
		return this.page
			.getByRole('article')
			.filter({ has: this.page.getByRole('heading', { name: new RegExp(`^Tập ${number} · `) }) });
	}

	/** Takes a batch to the pad, whatever its button says now. */
	async openBatch(number: number): Promise<void> {
		await this.batch(number)
			.getByRole('button', { name: /^(Nhập lần|Nhập tiếp|Nhận lại từ)/ })
			.click();
		const handing = this.dialog.getByRole('button', { name: 'Đã nhận tập giấy' });
		const pad = this.page.getByRole('progressbar', { name: 'Phiếu trong tập' });
		await expect(pad.or(handing)).toBeVisible();
		if (await handing.isVisible()) await handing.click();
		await expect(this.page.getByRole('progressbar', { name: 'Phiếu trong tập' })).toBeVisible();
	}

	/** Has both entries of a batch begin again. */
	async keyAnew(number: number, reason: string): Promise<void> {
		await this.moreOf(number);
		await this.dialog.getByText('Nhập lại tập từ đầu').click();
		await this.dialog.getByLabel('Lý do').fill(reason);
		await this.dialog.getByRole('button', { name: 'Lưu' }).click();
		await expect(this.dialog).toBeHidden();
	}

	/** Takes a batch to the sheet of totals instead of the pad. */
	async enterTotals(number: number): Promise<void> {
		await this.moreOf(number);
		await this.dialog.getByText('Nhập tổng từ phiếu kiểm đếm tay').click();
		await this.dialog.getByRole('button', { name: 'Nhập tổng', exact: true }).click();
		await expect(this.page.getByRole('button', { name: 'Ghi tổng' })).toBeVisible();
	}

	/** Makes the whole box one batch, to be counted by hand at once. */
	async joinStack(reason: string): Promise<void> {
		await this.moreOf(1);
		await this.dialog.getByText('Kiểm đếm tay cả hộp').click();
		await this.dialog.getByLabel('Lý do').fill(reason);
		await this.dialog.getByRole('button', { name: 'Lưu' }).click();
		await expect(this.dialog).toBeHidden();
	}

	/** Opens the list of sheets to be held in hand once more before a batch closes. */
	async openClosing(number: number): Promise<void> {
		await this.batch(number).getByRole('button', { name: 'Xem lại, đóng tập' }).click();
		await expect(this.dialog).toBeVisible();
	}

	get closeButton(): Locator {
		return this.dialog.getByRole('button', { name: 'Đóng tập', exact: true });
	}

	/** Holds in hand what has to be looked at again, and closes the batch. */
	async lookAndClose(number: number): Promise<void> {
		await this.openClosing(number);
		await this.tickAndClose(number);
	}

	/** Ticks every sheet of the open list, and closes the batch. */
	async tickAndClose(number: number): Promise<void> {
		for (const look of await this.dialog.getByRole('checkbox').all()) await look.check();
		await this.closeButton.click();
		await expect(this.batch(number)).toContainText(/Đã đóng|Chờ kết luận/);
	}

	/** In the open list: a line is not like its paper, or no paper is left for it. */
	async askAgain(paper: number): Promise<void> {
		await this.dialog.getByRole('button', { name: `Đọc lại tờ thứ ${paper}`, exact: true }).click();
		await expect(this.dialog).toBeHidden();
	}

	/** In the open list: a paper is on the table that no line tells of. */
	async askForUnkeyed(): Promise<void> {
		await this.dialog.getByRole('button', { name: 'Có tờ phiếu không lần nào nhập' }).click();
		await expect(this.dialog).toBeHidden();
	}

	/** In the open list: the number of sheets turned out to be another. */
	async correctSheets(sheets: number, reason: string): Promise<void> {
		await this.dialog.getByRole('button', { name: 'Sửa số tờ của tập…' }).click();
		await this.giveSheets(sheets, reason);
	}

	/** Takes the sheets of a batch that the entries differ at to the pad. */
	async readAgain(number: number): Promise<void> {
		await this.batch(number).getByRole('button', { name: 'Đọc lại' }).click();
		await expect(this.page.getByRole('progressbar', { name: 'Tờ thứ' })).toBeVisible();
	}

	async recountBatch(number: number, sheets: number, reason: string): Promise<void> {
		await this.moreOf(number);
		await this.giveSheets(sheets, reason);
	}

	private async giveSheets(sheets: number, reason: string): Promise<void> {
		await this.dialog.getByLabel('Số tờ phiếu trong tập').fill(String(sheets));
		await this.dialog.getByLabel('Lý do').fill(reason);
		await this.dialog.getByRole('button', { name: 'Lưu' }).click();
		await expect(this.dialog).toBeHidden();
	}

	async moreOf(number: number): Promise<void> {
		await this.page
			.getByRole('button', { name: `Việc khác với tập ${number}`, exact: true })
			.click();
		await expect(this.dialog).toBeVisible();
	}

	async correctReturned(returned: number, reason: string): Promise<void> {
		await this.page.getByRole('button', { name: 'Sửa số thu về' }).click();
		await this.dialog.getByLabel('Số phiếu thu về').fill(String(returned));
		await this.dialog.getByLabel('Lý do').fill(reason);
		await this.dialog.getByRole('button', { name: 'Lưu' }).click();
	}

	/** What keeps the result from being announced. */
	get locks(): Locator {
		return this.page.getByRole('region', { name: 'Công bố' });
	}

	get docket(): Locator {
		return this.page.getByRole('region', { name: 'Phiếu nghi vấn' });
	}

	get codeReading(): Locator {
		return this.page.getByRole('region', { name: 'Mã đối chiếu' });
	}

	/** The eight digits by which devices show that they hold the same count. */
	code(): Promise<string> {
		return this.codeReading.getByText(/^\d{4} \d{4}$/).innerText();
	}

	/** Two tellers read the code aloud from two devices, and it is the same. */
	async sameCode(one: string, two: string): Promise<void> {
		await this.codeReading.getByLabel('Người đọc máy thứ nhất').selectOption(one);
		await this.codeReading.getByLabel('Người đọc máy thứ hai').selectOption(two);
		await this.codeReading.getByRole('button', { name: 'Hai máy đọc giống nhau' }).click();
		await expect(this.codeReading).toContainText('đã đọc trên hai máy');
	}

	async openRuling(number: number): Promise<void> {
		await this.docket
			.getByRole('listitem')
			.filter({ hasText: `Số ${number} ·` })
			.getByRole('button', { name: /^Kết luận/ })
			.click();
		await expect(this.dialog).toBeVisible();
	}

	/** The tellers look at the paper and vote on it. */
	async ruleOn(number: number, ruling: RulingOnPaper): Promise<void> {
		await this.openRuling(number);
		if (ruling.struck) await this.readMarks(ruling.struck);
		await this.dialog.getByLabel('Ban kết luận').selectOption(ruling.verdict);
		await this.dialog.getByLabel('Số người đồng ý').fill(String(ruling.agree));
		await this.dialog.getByLabel('Số người không đồng ý').fill(String(ruling.disagree));
		await this.dialog.getByRole('button', { name: 'Ghi kết luận' }).click();
	}

	private async readMarks(struck: readonly number[]): Promise<void> {
		const names = this.dialog.getByRole('checkbox');
		const count = await names.count();
		for (let at = 0; at < count; at += 1) await names.nth(at).setChecked(struck.includes(at + 1));
	}
}
