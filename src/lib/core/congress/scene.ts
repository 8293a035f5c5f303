import type { ContestId } from '../basics/ids';

/** What the hall can be shown. Results need an announcement; `live` needs the congress's decision. */
export type Scene =
	| { readonly kind: 'welcome' }
	| { readonly kind: 'quorum' }
	| { readonly kind: 'progress'; readonly contestId: ContestId }
	| { readonly kind: 'live'; readonly contestId: ContestId; readonly namesOpen: boolean }
	| { readonly kind: 'result'; readonly contestId: ContestId }
	| { readonly kind: 'elected'; readonly contestId: ContestId }
	| { readonly kind: 'structure'; readonly contestId: ContestId };

export type SceneKind = Scene['kind'];
