import type { Body } from '../../rulebook/body';
import type { CountMinutes } from './facts';

/** How a paper names those who vote, and what they hold. */
export interface BodyOnPaper {
	/** "Đại hội", "Hội nghị". */
	readonly gathering: string;
	/** "đại biểu", "đảng viên", "ủy viên". */
	readonly voter: string;
	/** Of them, those whom the base is taken of: "đại biểu chính thức". */
	readonly member: string;
}

const OF_THE_PARTY: Readonly<Record<Body, BodyOnPaper>> = {
	'delegates-congress': {
		gathering: 'Đại hội',
		voter: 'đại biểu',
		member: 'đại biểu chính thức'
	},
	'members-congress': {
		gathering: 'Đại hội',
		voter: 'đảng viên',
		member: 'đảng viên chính thức'
	},
	'committee-meeting': {
		gathering: 'Hội nghị',
		voter: 'ủy viên',
		member: 'ủy viên Ban Chấp hành'
	}
};

/** Members of another body are no members of the Party, and its committee may have another name. */
const OF_ANOTHER: Readonly<Record<Body, BodyOnPaper>> = {
	...OF_THE_PARTY,
	'members-congress': { gathering: 'Đại hội', voter: 'thành viên', member: 'thành viên' },
	'committee-meeting': { gathering: 'Hội nghị', voter: 'ủy viên', member: 'ủy viên' }
};

export function bodyOnPaper({
	details,
	body
}: Pick<CountMinutes, 'details' | 'body'>): BodyOnPaper {
	return (details.rulebook === 'own' ? OF_ANOTHER : OF_THE_PARTY)[body];
}

/** At the beginning of a line: "Đại biểu". */
export const raised = (text: string): string =>
	text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
