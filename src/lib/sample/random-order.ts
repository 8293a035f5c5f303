/** The same items in an order that only chance decides. */
export function shuffled<Item>(items: readonly Item[], below: (limit: number) => number): Item[] {
	const order = [...items];
	for (let at = order.length - 1; at > 0; at -= 1) {
		const other = below(at + 1);
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}
