import type { Membership } from '$lib/data/membership';
import type { Altered } from '$lib/data/received';
import type { Replica } from '$lib/data/replica';
import type { HubClient, HubProblem } from './hub-client';
import type { Surroundings } from './surroundings';

/** How a connection ended, and so what comes next. */
export type Ended =
	/** The network or the hub went away: try again. */
	| { readonly kind: 'lost' }
	/** The hub, or the disk, says no: a person has to look. */
	| { readonly kind: 'refused'; readonly why: HubProblem['refused'] | 'not-saved' }
	| { readonly kind: 'revoked' }
	| { readonly kind: 'altered'; readonly altered: Altered };

/** What a connection begins with. */
export interface Beginning {
	readonly replica: Replica;
	readonly membership: Membership;
	readonly client: HubClient;
	readonly around: Surroundings;
	/** Everything the hub has is here. */
	readonly onlive: () => void;
	/** So many acts wait to be sent. */
	readonly onwaiting: (count: number) => void;
}

export const LOST = { kind: 'lost' } as const;
