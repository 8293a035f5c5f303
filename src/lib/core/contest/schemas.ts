import * as z from 'zod/mini';
import type { ContestId, PersonId } from '../basics/ids';
import { countSchema, idSchema, listOf, placeSchema, schemaOf } from '../basics/schema';
import { addedGroundSchema } from '../congress/schemas';
import { handVoteSchema } from '../hand-vote/schemas';
import type { DataOf } from '../log/catalogue';
import { personSchema } from '../people/schemas';
import { baseSchema, settingsSchema, thresholdSchema } from '../rulebook/schemas';
import { BALLOT_FORMS } from '../tally/ballot';
import { outcomeSchema, tallySchema } from '../tally/schemas';
import {
	HAND_VOTE_SUBJECTS,
	type Announcement,
	type ContestPlan,
	type Issue,
	type Teller
} from './contest';
import { CONTEST_KINDS } from './posts';

const contestId = idSchema<ContestId>();

const planSchema = schemaOf<ContestPlan>()(
	z.strictObject({
		id: contestId,
		kind: z.enum(CONTEST_KINDS),
		title: z.string(),
		seats: placeSchema,
		form: z.enum(BALLOT_FORMS),
		round: z.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('first') }),
			z.strictObject({ kind: z.enum(['next', 'tie']), of: contestId })
		]),
		exOfficio: listOf(personSchema),
		allocated: z.nullable(placeSchema),
		alternates: countSchema,
		planned: listOf(personSchema),
		batchSize: placeSchema
	})
);

const tellerSchema = schemaOf<Teller>()(
	z.strictObject({ personId: idSchema<PersonId>(), name: z.string(), isHead: z.boolean() })
);

const issueSchema = schemaOf<Issue>()(
	z.strictObject({
		issued: countSchema,
		present: countSchema,
		base: baseSchema,
		threshold: thresholdSchema,
		settings: settingsSchema,
		ownGrounds: listOf(addedGroundSchema)
	})
);

const announcementSchema = schemaOf<Announcement>()(
	z.strictObject({ tally: tallySchema, outcome: outcomeSchema })
);

/** What a contest writes into the log from its plan to its result, by type of event. */
export const contestSchemas = {
	ContestPlanned: schemaOf<DataOf<'ContestPlanned'>>()(z.strictObject({ plan: planSchema })),
	CandidatesListed: schemaOf<DataOf<'CandidatesListed'>>()(
		z.strictObject({ contestId, candidates: listOf(personSchema) })
	),
	HandVoteRecorded: schemaOf<DataOf<'HandVoteRecorded'>>()(
		z.strictObject({
			contestId,
			subject: z.enum(HAND_VOTE_SUBJECTS),
			vote: handVoteSchema
		})
	),
	TellersNamed: schemaOf<DataOf<'TellersNamed'>>()(
		z.strictObject({ contestId, tellers: listOf(tellerSchema) })
	),
	DirectionRecorded: schemaOf<DataOf<'DirectionRecorded'>>()(
		z.strictObject({ contestId, direction: z.string() })
	),
	BallotsIssued: schemaOf<DataOf<'BallotsIssued'>>()(
		z.strictObject({ contestId, issue: issueSchema })
	),
	BoxCounted: schemaOf<DataOf<'BoxCounted'>>()(
		z.strictObject({ contestId, returned: countSchema, batchSizes: listOf(placeSchema) })
	),
	LedgerCorrected: schemaOf<DataOf<'LedgerCorrected'>>()(
		z.strictObject({
			contestId,
			figure: z.enum(['issued', 'returned']),
			value: countSchema,
			reason: z.string()
		})
	),
	ResultAnnounced: schemaOf<DataOf<'ResultAnnounced'>>()(
		z.strictObject({ contestId, announcement: announcementSchema })
	)
};
