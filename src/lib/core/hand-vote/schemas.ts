import * as z from 'zod/mini';
import { countSchema, schemaOf } from '../basics/schema';
import type { HandVote } from './hand-vote';

export const handVoteSchema = schemaOf<HandVote>()(
	z.strictObject({ agree: countSchema, disagree: countSchema, other: countSchema })
);
