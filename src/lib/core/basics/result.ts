/** What a rule answers: the value, or why not. Bugs throw; anything a person can cause is a `Result`. */
export type Result<Value, Refused> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refused: Refused };

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

export function refuse<Refused>(refused: Refused): {
	readonly ok: false;
	readonly refused: Refused;
} {
	return { ok: false, refused };
}
