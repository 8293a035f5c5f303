import type { Db } from '../store/tables';
import { memberWith, type Member } from './members';

/** Members remembered at most; the one looked up longest ago is forgotten first. */
const MOST = 20_000;

/**
 * Whoever sent a token lately, so that a ballot need not wait for a question about its sender. Forgotten
 * the moment a device's rights change here or another process tells of it, and all of it at every beat of
 * the hub: that is how long a process that no longer hears the others may be wrong.
 */
export class RememberedMembers {
	readonly #members = new Map<string, Member>();
	/** How often something was forgotten: what was asked before may be out of date when it is answered. */
	#forgotten = 0;

	constructor(private readonly db: Db) {}

	/** The member of a token; `null` where the hub knows no such token. */
	async with(tokenHash: string): Promise<Member | null> {
		const known = this.#members.get(tokenHash);
		if (known) return known;
		const before = this.#forgotten;
		const member = await memberWith(this.db, tokenHash);
		if (member && before === this.#forgotten) this.#remember(member);
		return member;
	}

	#remember(member: Member): void {
		this.#members.set(member.tokenHash, member);
		if (this.#members.size > MOST) this.#members.delete(this.#members.keys().next().value!);
	}

	/** The rights of a device may have changed. */
	forget({ congressId, deviceId }: Pick<Member, 'congressId' | 'deviceId'>): void {
		this.#forgotten += 1;
		for (const [tokenHash, member] of this.#members)
			if (member.congressId === congressId && member.deviceId === deviceId)
				this.#members.delete(tokenHash);
	}

	forgetAll(): void {
		this.#forgotten += 1;
		this.#members.clear();
	}
}
