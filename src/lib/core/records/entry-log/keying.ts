import type { Logged, LoggedEvent } from '../../log/catalogue';
import type { EntryNumber } from '../../counting/batch';

/** Ballots that one person keyed into one entry of a batch in one go. */
export interface Keying {
	readonly batch: number;
	readonly entry: EntryNumber;
	/** The first of them, for the place in the log and for who keyed where. */
	readonly event: Logged<'BallotRecorded'>;
	/** Who keyed, in the name the batch was taken under. */
	readonly by: string;
	/** The last of them. */
	readonly last: Logged<'BallotRecorded'>;
	/** Ballots of it that were not taken back. */
	readonly ballots: number;
}

type Open = { -readonly [Key in keyof Keying]: Keying[Key] };

/** Acts on a batch that do not end the keying of it. */
const GOES_ON: readonly LoggedEvent['type'][] = ['BallotRecorded', 'BallotTakenBack', 'DoubtRuled'];

/** Follows the keying of a contest, act by act, in the order of the log. */
export class KeyingBook {
	readonly all: Keying[] = [];
	/** What is being keyed, by entry of a batch. */
	readonly #open = new Map<string, Open>();
	/** Whose every ballot of an entry is, in the order of its stack. */
	readonly #stacks = new Map<string, Open[]>();
	/** Who took an entry last. */
	readonly #holders = new Map<string, string>();

	follow(event: LoggedEvent): void {
		if (event.type === 'BallotRecorded') this.#record(event);
		else if (event.type === 'BallotTakenBack') this.#takeBack(event);
		else if (!GOES_ON.includes(event.type)) this.#end(event);
		if (event.type === 'BatchClaimed') this.#holders.set(placeOf(event), event.data.by);
	}

	#record(event: Logged<'BallotRecorded'>): void {
		const place = placeOf(event);
		const by = event.actor.name || (this.#holders.get(place) ?? '');
		const known = this.#open.get(place);
		const isGoingOn = known?.by === by && known.event.deviceId === event.deviceId;
		const keying = isGoingOn ? known : this.#begin(event, by);
		keying.ballots += 1;
		keying.last = event;
		this.#stacks.set(place, [...(this.#stacks.get(place) ?? []), keying]);
	}

	#begin(event: Logged<'BallotRecorded'>, by: string): Open {
		const { batch, entry } = event.data;
		const keying: Open = { batch, entry, event, by, last: event, ballots: 0 };
		this.#open.set(placeOf(event), keying);
		this.all.push(keying);
		return keying;
	}

	/** The ballot leaves the count of whoever keyed it, who need not be the one to take it back. */
	#takeBack(event: Logged<'BallotTakenBack'>): void {
		const keying = this.#stacks.get(placeOf(event))?.pop();
		if (keying) keying.ballots -= 1;
	}

	/** Whatever else happens to a batch: what is keyed after it is told apart. */
	#end({ data }: LoggedEvent): void {
		if (!('batch' in data)) return;
		for (const [place, { batch }] of this.#open) {
			if (batch === data.batch && (!('entry' in data) || place === placeOf({ data })))
				this.#open.delete(place);
		}
	}
}

function placeOf({ data }: { readonly data: { readonly batch: number; readonly entry: number } }) {
	return `${data.batch}/${data.entry}`;
}
