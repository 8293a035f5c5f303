import type { Actor } from '$lib/core/log/envelope';

/** Who keeps the agenda. */
export const SECRETARY: Actor = { role: 'secretary', name: '' };
