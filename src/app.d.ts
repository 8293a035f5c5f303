import type { Hub } from '$lib/server/hub';

declare global {
	namespace App {
		interface Locals {
			/** The hub this server runs; `null` where it only hands out the app. */
			hub: Hub | null;
		}
	}
}

export {};
