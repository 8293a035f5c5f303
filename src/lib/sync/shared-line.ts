import type { CongressId } from '$lib/core/basics/ids';
import { NO_LINE, type LineReport } from './line-state';

/** Opens this window's end of the device's line to the hub; answers how to hang up. */
export function openLine(_id: CongressId, report: (report: LineReport) => void): () => void {
	report(NO_LINE);
	return () => undefined;
}
