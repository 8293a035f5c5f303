import { wording } from './language.svelte';

/** What a device says aloud of the ballot just recorded. Figures are read out by its voice. */
export const readAloudWords = wording(
	{
		choose: 'Đọc to phiếu vừa ghi',
		doubtful: 'nghi vấn',
		left: (votes: number) => `còn ${votes}`
	},
	{
		choose: 'Read each ballot aloud once recorded',
		doubtful: 'doubtful',
		left: (votes: number) => `${votes} left`
	}
);
