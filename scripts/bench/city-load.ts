import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { CongressId } from '../../src/lib/core/basics/ids';
import type { Parcel } from '../../src/lib/wire/parcel';
import { LoadDevice } from '../../tests/hub/load-device';
import { DEVICES, EVENTS, type Asked, type Told } from './city-words';

/** Requests on their way at the same time. */
const AT_ONCE = 64;
/** How long a code lets in. */
const MINUTES = 60;
/** Between two looks whether everybody has everything, in ms. */
const LOOK_EVERY = 50;
const POSITION = /id: (\d+)\n/g;
/** Of a piece, what may be the beginning of a position. */
const LONGEST = 32;

/** A device's stream as the wire brings it: only how far it has come is looked at. */
class Follower {
	position = 0;
	#end = '';

	async open(hub: string, headers: Record<string, string>): Promise<void> {
		const request = get(`${hub}/api/stream?after=0`, { headers });
		const [response] = (await once(request, 'response')) as [IncomingMessage];
		if (response.statusCode !== 200) throw new Error(`stream: ${response.statusCode}`);
		response.setEncoding('utf8').on('data', (piece: string) => this.#read(piece));
	}

	#read(piece: string): void {
		const text = this.#end + piece;
		for (const [, position] of text.matchAll(POSITION)) this.position = Number(position);
		this.#end = text.slice(-LONGEST);
	}
}

interface Member {
	readonly device: LoadDevice;
	readonly follower: Follower;
	readonly parcels: readonly Parcel[];
}

/** Works through jobs, so many at once. */
async function inLanes<Job>(jobs: readonly Job[], work: (job: Job) => Promise<unknown>) {
	const left = jobs.values();
	const lane = async () => {
		for (const job of left) await work(job);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** A congress whose devices are spread over the hub's processes, each with its stream open. */
async function congress(number: number, hubs: readonly string[]): Promise<Member[]> {
	const id = `congress-${number}` as CongressId;
	const devices = Array.from(
		{ length: DEVICES },
		(_, at) => new LoadDevice(number * DEVICES + at, id, hubs[(number + at) % hubs.length]!)
	);
	const [organiser, ...others] = devices;
	await organiser!.publish();
	const uses = others.length;
	const code = await organiser!.invite({ role: 'check-in', uses, minutes: MINUTES });
	for (const other of others) await other.join(code);
	return Promise.all(
		devices.map(async (device) => {
			const follower = new Follower();
			await follower.open(device.hub, device.authorised());
			const parcels = Array.from({ length: EVENTS }, () => device.device.arrivals(1));
			return { device, follower, parcels };
		})
	);
}

/** Congresses of the city, as many as it has grown to. */
class City {
	readonly #members: Member[] = [];
	#congresses = 0;

	constructor(readonly hubs: readonly string[]) {}

	/** So many more come, and wait. */
	async grow(count: number): Promise<Member[]> {
		const numbers = Array.from({ length: count }, (_, at) => this.#congresses + at);
		this.#congresses += count;
		const come: Member[] = [];
		await inLanes(numbers, async (number) => come.push(...(await congress(number, this.hubs))));
		this.#members.push(...come);
		return come;
	}

	/** Everything of these goes out, a parcel of each in turn; ms until the last is acknowledged. */
	async send(members: readonly Member[]): Promise<number> {
		const turns = Array.from({ length: EVENTS }, (_, turn) =>
			members.map(({ device, parcels }) => ({ device, parcel: parcels[turn]! }))
		);
		const started = performance.now();
		// One device's parcels follow on each other: the next turn begins when the last is over.
		for (const turn of turns) await inLanes(turn, ({ device, parcel }) => device.push(parcel));
		return performance.now() - started;
	}

	/** Resolves once every stream has brought everything of its congress. */
	async seen(): Promise<void> {
		while (this.#members.some(({ follower }) => follower.position < DEVICES * EVENTS))
			await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
	}
}

const city = new City(process.argv.slice(2).filter((word) => word.startsWith('http')));
process.on('message', ({ congresses }: Asked) => {
	void (async () => {
		const members = await city.grow(congresses);
		const ms = await city.send(members);
		await city.seen();
		const told: Told = { events: members.length * EVENTS, ms };
		process.send!(told);
	})();
});
