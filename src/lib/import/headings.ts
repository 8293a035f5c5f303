import { foldAccents } from '$lib/core/people/name-order';

/** What a column holds. `ordinal` ("STT") only tells people from titles; `nothing` is not read. */
export const COLUMN_FIELDS = [
	'nothing',
	'ordinal',
	'name',
	'familyName',
	'givenName',
	'born',
	'gender',
	'male',
	'female',
	'cell',
	'position',
	'education',
	'number',
	'seat',
	'standing',
	'alternate',
	'mandate',
	'exOfficio',
	'elected',
	'appointed',
	'incumbent'
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Headings as party lists and English ones write them, folded; the first that fits decides. */
const HEADINGS: readonly (readonly [RegExp, ColumnField])[] = [
	[/^(stt|tt|so tt|so thu tu|no|#)$/, 'ordinal'],
	[/\bly luan\b|\bchinh tri\b|\bngoai ngu\b|\btin hoc\b|ngay vao dang|chinh thuc ngay/, 'nothing'],
	[/^(ho|ho dem|ho lot|ho va (ten )?(chu )?(dem|lot)|ho,? (ten|chu) (dem|lot))$/, 'familyName'],
	[/^(last|family) name$|^surname$/, 'familyName'],
	[/^(ten|given name|first name|ten goi)$/, 'givenName'],
	[
		/\bho( va)?,? ten\b|^ten (dai bieu|dang vien)$|^ho ten|^(full )?name$|^(dai bieu|dang vien|delegate|member)$/,
		'name'
	],
	[/gioi tinh|^gioi$|^phai$|gender|^sex$|\bnam ?[/,-] ?nu\b/, 'gender'],
	[/^(nu|female|la nu)$/, 'female'],
	[/^(nam|male)$/, 'male'],
	[/\bsinh\b|birth|^born$|^dob$/, 'born'],
	[/du khuyet.*chinh thuc|chinh thuc.*du khuyet|loai dai bieu|^chinh thuc$|standing/, 'standing'],
	[/du khuyet|\balternate\b/, 'alternate'],
	[/duong nhien.*(bau|chi dinh)|hinh thuc|thanh phan|^dien\b|mandate|tu cach/, 'mandate'],
	[/duong nhien|ex.?officio/, 'exOfficio'],
	[/duoc bau|^bau$|^elected$/, 'elected'],
	[/chi dinh|appointed/, 'appointed'],
	[
		/tai cu|duong nhiem|cap uy (khoa )?(cu|duong)|^(dang|cap) uy vien|incumbent|re-?elect/,
		'incumbent'
	],
	[/so the|so bao danh|ma (so )?(dai bieu|the)|so dai bieu|badge|^card/, 'number'],
	[/\bghe\b|cho ngoi|\bseat\b/, 'seat'],
	[/chi bo|to dang|dang bo|don vi|to chuc dang|^doan$|^(party )?cell$|^unit$/, 'cell'],
	[/chuc vu|chuc danh|cong tac|nghe nghiep|cong viec|position|office|^post$/, 'position'],
	[/trinh do|chuyen mon|hoc van|bang cap|education|degree|van hoa/, 'education']
];

/** A heading without accents, case and punctuation around it. */
export function foldHeading(text: string): string {
	return foldAccents(text)
		.replace(/[.:;*()[\]"]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The field a heading names, or `null` when it names none. */
export function fieldOfHeading(heading: string): ColumnField | null {
	const folded = foldHeading(heading);
	return folded === '' ? null : (HEADINGS.find(([form]) => form.test(folded))?.[1] ?? null);
}
