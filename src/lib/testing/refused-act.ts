import { mount, type Component } from 'svelte';
import { expect } from 'vitest';
import { accept, refuse } from '$lib/core/basics/result';
import type { CongressState } from '$lib/core/congress/state';
import { planContest } from '$lib/core/contest/decide';
import type { Refusal } from '$lib/core/log/refusal';
import type { RulebookId } from '$lib/core/rulebook/rulebook';
import { citationText } from '$lib/i18n/citations';
import { refusalText, ruleOfRefusal, type RuledKind } from '$lib/i18n/refusals';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { REFUSED_ON } from './ruled-refusals';

/** A congress whose every act is refused so; a plan is taken where its list is what is refused. */
export function refusing(state: CongressState, refused: Refusal): OpenCongress {
	const isOfPlan = REFUSED_ON['src/routes/setup/OfficeCard.svelte'].some(
		(kind) => kind === refused.kind
	);
	const act = (rule: unknown) =>
		Promise.resolve(rule === planContest && !isOfPlan ? accept([]) : refuse(refused));
	return { state, act } as unknown as OpenCongress;
}

/** The control of a screen that acts. */
export function pressed(screen: Element, selector: string, at = 0): HTMLElement {
	const found = screen.querySelectorAll<HTMLElement>(selector).item(at);
	found.click();
	return found;
}

/** Types into a field as a person does: the screen hears of it. */
export function type(field: HTMLInputElement, text: string): HTMLInputElement {
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	return field;
}

/** One screen at work, and what somebody does on it that is then refused. */
export interface Refusing {
	readonly state: CongressState;
	readonly show: (congress: OpenCongress, target: Element) => Record<string, unknown>;
	readonly provoke: (screen: Element, kind: RuledKind) => HTMLElement | Promise<HTMLElement>;
}

export function screen<Props extends object>(
	component: (internals: never, props: Props) => unknown,
	state: CongressState,
	props: (congress: OpenCongress) => Props,
	provoke: Refusing['provoke']
): Refusing {
	const show: Refusing['show'] = (congress, target) =>
		mount(component as unknown as Component, { target, props: props(congress) });
	return { state, show, provoke };
}

/** The innermost element that says all of these. */
function sayingAll(root: Element, texts: readonly string[]): Element | undefined {
	return [...root.querySelectorAll('*')].findLast((one) => {
		const said = one.textContent.replace(/\s+/g, ' ');
		return texts.every((text) => said.includes(text.replace(/\s+/g, ' ')));
	});
}

/** What a field, a form, a person's row or a sheet holds together. */
const GROUP = 'form, dialog, li, section, [role=group]';

/** The words of a refusal and its article stand together, told aloud, where the control is that was pressed. */
export function expectBeside(
	root: Element,
	control: HTMLElement,
	refusal: Refusal,
	rulebook: RulebookId
): void {
	const rule = ruleOfRefusal(refusal)!;
	const text = refusalText(refusal);
	const said = sayingAll(root, [text, citationText(rulebook, rule)]);
	expect(said, `${text} with its article`).toBeDefined();
	const group = said!.closest(GROUP)!;
	const form = control instanceof HTMLButtonElement ? control.form : null;
	expect(group.contains(control) || group === form).toBe(true);
	const words = sayingAll(root, [text])!;
	expect(words.closest('[role=alert], [aria-live]')).not.toBeNull();
	if (!words.id.endsWith('-note')) return;
	const field = root.querySelector(`[aria-describedby="${words.id}"]`);
	expect(field?.getAttribute('aria-invalid')).toBe('true');
}
