import { version } from '$app/environment';

/** What an engineer needs to look into a fault: where, which build, what was thrown. No data of a congress. */
export function technicalText(error: unknown): string {
	return [`${version} · ${location.pathname}`, navigator.userAgent, ...thrown(error)].join('\n');
}

function thrown(error: unknown): string[] {
	if (!(error instanceof Error)) return [String(error)];
	const title = `${error.name}: ${error.message}`;
	const stack = error.stack ?? '';
	const cause = error.cause === undefined ? [] : thrown(error.cause);
	return [...(stack.startsWith(title) ? [] : [title]), stack, ...cause];
}

/** Errors that nobody caught: they end no screen, but they are never silent. */
class Faults {
	/** The technical text of the latest one, until the user has seen it. */
	latest = $state.raw<string | null>(null);

	note(error: unknown): void {
		this.latest = technicalText(error);
	}

	dismiss(): void {
		this.latest = null;
	}
}

export const faults = new Faults();
