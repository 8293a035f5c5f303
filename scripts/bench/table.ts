import type { Figure } from './figure';

const HEADINGS = ['', 'measured', 'reference', 'ratio', 'limit', ''];

function cellsOf({ name, unit, value, reference, ratio, limit, ok }: Figure): string[] {
	const inUnit = (amount: number) => `${amount.toFixed(1)} ${unit}`;
	const orNone = (amount: number | null) => amount?.toFixed(2) ?? '–';
	return [
		name,
		inUnit(value),
		reference === null ? '–' : inUnit(reference),
		orNone(ratio),
		orNone(limit),
		ok ? 'ok' : 'TOO SLOW'
	];
}

/** The figures as a person reads them. */
export function table(figures: readonly Figure[]): string {
	const rows = [HEADINGS, ...figures.map(cellsOf)];
	const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!)))
				.join('  ')
		)
		.join('\n');
}

/** Prints figures, as a table or for a program, and ends with 1 where one misses its limit. */
export function print(figures: readonly Figure[]): void {
	const isJson = process.argv.includes('--json');
	process.stdout.write(`${isJson ? JSON.stringify(figures) : table(figures)}\n`);
	process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
}
