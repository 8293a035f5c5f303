/** Heights at which a hand's line wavers, within a box 100 wide and 20 high. */
const MIDDLE = 10;
const WAVER = 5;

/** A pen line through the middle of a name: never quite straight, the same each time for one `seed`. */
export function penStroke(seed: number): string {
	const height = (turn: number) => {
		const wave = Math.sin(seed * 12.9898 + turn * 78.233) * 43_758.5453;
		return (MIDDLE + (wave - Math.floor(wave) - 0.5) * WAVER).toFixed(1);
	};
	return `M0 ${height(1)} C32 ${height(2)} 68 ${height(3)} 100 ${height(4)}`;
}
