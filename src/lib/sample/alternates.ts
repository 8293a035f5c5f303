import type { Cell } from './cell';

/** Invented people: "đại biểu dự khuyết", by the cell that sends them. */
export const ALTERNATES: readonly Cell[] = [
	{
		name: 'Chi bộ 3',
		people: [['Dương Thị Bảo Ngọc', 'female', '1958-09-03', 'university', 'Chi ủy viên']]
	},
	{
		name: 'Chi bộ 8',
		people: [['Đỗ Tất Đắc', 'male', '1987-06-10', 'university', 'Chi ủy viên']]
	},
	{
		name: 'Chi bộ 11',
		people: [['Nguyễn Thị Thanh Xuân', 'female', '1977-06-05', 'university', 'Chi ủy viên']]
	},
	{
		name: 'Chi bộ 14',
		people: [['Nghiêm Thị Hạnh Dung', 'female', '1988-04-10', 'university', 'Chi ủy viên']]
	},
	{
		name: 'Chi bộ 17',
		people: [['Hoàng Thị Kim Thoa', 'female', '1976-05-20', 'university', 'Chi ủy viên']]
	},
	{
		name: 'Chi bộ Trường THCS',
		people: [['Đỗ Trọng Đãi', 'male', '1965-12-06', 'university', 'Giáo viên']]
	}
];
