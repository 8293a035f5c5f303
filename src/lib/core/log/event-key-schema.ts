import * as z from 'zod/mini';
import type { EventKey } from './event-key';

/** `device:seq`, the number from 1. */
export const eventKeySchema: z.ZodMiniType<EventKey> = z.string().check(z.regex(/^.+:[1-9]\d*$/));
