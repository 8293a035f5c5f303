import type { CongressFacts } from '$lib/core/log/catalogue';
import type { RoleMayNot } from '$lib/core/log/refusal';
import type { Standing } from '$lib/data/membership';

/** What a device's role says to facts before they are stored: a refusal, or `null`. */
export type RoleLimit = (facts: readonly CongressFacts[]) => RoleMayNot | null;

/** A device of a hub says what its role says; one without a hub, or that left, is free. */
export async function limitOf(standing: Standing | null): Promise<RoleLimit> {
	if (!standing?.isMember) return () => null;
	const { role } = standing;
	const { mayRecordFact } = await import('$lib/core/roles/device-role');
	return (facts) =>
		facts.every((fact) => mayRecordFact(role, fact)) ? null : { kind: 'role-may-not', role };
}
