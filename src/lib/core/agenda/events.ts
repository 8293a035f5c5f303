import type { AgendaItemId } from '../basics/ids';
import type { HandVote } from '../hand-vote/hand-vote';
import type { Fact } from '../log/envelope';
import type { AgendaItem, ItemSubject, Organ, OrganMember } from './agenda';

/** The agenda stands, or is changed; items that stay keep what happened under them. */
export type AgendaSet = Fact<'AgendaSet', { readonly items: readonly AgendaItem[] }>;
/** The congress comes to an item. */
export type AgendaItemBegun = Fact<'AgendaItemBegun', { readonly itemId: AgendaItemId }>;
/** The congress has done with an item. */
export type AgendaItemFinished = Fact<'AgendaItemFinished', { readonly itemId: AgendaItemId }>;
/** The last beginning or end of an item was a slip. */
export type AgendaItemTakenBack = Fact<'AgendaItemTakenBack', { readonly itemId: AgendaItemId }>;
/** Who is proposed for an organ of the congress. */
export type OrganNamed = Fact<
	'OrganNamed',
	{ readonly organ: Organ; readonly members: readonly OrganMember[] }
>;
/** A show of hands under an item: on an organ's number, on its list, or on a text. */
export type AgendaVoteRecorded = Fact<
	'AgendaVoteRecorded',
	{ readonly itemId: AgendaItemId; readonly subject: ItemSubject; readonly vote: HandVote }
>;

export type AgendaFact =
	| AgendaSet
	| AgendaItemBegun
	| AgendaItemFinished
	| AgendaItemTakenBack
	| OrganNamed
	| AgendaVoteRecorded;
