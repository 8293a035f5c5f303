import type { BallotEntry } from './ballot-entry.svelte';

const DIGIT = /^\d$/;
const NUMBER_ENDS = [' ', ',', '+', '.'];

/** True while a dialog or a text field has the keyboard. */
export function isOverlaid({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return true;
	if (document.querySelector('dialog[open]')) return true;
	return target instanceof HTMLElement && target.matches('input, select, textarea, a[href]');
}

/** Carries a key out on the pad; false when the key means nothing here. */
export function padKey(entry: BallotEntry, key: string): boolean {
	if (DIGIT.test(key)) entry.digit(key);
	else if (NUMBER_ENDS.includes(key)) entry.endNumber();
	else if (key === 'Enter') void (entry.isFull ? entry.closeBatch() : entry.record());
	else if (key.toLowerCase() === 'u') void entry.takeBack();
	else return false;
	return true;
}
