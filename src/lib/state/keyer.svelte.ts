const KEY = 'keyer';

/** Who keys at this window; each tab is one pair of hands. Scope `device`: never in the log by itself. */
class Keyer {
	#chosen = $state<string | null>(null);

	/** Asked of the tab only by a screen that needs it: a browser that keeps nothing must still be told so. */
	get name(): string {
		return this.#chosen ?? sessionStorage.getItem(KEY) ?? '';
	}

	choose(name: string): void {
		this.#chosen = name;
		sessionStorage.setItem(KEY, name);
	}
}

export const keyer = new Keyer();
