const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|qu|q|th|tr|ch|[bcdđghklmnprstvx]';
/** "Vần": every rhyme of the language, tone left out. */
const RHYMES = [
	'a(?:ch?|i|m|ng?|nh|o|p|t|u|y)?',
	'ă(?:c|m|ng?|p|t)',
	'â(?:c|m|ng?|p|t|u|y)',
	'e(?:c|m|ng?|o|p|t)?',
	'ê(?:ch|m|n|nh|p|t|u)?',
	'i(?:a|ch?|m|nh?|p|t|u)?',
	'[iy]ê(?:c|m|ng?|p|t|u)',
	'o(?:a(?:ch?|i|m|ng?|nh|o|p|t|y)?|ă(?:c|m|ng?|t)|e(?:n|o|t)?|o(?:c|ng)|c|i|m|ng?|p|t)?',
	'ô(?:c|i|m|ng?|p|t)?',
	'ơ(?:i|m|n|p|t)?',
	'u(?:a|â(?:ng?|t|y)|ê(?:ch|nh)?|c|i|m|ng?|ô(?:c|i|m|ng?|t)|ơ|p|t)?',
	'uy(?:a|ch|ê(?:n|t)|nh?|t|u)?',
	'ư(?:a|c|i|m|ng?|ơ(?:c|i|m|ng?|p|t|u)|t|u)?',
	'y(?:nh|t)?'
];
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RHYMES.join('|')})$`);
const STOP = /(?:c|ch|p|t)$/;
/** "Sắc" and "nặng", the only tones a syllable with a stop at its end can carry. */
const SHARP_OR_HEAVY = ['\u0301', '\u0323'];

/** True for a word that could be spoken in Vietnamese: onset, rhyme, at most one tone that fits. */
export function isSyllable(word: string): boolean {
	const apart = word.toLowerCase().normalize('NFD');
	const tones = apart.match(TONE) ?? [];
	if (tones.length > 1) return false;
	const bare = apart.replace(TONE, '').normalize('NFC');
	if (!SYLLABLE.test(bare)) return false;
	return !STOP.test(bare) || tones.every((tone) => SHARP_OR_HEAVY.includes(tone));
}
