/**
 * Most names a list may hold: the surplus never exceeds 30 % of the seats, whole persons only
 * (15 seats → 19 names). 190 art. 14(1); 03-HD/TW for 244. A body of 3 may have one more all the
 * same, as guidance of 2025 for bodies of 3 to 5 says: without it no lawful list would be left.
 */
export function longestList(seats: number): number {
	return seats + Math.max(1, Math.floor((seats * 30) / 100));
}

/** Names the convening committee prepares: 10–15 % over the seats (15 seats → 17). 190 art. 14(1). */
export function usualList(seats: number): { readonly from: number; readonly to: number } {
	const from = seats + Math.ceil(seats / 10);
	return { from, to: Math.max(from, seats + Math.floor((seats * 15) / 100)) };
}
