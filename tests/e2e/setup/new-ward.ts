/** Step 1 of a ward that nothing is known of yet. */
export const NEW_WARD = {
	organ: 'Đảng bộ phường Bồ Đề',
	upperOrgan: 'ĐẢNG BỘ QUẬN LONG BIÊN',
	ordinal: 'IV',
	term: '2025–2030',
	opens: '19/5/2025',
	closes: '20/5/2025',
	place: 'Long Biên'
};
