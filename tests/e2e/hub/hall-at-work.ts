import type { Page } from '@playwright/test';
import { HubProcess, type HubPlace } from '../../hub/hub-process';
import { TrustingBrowser } from '../../support/trusting-browser';
import { JoinScreen } from '../pages/JoinScreen';

const TABLET = { width: 1180, height: 820 };

/** One laptop, and a browser that trusts it for everybody in the hall. */
export class HallAtWork {
	private constructor(
		readonly place: HubPlace,
		public hub: HubProcess,
		private readonly people: TrustingBrowser,
		private readonly serviceWorkers: 'allow' | 'block'
	) {}

	/** Each device would fetch the whole app for its worker: flows that need the worker say so. */
	static async begin(
		place: HubPlace,
		{ serviceWorkers = 'block' }: { serviceWorkers?: 'allow' | 'block' } = {}
	): Promise<HallAtWork> {
		const hub = await HubProcess.start(place);
		const people = await TrustingBrowser.launch(place.folder);
		return new HallAtWork(place, hub, people, serviceWorkers);
	}

	/** Where other devices reach the hub. */
	get address(): string {
		return this.hub.doors.lan!;
	}

	/** A person's own device, which has nothing of any congress. */
	async device({ baseURL = this.address, viewport = TABLET } = {}): Promise<Page> {
		const context = await this.people.browser.newContext({
			baseURL,
			locale: 'vi-VN',
			timezoneId: 'Asia/Ho_Chi_Minh',
			serviceWorkers: this.serviceWorkers,
			viewport
		});
		return context.newPage();
	}

	/** A person's own device that took up an invitation. */
	async joined(invitation: string, name: string, viewport = TABLET): Promise<Page> {
		const page = await this.device({ viewport });
		await new JoinScreen(page).join(invitation, name);
		return page;
	}

	/** The hub dies without a word and is started again, where everybody knows it. */
	async killHub(): Promise<() => Promise<void>> {
		const { port } = this.hub.doors;
		const httpsPort = Number(new URL(this.address).port);
		await this.hub.kill();
		return async () => {
			this.hub = await HubProcess.start({ ...this.place, httpsPort }, port);
		};
	}

	async end(): Promise<void> {
		await this.people.close();
		await this.hub.stop();
	}
}
