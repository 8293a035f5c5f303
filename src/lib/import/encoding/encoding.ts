import { isSyllable } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

/** The codes Vietnamese was typed in before Unicode; told by the font then, lost on the way here. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
	tcvn3: fromTcvn3,
	vni: fromVni
};

/** Letters no old Vietnamese font could show: their cell is Unicode already. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u;
const BEYOND_ASCII = /[^\p{ASCII}]/u;
const WORD = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
/** This many words must read right only when converted, or all the words that could. */
const ENOUGH = 3;

/** What one text says for each reading of it. */
interface Evidence {
	readonly unicode: number;
	readonly tcvn3: number;
	readonly vni: number;
}

function wordsBeyondAscii(text: string): string[] {
	return (text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
}

/** A word speaks for an old code if it is a Vietnamese syllable only when read in that code. */
function evidenceOf(text: string): Evidence {
	if (UNICODE_ONLY.test(text)) return { unicode: 1, tcvn3: 0, vni: 0 };
	const words = wordsBeyondAscii(text);
	const speaksFor = (decode: (word: string) => string): number =>
		words.filter((word) => !isSyllable(word) && isSyllable(decode(word))).length;
	return {
		unicode: words.filter(isSyllable).length,
		tcvn3: speaksFor(fromTcvn3),
		vni: speaksFor(fromVni)
	};
}

/** The old code a text is certainly in, by itself. */
function certainlyIn(evidence: Evidence): LegacyEncoding | null {
	if (evidence.tcvn3 === evidence.vni) return null;
	return evidence.tcvn3 > evidence.vni ? 'tcvn3' : 'vni';
}

/** Which old code the texts of a list were typed in, or `null` when they need no conversion. */
export function detectEncoding(texts: Iterable<string>): LegacyEncoding | null {
	const sum = { tcvn3: 0, vni: 0, words: 0 };
	for (const text of texts) {
		if (!BEYOND_ASCII.test(text) || UNICODE_ONLY.test(text)) continue;
		const { tcvn3, vni } = evidenceOf(text);
		sum.tcvn3 += tcvn3;
		sum.vni += vni;
		sum.words += wordsBeyondAscii(text).length;
	}
	const encoding = sum.vni > sum.tcvn3 ? 'vni' : 'tcvn3';
	const votes = sum[encoding];
	return votes > 0 && votes >= Math.min(ENOUGH, sum.words) ? encoding : null;
}

/**
 * Converts the texts of one column that were typed in an old code. A text with letters only Unicode
 * has stays; one that reads either way ("Hoà" is "Hồ" in VNI) follows the rest of its column.
 */
export function decodeColumn(texts: readonly string[], encoding: LegacyEncoding): string[] {
	const decode = DECODERS[encoding];
	const kinds = texts.map((text) => {
		if (!BEYOND_ASCII.test(text)) return 'plain';
		const evidence = evidenceOf(text);
		if (certainlyIn(evidence) === encoding) return 'legacy';
		return UNICODE_ONLY.test(text) ? 'unicode' : 'either';
	});
	const count = (kind: string): number => kinds.filter((other) => other === kind).length;
	const isLegacyColumn = count('legacy') >= count('unicode');
	return texts.map((text, at) => {
		const kind = kinds[at];
		return kind === 'legacy' || (kind === 'either' && isLegacyColumn) ? decode(text) : text;
	});
}
