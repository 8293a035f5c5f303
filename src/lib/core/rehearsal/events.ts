import type { Fact } from '../log/envelope';
import type { WipedRehearsal } from './rehearsal';

/**
 * A rehearsal of this congress's count was deleted from the device that held it; this record is all
 * that is kept.
 */
export type RehearsalWiped = Fact<'RehearsalWiped', WipedRehearsal>;

export type RehearsalFact = RehearsalWiped;
