/** How often a forecast is worth drawing anew (ms). */
const BEAT = 5_000;

/** The time on screens that tell how long something goes on; it moves while somebody looks. */
export class Clock {
	/** Epoch ms. */
	now = $state(Date.now());

	constructor() {
		$effect(() => {
			const beating = setInterval(() => (this.now = Date.now()), BEAT);
			return () => clearInterval(beating);
		});
	}
}
