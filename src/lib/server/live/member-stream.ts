import { accept, refuse } from '$lib/core/basics/result';
import { memberWith, type Member } from '../door/members';
import type { Hub } from '../hub';
import type { Given } from '../web/answer';
import { sentEvent, type Source } from './streams';
import type { Tail } from './tail';
import type { Followed } from './tails';

/** Everything of a congress after a position, and then what comes, for as long as the member may have it. */
export async function memberStream(hub: Hub, member: Member, after: number): Promise<Given> {
	const followed = await hub.tails.follow(member.congressId);
	if (!followed) return refuse({ refused: 'not-found' });
	return accept(
		hub.streams.answer((wake) => new MemberSource({ hub, member, followed, after, wake }))
	);
}

interface Beginning {
	readonly hub: Hub;
	readonly member: Member;
	readonly followed: Followed;
	readonly after: number;
	readonly wake: () => void;
}

class MemberSource implements Source {
	readonly #hub: Hub;
	readonly #member: Member;
	readonly #tail: Tail;
	readonly #leave: (() => void)[];
	#position: number;
	/** The position told as the one caught up to; told again only after reading from the store. */
	#isCaughtUp = false;
	/** The member's rights are to be looked up before anything else is sent. */
	#isInDoubt = false;
	#isOver = false;

	constructor({ hub, member, followed, after, wake }: Beginning) {
		this.#hub = hub;
		this.#member = member;
		this.#tail = followed.tail;
		this.#position = after;
		const doubt = () => {
			this.#isInDoubt = true;
			wake();
		};
		this.#leave = [followed.letGo, followed.tail.onMore(wake), hub.presence.opened(member, doubt)];
	}

	async next(): Promise<Uint8Array | null | 'end'> {
		if (this.#isOver) return 'end';
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
