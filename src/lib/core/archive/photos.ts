import type { CongressState } from '../congress/state';

/** Pictures of ballots as JPEG files, by the SHA-256 of their bytes. */
export type Photos = ReadonlyMap<string, Uint8Array>;

const FILE = /^photos\/([0-9a-f]{64})\.jpg$/;

/** What the file of a picture is called in an archive. */
export function photoFile(digest: string): string {
	return `photos/${digest}.jpg`;
}

/** The digest that such a name promises; `null` where it is no picture's. */
export function photoOf(file: string): string | null {
	return FILE.exec(file)?.[1] ?? null;
}

/** The pictures that the dockets of a congress name. */
export function photosNamedIn({ contests }: CongressState): readonly string[] {
	return contests.flatMap(({ docket }) => docket.flatMap(({ photo }) => photo ?? []));
}
