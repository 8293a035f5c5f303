import type { CongressId, DeviceId } from '../basics/ids';
import type { EventKey } from './event-key';
import type { HybridTime } from './hybrid-clock';

/** Who acts in the room; each role sees its own screens. */
export type Role = 'organiser' | 'check-in' | 'teller' | 'head-teller' | 'chair' | 'secretary';

export interface Actor {
	readonly role: Role;
	/** Full name where the act asks for one (keying a batch), else empty. */
	readonly name: string;
}

/** A fact as a rule decides it, before the log gives it a place. */
export interface Fact<Type extends string, Data> {
	readonly type: Type;
	/** Raised when the meaning of `data` changes; older versions pass `log/upcasters.ts`. */
	readonly version: number;
	readonly data: Data;
}

/** A fact's place in the log. (`deviceId`, `seq`) names it for ever; `seq` starts at 1. */
export interface Stamp {
	readonly congressId: CongressId;
	readonly deviceId: DeviceId;
	readonly seq: number;
	readonly hlc: HybridTime;
	readonly actor: Actor;
	/**
	 * The last events the device knew of what this one builds on. Missing in logs of one device, which
	 * knew everything; what others wrote there meanwhile makes a conflict that a person settles.
	 */
	readonly after?: readonly EventKey[];
}
