/** Devices of one congress. */
export const DEVICES = 5;
/** Events each of them sends, one at a time. */
export const EVENTS = 4;

/** What the load generator is asked: so many more congresses come and send what they have. */
export interface Asked {
	readonly congresses: number;
}

/** What it tells once every event is acknowledged, and has come to every device of its congress. */
export interface Told {
	readonly events: number;
	/** From the first event sent to the last acknowledged. */
	readonly ms: number;
}
