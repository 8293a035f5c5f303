import type { Manifest } from '$lib/core/archive/archive';
import type { Photos } from '$lib/core/archive/photos';
import { nameOf } from '$lib/core/congress/name';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { keyOf } from '$lib/core/log/event-key';
import { accept } from '$lib/core/basics/result';
import {
	deviceId,
	enterCongress,
	listCongresses,
	removeCongress,
	unlistedCongresses,
	type DirectoryEntry
} from '$lib/data/directory';
import { EventLog, readStored, type Appended } from '$lib/data/event-log';
import { keepPhotos } from '$lib/data/photos';
import { hubLine } from './hub-line.svelte';
import { OpenCongress, type Acted } from './open-congress.svelte';
import { mintId } from './mint';

const CURRENT = 'current congress';

/** Enters a congress into the device's list by what is known of it; one that holds nothing yet has no place there. */
async function enterAsRead({ id, state, standing }: OpenCongress): Promise<void> {
	const { details } = state;
	if (!details && !standing) return;
	const { illustration = false, rehearses } = details ?? {};
	const entry = { id, name: nameOf(details), illustration, ...(rehearses && { rehearses }) };
	await enterCongress({ ...entry, openedAt: Date.now() });
}

/** What an archive holds of a congress, checked. */
interface Adopted {
	readonly manifest: Manifest;
	readonly events: readonly LoggedEvent[];
	readonly photos: Photos;
}

/** Which congress this window has on its desk, and which others the device keeps. */
class CongressDesk {
	congress = $state.raw<OpenCongress | null>(null);
	kept = $state.raw<readonly DirectoryEntry[]>([]);
	/** False until the disk was asked. */
	ready = $state(false);

	/** Opens what this window had open, or else what the device had open last. */
	async start(): Promise<void> {
		await this.#enterUnlisted();
		await this.#list();
		const wanted = sessionStorage.getItem(CURRENT);
		// A window opened anew begins with a congress that is held, never with a rehearsal.
		const held = this.kept.find(({ rehearses }) => !rehearses);
		const entry = this.kept.find(({ id }) => id === wanted) ?? held;
		if (entry) await this.open(entry.id);
		this.ready = true;
	}

	/**
	 * Lists what a window stored and was shut before it could list. An empty log holds nothing to lose,
	 * and one that cannot be read stays where it is: neither keeps this window from opening.
	 */
	async #enterUnlisted(): Promise<void> {
		for (const id of await unlistedCongresses())
			await this.beside(id, enterAsRead).catch(() => undefined);
	}

	/** Puts a kept congress on the desk of this window. */
	async open(id: CongressId): Promise<void> {
		await this.#open(id);
		await this.remember();
	}

	async #open(id: CongressId): Promise<OpenCongress> {
		const congress = await this.#read(id);
		this.congress?.close();
		this.congress = congress;
		hubLine.follow(congress);
		sessionStorage.setItem(CURRENT, id);
		return congress;
	}

	async #read(id: CongressId): Promise<OpenCongress> {
		const device = await deviceId(() => mintId<DeviceId>());
		const log = new EventLog(id);
		const congress = new OpenCongress(log, device);
		log.onGone(() => this.#letGo(congress));
		await congress.open();
		return congress;
	}

	/** Works on a kept congress beside the one on the desk, which stays there. */
	async beside<Value>(
		id: CongressId,
		work: (congress: OpenCongress) => Promise<Value>
	): Promise<Value> {
		const congress = await this.#read(id);
		try {
			return await work(congress);
		} finally {
			congress.close();
		}
	}

	/** Another window wipes this rehearsal. A sample comes back under the same name: that is waited for. */
	#letGo(congress: OpenCongress): void {
		if (!congress.state.details?.rehearses) return;
		congress.close();
		if (this.congress !== congress) return;
		this.clear();
		// Deleting what another window is deleting waits for it; then the list is the one that is left.
		void this.remove(congress.id);
	}

	/**
	 * For a window that nobody touches: catches up with the log, or opens what the device opened since.
	 * Whatever fails, what lies on the desk stays, to be tried again.
	 */
	async follow(): Promise<void> {
		if (!this.ready) return;
		try {
			await (this.congress ? this.congress.open() : this.start());
		} catch {
			await this.#reopen().catch(() => undefined);
		}
	}

	/** The log went away under this window (the sample was restarted): opens it afresh if it is still kept. */
	async #reopen(): Promise<void> {
		const id = this.congress?.id;
		const kept = await listCongresses();
		if (id && kept.some((entry) => entry.id === id)) await this.open(id);
	}

	/** Writes what the congress is called now into the device's list. */
	async remember(): Promise<void> {
		const { congress } = this;
		if (!congress) return;
		try {
			await enterAsRead(congress);
		} catch (error) {
			// A full disk takes no new date; a congress that is listed opens all the same.
			if (!this.kept.some(({ id }) => id === congress.id)) throw error;
		}
		await this.#list();
	}

	/**
	 * Starts a congress from facts (the sample, or the first step of the stepper). Where the disk takes
	 * none of it, nothing of it is kept, and what lay on the desk lies there again.
	 */
	async create(id: CongressId, facts: readonly CongressFacts[]): Promise<Acted> {
		const before = this.congress?.id;
		const congress = await this.#open(id);
		const acted = await congress.act(() => accept(facts), null, { role: 'organiser', name: '' });
		if (acted.ok) await this.remember();
		else {
			await this.remove(id);
			if (before) await this.open(before);
		}
		return acted;
	}

	/** Takes the congress off this window's desk; the device keeps it. */
	clear(): void {
		this.congress?.close();
		this.congress = null;
		hubLine.follow(null);
		sessionStorage.removeItem(CURRENT);
		this.ready = true;
	}

	/**
	 * Takes over what an archive holds and this device does not: all of it or, as the answer then says,
	 * none. `held`: how many events were here when the two were compared. The device's list learns of it last.
	 */
	async adopt(
		{ manifest: { congressId, name, illustration }, events, photos }: Adopted,
		held: number
	): Promise<Appended> {
		const kept = photos.size === 0 ? 'stored' : await keepPhotos(congressId, photos);
		if (kept !== 'stored') return kept;
		const log = new EventLog(congressId);
		const known = new Set((await readStored(congressId)).map(keyOf));
		const rest = events.filter((event) => !known.has(keyOf(event)));
		const appended = rest.length === 0 ? 'stored' : await log.append(held, rest);
		log.close();
		if (appended !== 'stored') return appended;
		await enterCongress({ id: congressId, name, illustration, openedAt: Date.now() });
		await this.open(congressId);
		return 'stored';
	}

	async remove(id: CongressId): Promise<void> {
		if (this.congress?.id === id) this.clear();
		await removeCongress(id);
		await this.#list();
	}

	async #list(): Promise<void> {
		this.kept = await listCongresses();
	}
}

export const desk = new CongressDesk();
