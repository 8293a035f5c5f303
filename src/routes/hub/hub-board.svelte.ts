import {
	hubOfDesk,
	type Answered,
	type DeviceOnHub,
	type HubProblem,
	type Invitation,
	type InviteRequest
} from '$lib/state/hub-desk';

type Hub = NonNullable<Awaited<ReturnType<typeof hubOfDesk>>>;

/** How often the board asks the hub again while somebody looks (ms). */
const EVERY = 5000;

/** Who is in the hall and who may come, as the hub last said. */
export class HubBoardState {
	devices = $state.raw<readonly DeviceOnHub[]>([]);
	invitations = $state.raw<readonly Invitation[]>([]);
	/** Why what stands here may be old, or why the last act did not go through. */
	problem = $state.raw<HubProblem | null>(null);
	/** The invitation shown large, for a camera. */
	shown = $state.raw<Invitation | null>(null);
	/** Epoch ms by this device's clock when the hub last answered. */
	asked = $state(0);

	/** Asks now and then until the answer is called. */
	follow(): () => void {
		void this.refresh();
		const timer = setInterval(() => {
			if (document.visibilityState === 'visible') void this.refresh();
		}, EVERY);
		return () => clearInterval(timer);
	}

	async refresh(): Promise<void> {
		const hub = await hubOfDesk();
		if (!hub) return;
		const [devices, invitations] = await Promise.all([hub.devices(), hub.invitations()]);
		this.asked = Date.now();
		if (devices.ok) this.devices = devices.value;
		if (invitations.ok) this.#list(invitations.value);
		this.problem = devices.ok ? (invitations.ok ? null : invitations.refused) : devices.refused;
	}

	/** An invitation that is used up or over is shown no longer. */
	#list(invitations: readonly Invitation[]): void {
		this.invitations = invitations;
		this.shown = invitations.find(({ code }) => code === this.shown?.code) ?? null;
	}

	async invite(request: InviteRequest): Promise<void> {
		const answer = await this.#act((hub) => hub.invite(request));
		if (answer?.ok) this.shown = answer.value;
	}

	async takeBack({ code }: Invitation): Promise<void> {
		await this.#act((hub) => hub.takeBack(code));
		if (this.shown?.code === code) this.shown = null;
	}

	async revoke({ deviceId }: DeviceOnHub): Promise<void> {
		await this.#act((hub) => hub.revoke(deviceId));
	}

	async #act<Value>(act: (hub: Hub) => Promise<Answered<Value>>): Promise<Answered<Value> | null> {
		const hub = await hubOfDesk();
		if (!hub) return null;
		const answer = await act(hub);
		await this.refresh();
		if (!answer.ok) this.problem = answer.refused;
		return answer;
	}
}
