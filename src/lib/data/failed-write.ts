/** What stopped a write, by its own name: Dexie passes it on as it is, inside an abort, or inside a bulk. */
export function causesOf(error: unknown): string[] {
	if (!(error instanceof Error)) return [];
	const { inner, failures = [] } = error as { inner?: unknown; failures?: readonly unknown[] };
	const deeper = [inner, ...failures].filter((cause) => cause !== error);
	return [error.name, ...deeper.flatMap(causesOf)];
}
