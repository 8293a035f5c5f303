/**
 * Does a piece of work in one window of this device at a time, for as long as the window lives; another
 * takes over as soon as it is closed, crashed or hung up.
 *
 * On plain http on a network address the browser has no locks. There every window holds a line of its
 * own: what is sent and received twice changes nothing, and only many windows of one device at once (a
 * browser keeps six connections to a server) would feel it.
 */
export async function holdAlone(
	name: string,
	signal: AbortSignal,
	work: () => Promise<void>
): Promise<void> {
	const locks = navigator.locks as LockManager | undefined;
	if (!locks) return work();
	try {
		await locks.request(name, { signal }, work);
	} catch (error) {
		// Hung up while another window held the line.
		if (!signal.aborted) throw error;
	}
}
