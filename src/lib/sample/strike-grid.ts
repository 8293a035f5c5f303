/** Struck places (from 1) of each ballot. */
type Grid = readonly Set<number>[];

/** Places with the most strikes still to give, as many as asked. */
function fullest(left: readonly number[], wanted: number): number[] {
	return left
		.map((strikes, at) => ({ strikes, at }))
		.sort((one, other) => other.strikes - one.strikes)
		.slice(0, wanted)
		.map(({ at }) => at);
}

/**
 * Ballots with given row sums (names struck per ballot) and column sums (strikes per name): the
 * longest rows first, each taking the fullest columns (Gale–Ryser). Throws when no such ballots exist.
 */
export function strikeGrid(rows: readonly number[], columns: readonly number[]): Grid {
	const left = [...columns];
	const grid = rows
		.toSorted((one, other) => other - one)
		.map((wanted) => {
			const places = fullest(left, wanted);
			for (const at of places) left[at]! -= 1;
			return new Set(places.map((at) => at + 1));
		});
	if (left.some((strikes) => strikes !== 0)) throw new Error('no ballots give these figures');
	return grid;
}

function pick(places: ReadonlySet<number>, butNotIn: ReadonlySet<number>, below: Below) {
	const choices = [...places].filter((place) => !butNotIn.has(place));
	return choices[below(Math.max(choices.length, 1))];
}

type Below = (limit: number) => number;

/** Two ballots trade a strike each, again and again: the sums stay, the pattern goes. */
export function mixStrikes(grid: Grid, trades: number, below: Below): void {
	for (let trade = 0; trade < trades; trade += 1) {
		const one = grid[below(grid.length)]!;
		const other = grid[below(grid.length)]!;
		const given = pick(one, other, below);
		const taken = pick(other, one, below);
		if (given === undefined || taken === undefined) continue;
		one.delete(given);
		other.delete(taken);
		one.add(taken);
		other.add(given);
	}
}
