const KEY = 'keyer';

/** Who keys at this window; each tab is one pair of hands. Scope `device`: never in the log by itself. */
class Keyer {
	name = $state(sessionStorage.getItem(KEY) ?? '');

	choose(name: string): void {
		this.name = name;
		sessionStorage.setItem(KEY, name);
	}
}

export const keyer = new Keyer();
