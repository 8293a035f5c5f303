import type { PadSheet } from './pad-sheet.svelte';

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
	/** Where there is something to take back. */
	readonly takeBack?: () => void;
	/** On ballots with boxes only. */
	readonly agreeAll: () => void;
	/** There is no such paper at the place a third person looks. */
	readonly absent?: () => void;
	/** What Enter does once nothing is keyed any more. */
	readonly finish?: () => void;
}

/** Keys that cross boxes; on a ballot without any they mean nothing. */
function boxKey(sheet: PadSheet, acts: PadActions, key: string): boolean {
	if (sheet.form === 'strike' || sheet.isShut) return false;
	if (key === 'a' && sheet.form === 'single') sheet.toggle(1, 'agree');
	else if (key === 'a') acts.agreeAll();
	else if (key === 'd' || key === '-') sheet.disagreeNext();
	else return false;
	return true;
}

/** Carries a key out on the pad; false when the key means nothing here. */
export function padKey(sheet: PadSheet, acts: PadActions, key: string): boolean {
	const letters: Readonly<Record<string, (() => void) | undefined>> = {
		k: acts.invalid,
		n: acts.doubt,
		u: acts.takeBack
	};
	const act = letters[key.toLowerCase()];
	if (DIGIT.test(key)) sheet.digit(key);
	else if (NUMBER_ENDS.includes(key)) sheet.endNumber();
	else if (key === 'Enter' && sheet.isShut) acts.finish?.();
	else if (key === 'Enter') acts.record();
	else if (act && (key.toLowerCase() === 'u' || !sheet.isShut)) act();
	else return boxKey(sheet, acts, key.toLowerCase());
	return true;
}
