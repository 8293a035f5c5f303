import type { Cell } from './cell';

/** Invented people: the cells of the congress of situations. */
export const SITUATION_CELLS: readonly Cell[] = [
	{
		name: 'Chi bộ 1',
		people: [
			['Trần Thị Kim Chi', 'female', '1984-03-12', 'university', 'Bí thư Chi bộ 1'],
			['Phùng Văn Ái', 'male', '1957-10-02', 'secondary', 'Phó Bí thư Chi bộ 1'],
			['Mạc Thị Hiền', 'female', '1979-06-24', 'university', 'Chi ủy viên'],
			['Đoàn Bá Kỳ', 'male', '1961-01-19', 'university', 'Tổ trưởng tổ dân phố'],
			['Thái Thị Nụ', 'female', '1955-08-08', 'secondary', 'Cán bộ hưu trí'],
			['Giang Thành Trung', 'male', '1990-12-05', 'university', 'Kỹ sư']
		]
	},
	{
		name: 'Chi bộ 2',
		people: [
			['Đinh Công Hậu', 'male', '1976-11-30', 'university', 'Bí thư Chi bộ 2'],
			['La Thị Bưởi', 'female', '1959-04-17', 'secondary', 'Phó Bí thư Chi bộ 2'],
			['Hồ Sỹ Quân', 'male', '1982-09-09', 'university', 'Chi ủy viên'],
			['Triệu Văn Điệp', 'male', '1965-02-21', 'university', 'Trưởng ban Công tác Mặt trận'],
			['Ninh Thị Gấm', 'female', '1972-07-14', 'university', 'Kinh doanh'],
			['Viên Đình Khang', 'male', '1949-05-27', 'secondary', 'Chi hội trưởng Người cao tuổi']
		]
	},
	{
		name: 'Chi bộ 3',
		people: [
			['Tô Văn Lực', 'male', '1970-01-06', 'university', 'Bí thư Chi bộ 3', 'incumbent'],
			['Phan Thị Nhàn', 'female', '1986-10-11', 'university', 'Phó Bí thư Chi bộ 3'],
			['Ông Thế Dân', 'male', '1953-12-25', 'secondary', 'Chi hội trưởng Cựu chiến binh'],
			['Tăng Thị Lài', 'female', '1968-03-03', 'university', 'Tổ trưởng tổ dân phố'],
			['Nghiêm Xuân Ước', 'male', '1960-06-16', 'university', 'Cán bộ hưu trí'],
			['Kim Thị Tuyết', 'female', '1991-02-08', 'university', 'Giáo viên']
		]
	},
	{
		name: 'Chi bộ 4',
		people: [
			['Lại Minh Phú', 'male', '1988-08-20', 'university', 'Bí thư Chi bộ 4'],
			['Từ Thị Vân Anh', 'female', '1975-05-05', 'university', 'Phó Bí thư Chi bộ 4'],
			['Lương Tuấn Vinh', 'male', '1983-11-13', 'university', 'Chi ủy viên'],
			['Âu Văn Cẩn', 'male', '1956-09-29', 'secondary', 'Cán bộ hưu trí'],
			['Hứa Thị Thơm', 'female', '1962-04-01', 'secondary', 'Chi hội trưởng Phụ nữ'],
			['Khổng Đức Tài', 'male', '1978-07-22', 'university', 'Kinh doanh']
		]
	},
	{
		name: 'Chi bộ Trường Tiểu học',
		people: [
			['Lý Thị Ngọc Mai', 'female', '1980-02-14', 'postgraduate', 'Hiệu trưởng Trường Tiểu học'],
			['Trịnh Thị Yến', 'female', '1985-12-09', 'university', 'Phó Hiệu trưởng Trường Tiểu học'],
			['Bàng Thị Cúc', 'female', '1987-01-30', 'university', 'Giáo viên'],
			['Văn Đình Lợi', 'male', '1981-10-18', 'university', 'Giáo viên'],
			['Quản Thị Hường', 'female', '1990-06-06', 'university', 'Giáo viên'],
			['Doãn Thị Bích', 'female', '1992-09-23', 'university', 'Nhân viên thư viện']
		]
	},
	{
		name: 'Chi bộ Công an phường',
		people: [
			['Cù Huy Tấn', 'male', '1983-04-04', 'university', 'Trưởng Công an phường', 'incumbent'],
			['Đàm Quang Thọ', 'male', '1986-03-15', 'university', 'Phó Trưởng Công an phường'],
			['Lục Văn Sáng', 'male', '1991-11-07', 'university', 'Cảnh sát khu vực'],
			['Nông Đức Thắng', 'male', '1989-08-31', 'university', 'Cảnh sát khu vực'],
			['Ma Thị Duyên', 'female', '1993-05-12', 'university', 'Cán bộ tổng hợp'],
			['Chử Văn Toản', 'male', '1988-12-28', 'university', 'Cảnh sát trật tự']
		]
	},
	{
		name: 'Chi bộ Quân sự và Y tế',
		people: [
			[
				'Nguyễn Hồng Nam',
				'male',
				'1985-07-07',
				'university',
				'Chỉ huy trưởng Quân sự phường',
				'incumbent'
			],
			['Cấn Xuân Bách', 'male', '1984-02-02', 'university', 'Chính trị viên phó'],
			['Sầm Thị Loan', 'female', '1976-10-26', 'university', 'Trạm trưởng Trạm Y tế'],
			['Tiêu Văn Hạnh', 'male', '1979-03-19', 'university', 'Y sĩ'],
			['Thẩm Thị Hoa', 'female', '1982-01-25', 'university', 'Nữ hộ sinh'],
			['Đặng Thị Thu Sương', 'female', '1989-02-17', 'university', 'Bí thư Đoàn Thanh niên phường']
		]
	},
	{
		name: 'Chi bộ Cơ quan phường',
		people: [
			['Vũ Đức Huy', 'male', '1974-09-18', 'postgraduate', 'Bí thư Đảng ủy phường', 'incumbent'],
			[
				'Ngô Thị Hải Hà',
				'female',
				'1978-05-21',
				'postgraduate',
				'Phó Bí thư Thường trực Đảng ủy',
				'incumbent'
			],
			[
				'Phạm Hữu Bằng',
				'male',
				'1977-12-10',
				'postgraduate',
				'Phó Bí thư, Chủ tịch UBND phường',
				'incumbent'
			],
			[
				'Hoàng Thị Liên',
				'female',
				'1981-08-15',
				'university',
				'Chủ tịch Ủy ban MTTQ phường',
				'incumbent'
			],
			['Lê Quốc Đạt', 'male', '1983-06-01', 'university', 'Phó Chủ tịch UBND phường', 'incumbent'],
			['Bùi Thị Oanh', 'female', '1986-11-11', 'university', 'Chủ tịch Hội Phụ nữ phường']
		]
	}
];

/** Invented people: "đại biểu dự khuyết", by the cell that sends them. */
export const SITUATION_ALTERNATES: readonly Cell[] = [
	{
		name: 'Chi bộ 2',
		people: [['Chu Thị Dung', 'female', '1971-04-24', 'university', 'Chi ủy viên']]
	},
	{
		name: 'Chi bộ 4',
		people: [['Mông Văn Hải', 'male', '1966-06-13', 'university', 'Chi ủy viên']]
	}
];
