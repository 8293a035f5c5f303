import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { Contest } from '$lib/core/contest/contest';

/** The contest the address names (`?contest=…`), or the first that is not announced yet. */
export function chosenContest(state: CongressState): Contest | undefined {
	const wanted = page.url.searchParams.get('contest');
	return (
		state.contests.find((contest) => contest.plan.id === wanted) ??
		state.contests.find((contest) => contest.announced === null) ??
		state.contests[0]
	);
}

/** Puts a contest into the address, so that a reload comes back to it. */
export async function chooseContest(id: ContestId): Promise<void> {
	const address = `${page.url.pathname}?contest=${encodeURIComponent(id)}`;
	await goto(address, { replaceState: true, keepFocus: true, noScroll: true });
}
