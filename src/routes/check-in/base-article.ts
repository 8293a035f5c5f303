import type { CongressState } from '$lib/core/congress/state';
import { rulebookOf } from '$lib/core/rulebook/rulebook';

/** The article on the base, as the congress's rulebook cites it. */
export function baseArticle({ details }: CongressState): string {
	const rulebook = rulebookOf(details?.rulebook ?? '190-QD/TW');
	return `(${rulebook.citations.base.article}, ${rulebook.title})`;
}
