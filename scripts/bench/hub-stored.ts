import { figure, median, type Figure, type Rounds } from './figure';
import { withFilledHub, type FilledHub } from './filled-hub';
import { SeenPush } from './seen-push';

const FEW = 10_000;
const MANY = 1_000_000;
const WARM_UP = 30;
const ROUNDS = 300;

function following({ devices: [writer, follower] }: FilledHub, stored: number): SeenPush {
	follower!.startAfter(stored);
	return new SeenPush(writer!, follower!);
}

/** From one device to the other on a hub that holds much, beside one that holds little; turn by turn. */
export function storedFigure(): Promise<Figure> {
	return withFilledHub(FEW, 1, (few) =>
		withFilledHub(MANY, 1, async (many) => {
			const [short, long] = [following(few, FEW), following(many, MANY)];
			const rounds: Rounds = { app: [], bare: [] };
			for (let round = -WARM_UP; round < ROUNDS; round += 1) {
				const app = await long.time();
				const reference = await short.time();
				if (round < 0) continue;
				rounds.app.push(app);
				rounds.bare.push(reference);
			}
			short.leave();
			long.leave();
			const what = { name: 'stored, 1,000,000 : 10,000', unit: 'ms', limit: 1.3 } as const;
			return figure(what, median(rounds.app), median(rounds.bare));
		})
	);
}
