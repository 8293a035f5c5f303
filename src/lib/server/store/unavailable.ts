/** PostgreSQL's classes for: no connection, no resources, an operator ended it; and what sockets say. */
const GONE = /^(08|53|57P0|ECONN|EPIPE|ETIMEDOUT|ENOENT|ENOTFOUND|EAI_AGAIN|SQLITE_BUSY)/;
/** What the driver says, without a code, of a connection that broke under a query. */
const BROKEN = /connection terminated|timeout exceeded when trying to connect/i;

/** Whether an error says only that the store does not answer at the moment: nothing was stored, and it may be tried again. */
export function isUnavailable(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code } = error as { code?: unknown };
	return (typeof code === 'string' && GONE.test(code)) || BROKEN.test(error.message);
}
