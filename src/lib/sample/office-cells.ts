import type { Cell } from './cell';

/** Invented people: the cells of schools and offices. */
export const OFFICE_CELLS: readonly Cell[] = [
	{
		name: 'Chi bộ Trường THCS',
		people: [
			['Đinh Thị Hồng Thắm', 'female', '1972-10-20', 'postgraduate', 'Hiệu trưởng Trường THCS'],
			['Quách Thị Nết', 'female', '1974-12-14', 'university', 'Phó Hiệu trưởng Trường THCS'],
			['Đặng Thị Phương Thảo', 'female', '1970-05-17', 'university', 'Tổ trưởng chuyên môn'],
			['Đặng Thị Yên', 'female', '1973-10-06', 'university', 'Giáo viên'],
			['Cấn Thị Quỳnh Trang', 'female', '1987-02-03', 'university', 'Giáo viên'],
			['Cao Thị Diệu Linh', 'female', '1983-05-19', 'university', 'Giáo viên'],
			['Nguyễn Thị Miến', 'female', '1990-12-18', 'university', 'Nhân viên thư viện']
		]
	},
	{
		name: 'Chi bộ Trường Tiểu học',
		people: [
			['Vũ Hoài Thương', 'female', '1980-08-17', 'university', 'Hiệu trưởng Trường Tiểu học'],
			['Dương Thị Lụa', 'female', '1974-06-09', 'university', 'Phó Hiệu trưởng Trường Tiểu học'],
			['Quách Thị Thu Trà', 'female', '1976-02-26', 'university', 'Tổ trưởng chuyên môn'],
			['Chu Ngọc Lạc', 'male', '1990-01-15', 'postgraduate', 'Giáo viên'],
			['Thân Văn Bồng', 'male', '1988-07-24', 'university', 'Giáo viên'],
			['Lại Văn Quyết', 'male', '1983-06-25', 'university', 'Giáo viên']
		]
	},
	{
		name: 'Chi bộ Trường Mầm non',
		people: [
			['Hà Thị Phương Thúy', 'female', '1986-06-01', 'university', 'Hiệu trưởng Trường Mầm non'],
			['Bạch Thị Nhung', 'female', '1979-04-23', 'university', 'Phó Hiệu trưởng Trường Mầm non'],
			['Nguyễn Thị Dịu', 'female', '1986-09-12', 'university', 'Tổ trưởng chuyên môn'],
			['Đào Thị Lan Anh', 'female', '1988-09-11', 'university', 'Giáo viên'],
			['Ngô Thị Minh Hồng', 'female', '1980-04-03', 'university', 'Giáo viên'],
			['Vũ Thị Minh Nguyệt', 'female', '1988-06-19', 'university', 'Kế toán']
		]
	},
	{
		name: 'Chi bộ Công an phường',
		people: [
			['Chu Mạnh Tiệp', 'male', '1982-12-05', 'university', 'Trưởng Công an phường', 'incumbent'],
			['Doãn Minh Tú', 'male', '1983-09-09', 'university', 'Phó Trưởng Công an phường'],
			['Tạ Thị Thanh Nhã', 'female', '1989-05-13', 'university', 'Cảnh sát khu vực'],
			['Trịnh Quang Hiển', 'male', '1987-03-19', 'university', 'Cảnh sát khu vực'],
			['Hoàng Đình Ngọ', 'male', '1988-04-26', 'university', 'Cảnh sát trật tự'],
			['Trịnh Bá Khoản', 'male', '1988-11-27', 'university', 'Cán bộ tổng hợp']
		]
	},
	{
		name: 'Chi bộ Quân sự phường',
		people: [
			['Tạ Quang Doanh', 'male', '1984-04-18', 'university', 'Chỉ huy trưởng Quân sự phường'],
			['Thân Ngọc Phác', 'male', '1981-03-06', 'university', 'Chính trị viên phó'],
			['Thạch Đức Sinh', 'male', '1980-12-08', 'secondary', 'Chỉ huy phó Quân sự phường'],
			['Phan Quang Tuyến', 'male', '1992-06-19', 'university', 'Trợ lý']
		]
	},
	{
		name: 'Chi bộ Cơ quan phường',
		people: [
			[
				'Lưu Khắc Thuận',
				'male',
				'1973-08-14',
				'postgraduate',
				'Bí thư Đảng ủy phường',
				'incumbent'
			],
			[
				'Trịnh Thị Bích Hạnh',
				'female',
				'1976-11-03',
				'postgraduate',
				'Phó Bí thư Thường trực Đảng ủy',
				'incumbent'
			],
			[
				'Đoàn Hữu Vượng',
				'male',
				'1979-02-20',
				'postgraduate',
				'Phó Bí thư, Chủ tịch UBND phường',
				'incumbent'
			],
			[
				'Nghiêm Thị Thu Quyên',
				'female',
				'1981-06-09',
				'university',
				'Phó Chủ tịch HĐND phường',
				'incumbent'
			],
			[
				'Bùi Đăng Khiêm',
				'male',
				'1978-09-27',
				'university',
				'Phó Chủ tịch UBND phường',
				'incumbent'
			],
			[
				'Phùng Thị Mai Lan',
				'female',
				'1969-05-21',
				'university',
				'Chủ tịch Ủy ban MTTQ phường',
				'incumbent'
			],
			[
				'Cao Xuân Bách',
				'male',
				'1969-05-20',
				'university',
				'Chủ tịch Hội Cựu chiến binh phường',
				'incumbent'
			],
			['Kiều Ngọc Diệp', 'female', '1985-05-21', 'university', 'Chủ tịch Hội Phụ nữ phường'],
			['Quách Tuấn Hiệp', 'male', '1990-01-15', 'university', 'Bí thư Đoàn Thanh niên phường'],
			['Đào Trọng Nhã', 'male', '1985-05-20', 'university', 'Công chức Tài chính – Kế toán'],
			[
				'Lưu Thị Hiền Lương',
				'female',
				'1982-05-12',
				'university',
				'Công chức Văn phòng – Thống kê'
			],
			['Cấn Sỹ Đồng', 'male', '1991-08-18', 'university', 'Công chức Tư pháp – Hộ tịch']
		]
	}
];
