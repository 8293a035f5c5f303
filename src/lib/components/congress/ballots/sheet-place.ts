const PER_SHEET = 4;

/**
 * Where a ballot is printed: row and column of the two-column run of A6 ballots on A4 sheets, from 1.
 * The sheets of a batch, cut into four piles that are laid on one another, come back in stack order.
 */
export function sheetPlace(position: number, ballots: number): { row: number; column: number } {
	const sheets = sheetsFor(ballots);
	const pile = Math.floor((position - 1) / sheets);
	const sheet = (position - 1) % sheets;
	return { row: sheet * 2 + Math.floor(pile / 2) + 1, column: (pile % 2) + 1 };
}

export function sheetsFor(ballots: number): number {
	return Math.ceil(ballots / PER_SHEET);
}
