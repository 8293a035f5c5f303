import { expect } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { replay } from '$lib/core/log/replay';
import type { Rule } from '$lib/core/log/rule';
import type { DeviceRole } from '$lib/core/roles/device-role';
import type { Hub } from '$lib/server/hub';
import { HubClient, type Answered } from '$lib/sync/hub-client';
import type { LineState } from '$lib/sync/line-state';
import { waitingFor } from '$lib/sync/outbox';
import { proofText, sign } from '$lib/wire/seal';
import type { Admission, NewDevice } from '$lib/wire/admission';
import type { Attempt } from './attempt';
import { Story } from './story';
import { TestDevice } from './test-device';
import { UnsteadyLine } from './unsteady-line';
import { until } from './until';

const HUB = 'http://hub.test';
const OPERATOR_KEY = 'operator';

/** A story at one moment, which hands over what was decided in it. */
class Moment extends Story {
	readonly facts: CongressFacts[] = [];

	constructor(state: CongressState, now: number) {
		super(state);
		this.now = now;
	}

	override hear(...facts: readonly CongressFacts[]): this {
		this.facts.push(...facts);
		return this;
	}
}

/** A whole device of a real hub: it comes in by the hub's door, and its line is as bad as a test wants. */
export class HallDevice extends TestDevice {
	readonly line: UnsteadyLine;
	/** Everything it ever recorded, in its order. */
	readonly recorded: LoggedEvent[] = [];
	#token = '';

	constructor(id: CongressId, hub: () => Hub | null) {
		super(id);
		this.line = new UnsteadyLine(hub);
	}

	/** The hub as this device asks it. */
	get client(): HubClient {
		return new HubClient(HUB, this.#token || null, this.line.send);
	}

	/** Brings the congress to the hub and becomes its organiser. */
	async publish(): Promise<this> {
		const request = { congressId: this.id, device: this.#introduction(this.id) };
		return this.#enter(await this.client.publish(request, OPERATOR_KEY));
	}

	/** Takes up an invitation of the organiser's. */
	async comeIn(organiser: HallDevice, role: DeviceRole): Promise<this> {
		const { code } = given(await organiser.client.invite({ role, uses: 1, minutes: 60 }));
		return this.#enter(await this.client.join({ code, device: this.#introduction(code) }));
	}

	async #enter(answer: Answered<Admission>): Promise<this> {
		const { token, role, now } = given(answer);
		this.#token = token;
		await this.enrol(token, role);
		await this.replica.setClockOffset(now - this.around.now());
		if (!this.link) this.connect(this.line);
		return this;
	}

	#introduction(bound: string): NewDevice {
		const { publicKey: key } = this.keys;
		return { key, proof: sign(proofText(bound, key), this.keys), name: 'Máy' };
	}

	/** Tries something on all it knows now; says whether the rules let it. */
	async tries(attempt: Attempt['on']): Promise<boolean> {
		const events = await this.decide((state, now) => {
			const moment = new Moment(state, now);
			attempt(moment);
			return moment.facts;
		});
		this.recorded.push(...events);
		return events.length > 0;
	}

	/** Does something; a refusal is a slip of the test. */
	async act<Input>(rule: Rule<Input>, input: Input): Promise<this> {
		await this.tries((story) => {
			story.act(rule, input);
			return true;
		});
		return this;
	}

	async state(): Promise<CongressState> {
		return replay(await this.events());
	}

	/** Until the line stands so. */
	async lineIs(kind: LineState['kind']): Promise<void> {
		await until(() => expect(this.link!.report.state.kind).toBe(kind));
	}

	/** The link is good again, and somebody looks at the device. */
	async comesBack(): Promise<void> {
		await this.line.heal();
		this.link!.wake();
	}

	/** Fails where something waits here, or the hub has more than this device. */
	async isUpToDate(position: number): Promise<void> {
		if (this.link!.report.state.kind === 'waiting') this.link!.wake();
		expect(this.link!.report.state).toEqual({ kind: 'live' });
		const membership = (await this.replica.membership())!;
		expect(await waitingFor(this.replica, membership)).toBe(0);
		expect(membership.cursor).toBe(position);
	}
}

function given<Value>(answer: Answered<Value>): Value {
	if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refused)}`);
	return answer.value;
}
