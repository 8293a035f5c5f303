import * as z from 'zod/mini';
import { countSchema, listOf, schemaOf } from '$lib/core/basics/schema';

/** `GET /api/health`: no token; what the join page and the operator's screen ask first. */
export interface Health {
	readonly hub: 'kiem-phieu';
	readonly store: 'sqlite' | 'postgresql';
	readonly now: number;
	/** Whether whoever asks may publish a congress without the operator's key: it is the hub's own machine. */
	readonly isHome: boolean;
	/** `https://192.168.1.20:4643`: where other devices reach it; empty when only its own machine does. */
	readonly addresses: readonly string[];
	/** Page that explains how to trust the certificate, over plain http; empty without one. */
	readonly trustPages: readonly string[];
	/** How the hub's backups go; `null` where it makes none (PostgreSQL has its own). */
	readonly backup: BackupHealth | null;
}
export interface BackupHealth {
	/** Epoch ms when all the hub held was last in one that was read back and found good; `null` before. */
	readonly last: number | null;
	/** The last try went wrong, in one of the folders at least. */
	readonly isFailing: boolean;
}
export const healthSchema = schemaOf<Health>()(
	z.strictObject({
		hub: z.literal('kiem-phieu'),
		store: z.enum(['sqlite', 'postgresql']),
		now: countSchema,
		isHome: z.boolean(),
		addresses: listOf(z.string()),
		trustPages: listOf(z.string()),
		backup: z.nullable(
			schemaOf<BackupHealth>()(
				z.strictObject({ last: z.nullable(countSchema), isFailing: z.boolean() })
			)
		)
	})
);
