import type { BallotEntry } from './ballot-entry.svelte';

const DIGIT = /^\d$/;
const NUMBER_ENDS = [' ', ',', '+', '.'];

/**
 * True while the key belongs to something else: a dialog, a text field, or the link or button that the
 * keyboard has reached (a pointer never leaves its focus on the pad, see `releaseFocus`).
 */
export function isTaken({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return true;
	if (document.querySelector('dialog[open]')) return true;
	if (!(target instanceof HTMLElement)) return false;
	if (target.matches('input, select, textarea')) return true;
	if (target.matches('[aria-pressed]')) return key === ' ';
	return target.matches('a[href], button') && (key === ' ' || key === 'Enter');
}

/** After a tap the next Enter means *Ghi phiếu* again, not the button that was tapped. */
export function releaseFocus(): void {
	const focused = document.activeElement;
	if (focused instanceof HTMLButtonElement && !focused.closest('dialog')) focused.blur();
}

/** What the buttons of the pad do; each has its key. */
export interface PadActions {
	readonly record: () => void;
	readonly invalid: () => void;
	readonly doubt: () => void;
	readonly takeBack: () => void;
	/** On ballots with boxes only. */
	readonly agreeAll: () => void;
}

/** Keys that cross boxes; on a ballot without any they mean nothing. */
function boxKey(entry: BallotEntry, acts: PadActions, key: string): boolean {
	if (entry.form === 'strike' || entry.isFull) return false;
	if (key === 'a' && entry.form === 'single') entry.toggle(1, 'agree');
	else if (key === 'a') acts.agreeAll();
	else if (key === 'd' || key === '-') entry.disagreeNext();
	else return false;
	return true;
}

/** Carries a key out on the pad; false when the key means nothing here. */
export function padKey(entry: BallotEntry, acts: PadActions, key: string): boolean {
	const letters: Readonly<Record<string, () => void>> = {
		k: acts.invalid,
		n: acts.doubt,
		u: acts.takeBack
	};
	const act = letters[key.toLowerCase()];
	if (DIGIT.test(key)) entry.digit(key);
	else if (NUMBER_ENDS.includes(key)) entry.endNumber();
	else if (key === 'Enter' && entry.isFull) void entry.closeBatch();
	else if (key === 'Enter') acts.record();
	else if (act && (key.toLowerCase() === 'u' || !entry.isFull)) act();
	else return boxKey(entry, acts, key.toLowerCase());
	return true;
}
