import type { Refusal, RefusalKind } from '$lib/core/log/refusal';

/** A text for every refusal: what happened, what is safe, what to do with the paper. */
export type RefusalWords = {
	readonly [Kind in RefusalKind]: (refusal: Extract<Refusal, { kind: Kind }>) => string;
};
