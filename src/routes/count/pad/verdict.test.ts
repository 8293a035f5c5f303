import { describe, expect, it } from 'vitest';
import type { BallotForm, BallotRules, Marks } from '$lib/core/tally/ballot';
import { ballotInWords, verdictOf } from './verdict';

const rules = (form: BallotForm, noAgree: BallotRules['noAgree'] = 'valid'): BallotRules => ({
	form,
	seats: form === 'single' ? 1 : 2,
	noAgree
});
const said = (marks: Marks, of: BallotRules) => {
	const { figure, said: verdict, detail } = verdictOf({ marks }, of);
	return [figure && `${figure.unit} ${figure.votes}/${figure.of}`.trim(), verdict, detail];
};

describe('the verdict on the pad', () => {
	it.each<[Marks, BallotRules, (string | null)[]]>([
		['...', rules('strike'), ['3/2', 'Không hợp lệ', 'bầu thừa 1']],
		['..x', rules('strike'), ['2/2', 'Hợp lệ', 'còn lại đúng số bầu']],
		['.xx', rules('strike'), ['1/2', 'Hợp lệ', 'bầu thiếu 1, vẫn hợp lệ']],
		['xxx', rules('strike'), ['0/2', 'Không hợp lệ', 'không bầu ai']],
		['aa', rules('agree'), ['đồng ý 2/2', 'Hợp lệ', 'đồng ý tất cả']],
		['ad', rules('agree'), ['đồng ý 1/2', 'Hợp lệ', '1 không đồng ý']],
		['nb', rules('agree'), ['đồng ý 0/2', 'Hợp lệ', '1 để trống · 1 đánh cả hai ô']],
		['nn', rules('agree', 'invalid'), ['đồng ý 0/2', 'Không hợp lệ', 'không bầu ai']],
		['a', rules('single'), [null, 'Hợp lệ', 'đồng ý']],
		['d', rules('single'), [null, 'Hợp lệ', 'không đồng ý']],
		['b', rules('single'), [null, 'Không hợp lệ', 'Đánh dấu cả hai ô']],
		['n', rules('single'), [null, 'Không hợp lệ', 'Không đánh dấu ô nào']]
	])('on %j is in the words of its form', (marks, of, words) => {
		expect(said(marks, of)).toEqual(words);
	});

	it('is the tellers’ ground where they ruled, whatever the marks say', () => {
		expect(verdictOf({ marks: 'aa', ground: 'signed' }, rules('agree'))).toMatchObject({
			isValid: false,
			detail: 'Ký tên trên phiếu'
		});
	});
});

describe('a recorded ballot in one line', () => {
	it.each<[Marks, BallotRules, string]>([
		['.x.x', rules('strike'), 'còn lại 2 · gạch 2, 4'],
		['....', rules('strike'), 'còn lại 4 · không gạch ai'],
		['adbd', rules('agree'), 'đồng ý 1 / 4 · không đồng ý số 2, 4 · cả hai ô số 3'],
		['aa', rules('agree'), 'đồng ý 2 / 2'],
		['d', rules('single'), 'không đồng ý'],
		['b', rules('single'), 'Đánh dấu cả hai ô']
	])('%j', (marks, of, words) => {
		expect(ballotInWords(marks, of)).toBe(words);
	});
});
