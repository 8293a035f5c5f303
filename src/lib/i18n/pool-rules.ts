import type { RuleId } from '$lib/core/rulebook/rulebook';

type PoolRule = Extract<
	RuleId,
	'pool' | 'delegates-pool' | 'officers-at' | 'inspection-pool' | 'inspection-head'
>;
type PoolRuleTexts = Readonly<Record<PoolRule, { readonly title: string; readonly says: string }>>;

/** From whom, and where, the posts are elected. */
export const poolRulesVi: PoolRuleTexts = {
	pool: {
		title: 'Nguồn bầu',
		says: 'Ban Thường vụ bầu trong Ban Chấp hành; Bí thư, Phó Bí thư bầu trong Ban Thường vụ, ở chi bộ thì trong chi ủy.'
	},
	'delegates-pool': {
		title: 'Nguồn bầu đại biểu',
		says: 'Đại biểu dự đại hội cấp trên bầu trong đại biểu chính thức của đại hội; ở đại hội đảng viên thì trong đảng viên chính thức.'
	},
	'officers-at': {
		title: 'Nơi bầu Bí thư, Phó Bí thư',
		says: 'Phiên họp thứ nhất của Ban Chấp hành bầu; ở chi bộ và nơi thí điểm thì đại hội bầu trực tiếp.'
	},
	'inspection-pool': {
		title: 'Nguồn bầu Ủy ban Kiểm tra',
		says: 'Chưa rõ người ngoài Ban Chấp hành có được bầu vào Ủy ban Kiểm tra không.'
	},
	'inspection-head': {
		title: 'Nguồn bầu Chủ nhiệm',
		says: 'Chủ nhiệm Ủy ban Kiểm tra là ủy viên Ban Chấp hành; chưa rõ có phải là ủy viên Ủy ban Kiểm tra không.'
	}
};

export const poolRulesEn: PoolRuleTexts = {
	pool: {
		title: 'Who may stand',
		says: 'The standing committee is elected from the committee; secretary and deputies from the standing committee, in a cell from its committee.'
	},
	'delegates-pool': {
		title: 'Who may be a delegate',
		says: 'Delegates to the congress above are elected from the official delegates of this one; at a members’ congress from its full members.'
	},
	'officers-at': {
		title: 'Where officers are elected',
		says: 'The committee elects secretary and deputies at its first meeting; in a cell, and in pilots, the congress does.'
	},
	'inspection-pool': {
		title: 'Who may inspect',
		says: 'It is not settled whether somebody outside the committee may stand for the inspection committee.'
	},
	'inspection-head': {
		title: 'Head of inspection',
		says: 'The head sits on the committee; whether also on the inspection committee is not settled.'
	}
};
