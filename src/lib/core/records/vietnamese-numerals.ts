const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Above twenty the last word softens: "hai mươi mốt", "hai mươi tư", "hai mươi lăm". */
const SOFTENED: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };

const digit = (value: number): string => DIGITS[value] ?? '';

/** 0–99. After a hundred, `isTail` says the empty place of the tens: "linh năm". */
function tens(value: number, isTail: boolean): string[] {
	const ten = Math.floor(value / 10);
	const unit = value % 10;
	if (ten === 0) return isTail ? ['linh', digit(unit)] : [digit(unit)];
	if (ten === 1) return unit === 0 ? ['mười'] : ['mười', unit === 5 ? 'lăm' : digit(unit)];
	const mark = [digit(ten), 'mươi'];
	return unit === 0 ? mark : [...mark, SOFTENED[unit] ?? digit(unit)];
}

/** 0–999. After a thousand, `isTail` says the empty place of the hundreds: "không trăm". */
function hundreds(value: number, isTail: boolean): string[] {
	const hundred = Math.floor(value / 100);
	const rest = value % 100;
	if (hundred === 0 && !isTail) return tens(rest, false);
	const head = [digit(hundred), 'trăm'];
	return rest === 0 ? head : [...head, ...tens(rest, true)];
}

/** A whole number from 0 to 999.999 in words, as papers repeat it: 161 → "một trăm sáu mươi mốt". */
export function inWords(value: number): string {
	const thousands = Math.floor(value / 1000);
	const rest = value % 1000;
	if (thousands === 0) return hundreds(rest, false).join(' ');
	const head = [...hundreds(thousands, false), 'nghìn'];
	return (rest === 0 ? head : [...head, ...hundreds(rest, true)]).join(' ');
}

/** A whole number in figures, thousands set off by a point: 1234 → "1.234". */
export function inFigures(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
