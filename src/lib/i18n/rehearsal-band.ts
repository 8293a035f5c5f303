import { wording } from './language.svelte';

/** The rehearsal on every other screen: its band, and the way to its page. */
export const rehearsalBandWords = wording(
	{
		word: 'TẬP DƯỢT',
		band: (code: string) => `Mã ${code} · không phải phiếu thật`,
		toPage: 'Trang tập dượt',
		title: 'Tập dượt'
	},
	{
		word: 'REHEARSAL',
		band: (code: string) => `Code ${code} · not the real ballots`,
		toPage: 'Rehearsal page',
		title: 'Rehearsal'
	}
);
