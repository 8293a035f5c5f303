import { mount, unmount, type Component } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { afterEach, describe, expect, it } from 'vitest';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { proveZero } from '$lib/core/counting/decide';
import { EventLog } from '$lib/data/event-log';
import type { Standing } from '$lib/data/membership';
import { closingWords } from '$lib/i18n/closing';
import { countWords } from '$lib/i18n/count';
import { OpenCongress } from '$lib/state/open-congress.svelte';
import { COMMITTEE, committeeIn, listed } from '$lib/testing/small-congress';
import {
	boxed,
	claimed,
	doubted,
	issued,
	keyed,
	keyedAgain,
	ONE,
	PAPERS,
	sheetsEntered,
	TWO
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import BatchDialog from './BatchDialog.svelte';
import Board from './Board.svelte';
import CloseDialog from './CloseDialog.svelte';

const device = 'this-device' as DeviceId;
const words = countWords();
const closing = closingWords();

/** The box is about to be opened. */
const sealed = issued().act(proveZero, { contestId: COMMITTEE.id, by: [ONE, TWO] });
/** The first batch lacks a paper in both entries; in the second lies a doubtful ballot. */
const counting = keyedAgain(
	keyed(claimed(boxed(), 1), 1, PAPERS.slice(0, 3)),
	1,
	PAPERS.slice(0, 3)
);
doubted(claimed(counting, 2), 2, 1);

const contest = committeeIn(counting);
const [first] = contest.batches;
/** Two tally sheets of one paper more than the hand count. */
const tallied = sheetsEntered(boxed(), 1, { valid: 5, votes: [4, 4, 4, 4, 4] });

const onclose = () => undefined;
const ofBatch = { contest, batch: first, onclose };
const ofClosing = { ...ofBatch, name: ONE, seen: new SvelteSet(), onchange: onclose };
const ofTallied = {
	...ofClosing,
	contest: committeeIn(tallied),
	batch: committeeIn(tallied).batches[0]
};
const ofChange = { ...ofBatch, ontotals: onclose };
const untouched = committeeIn(boxed());
const ofStack = { ...ofChange, contest: untouched, batch: untouched.batches[0] };

type Shown = readonly [component: unknown, props: object, story: Story];
const ACTS: readonly (readonly [act: string, ...Shown])[] = [
	[words.toContest, Board, {}, listed()],
	[words.box.record, Board, {}, sealed],
	[words.correct, Board, {}, counting],
	[words.ruleOn(1), Board, {}, counting],
	[words.moreOf(1), Board, {}, counting],
	[closing.readAgainAt(1), CloseDialog, ofClosing, counting],
	[closing.recount, CloseDialog, ofClosing, counting],
	[closing.unkeyed, CloseDialog, ofClosing, counting],
	[closing.recountTotals, CloseDialog, ofTallied, tallied],
	[words.recount, BatchDialog, ofChange, counting],
	[words.recheck, BatchDialog, ofChange, counting],
	[words.reopen, BatchDialog, ofChange, counting],
	[words.join, BatchDialog, ofStack, counting]
];

function standingAs(role: Standing['role'], isMember = true): Standing {
	return { hub: 'https://hub', deviceId: device, role, isRevoked: false, clockOffset: 0, isMember };
}

const LEADING: readonly (readonly [string, Standing | null])[] = [
	['without a hub', null],
	['of the organiser', standingAs('organiser')],
	['of the head teller', standingAs('head-teller')],
	['of a teller that left its hub', standingAs('teller', false)]
];
const FOLLOWING: readonly (readonly [string, Standing])[] = [
	['of a teller', standingAs('teller')],
	['that observes', standingAs('observer')]
];

let shown: Record<string, unknown> | undefined;
let congress: OpenCongress | undefined;
afterEach(async () => {
	if (shown) await unmount(shown);
	shown = undefined;
	congress?.close();
	document.body.replaceChildren();
});

/** Everything that can be pressed or chosen on a screen of a device that stands so to a hub. */
function offered(standing: Standing | null, [component, props, story]: Shown): string[] {
	congress = new OpenCongress(new EventLog('led-count' as CongressId), device);
	congress.standing = standing;
	congress.state = story.state;
	shown = mount(component as Component<object>, {
		target: document.body,
		props: { congress, ...props }
	});
	return [...document.querySelectorAll('a, button, label')].map(
		(one) => one.getAttribute('aria-label') ?? one.textContent.trim()
	);
}

describe.each(ACTS)('%s', (act, ...screen) => {
	it.each(LEADING)('is offered on a device %s', (_, standing) => {
		expect(offered(standing, screen)).toContain(act);
	});

	it.each(FOLLOWING)('is not offered on a device %s', (_, standing) => {
		expect(offered(standing, screen)).not.toContain(act);
	});
});

it('a teller’s device is offered what a teller does', () => {
	const teller = standingAs('teller');
	expect(offered(teller, [CloseDialog, ofClosing, counting])).toContain(closing.close);
});
