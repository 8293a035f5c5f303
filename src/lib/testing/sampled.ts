/**
 * How property tests draw: always the same sample, a small one every day and a large one for
 * `npm run soak`, which sets `KIEM_PHIEU_RUNS`.
 */
export const SAMPLED = {
	seed: 20_200_519,
	numRuns: Number(process.env['KIEM_PHIEU_RUNS'] ?? 200)
};
