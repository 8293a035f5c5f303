import type { CongressFacts } from '../../src/lib/core/log/catalogue';
import { countBox } from '../../src/lib/core/contest/decide';
import { proveZero } from '../../src/lib/core/counting/decide';
import type { DeviceRole } from '../../src/lib/core/roles/device-role';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '../../src/lib/sample/contests';
import { boxOf } from '../../src/lib/sample/boxes';
import { countedFacts, sampleAt } from '../../src/lib/sample/counted-sample';
import { Playthrough } from '../../src/lib/sample/playthrough';
import { sampleFacts } from '../../src/lib/sample/sample-congress';
import { LINKS_AT_ONCE } from '../../src/lib/wire/limits';
import { CountBoard } from '../../tests/e2e/pages/CountBoard';
import { LoadDevice } from '../../tests/hub/load-device';
import { KeptBrowser, withProfile } from '../../tests/support/kept-profile';
import { CONGRESS } from './filled-hub';

const [KEYER, SECOND] = SAMPLE_TELLERS.map(({ name }) => name) as [string, string];
/** How long a code lets in. */
const MINUTES = 60;

/** The sample up to the first ballot of its committee, whose box is one batch. */
function upToTheFirstBallot(): CongressFacts[] {
	const playthrough = new Playthrough(CONGRESS, sampleAt('issued'));
	const returned = boxOf(COMMITTEE_ID).length;
	playthrough.act(proveZero, { contestId: COMMITTEE_ID, by: [KEYER, SECOND] });
	playthrough.act(countBox, { contestId: COMMITTEE_ID, returned, batchSize: returned });
	return [...sampleFacts(), ...countedFacts('issued'), ...playthrough.facts];
}

/** A congress at that moment comes to the hub; gives its organiser. */
export async function published(hub: string): Promise<LoadDevice> {
	const organiser = new LoadDevice(1, CONGRESS, hub);
	await organiser.publish();
	const facts = upToTheFirstBallot();
	for (let from = 0; from < facts.length; from += LINKS_AT_ONCE) {
		const events = facts
			.slice(from, from + LINKS_AT_ONCE)
			.map((one) => organiser.device.event(one));
		await organiser.push(organiser.device.sealed(events));
	}
	return organiser;
}

/** A browser with a profile on the disk that is gone after `work`. */
export function withBrowser<Value>(
	address: string,
	work: (browser: KeptBrowser) => Promise<Value>
): Promise<Value> {
	return withProfile(async (profile) => {
		const browser = await KeptBrowser.launch(profile, address);
		try {
			return await work(browser);
		} finally {
			await browser.close();
		}
	});
}

/** The device joins as a person does it, and stands at the board of the committee's batches. */
async function joined(organiser: LoadDevice, { page }: KeptBrowser, role: DeviceRole) {
	const code = await organiser.invite({ role, uses: 1, minutes: MINUTES });
	await page.goto(`/join#${code}`);
	await page.getByLabel('Tên máy này').fill(role);
	await page.getByRole('button', { name: 'Vào đại hội' }).click();
	await page.getByRole('link', { name: 'Bắt đầu', exact: true }).waitFor();
	const board = new CountBoard(page);
	await board.goTo(COMMITTEE_ID);
	await board.batch(1).waitFor();
	return board;
}

/** A teller's tablet with its pad open, and the head teller's that shows how far the batch is. */
export async function seated(
	organiser: LoadDevice,
	tablet: KeptBrowser,
	other: KeptBrowser
): Promise<void> {
	const board = await joined(organiser, tablet, 'teller');
	await joined(organiser, other, 'head-teller');
	await board.chooseKeyer(KEYER);
	await board.openBatch(1);
	await other.page.getByText(`Lần 1: 0 tờ · ${KEYER}`).waitFor();
}
