import { ALTERNATES } from './alternates';
import { OFFICE_CELLS } from './office-cells';
import { RESIDENTIAL_CELLS } from './residential-cells';
import { rollOf } from './roll';

/** The 161 delegates and six alternates of the first sample. */
export const SAMPLE_ROLL = rollOf('sample', [...RESIDENTIAL_CELLS, ...OFFICE_CELLS], ALTERNATES);

export const OFFICIAL_DELEGATES = SAMPLE_ROLL.officials;
export const ALTERNATE_DELEGATES = SAMPLE_ROLL.alternates;
export const delegateNamed = SAMPLE_ROLL.named;
export const personNamed = SAMPLE_ROLL.person;
