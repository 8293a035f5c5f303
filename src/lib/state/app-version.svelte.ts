import { dev } from '$app/environment';
import { storageHealth } from './storage-health.svelte';

/** The app's own version: a new one waits here until the user agrees. */
class AppVersion {
	/** A new version is on this device, and this page does not run it yet. */
	waiting = $state.raw<ServiceWorker | null>(null);

	/** Registers the worker that keeps the app on this device; not in development. */
	async start(): Promise<void> {
		if (dev) return;
		if (!('serviceWorker' in navigator)) return storageHealth.appIsNotKept();
		try {
			const registration = await navigator.serviceWorker.register('/service-worker.js');
			this.waiting = registration.waiting;
			this.#follow(registration.installing);
			registration.addEventListener('updatefound', () => this.#follow(registration.installing));
		} catch {
			storageHealth.appIsNotKept();
		}
	}

	/** The user agreed: the new version takes over and the page starts again. */
	agree(): void {
		// Another window may have agreed before: then only this page is still the old one.
		if (this.waiting?.state !== 'installed') return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		this.waiting.postMessage({ type: 'activate' });
	}

	#follow(installing: ServiceWorker | null): void {
		installing?.addEventListener('statechange', () => {
			const isUpdate = navigator.serviceWorker.controller !== null;
			if (installing.state === 'installed' && isUpdate) this.waiting = installing;
			if (installing.state === 'redundant' && !isUpdate) storageHealth.appIsNotKept();
		});
	}
}

export const appVersion = new AppVersion();
