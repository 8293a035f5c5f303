import { accept, refuse } from '$lib/core/basics/result';
import { memberWith, type Member } from '../door/members';
import type { Hub } from '../hub';
import { lastPosition, type Outgoing } from '../log/reading';
import type { Given } from '../web/call';
import { sentEvent, type Source } from './streams';
import type { Tail } from './tail';
import type { Followed } from './tails';

/** How far a device says it has come, and in which history; `null` where it does not say. */
export interface Cursor {
	readonly position: number;
	readonly epoch: string | null;
}

/**
 * Everything of a congress after a position, and then what comes, for as long as the member may have
 * it. A cursor of another history, or beyond the end of this one, is told where the hub stands and no
 * more: the device begins anew.
 */
export async function memberStream(hub: Hub, member: Member, after: Cursor): Promise<Given> {
	const followed = await hub.tails.follow(member.congressId);
	if (!followed) return refuse({ refused: 'not-found' });
	return accept(
		hub.streams.open((wake) => new MemberSource({ hub, member, followed, after, wake }))
	);
}

interface Beginning {
	readonly hub: Hub;
	readonly member: Member;
	readonly followed: Followed;
	readonly after: Cursor;
	readonly wake: () => void;
}

class MemberSource implements Source {
	readonly #hub: Hub;
	readonly #member: Member;
	readonly #tail: Tail;
	readonly #leave: (() => void)[];
	#position: number;
	readonly #epoch: string | null;
	#isGreeted = false;
	/** The position told as the one caught up to; told again only after reading from the store. */
	#isCaughtUp = false;
	/** The member's rights are to be looked up before anything else is sent. */
	#isInDoubt = false;
	#isOver = false;

	constructor({ hub, member, followed, after, wake }: Beginning) {
		this.#hub = hub;
		this.#member = member;
		this.#tail = followed.tail;
		this.#position = after.position;
		this.#epoch = after.epoch;
		const doubt = () => {
			this.#isInDoubt = true;
			wake();
		};
		// Nobody waits for what the device said itself: the others are told before it.
		const more = (links: readonly Outgoing[]) =>
			links.every(({ device }) => device === member.deviceId) ? setImmediate(wake) : wake();
		this.#leave = [followed.letGo, followed.tail.onMore(more), hub.presence.opened(member, doubt)];
	}

	async next(): Promise<Uint8Array | null | 'end'> {
		if (this.#isOver) return 'end';
		if (!this.#isGreeted) return this.#greeting();
		if (this.#isInDoubt && !(await this.#isStillMember())) {
			this.#isOver = true;
			return sentEvent('revoked', {});
		}
		const piece = await this.#tail.after(this.#position);
		if (piece) {
			this.#position = piece.position;
			return piece.bytes;
		}
		if (this.#isCaughtUp) return null;
		this.#isCaughtUp = true;
		return sentEvent('held', { position: this.#position });
	}

	/** The first thing said. */
	async #greeting(): Promise<Uint8Array> {
		this.#isGreeted = true;
		const { epoch, db } = this.#hub.store;
		// Another process may have stored what this one has not heard of yet.
		const isBehind = this.#position > this.#tail.position;
		const stored = isBehind ? await lastPosition(db, this.#member.congressId) : null;
		const position = stored ?? this.#tail.position;
		const isElsewhere = this.#epoch !== null && this.#epoch !== epoch;
		this.#isOver = isElsewhere || this.#position > position;
		return sentEvent('hub', { epoch, position });
	}

	async #isStillMember(): Promise<boolean> {
		this.#isInDoubt = false;
		const now = await memberWith(this.#hub.store.db, this.#member.tokenHash);
		return now !== null && !now.isRevoked;
	}

	beat(): Promise<void> {
		this.#isInDoubt = true;
		return Promise.resolve();
	}

	close(): void {
		this.#isOver = true;
		for (const leave of this.#leave.splice(0)) leave();
	}
}
