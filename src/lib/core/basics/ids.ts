declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Ids are minted at the edge and passed in; the brand keeps one kind from standing in for another. */
export type CongressId = Branded<'CongressId'>;
export type DeviceId = Branded<'DeviceId'>;
/** A person: the same id on the delegates' roll, on a list of candidates and among the tellers. */
export type PersonId = Branded<'PersonId'>;
export type ContestId = Branded<'ContestId'>;
export type AgendaItemId = Branded<'AgendaItemId'>;
