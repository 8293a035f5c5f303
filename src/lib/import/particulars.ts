import type { Mandate, Standing } from '$lib/core/congress/delegate';
import { foldAccents } from '$lib/core/people/name-order';
import type { Education, Gender } from '$lib/core/people/person';

/** `undefined`: the words are not understood; `null`: nothing is said. */
type Read<Value> = Value | null | undefined;

function fold(text: string): string {
	return foldAccents(text).replace(/\s+/g, ' ').trim();
}

function choose<Value>(text: string, forms: readonly (readonly [RegExp, Value])[]): Read<Value> {
	if (text === '') return null;
	const folded = fold(text);
	return forms.find(([form]) => form.test(folded))?.[1];
}

export function readGender(text: string): Read<Gender> {
	return choose(text, [
		[/^(nu|female|f|ba|women|woman)$/, 'female'],
		[/^(nam|male|m|ong|man|men)$/, 'male']
	]);
}

/** Bands of the published figures; abbreviations as personnel files write them. */
export function readEducation(text: string): Read<Education> {
	return choose(text, [
		[
			/tien s[iy]|thac s[iy]|tren dai hoc|sau dai hoc|cao hoc|pho giao su|postgrad|master|ph\.?d|doctor/,
			'postgraduate'
		],
		[/^(ths|ts|ck ?i{1,2}|bsck|pgs|gs)\b/, 'postgraduate'],
		[
			/dai hoc|cao dang|cu nhan|ky su|bac s[iy]|duoc s[iy]|^(dh|cd|ks|cn|bs|ths)\b|universit|college|bachelor/,
			'university'
		],
		[
			/trung cap|so cap|trung hoc|pho thong|thpt|thcs|thcn|cong nhan|^(tc|sc)\b|^\d{1,2} ?\/ ?1[02]$|secondary|high school|vocational/,
			'secondary'
		]
	]);
}

export function readStanding(text: string): Read<Standing> {
	return choose(text, [
		[/du khuyet|alternate|^dk$/, 'alternate'],
		[/chinh thuc|official|^ct$/, 'official']
	]);
}

export function readMandate(text: string): Read<Mandate> {
	return choose(text, [
		[/duong nhien|ex.?officio|^dn$/, 'ex-officio'],
		[/chi dinh|appointed|^cd$/, 'appointed'],
		[/bau|elected/, 'elected']
	]);
}

/** A mark in a column that is a question ("Nữ", "Tái cử"): "x" or anything like it is a yes. */
export function readMark(text: string): Read<boolean> {
	return choose(text, [
		[
			/^(x|v|✓|✔|☑|1|\+|co|yes|true|y|tai cu|duong nhiem|nu|nam|du khuyet|duong nhien|chi dinh|duoc bau)$/,
			true
		],
		[/^(0|-|–|khong|no|false|n|lan dau|moi)$/, false]
	]);
}
