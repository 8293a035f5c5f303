import { expect, type Locator, type Page } from '@playwright/test';

interface Details {
	readonly organ: string;
	readonly upperOrgan: string;
	readonly ordinal: string;
	readonly term: string;
	readonly opens: string;
	readonly closes: string;
	readonly place: string;
}

/** A file as a person would pick it. */
export interface PickedFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** The organiser's stepper, as the party office works it. */
export class SetUpStepper {
	constructor(readonly page: Page) {}

	async startNew(): Promise<void> {
		await this.page.goto('/');
		await this.page.getByRole('link', { name: 'Tạo đại hội' }).click();
		await expect(this.page.getByRole('heading', { name: 'Tạo đại hội mới' })).toBeVisible();
	}

	/** The whole of step 1. */
	async createCongress(details: Details): Promise<void> {
		await this.fillDetails(details);
		await this.page.getByRole('button', { name: 'Lưu và tạo đại hội' }).click();
		await expect(this.page).toHaveURL(/step=delegates/);
	}

	async fillDetails(details: Partial<Details>): Promise<void> {
		const labels: Record<keyof Details, string> = {
			organ: 'Đảng bộ tổ chức đại hội',
			upperOrgan: 'Đảng bộ cấp trên',
			ordinal: 'Đại hội lần thứ',
			term: 'Nhiệm kỳ',
			opens: 'Ngày khai mạc',
			closes: 'Ngày bế mạc',
			place: 'Địa danh trên văn bản'
		};
		for (const [field, text] of Object.entries(details))
			await this.page.getByLabel(labels[field as keyof Details], { exact: true }).fill(text);
	}

	async goTo(step: 'congress' | 'delegates' | 'contests' | 'tellers'): Promise<void> {
		await this.page.goto(`/setup?step=${step}`);
	}

	step(name: string): Locator {
		return this.page
			.getByRole('navigation', { name: 'Các bước chuẩn bị' })
			.getByRole('link', { name });
	}

	async chooseFile(file: PickedFile): Promise<void> {
		await this.page.getByLabel('Chọn tệp danh sách').setInputFiles(file);
	}

	async paste(text: string): Promise<void> {
		await this.page.getByLabel('Hoặc dán các ô từ Excel, Word').fill(text);
		await this.page.getByRole('button', { name: 'Đọc các ô đã dán' }).click();
	}

	/** The list that says what a column holds. */
	column(letter: string): Locator {
		return this.page.getByRole('combobox', { name: `Cột ${letter} là`, exact: true });
	}

	get preview(): Locator {
		return this.page.getByRole('region', { name: 'Xem trước danh sách' });
	}

	problem(line: number, letter: string): Locator {
		return this.page.getByRole('listitem').filter({ hasText: `Dòng ${line}, cột ${letter}` });
	}

	async correct(line: number, letter: string, text: string): Promise<void> {
		const cell = this.page.getByRole('textbox', { name: `Ghi lại ô ${letter}${line}` });
		await cell.fill(text);
		await cell.press('Enter');
		await expect(this.problem(line, letter)).toHaveCount(0);
	}

	get confirm(): Locator {
		return this.page.getByRole('region', { name: 'Xác nhận' });
	}

	async bringIn(): Promise<void> {
		await this.confirm.getByRole('button').click();
		await expect(this.page.getByText(/^Đã đưa \d+ đại biểu vào danh sách/)).toBeVisible();
	}

	/** The roll below the import. */
	get roll(): Locator {
		return this.page.getByRole('list', { name: 'Danh sách đại biểu' }).getByRole('listitem');
	}

	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	/** The form of one contest, by the heading of its card. */
	card(heading: string | RegExp): Locator {
		return this.page
			.locator('section')
			.filter({ has: this.page.getByRole('heading', { level: 2, name: heading }) });
	}

	/** Adds people by typing their names without accents. */
	async pick(card: Locator, label: string, names: readonly string[]): Promise<void> {
		const search = card.getByLabel(`${label}: tìm trong danh sách đại biểu`);
		for (const name of names) {
			await search.fill(name);
			await search.press('Enter');
			await expect(search).toHaveValue('');
		}
	}
}
