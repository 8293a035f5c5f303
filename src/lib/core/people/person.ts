import type { PersonId } from '../basics/ids';
import type { PlainDate } from '../basics/plain-date';

export type Gender = 'female' | 'male';

/** "Trên đại học" · "Cao đẳng, đại học" · "Trung cấp trở xuống", the bands of the published figures. */
export type Education = 'postgraduate' | 'university' | 'secondary';

/** What the papers state of a person; `null` where the file does not say. */
export interface Person {
	readonly id: PersonId;
	/** Full name as printed on the ballot, composed Unicode. */
	readonly name: string;
	readonly gender: Gender | null;
	readonly born: PlainDate | null;
	readonly education: Education | null;
	/** Sits on the outgoing committee ("tái cử" when elected again). */
	readonly incumbent: boolean;
	/** Office held, as the list prints it. */
	readonly position: string;
}
