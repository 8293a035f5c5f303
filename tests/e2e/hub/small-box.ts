import type { CongressId } from '$lib/core/basics/ids';
import { issueBallots, nameTellers } from '$lib/core/contest/decide';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { COMMITTEE, listed, person, who } from '$lib/testing/small-congress';
import { LoadDevice } from '../../hub/load-device';

const CONGRESS = 'counting-room' as CongressId;

/** A ballot of the box as it lies on the table. */
export interface Paper {
	/** Places struck, from 1, as whoever looks twice reads them. */
	readonly struck: readonly number[];
	/** It looks doubtful: the words for the docket, and what a quick eye takes for struck. */
	readonly doubt?: { readonly words: string; readonly seen: readonly number[] };
}

/** Twelve ballots on five names for four seats, in two batches of six; one of them strikes nobody. */
export const BATCHES: readonly (readonly Paper[])[] = [
	[
		{ struck: [5] },
		{ struck: [5] },
		{ struck: [1] },
		{ struck: [] },
		{ struck: [5], doubt: { words: 'Nét gạch ở tên số 3 mờ', seen: [3, 5] } },
		{ struck: [5] }
	],
	[
		{ struck: [5] },
		{ struck: [2] },
		{ struck: [5] },
		{ struck: [4, 5] },
		{ struck: [5] },
		{ struck: [1] }
	]
];

/** What these papers say, counted by hand: eleven are valid. */
export const COUNTED = {
	returned: 12,
	valid: 11,
	invalid: 1,
	/** By votes; over half of twelve elects. */
	votes: [
		['Phạm Gia Cường', 11],
		['Trần Thị Bích', 10],
		['Nguyễn Minh Dũng', 10],
		['Lê Văn An', 9],
		['Hoàng Thị Đào', 3]
	],
	elected: 4
} as const;

/** Those who count: the head, two who key, one more. */
export const TELLERS = [6, 7, 10, 11].map((badge, at) => ({
	personId: who(badge),
	name: person(badge).name,
	isHead: at === 0
}));

export const CONTEST = COMMITTEE.id;

/** A congress of twelve whose ballots are out comes to a hub; gives its organiser. */
export async function publishIssued(hub: string): Promise<LoadDevice> {
	const story = listed()
		.act(nameTellers, { contestId: CONTEST, tellers: TELLERS })
		.act(issueBallots, { contestId: CONTEST, issued: COUNTED.returned });
	const organiser = new LoadDevice(1, CONGRESS, hub);
	await organiser.publish();
	const { device } = organiser;
	const events = story.events.map(({ type, version, data }) =>
		device.event({ type, version, data } as CongressFacts)
	);
	await organiser.push(device.sealed(events));
	return organiser;
}

/** Where the hub shows the hall of it. */
export const HALL = `/hall#${CONGRESS}`;
