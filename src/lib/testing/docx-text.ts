import { strFromU8, unzipSync } from 'fflate';

const PIECE =
	/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<\/w:p>|<\/w:tc>|<w:tr[ >]|<\/w:tr>|<w:instrText[^>]*>([^<]*)<\/w:instrText>/g;

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'"
};

const unescape = (text: string): string =>
	text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);

/** What a reader sees of one part of a Word file: a line per paragraph, a table row as cells between bars. */
function textOfPart(xml: string): string {
	let text = '';
	let isInRow = false;
	for (const [piece, words, field] of xml.matchAll(PIECE)) {
		if (words !== undefined) text += unescape(words);
		else if (field !== undefined) text += `{${field.trim()}}`;
		else if (piece === '<w:tab/>') text += '\t';
		else if (piece === '</w:p>') text += isInRow ? ' ' : '\n';
		else if (piece === '</w:tc>') text = `${text.trimEnd()} | `;
		else {
			isInRow = piece !== '</w:tr>';
			if (!isInRow) text = `${text.replace(/ \| $/, '')}\n`;
		}
	}
	return text;
}

/** The text of a Word file and of its footers, in reading order. */
export function docxText(bytes: Uint8Array): string {
	const files = unzipSync(bytes);
	const parts = Object.keys(files)
		.filter((name) => /^word\/(document|footer\d*)\.xml$/.test(name))
		.sort();
	return parts.map((name) => textOfPart(strFromU8(files[name]!))).join('\n');
}
