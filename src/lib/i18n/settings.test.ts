import { expect, it } from 'vitest';
import { bodyNouns } from './nouns';
import { refusalText } from './refusals';
import { settingWords, settingWordsOf } from './settings';

it('asks the pending rules in the words of those who vote', () => {
	const members = settingWordsOf(bodyNouns('members-congress', '244-QD/TW'));
	expect(members.quorum.question).toBe('Cần bao nhiêu đảng viên có mặt để đại hội tiến hành?');
	expect(members.handBase.choices.present).toBe('Số đảng viên có mặt lúc biểu quyết');
	const meeting = settingWordsOf(bodyNouns('committee-meeting', '244-QD/TW'));
	expect(meeting.handBase.choices.convened).toBe('Số ủy viên được triệu tập');
	expect(settingWordsOf(bodyNouns('delegates-congress', '244-QD/TW'))).toEqual(settingWords());
});

it('names the pool of a members’ congress by its members', () => {
	const refusal = { kind: 'not-in-pool', name: 'Lê Văn An', pool: 'members' } as const;
	expect(refusalText(refusal)).toBe(
		'Đồng chí Lê Văn An không phải đảng viên chính thức được triệu tập nên không có trong danh sách này.'
	);
});
