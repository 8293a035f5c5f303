import { expect, type Locator, type Page } from '@playwright/test';

/** A whole box is much paper for a slow machine. */
const SLOW = { timeout: 20_000 };

export type Stage =
	| 'Đã điểm danh'
	| 'Đã phát phiếu'
	| 'Đã nhập xong'
	| 'Đã công bố'
	| 'Đã bầu xong các lần sau'
	| 'Đã mở phiên họp thứ nhất'
	| 'Đã bầu xong các chức danh';

/** A paper ballot as it lies there to be read. */
export interface SeenBallot {
	readonly place: string;
	readonly names: readonly string[];
	readonly struck: readonly string[];
	/** What the pen left besides strikes: words, a signature, a mark. */
	readonly signs: readonly string[];
	/** All that is printed and written on the paper itself. */
	readonly face: string;
}

/** The sample's box: paper ballots, the answer key, the day played forward. */
export class SampleBox {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/sample');
		await expect(this.ballots.first()).toBeVisible(SLOW);
	}

	get ballots(): Locator {
		return this.page.getByRole('figure');
	}

	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	get key(): Locator {
		return this.page.getByRole('group').filter({ hasText: 'Xem đáp án' });
	}

	async chooseContest(name: RegExp): Promise<void> {
		const tab = this.page.getByRole('button', { name });
		await tab.click();
		await expect(tab).toHaveAttribute('aria-pressed', 'true');
	}

	async lookAt(batch: number): Promise<void> {
		await this.page.getByRole('link', { name: `Tập ${batch}`, exact: true }).click();
	}

	async lookAtAll(): Promise<void> {
		await this.page.getByRole('link', { name: 'Cả hộp' }).click();
		await expect(this.ballots).toHaveCount(159, SLOW);
	}

	/** Every ballot on the screen, read off the paper. */
	readBallots(): Promise<SeenBallot[]> {
		return this.ballots.evaluateAll((figures) =>
			figures.map((figure) => {
				const lines = [...figure.querySelectorAll('li')];
				const nameOn = (line: Element) =>
					line.querySelector('span:nth-child(2), del')?.firstChild?.textContent?.trim() ?? '';
				return {
					place: figure.querySelector('figcaption')?.textContent ?? '',
					names: lines.map(nameOn),
					struck: lines.filter((line) => line.querySelector('del')).map(nameOn),
					signs: [...figure.querySelectorAll('ins, [role=img]')].map(
						(sign) => sign.getAttribute('aria-label') ?? sign.textContent ?? ''
					),
					face: figure.querySelector('[lang=vi]')?.textContent ?? ''
				};
			})
		);
	}

	async openKey(): Promise<void> {
		await this.page.getByText('Xem đáp án').click();
		await expect(this.key.getByRole('table')).toBeVisible();
	}

	/** A figure of the open answer key. */
	figure(name: string): Locator {
		return this.key
			.getByRole('term')
			.filter({ hasText: new RegExp(`^${name}$`) })
			.locator('xpath=following-sibling::dd');
	}

	/** Votes by name, as the open key has them. */
	async votes(): Promise<[string, number][]> {
		const rows = await this.key.getByRole('table').getByRole('row').all();
		const texts = await Promise.all(
			rows
				.slice(1)
				.map(async (row) => [
					await row.getByRole('rowheader').innerText(),
					await row.getByRole('cell').nth(1).innerText()
				])
		);
		return texts.map(([name, votes]) => [name ?? '', Number(votes)]);
	}

	async openDay(): Promise<void> {
		await this.page.getByText('Tập dượt: tua nhanh ngày đại hội mẫu').click();
	}

	async askFor(stage: Stage): Promise<void> {
		await this.page.getByRole('button', { name: `Đưa đại hội mẫu đến: ${stage}` }).click();
		await expect(this.dialog).toBeVisible();
	}

	async playTo(stage: Stage): Promise<void> {
		await this.askFor(stage);
		await this.dialog.getByRole('button', { name: 'Tua đại hội mẫu' }).click();
		await expect(this.dialog).toBeHidden(SLOW);
	}

	stage(name: Stage): Locator {
		return this.page.getByRole('listitem').filter({ hasText: name });
	}
}
