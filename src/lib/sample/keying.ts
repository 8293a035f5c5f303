import type { CongressState } from '$lib/core/congress/state';
import { contestOf } from '$lib/core/contest/contest';
import type { OfBatch } from '$lib/core/counting/batch-rule';
import { closeBatch } from '$lib/core/counting/close';
import { claimBatch, finishEntry, recordBallot } from '$lib/core/counting/decide';
import { ruleOnDoubt } from '$lib/core/counting/resolve';
import { placesToLookAt } from '$lib/core/counting/second-look';
import type { Rule } from '$lib/core/log/rule';
import type { RuledGround } from '$lib/core/tally/ballot';
import type { PaperBallot } from './boxes';

/** Whatever acts are played on: a playthrough of the sample, a story of a test. */
export interface Acting {
	readonly state: CongressState;
	act<Input>(rule: Rule<Input>, input: Input): unknown;
}

interface Paper extends Pick<PaperBallot, 'marks' | 'doubt' | 'ruling'> {
	readonly ground?: RuledGround;
}

function keyOnce(acting: Acting, of: OfBatch, entry: 1 | 2, papers: readonly Paper[], by: string) {
	acting.act(claimBatch, { ...of, entry, by, handedOver: false });
	papers.forEach(({ marks, ground, doubt, ruling }, at) => {
		const place = { ...of, entry, position: at + 1 } as const;
		acting.act(recordBallot, { ...place, marks, ground, doubt });
		if (ruling && entry === 1) acting.act(ruleOnDoubt, { ...place, ruling });
	});
	acting.act(finishEntry, { ...of, entry, isConfirmed: false });
}

/** Every sheet that has to be is held in hand once more, and the batch goes back into its band. */
export function lookAndClose(acting: Acting, of: OfBatch): void {
	const contest = contestOf(acting.state, of.contestId);
	const batch = contest?.batches[of.batch - 1];
	if (!contest || !batch || batch.closed) return;
	const looked = placesToLookAt(batch, contest);
	acting.act(closeBatch, { ...of, looked });
}

/** Two people key a batch without a slip, one after the other, and it is closed. */
export function keyTwice(
	acting: Acting,
	of: OfBatch,
	papers: readonly Paper[],
	[one, two]: readonly [string, string]
): void {
	keyOnce(acting, of, 1, papers, one);
	keyOnce(acting, of, 2, papers, two);
	lookAndClose(acting, of);
}
