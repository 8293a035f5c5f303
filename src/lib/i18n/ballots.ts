import { groundNamed, type Ground, type RuleGround } from '$lib/core/tally/ballot';
import { GROUND_ALOUD, GROUND_ON_PAPER } from '$lib/core/tally/ground-names';
import type { StructureLine } from '$lib/core/tally/structure';
import { wording } from './language.svelte';

/** Why a ballot is invalid. 244 art. 17(2). */
const groundWords = wording<Record<RuleGround, string>>(
	{ ...GROUND_ON_PAPER, ...GROUND_ALOUD },
	{
		overvote: 'Overvote',
		'no-vote': 'Votes for nobody',
		'both-boxes': 'Both boxes marked',
		blank: 'Neither box marked',
		'not-issued': 'Not issued by the tellers',
		'outside-name': 'Names somebody outside the list',
		'identifying-mark': 'Identifying mark',
		'several-inks': 'Written in several inks',
		signed: 'Signed',
		'written-on': 'Written on',
		other: 'Another ground'
	}
);

/** A ground in words; one that the congress added in the words it has among these. */
export function groundText(ground: Ground, own: readonly string[] = []): string {
	return groundNamed(ground, own, groundWords());
}

/** Lines of the structure figures. */
export const structureWords = wording<Record<StructureLine['group'], string>>(
	{
		women: 'Nữ',
		men: 'Nam',
		'under-35': 'Dưới 35 tuổi',
		'35-to-50': 'Từ 35 đến 50 tuổi',
		'over-50': 'Trên 50 tuổi',
		're-elected': 'Tái cử',
		'first-time': 'Tham gia lần đầu',
		postgraduate: 'Trên đại học',
		university: 'Cao đẳng, đại học',
		secondary: 'Trung cấp trở xuống'
	},
	{
		women: 'Women',
		men: 'Men',
		'under-35': 'Under 35',
		'35-to-50': '35 to 50',
		'over-50': 'Over 50',
		're-elected': 'Re-elected',
		'first-time': 'First time',
		postgraduate: 'Postgraduate',
		university: 'College, university',
		secondary: 'Secondary and below'
	}
);
