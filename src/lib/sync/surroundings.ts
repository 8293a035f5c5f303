/** Clock and chance, as they come in from outside. */
export interface Surroundings {
	/** Epoch ms by this device's clock. */
	now(): number;
	/** From 0 to less than 1. */
	random(): number;
	/** Resolves after so many ms, or as soon as the signal says so. */
	wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The browser's own. */
export const HERE: Surroundings = {
	now: () => Date.now(),
	random: () => Math.random(),
	wait: (ms, signal) =>
		new Promise((resolve) => {
			if (signal.aborted) return resolve();
			const end = () => {
				clearTimeout(timer);
				signal.removeEventListener('abort', end);
				resolve();
			};
			const timer = setTimeout(end, ms);
			signal.addEventListener('abort', end);
		})
};
