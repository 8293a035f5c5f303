import * as z from 'zod/mini';
import type { ContestId, PersonId } from '../basics/ids';
import { countSchema, idSchema, listOf, schemaOf } from '../basics/schema';
import { handVoteSchema } from '../hand-vote/schemas';
import type { DataOf } from '../log/catalogue';
import { personSchema } from '../people/schemas';
import type { Poll, PollVotes, Proposer, Support } from './nomination';

const contestId = idSchema<ContestId>();
const personId = idSchema<PersonId>();
const ofPerson = { contestId, personId };

const proposerSchema = schemaOf<Proposer>()(z.strictObject({ personId, name: z.string() }));
const supportSchema = schemaOf<Support>()(
	z.strictObject({ agree: countSchema, present: countSchema })
);
const pollVotesSchema = schemaOf<PollVotes>()(z.strictObject({ personId, votes: countSchema }));
const pollSchema = schemaOf<Poll>()(
	z.strictObject({
		issued: countSchema,
		returned: countSchema,
		valid: countSchema,
		votes: listOf(pollVotesSchema)
	})
);

/** What the forming of a list writes into the log, by type of event. */
export const nominationSchemas = {
	CandidateProposed: schemaOf<DataOf<'CandidateProposed'>>()(
		z.strictObject({
			contestId,
			person: personSchema,
			proposer: z.nullable(proposerSchema),
			another: z.optional(z.literal(true))
		})
	),
	ProposalTakenBack: schemaOf<DataOf<'ProposalTakenBack'>>()(z.strictObject(ofPerson)),
	SupportCounted: schemaOf<DataOf<'SupportCounted'>>()(
		z.strictObject({ ...ofPerson, support: supportSchema })
	),
	WithdrawalAsked: schemaOf<DataOf<'WithdrawalAsked'>>()(z.strictObject(ofPerson)),
	WithdrawalTakenBack: schemaOf<DataOf<'WithdrawalTakenBack'>>()(z.strictObject(ofPerson)),
	WithdrawalVoted: schemaOf<DataOf<'WithdrawalVoted'>>()(
		z.strictObject({ ...ofPerson, vote: handVoteSchema })
	),
	PollCounted: schemaOf<DataOf<'PollCounted'>>()(z.strictObject({ contestId, poll: pollSchema })),
	ListClosed: schemaOf<DataOf<'ListClosed'>>()(z.strictObject({ contestId }))
};
