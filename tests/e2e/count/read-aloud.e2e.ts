import { expect, test, type Page } from '@playwright/test';
import { BallotPad } from '../pages/BallotPad';
import { CountBoard } from '../pages/CountBoard';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { issueCommitteeBallots } from '../sample-stage';

const CHOICE = 'Đọc to phiếu vừa ghi';
/** A voice of the browser: its own, or one that speaks through a server. */
interface Voice {
	readonly lang: string;
	readonly localService: boolean;
}

/** A browser whose voices are these, and which notes what it is to say. */
async function withVoices(page: Page, voices: readonly Voice[]): Promise<void> {
	await page.addInitScript((given) => {
		class Utterance {
			voice: unknown = null;
			lang = '';
			constructor(readonly text: string) {}
		}
		const said: string[] = [];
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => given,
			cancel: () => undefined,
			speak: ({ text, lang }: Utterance) => said.push(`${lang} ${text}`)
		});
		Reflect.set(window, 'said', said);
		Reflect.set(window, 'SpeechSynthesisUtterance', Utterance);
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
	}, voices);
}

const said = (page: Page) => page.evaluate(() => Reflect.get(window, 'said') as string[]);

async function atBoard(page: Page): Promise<CountBoard> {
	await issueCommitteeBallots(page);
	const board = new CountBoard(page);
	await board.goTo(COMMITTEE_ID);
	await board.openBox(159);
	await board.chooseKeyer('Nghiêm Công Lý');
	return board;
}

test('what was recorded is said aloud by the device’s own voice, if somebody wants it', async ({
	page
}) => {
	await withVoices(page, [
		{ lang: 'vi-VN', localService: false },
		{ lang: 'en-GB', localService: true },
		{ lang: 'vi_VN', localService: true }
	]);
	const board = await atBoard(page);
	await board.openBatch(1);
	const pad = new BallotPad(page);
	await pad.keyBallot({ struck: [3, 9] });
	expect(await said(page)).toEqual([]);
	await pad.toBoard();
	await page.getByLabel(CHOICE).check();
	await board.openBatch(1);
	await pad.keyBallot({ struck: [14, 16] });
	await expect.poll(() => said(page)).toEqual(['vi_VN gạch 14, 16; còn 15']);
	await pad.takeBack();
	await pad.keyBallot({ struck: [2] });
	await expect.poll(() => said(page)).toHaveLength(2);
	expect((await said(page)).at(-1)).toBe('vi_VN gạch 2, 14, 16; còn 14');
	// For this device, also after it was opened again; the ballot recorded before is not said once more.
	await page.reload();
	await pad.keyBallot({ struck: [], by: 'keys' });
	await expect.poll(() => said(page)).toEqual(['vi_VN không gạch ai; Không hợp lệ: Bầu thừa']);
});

test('a device whose Vietnamese voice speaks through a server offers nothing', async ({ page }) => {
	await withVoices(page, [
		{ lang: 'vi-VN', localService: false },
		{ lang: 'en-GB', localService: true }
	]);
	await atBoard(page);
	await expect(page.getByLabel(CHOICE)).toHaveCount(0);
});
