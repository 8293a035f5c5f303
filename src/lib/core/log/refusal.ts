import type { AgendaRefusal } from '../agenda/refusals';
import type { CheckInRefusal } from '../check-in/refusals';
import type { ConflictRefusal } from '../conflict/refusals';
import type { CongressRefusal } from '../congress/refusals';
import type { ContestRefusal } from '../contest/refusals';
import type { CountingRefusal } from '../counting/refusals';
import type { IntegrityRefusal } from '../integrity/refusals';
import type { MeetingRefusal } from '../meeting/refusals';
import type { NominationRefusal } from '../nomination/refusals';
import type { RehearsalRefusal } from '../rehearsal/refusals';
import type { DeviceRole } from '../roles/device-role';
import type { SpotCheckRefusal } from '../spot-check/refusals';

/** No rule said no, but the device could not keep the act: nothing of it was stored. */
export interface NotSaved {
	readonly kind: 'not-saved';
	readonly cause: 'full' | 'failed';
}

/** The device came into the hall for something else: the hub would not take the act, so nothing was stored. */
export interface RoleMayNot {
	readonly kind: 'role-may-not';
	readonly role: DeviceRole;
}

/** Everything an act can be refused for. The screen words each kind; `docs/errors.md` lists them. */
export type Refusal =
	| CongressRefusal
	| CheckInRefusal
	| ContestRefusal
	| CountingRefusal
	| SpotCheckRefusal
	| IntegrityRefusal
	| MeetingRefusal
	| NominationRefusal
	| AgendaRefusal
	| ConflictRefusal
	| RehearsalRefusal
	| NotSaved
	| RoleMayNot;
export type RefusalKind = Refusal['kind'];
