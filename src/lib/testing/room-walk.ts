import { announceResult } from '$lib/core/contest/decide';
import { asCounted, ballotsIn } from '$lib/core/counting/ballots';
import type { Ballot, Batch } from '$lib/core/counting/batch';
import { closeBatch, reopenBatch } from '$lib/core/counting/close';
import { isSameReading, readAs } from '$lib/core/counting/compare';
import {
	claimBatch,
	finishEntry,
	recordBallot,
	releaseBatch,
	takeBackBallot
} from '$lib/core/counting/decide';
import { resolveDifference, ruleOnDoubt } from '$lib/core/counting/resolve';
import { placesToLookAt } from '$lib/core/counting/second-look';
import { differencesIn } from '$lib/core/counting/sheets';
import type { Rule } from '$lib/core/log/rule';
import { COMMITTEE, committeeIn, TELLERS } from './small-congress';
import { batchOf, entryOf } from './small-count';
import type { Chance } from './slips';
import type { Story } from './story';

/** True marks of every paper, batch by batch. */
export type Papers = readonly (readonly string[])[];

const SLIPS_IN_TEN = 2;
const ballotOf = (marks: string): Ballot => ({ marks, ground: null, doubt: null, ruling: null });

/** Three people in the counting room, each doing whatever comes to mind, mostly what leads on. */
export class RoomWalk {
	constructor(
		readonly story: Story,
		private readonly papers: Papers,
		private readonly chance: Chance
	) {}

	#oneOf<Item>(...items: readonly Item[]): Item {
		return items[this.chance(items.length)]!;
	}

	/** The paper as it is, or with one name read wrong. */
	#read(marks: string): string {
		if (this.chance(10) >= SLIPS_IN_TEN) return marks;
		const at = this.chance(marks.length);
		return marks.slice(0, at) + (marks[at] === 'x' ? '.' : 'x') + marks.slice(at + 1);
	}

	/** One act on a batch. */
	step(): void {
		const batch = this.#oneOf(...committeeIn(this.story).batches);
		const act =
			<Input>(rule: Rule<Input>, input: Input) =>
			() =>
				void this.story.tries(rule, input);
		const often = [this.#key(batch), () => this.#resolve(batch), () => this.#close(batch)];
		const again = { ...batchOf(batch.number), reason: 'Đọc lại' };
		const entry = entryOf(batch.number, this.#oneOf<1 | 2>(1, 2));
		const last = { ...entry, position: ballotsIn(batch, entry.entry).length };
		const seldom = [
			act(releaseBatch, entry),
			act(takeBackBallot, last),
			act(reopenBatch, { ...again, places: [1 + this.chance(4)] })
		];
		const rarely = this.chance(40) === 0 ? [act(reopenBatch, { ...again, places: 'all' })] : [];
		const now = this.chance(12) === 0 ? [...seldom, ...rarely] : often;
		this.#oneOf(...now)();
		this.#rule();
		if (this.chance(5) === 0) this.story.tries(announceResult, { contestId: COMMITTEE.id });
	}

	/** Somebody goes on with the entry that is due. */
	#key(batch: Batch): () => void {
		const number = batch.entries[0]?.isFinished ? 2 : 1;
		const of = entryOf(batch.number, number);
		const keyed = ballotsIn(batch, number).length;
		const paper = this.papers[batch.number - 1]![keyed];
		const by = this.#oneOf(...TELLERS).name;
		if (!batch.entries.some(({ entry, by: holder }) => entry === number && holder !== null))
			return () => void this.story.tries(claimBatch, { ...of, by, handedOver: false });
		if (paper === undefined)
			return () => void this.story.tries(finishEntry, { ...of, isConfirmed: false });
		const doubt = this.chance(12) === 0 ? 'Nét mờ' : undefined;
		const ballot = { ...of, position: keyed + 1, marks: this.#read(paper), doubt };
		return () => void this.story.tries(recordBallot, ballot);
	}

	/** A third person takes the paper a sheet tells of: by its place, or the one no other sheet tells of. */
	#resolve(batch: Batch): void {
		const [difference] = differencesIn(batch);
		if (!difference) return;
		const { place } = difference;
		const { first, second } = batch.sheets![place - 1]!;
		const at = first === second ? first! - 1 : this.#unticked(batch, place);
		const paper = at === undefined ? undefined : this.papers[batch.number - 1]![at];
		const ballot = paper === undefined ? null : { marks: this.#read(paper) };
		for (const { name: by } of TELLERS)
			this.story.tries(resolveDifference, { ...batchOf(batch.number), place, by, ballot });
		// Everybody has had it in hand: it is keyed anew.
		this.#anewIf(
			batch,
			differencesIn(this.#now(batch)).some((left) => left.place === place)
		);
	}

	#now({ number }: Batch): Batch {
		return committeeIn(this.story).batches[number - 1]!;
	}

	#anewIf({ number }: Batch, isStuck: boolean): void {
		const again = { ...batchOf(number), reason: 'Nhập lại', places: 'all' } as const;
		if (isStuck) this.story.tries(reopenBatch, again);
	}

	#unticked({ sheets, number }: Batch, place: number): number | undefined {
		const told = sheets!.flatMap(({ ballot }) => (ballot ? [readAs(asRuled(ballot))] : []));
		const left = [...this.papers[number - 1]!.keys()].filter((at) => {
			const like = told.indexOf(this.papers[number - 1]![at]!);
			if (like >= 0) told.splice(like, 1);
			return like < 0;
		});
		return left.toSorted((one, other) => Math.abs(one - place) - Math.abs(other - place))[0];
	}

	/** Sheets to be looked at are looked at, and nothing is overlooked. */
	#close(batch: Batch): void {
		if (!batch.sheets || batch.closed || differencesIn(batch).length > 0) return;
		const looked = placesToLookAt(batch, committeeIn(this.story));
		const stack = this.papers[batch.number - 1]!;
		const left = [...stack];
		const wrong = looked.filter((place) => {
			const ballot = asRuled(batch.sheets![place - 1]!.ballot!);
			if (looked.length < stack.length) {
				const { first, second } = batch.sheets![place - 1]!;
				const papers = [first, second].flatMap((at) => (at === null ? [] : (stack[at - 1] ?? [])));
				return !papers.some((paper) => isSameReading(ballot, ballotOf(paper)));
			}
			const like = left.indexOf(readAs(ballot));
			if (like >= 0) left.splice(like, 1);
			return like < 0;
		});
		const of = batchOf(batch.number);
		if (wrong.length > 0) this.#anewIf(batch, true);
		else this.story.tries(closeBatch, { ...of, looked });
		const counted = batch.sheets.filter(({ ballot }) => ballot).length;
		this.#anewIf(batch, counted !== batch.size);
	}

	/** The tellers conclude on what waits, and read it right. */
	#rule(): void {
		for (const { batch, reading, position, ruling } of committeeIn(this.story).docket) {
			const held = committeeIn(this.story).batches[batch - 1]!;
			if (ruling || !held.sheets) continue;
			const sheet = held.sheets.find((one, at) =>
				reading === 3 ? at + 1 === position : (reading === 1 ? one.first : one.second) === position
			);
			const at = reading === 3 ? (sheet?.first ?? sheet?.second ?? position) : position;
			const marks = this.papers[batch - 1]![at - 1]!;
			const ruled = { marks, ground: null, agree: 2, disagree: 0 };
			this.story.tries(ruleOnDoubt, { ...batchOf(batch), entry: reading, position, ruling: ruled });
		}
	}

	/** Papers that two different people read wrong in the same way. */
	get readAlike(): number {
		return committeeIn(this.story).batches.reduce((sum, batch) => {
			const thirds = batch.thirds.map(({ place, ballot }) => ({
				at: batch.sheets?.[place - 1]?.first,
				ballot
			}));
			const alike = this.papers[batch.number - 1]!.filter((paper, at) => {
				const readings = [
					ballotsIn(batch, 1)[at],
					ballotsIn(batch, 2)[at],
					thirds.find((third) => third.at === at + 1)?.ballot
				].flatMap((ballot) => (ballot && ballot.marks !== paper ? [ballot.marks] : []));
				return new Set(readings).size < readings.length;
			});
			return sum + alike.length;
		}, 0);
	}
}

function asRuled(ballot: Ballot): Ballot {
	return ballotOf(asCounted(ballot).marks);
}
