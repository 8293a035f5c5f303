import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { faults, technicalText } from '$lib/state/faults.svelte';

/** What no code caught, in a handler or a promise, is put before the user. */
export const init: ClientInit = () => {
	window.addEventListener('error', ({ error }) => {
		// The browser also reports, without an error, that a layout took it two rounds.
		if (error) faults.note(error);
	});
	window.addEventListener('unhandledrejection', ({ reason }) => faults.note(reason));
};

/** A page that could not be opened: `+error.svelte` shows the message. */
export const handleError: HandleClientError = ({ error, status, message }) => ({
	message: status === 404 ? message : technicalText(error)
});
