import { NO_LINE, type LineReport } from './line-state';

/** Longer than a hub in the hall takes to answer, shorter than anybody waits without a word (ms). */
const UNNOTICED = 250;

/**
 * Passes on how a line stands, but for what is over before anybody could read it: an act that the hub
 * has at once was never "waiting" to those who look, and no screen is drawn twice for it.
 */
export class SteadyReport {
	#told: LineReport = NO_LINE;
	#held: LineReport = NO_LINE;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly tell: (report: LineReport) => void) {}

	/** How the line stands to those who look: whoever comes later is told the same. */
	get told(): LineReport {
		return this.#told;
	}

	take(report: LineReport): void {
		this.#held = report;
		if (report.state === this.#told.state && report.waiting > this.#told.waiting)
			this.#timer ??= setTimeout(() => this.#pass(), UNNOTICED);
		else this.#pass();
	}

	#pass(): void {
		this.end();
		const { state, waiting } = this.#held;
		if (state === this.#told.state && waiting === this.#told.waiting) return;
		this.#told = this.#held;
		this.tell(this.#held);
	}

	end(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
