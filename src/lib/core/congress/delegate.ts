import type { Person } from '../people/person';

/** "đại biểu chính thức" or "đại biểu dự khuyết". */
export type Standing = 'official' | 'alternate';

/** "đương nhiên", "được bầu" or "chỉ định". */
export type Mandate = 'ex-officio' | 'elected' | 'appointed';

export interface Delegate extends Person {
	/** Number on the badge, unique in the congress, from 1. */
	readonly number: number;
	/** "chi bộ" that sent the delegate. */
	readonly cell: string;
	readonly standing: Standing;
	readonly mandate: Mandate;
	/** Seat in the hall ("B12"), or empty. */
	readonly seat: string;
}
