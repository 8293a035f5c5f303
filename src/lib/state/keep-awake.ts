/**
 * Keeps the projector's screen on while this page is seen. Wake lock is missing on plain http and in
 * older browsers; then the device's own setting decides, as it would without this page.
 */
export function keepAwake(): () => void {
	if (!('wakeLock' in navigator)) return () => undefined;
	let lock: WakeLockSentinel | null = null;

	// The browser gives the lock back whenever the page is hidden, so it is asked for each time.
	async function ask(): Promise<void> {
		if (document.visibilityState !== 'visible') return;
		lock = await navigator.wakeLock.request('screen').catch(() => null);
	}
	const seen = () => void ask();

	seen();
	document.addEventListener('visibilitychange', seen);
	return () => {
		document.removeEventListener('visibilitychange', seen);
		void lock?.release();
	};
}
