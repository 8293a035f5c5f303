/** `--quick`: a run that shows that the bench works, and no more. */
const IS_QUICK = process.argv.includes('--quick');

/** How much there is of something: as the figures want it, or as little as a quick run takes. */
export function sized(whole: number, quick: number): number {
	return IS_QUICK ? quick : whole;
}
