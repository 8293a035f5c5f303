import { dev } from '$app/environment';

/** The app's own version: a new one waits here until the user agrees. */
class AppVersion {
	/** A new version is ready and waits. */
	waiting = $state.raw<ServiceWorker | null>(null);

	/** Registers the worker that keeps the app on this device. Not there on plain http, nor in development. */
	async start(): Promise<void> {
		if (dev || !('serviceWorker' in navigator)) return;
		const registration = await navigator.serviceWorker.register('/service-worker.js');
		this.waiting = registration.waiting;
		registration.addEventListener('updatefound', () => this.#follow(registration.installing));
	}

	/** The user agreed: the new version takes over and the page starts again. */
	agree(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		this.waiting?.postMessage({ type: 'activate' });
	}

	#follow(installing: ServiceWorker | null): void {
		installing?.addEventListener('statechange', () => {
			const isUpdate = navigator.serviceWorker.controller !== null;
			if (installing.state === 'installed' && isUpdate) this.waiting = installing;
		});
	}
}

export const appVersion = new AppVersion();
