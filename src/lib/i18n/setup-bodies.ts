import type { CongressDetails } from '$lib/core/congress/events';
import { importWords } from './import-screen';
import { fieldWords } from './import';
import { wording } from './language.svelte';
import { capital, nounsOf, reworded, type Nouns, type Rewording } from './nouns';
import { setUpWords } from './setup';

type SetUpTexts = ReturnType<typeof setUpWords>;
type ImportTexts = ReturnType<typeof importWords>;
type FieldTexts = ReturnType<typeof fieldWords>;

const setUpChanges = wording<(nouns: Nouns) => Rewording<SetUpTexts>>(
	({ people, cell, session, organ }) => ({
		title: `Chuẩn bị ${session}`,
		congress: {
			upperOrgan: 'Tổ chức cấp trên',
			organ: `${capital(organ)} mở ${session}`,
			ordinal: `${capital(session)} lần thứ`,
			create: `Lưu và tạo ${session}`
		},
		steps: { congress: capital(session), delegates: `${capital(cell)} và ${people}` },
		state: {
			delegates: {
				done: (count: number, cells: number) => `${count} ${people}, ${cells} ${cell}`
			}
		},
		ready: `Mọi thứ đã sẵn sàng cho ngày ${session}.`,
		delegates: {
			roll: `Danh sách ${people}`,
			count: (official: number, alternates: number, cells: number) =>
				alternates > 0
					? `${official} ${people} chính thức, ${alternates} dự khuyết, ${cells} ${cell}`
					: `${official} ${people}, ${cells} ${cell}`,
			cell: capital(cell),
			allCells: `Tất cả ${cell}`,
			noCell: `Không ghi ${cell}`,
			addTitle: `Thêm ${people}`,
			editTitle: `Sửa thông tin ${people}`
		}
	}),
	({ person, people, cell, cells: units, session, organ }) => ({
		title: `Set up the ${session}`,
		congress: {
			organ: `${capital(organ)} holding the ${session}`,
			ordinal: `${capital(session)} number`,
			create: `Save and create the ${session}`
		},
		steps: { congress: capital(session), delegates: `${capital(units)} and ${people}` },
		state: {
			delegates: {
				done: (count: number, cells: number) => `${count} ${people}, ${cells} ${units}`
			}
		},
		delegates: {
			roll: `Roll of ${people}`,
			count: (official: number, alternates: number, cells: number) =>
				alternates > 0
					? `${official} official ${people}, ${alternates} alternates, ${cells} ${units}`
					: `${official} ${people}, ${cells} ${units}`,
			cell: capital(cell),
			allCells: `All ${units}`,
			noCell: `No ${cell} given`,
			addTitle: `Add a ${person}`,
			editTitle: `Correct a ${person}`
		}
	})
);

/** The organiser's stepper in the words of the body that meets. */
export function setUpWordsOf(details: CongressDetails | null): SetUpTexts {
	const nouns = nounsOf(details);
	return nouns ? reworded(setUpWords(), setUpChanges()(nouns)) : setUpWords();
}

const importChanges = wording<(nouns: Nouns) => Rewording<ImportTexts>>(
	({ people, cell }) => ({
		columns: {
			noCell: `Chưa có cột ${cell}: ${people} sẽ không được xếp theo ${cell} khi điểm danh.`
		},
		preview: { cell: capital(cell) },
		confirm: {
			go: (count: number) => `Đưa ${count} ${people} vào danh sách`,
			done: (count: number, updated: number) =>
				updated > 0
					? `Đã đưa ${count} ${people} vào danh sách, cập nhật ${updated} người.`
					: `Đã đưa ${count} ${people} vào danh sách.`
		}
	}),
	({ people, cell }) => ({
		columns: {
			noCell: `No column holds the ${cell}: ${people} will not be grouped by ${cell} at check-in.`
		},
		preview: { cell: capital(cell) },
		confirm: {
			go: (count: number) => `Put ${count} ${people} on the roll`,
			done: (count: number, updated: number) =>
				updated > 0
					? `${count} ${people} are on the roll now, ${updated} were updated.`
					: `${count} ${people} are on the roll now.`
		}
	})
);

/** Bringing a list in, in the words of the body that meets. */
export function importWordsOf(details: CongressDetails | null): ImportTexts {
	const nouns = nounsOf(details);
	return nouns ? reworded(importWords(), importChanges()(nouns)) : importWords();
}

const badge = wording('Số thẻ', 'Badge number');

/** What a column may hold, in the words of the body that meets. */
export function fieldWordsOf(details: CongressDetails | null): FieldTexts {
	const nouns = nounsOf(details);
	if (!nouns) return fieldWords();
	return { ...fieldWords(), cell: capital(nouns.cell), number: badge() };
}
