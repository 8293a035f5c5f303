import { openConflicts } from '$lib/core/conflict/conflict';
import { hubLine } from './hub-line.svelte';
import type { OpenCongress } from './open-congress.svelte';

/** What the badge of every screen says: how safe the acts of this device are, and who must do something. */
export type Badge =
	| { readonly kind: 'saving' | 'not-saved' | 'saved' }
	| { readonly kind: 'sent' | 'connecting' | 'refused' | 'revoked' | 'altered' }
	| { readonly kind: 'waiting' | 'conflict' | 'not-taken'; readonly count: number };

/** The line's own word, once nothing worse is to be told. */
function ofLine(): Badge {
	const { state, waiting } = hubLine;
	switch (state.kind) {
		case 'off':
			return { kind: 'saved' };
		case 'live':
			return waiting > 0 ? { kind: 'waiting', count: waiting } : { kind: 'sent' };
		case 'waiting':
			return { kind: 'waiting', count: waiting };
		default:
			return { kind: state.kind };
	}
}

/** The one thing the badge says, the most urgent first. */
export function badgeOf(congress: OpenCongress): Badge {
	if (congress.saving === 'not-saved') return { kind: 'not-saved' };
	const line = ofLine();
	if (line.kind === 'altered' || line.kind === 'revoked') return line;
	const refused = hubLine.refused.length;
	if (refused > 0) return { kind: 'not-taken', count: refused };
	const conflicts = openConflicts(congress.state.log.conflicts).length;
	if (conflicts > 0) return { kind: 'conflict', count: conflicts };
	return congress.saving === 'saving' ? { kind: 'saving' } : line;
}
