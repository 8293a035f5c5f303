import { expect, type Locator, type Page } from '@playwright/test';

interface Hands {
	readonly agree: number;
	readonly disagree: number;
	readonly other: number;
}

/** The card of the contest screen where a list comes about, as the organiser works it. */
export class NominationCard {
	readonly card: Locator;

	constructor(readonly page: Page) {
		this.card = page.getByRole('region', { name: 'Đề cử, ứng cử, xin rút' });
	}

	async begin(): Promise<void> {
		await this.card.getByRole('button', { name: 'Ghi đề cử, xin rút' }).click();
	}

	private async pick(who: string, name: string): Promise<void> {
		const picker = this.card.getByRole('group', { name: who, exact: true });
		await picker.getByRole('textbox').fill(name);
		await picker.getByRole('button', { name: new RegExp(`^${name}`) }).click();
	}

	async nominate(name: string, proposer: string): Promise<void> {
		await this.card.getByRole('radio', { name: 'Được đề cử' }).check();
		await this.pick('Người được đề cử', name);
		await this.pick('Người đề cử', proposer);
		await this.card.getByRole('button', { name: 'Ghi đề cử', exact: true }).click();
	}

	async stand(name: string): Promise<void> {
		await this.card.getByRole('radio', { name: 'Tự ứng cử' }).check();
		await this.pick('Người tự ứng cử', name);
		await this.card.getByRole('button', { name: 'Ghi ứng cử' }).click();
	}

	/** Takes the chosen nominee or proposer out of the form again. */
	async unpick(name: string): Promise<void> {
		await this.card.getByRole('button', { name: `Bỏ ${name} khỏi danh sách` }).click();
	}

	nominee(name: string): Locator {
		return this.card
			.getByRole('list', { name: 'Đề cử, ứng cử tại đại hội' })
			.getByRole('listitem')
			.filter({ hasText: name });
	}

	async support(name: string, agree: number): Promise<void> {
		const again = this.nominee(name).getByRole('button', { name: /^Đếm lại/ });
		if (await again.isVisible()) await again.click();
		await this.nominee(name).getByLabel('Số đại biểu đồng ý').fill(String(agree));
		await this.nominee(name)
			.getByRole('button', { name: /^Ghi số đồng ý/ })
			.click();
	}

	async showPrepared(): Promise<void> {
		await this.card.getByRole('button', { name: 'Có người trong danh sách xin rút' }).click();
	}

	async asksToWithdraw(name: string): Promise<void> {
		await this.card.getByRole('button', { name: `Xin rút: ${name}` }).click();
		await expect(this.asking(name)).toBeVisible();
	}

	asking(name: string): Locator {
		return this.card
			.getByRole('list', { name: 'Những người xin rút' })
			.getByRole('listitem')
			.filter({ hasText: name });
	}

	async voteOnWithdrawal(name: string, hands: Hands): Promise<void> {
		const row = this.asking(name);
		await row.getByLabel('Đồng ý', { exact: true }).fill(String(hands.agree));
		await row.getByLabel('Không đồng ý').fill(String(hands.disagree));
		await row.getByLabel('Ý kiến khác').fill(String(hands.other));
		await row.getByRole('button', { name: /^Ghi biểu quyết cho rút/ }).click();
	}

	get poll(): Locator {
		return this.card.getByRole('region', { name: 'Phiếu xin ý kiến' });
	}

	/** Types the small ledger of the poll and the votes by name. */
	async countPoll(
		[issued, returned, valid]: readonly [number, number, number],
		votes: Readonly<Record<string, number>>
	): Promise<void> {
		const again = this.poll.getByRole('button', { name: 'Ghi lại kết quả xin ý kiến' });
		if (await again.isVisible()) await again.click();
		await this.poll.getByLabel('Phát ra').fill(String(issued));
		await this.poll.getByLabel('Thu về').fill(String(returned));
		await this.poll.getByLabel('Hợp lệ').fill(String(valid));
		for (const [name, count] of Object.entries(votes))
			await this.poll.getByLabel(name).fill(String(count));
		await this.poll.getByRole('button', { name: 'Ghi kết quả xin ý kiến' }).click();
	}

	async close(): Promise<void> {
		await this.card.getByRole('button', { name: 'Chốt danh sách' }).click();
	}
}
