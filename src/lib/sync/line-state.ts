import type { Altered } from '$lib/data/received';
import type { HubProblem } from './hub-client';

/** How the line from this device to its hub stands. */
export type LineState =
	/** No hub: this device keeps the congress alone, or has left the hub. */
	| { readonly kind: 'off' }
	| { readonly kind: 'connecting' }
	/** Everything the hub has is here, and what happens comes at once. */
	| { readonly kind: 'live' }
	/** The hub is not reached; the device works on and tries again by itself. */
	| { readonly kind: 'waiting' }
	/** The hub answers no, and a person has to do something: join again, say. The device tries on, slowly. */
	| { readonly kind: 'refused'; readonly why: HubProblem['refused'] | 'not-saved' }
	/** The organiser took this device's rights away: it stops for good. */
	| { readonly kind: 'revoked' }
	/** What the hub sent is not what was written: nothing of it was stored, and the line is cut. */
	| { readonly kind: 'altered'; readonly altered: Altered };

/** What the line tells those who look at it. */
export interface LineReport {
	readonly state: LineState;
	/** Acts kept here that the hub does not hold yet. */
	readonly waiting: number;
}

export const NO_LINE: LineReport = { state: { kind: 'off' }, waiting: 0 };
