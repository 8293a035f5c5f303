import type { Person } from '../people/person';

/** "đại biểu chính thức" or "đại biểu dự khuyết". */
export type Standing = 'official' | 'alternate';

/** "đương nhiên", "được bầu" or "chỉ định". */
export type Mandate = 'ex-officio' | 'elected' | 'appointed';

/**
 * What keeps a full member of a members' congress from the base: sent elsewhere for a time, exempt
 * from Party work, or suspended. 244 art. 32(2), 01-HD/TW (2021).
 */
export const DUTIES = ['elsewhere', 'exempt', 'suspended'] as const;
export type Duty = (typeof DUTIES)[number];

export interface Delegate extends Person {
	/** Number on the badge, unique in the congress, from 1. */
	readonly number: number;
	/** "chi bộ" that sent the delegate. */
	readonly cell: string;
	readonly standing: Standing;
	readonly mandate: Mandate;
	/** Seat in the hall ("B12"), or empty. */
	readonly seat: string;
	/** Only at a members' congress, and only where there is something to say. */
	readonly duty?: Duty;
}
