import { figure, median, type Figure, type Rounds } from './figure';
import { withFilledHub, type FilledHub } from './filled-hub';
import { SeenPush } from './seen-push';
import { sized } from './size';

const FEW = sized(10_000, 100);
const MANY = sized(1_000_000, 10_000);
const WARM_UP = sized(30, 2);
const ROUNDS = sized(300, 5);

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
			const name = `stored, ${MANY.toLocaleString('en')} : ${FEW.toLocaleString('en')}`;
			return figure({ name, unit: 'ms', limit: 1.3 }, median(rounds.app), median(rounds.bare));
		})
	);
}
