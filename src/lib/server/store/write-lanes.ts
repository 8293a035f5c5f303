interface Waiting<Job, Answer> {
	readonly job: Job;
	readonly done: (answer: Answer) => void;
	readonly failed: (error: unknown) => void;
}

/** How the lanes work. */
export interface Laying<Job, Answer> {
	readonly lanes: number;
	/** Jobs of one key are never in two lanes at once: they would only wait for each other. */
	readonly keyOf: (job: Job) => string;
	readonly sizeOf: (job: Job) => number;
	/** Most of one commit, though a single job goes whatever its size: none waits for an endless one. */
	readonly most: { readonly jobs: number; readonly size: number };
	/** Commits jobs together, all or none, and answers each in turn. */
	readonly commit: (jobs: readonly Job[]) => Promise<readonly Answer[]>;
}

/**
 * Group commit: while a lane commits, jobs gather, and the next commit takes all of them, so that the
 * cost of a durable write is shared by whoever waits for one.
 */
export class WriteLanes<Job, Answer> {
	readonly #laying: Laying<Job, Answer>;
	readonly #busy = new Set<string>();
	#waiting: Waiting<Job, Answer>[] = [];
	#free: number;

	constructor(laying: Laying<Job, Answer>) {
		this.#laying = laying;
		this.#free = laying.lanes;
	}

	/** The answer comes when the job is on the disk. */
	submit(job: Job): Promise<Answer> {
		return new Promise((done, failed) => {
			this.#waiting.push({ job, done, failed });
			this.#start();
		});
	}

	#start(): void {
		if (this.#free === 0 || this.#waiting.length === 0) return;
		this.#free -= 1;
		// After whatever else has come in at this moment: it goes into the same commit.
		setImmediate(() => void this.#run());
	}

	async #run(): Promise<void> {
		const taken = this.#take();
		const keys = new Set(taken.map(({ job }) => this.#laying.keyOf(job)));
		for (const key of keys) this.#busy.add(key);
		if (taken.length > 0) await this.#commit(taken);
		for (const key of keys) this.#busy.delete(key);
		this.#free += 1;
		if (taken.length > 0) this.#start();
	}

	#take(): Waiting<Job, Answer>[] {
		const { keyOf, sizeOf, most } = this.#laying;
		const taken: Waiting<Job, Answer>[] = [];
		let size = 0;
		let isFull = false;
		this.#waiting = this.#waiting.filter((one) => {
			if (isFull || this.#busy.has(keyOf(one.job))) return true;
			const grown = size + sizeOf(one.job);
			isFull = taken.length > 0 && (taken.length === most.jobs || grown > most.size);
			if (isFull) return true;
			taken.push(one);
			size = grown;
			return false;
		});
		return taken;
	}

	async #commit(taken: readonly Waiting<Job, Answer>[]): Promise<void> {
		try {
			const answers = await this.#laying.commit(taken.map(({ job }) => job));
			taken.forEach(({ done }, at) => done(answers[at]!));
		} catch (error) {
			for (const { failed } of taken) failed(error);
		}
	}
}
