/** Heights at which a hand's line wavers, within a box 100 wide and 20 high. */
const MIDDLE = 10;
const WAVER = 5;

/** How far a hand is off at one turn of its line, within half of 1; the same each time for one `seed`. */
function waver(seed: number, turn: number): number {
	const wave = Math.sin(seed * 12.9898 + turn * 78.233) * 43_758.5453;
	return wave - Math.floor(wave) - 0.5;
}

/** A pen line through the middle of a name: never quite straight, the same each time for one `seed`. */
export function penStroke(seed: number): string {
	const height = (turn: number) => (MIDDLE + waver(seed, turn) * WAVER).toFixed(1);
	return `M0 ${height(1)} C32 ${height(2)} 68 ${height(3)} 100 ${height(4)}`;
}

/** A cross in a box 20 wide and high, drawn as a hand does; the same each time for one `seed`. */
export function penCross(seed: number): string {
	const near = (edge: number, turn: number) => (edge + waver(seed, turn) * WAVER).toFixed(1);
	const falling = `M${near(3, 1)} ${near(3, 2)} L${near(17, 3)} ${near(17, 4)}`;
	return `${falling} M${near(17, 5)} ${near(3, 6)} L${near(3, 7)} ${near(17, 8)}`;
}
