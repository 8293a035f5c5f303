import { expect, type Locator, type Page } from '@playwright/test';

/** The rehearsal: its start in the congress itself, then its own page. */
export class RehearsalScreen {
	constructor(readonly page: Page) {}

	/** On every screen of a rehearsal, and on none of a congress that is held. */
	get band(): Locator {
		return this.page.getByRole('complementary', { name: 'Tập dượt' });
	}

	/** From the count of a contest to the start of its rehearsal. */
	async offerFrom(contest: string): Promise<void> {
		await this.page.goto(`/count?contest=${contest}`);
		await this.page.getByRole('link', { name: 'Tập dượt với danh sách này' }).click();
		await expect(this.codeField).toBeVisible();
	}

	get codeField(): Locator {
		return this.page.getByLabel('Mã tập dượt');
	}

	get startButton(): Locator {
		return this.page.getByRole('button', { name: 'Bắt đầu tập dượt' });
	}

	async start(code: string, ballots: 20 | 40 | 60): Promise<void> {
		await this.page.getByLabel(`${ballots} phiếu`, { exact: true }).check();
		await this.codeField.fill(code);
		await this.startButton.click();
		await expect(this.band).toContainText(`Mã ${code}`);
	}

	async goTo(): Promise<void> {
		await this.page.goto('/rehearsal');
		await expect(this.own).toBeVisible();
	}

	get own(): Locator {
		return this.page.getByRole('region', { name: 'Xem phần của mình' });
	}

	/** A person looks at the own part, and at nobody else's. */
	async lookAs(name: string): Promise<void> {
		await this.own.getByLabel('Tôi là').selectOption(name);
	}

	async goToBallots(): Promise<void> {
		await this.page.goto('/rehearsal/ballots');
		await expect(this.page.getByRole('heading', { name: /^Tập 1 / })).toBeVisible();
	}

	/** Struck places of the papers of a batch, as one reads them. */
	struckOn(batch: number): Promise<number[][]> {
		const papers = this.page
			.getByRole('region', { name: `Tập ${batch}`, exact: true })
			.getByRole('figure');
		return papers.evaluateAll((figures) =>
			figures.map((figure) =>
				[...figure.querySelectorAll('li')].flatMap((line, at) =>
					line.querySelector('del') ? [at + 1] : []
				)
			)
		);
	}

	async wipe(): Promise<void> {
		await this.page.getByRole('button', { name: 'Xóa buổi tập dượt' }).click();
		await this.page.getByRole('dialog').getByRole('button', { name: 'Xóa buổi tập dượt' }).click();
		await expect(this.band).toBeHidden();
	}

	get history(): Locator {
		return this.page.getByRole('region', { name: 'Các buổi tập dượt đã xóa' });
	}
}
