import { expect, test } from '@playwright/test';
import { KeptBrowser, withProfile } from '../support/kept-profile';
import { killRound } from '../support/kill-round';
import { openSampleBeingCounted } from '../support/sample-being-counted';

/** `npm run soak` raises the number; round n is the same everywhere. */
const ROUNDS = Number(process.env['KIEM_PHIEU_ROUNDS'] ?? 3);
const SECONDS_PER_ROUND = 30;
/** Read by `npm run soak` from the report. */
const NOTES = { confirmed: 'ballots confirmed', lost: 'ballots lost' };

test(`what was confirmed survives a killed browser, ${ROUNDS} rounds`, async ({ baseURL }) => {
	test.setTimeout((ROUNDS + 2) * SECONDS_PER_ROUND * 1000);
	const sum = { confirmed: 0, lost: 0 };
	await withProfile(async (profile) => {
		const browser = await KeptBrowser.launch(profile, baseURL);
		await openSampleBeingCounted(browser.page);
		await browser.close();
		for (let round = 1; round <= ROUNDS; round += 1) {
			await test.step(`round ${round}`, async () => {
				const survived = await withProfile((copy) => killRound(copy, baseURL, round), profile);
				sum.confirmed += survived.confirmed;
				sum.lost += survived.lost;
			});
		}
	});
	for (const [note, type] of Object.entries(NOTES))
		test.info().annotations.push({ type, description: String(sum[note as keyof typeof sum]) });
	expect(sum.lost).toBe(0);
});
