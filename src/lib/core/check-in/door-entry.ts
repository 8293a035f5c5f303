import type { PersonId } from '../basics/ids';
import type { Delegate } from '../congress/delegate';
import type { CongressState } from '../congress/state';
import { currentMove, replacedBy, whereaboutsOf, type Move, type Whereabouts } from './attendance';
import { replacements } from './attendance-figures';

/** How a person stands at the door. */
export interface DoorEntry {
	readonly where: Whereabouts;
	/** The move that holds now. */
	readonly move: Move | undefined;
	/** The alternate in this delegate's place. */
	readonly sitter: Delegate | undefined;
	/** The delegate in whose place this alternate sits. */
	readonly replaces: Delegate | undefined;
}

/** A cell at the door: official delegates, counting the alternates in their places. */
export interface CellEntry {
	readonly cell: string;
	readonly delegates: readonly Delegate[];
	readonly present: number;
	/** Nothing recorded yet; these are who "the whole cell is here" marks: nobody with a duty elsewhere. */
	readonly expected: number;
}

/** The door as one reads it many times over: seats taken are looked up once per state. */
export class Door {
	readonly #seats: ReadonlyMap<PersonId, PersonId>;

	constructor(private readonly state: CongressState) {
		this.#seats = replacements(state);
	}

	entry(person: PersonId): DoorEntry {
		const { roll, attendance } = this.state;
		const moves = attendance.get(person);
		const sitter = this.#seats.get(person);
		const replaces = replacedBy(moves);
		return {
			where: whereaboutsOf(moves),
			move: currentMove(moves),
			sitter: sitter && roll.get(sitter),
			replaces: replaces === null ? undefined : roll.get(replaces)
		};
	}

	/** Cells in the order of the roll; alternates are not counted with the delegates of their cell. */
	cells(): CellEntry[] {
		const cells = new Map<string, Delegate[]>();
		for (const delegate of this.state.roll.values()) {
			if (delegate.standing === 'alternate') continue;
			const others = cells.get(delegate.cell);
			if (others) others.push(delegate);
			else cells.set(delegate.cell, [delegate]);
		}
		return [...cells].map(([cell, delegates]) => ({
			cell,
			delegates,
			present: delegates.filter((delegate) => this.#isPlaceFilled(delegate.id)).length,
			expected: delegates.filter((delegate) => this.#isExpected(delegate)).length
		}));
	}

	/** Delegates recorded absent whose place is free. */
	freePlaces(): Delegate[] {
		return [...this.state.roll.values()].filter(
			({ id, standing }) =>
				standing === 'official' && this.entry(id).where === 'absent' && !this.#seats.has(id)
		);
	}

	/** Alternates who sit in nobody's place; those of the same cell first. */
	freeAlternates(cell: string): Delegate[] {
		return [...this.state.roll.values()]
			.filter(({ id, standing }) => standing === 'alternate' && !this.entry(id).replaces)
			.sort((one, other) => Number(other.cell === cell) - Number(one.cell === cell));
	}

	/** Who came in last and is still there, if anyone. */
	lastArrival(): { readonly delegate: Delegate; readonly at: number } | undefined {
		let last: { delegate: Delegate; at: number } | undefined;
		for (const [person, moves] of this.state.attendance) {
			const move = currentMove(moves);
			const delegate = this.state.roll.get(person);
			if (!move || !delegate || (move.kind !== 'arrived' && move.kind !== 'seated')) continue;
			if (!last || move.at >= last.at) last = { delegate, at: move.at };
		}
		return last;
	}

	#isExpected({ id, duty }: Delegate): boolean {
		return !duty && this.entry(id).where === 'expected' && !this.#seats.has(id);
	}

	#isPlaceFilled(person: PersonId): boolean {
		return this.entry(this.#seats.get(person) ?? person).where === 'present';
	}
}
