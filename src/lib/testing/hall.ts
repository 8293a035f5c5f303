import type { CongressId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { lastPosition } from '$lib/server/log/reading';
import type { Opened } from '$lib/server/store/opened';
import { HallDevice, until } from './hall-device';
import { TestHub } from './hub-congress';
import type { Story } from './story';

/** One congress in its hall: a real hub on a real store, and the devices that came in. */
export class Hall {
	readonly devices: HallDevice[] = [];

	private constructor(
		readonly id: CongressId,
		private at: TestHub | null
	) {}

	/** The first device keeps the congress as far as the story goes and brings it to the hub. */
	static async begun(id: string, hub: TestHub, { events }: Story): Promise<Hall> {
		const hall = new Hall(id as CongressId, hub);
		const organiser = await hall.#device().hold(events);
		await organiser.publish();
		return hall;
	}

	get hub(): TestHub {
		if (!this.at) throw new Error('the hub is not running');
		return this.at;
	}

	get organiser(): HallDevice {
		return this.devices[0]!;
	}

	/** One more device joins; clocks may be wrong (ms ahead). */
	async joined(role: DeviceRole, ahead = 0): Promise<HallDevice> {
		const device = this.#device();
		device.around.pass(ahead);
		return device.comeIn(this.organiser, role);
	}

	#device(): HallDevice {
		const device = new HallDevice(this.id, () => this.at?.hub ?? null);
		this.devices.push(device);
		return device;
	}

	async hubStops(): Promise<void> {
		const { hub } = this.hub;
		this.at = null;
		await hub.close();
	}

	async hubStarts(store: Opened): Promise<void> {
		this.at = await TestHub.on(store);
	}

	/** Until all have what the hub has, and nothing waits anywhere. */
	async allUpToDate(devices = this.devices): Promise<void> {
		await until(async () => {
			const position = await this.#position();
			for (const device of devices) await device.isUpToDate(position);
			// Nothing waited, so this is the end; a push on its way would have moved it.
			if ((await this.#position()) !== position) throw new Error('more came in');
		});
	}

	async #position(): Promise<number> {
		return (await lastPosition(this.hub.hub.store.db, this.id)) ?? 0;
	}

	/** Every line is good again; all come to know all. */
	async allLinked(devices = this.devices): Promise<void> {
		for (const device of devices) await device.comesBack();
		await this.allUpToDate(devices);
	}

	/** What the hub holds, without what it refused. */
	async held(): Promise<LoggedEvent[]> {
		const parcels = await this.hub.stored(this.id);
		return parcels.flatMap(({ links }) =>
			links.flatMap((link) => ('event' in link ? [link.event] : []))
		);
	}

	/** Everybody goes; the hub stays. */
	async leave(): Promise<void> {
		await Promise.all(this.devices.map((device) => device.close()));
	}
}
