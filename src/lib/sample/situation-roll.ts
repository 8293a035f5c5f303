import { rollOf } from './roll';
import { SITUATION_ALTERNATES, SITUATION_CELLS } from './situation-cells';

/** The 48 delegates and two alternates of the congress of situations. */
export const SITUATION_ROLL = rollOf('situation', SITUATION_CELLS, SITUATION_ALTERNATES);
