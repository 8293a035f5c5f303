import type { Cell } from './cell';

/** Invented people: the cells of the streets. */
export const RESIDENTIAL_CELLS: readonly Cell[] = [
	{
		name: 'Chi bộ 1',
		people: [
			['Vũ Thị Ngần', 'female', '1963-05-17', 'university', 'Bí thư Chi bộ 1', 'incumbent'],
			['Lê Phúc Lai', 'male', '1958-06-19', 'secondary', 'Phó Bí thư Chi bộ 1'],
			['Ngô Hữu Nghị', 'male', '1959-11-08', 'university', 'Chi ủy viên'],
			['Bùi Thị Thu Hằng', 'female', '1950-10-18', 'secondary', 'Trưởng ban Công tác Mặt trận'],
			['Lưu Thị Thu Cúc', 'female', '1946-12-06', 'university', 'Cán bộ hưu trí'],
			['Tạ Mạnh Tưởng', 'male', '1986-09-21', 'university', 'Kỹ sư'],
			['Khuất Đức Nhuận', 'male', '1948-05-13', 'university', 'Chi hội trưởng Người cao tuổi']
		]
	},
	{
		name: 'Chi bộ 2',
		people: [
			['Phan Đức Hưởng', 'male', '1960-09-02', 'university', 'Bí thư Chi bộ 2'],
			['Hoàng Xuân Điền', 'male', '1946-04-01', 'university', 'Phó Bí thư Chi bộ 2'],
			['Đào Thị Ngọc Bích', 'female', '1946-11-08', 'university', 'Chi ủy viên'],
			['Khuất Đình Hách', 'male', '1956-07-07', 'secondary', 'Cán bộ hưu trí'],
			['Lê Anh Vũ', 'male', '1955-11-21', 'university', 'Chi hội trưởng Cựu chiến binh'],
			['Lưu Văn Nhỡ', 'male', '1952-05-21', 'university', 'Cán bộ hưu trí'],
			['Thạch Thị Diệu Thúy', 'female', '1972-05-04', 'university', 'Kinh doanh'],
			['Vũ Quốc Tuyển', 'male', '1957-12-12', 'secondary', 'Chi hội trưởng Người cao tuổi']
		]
	},
	{
		name: 'Chi bộ 3',
		people: [
			['Nguyễn Thế Hanh', 'male', '1964-09-14', 'university', 'Bí thư Chi bộ 3'],
			['Trần Thị Hương Trà', 'female', '1951-07-02', 'secondary', 'Phó Bí thư Chi bộ 3'],
			['Nguyễn Thị Phương Loan', 'female', '1974-01-22', 'secondary', 'Chi ủy viên'],
			['Mai Minh Đoan', 'male', '1947-06-16', 'secondary', 'Chi hội trưởng Người cao tuổi'],
			['Cao Đức Thiện', 'male', '1981-08-12', 'university', 'Kinh doanh'],
			['Đặng Hữu Lễ', 'male', '1957-09-19', 'secondary', 'Chi hội trưởng Cựu chiến binh'],
			['Trịnh Thị Bích Đào', 'female', '1963-01-06', 'university', 'Tổ trưởng tổ dân phố']
		]
	},
	{
		name: 'Chi bộ 4',
		people: [
			['Khuất Duy Lộc', 'male', '1962-07-30', 'university', 'Bí thư Chi bộ 4', 'incumbent'],
			['Đặng Tiến Đạt', 'male', '1957-10-13', 'secondary', 'Phó Bí thư Chi bộ 4'],
			['Trần Thị Thanh Tú', 'female', '1948-03-20', 'university', 'Chi ủy viên'],
			['Hoàng Quang Ánh', 'male', '1987-09-08', 'university', 'Kỹ sư'],
			['Ngô Thị Mỹ Hạnh', 'female', '1975-03-25', 'university', 'Trưởng ban Công tác Mặt trận'],
			['Nguyễn Thị Hòa', 'female', '1956-01-11', 'secondary', 'Cán bộ hưu trí'],
			['Cấn Hữu Thành', 'male', '1989-11-09', 'university', 'Kỹ sư'],
			['Nghiêm Duy Khoa', 'male', '1981-12-01', 'university', 'Kỹ sư']
		]
	},
	{
		name: 'Chi bộ 5',
		people: [
			['Thạch Thị Tố Uyên', 'female', '1960-06-19', 'university', 'Bí thư Chi bộ 5', 'incumbent'],
			['Nguyễn Thị Vui', 'female', '1950-08-10', 'secondary', 'Phó Bí thư Chi bộ 5'],
			['Dương Công Tráng', 'male', '1954-11-01', 'university', 'Chi ủy viên'],
			['Cao Thị Việt Hà', 'female', '1954-02-03', 'university', 'Chi hội trưởng Người cao tuổi'],
			['Phạm Thị Khuyên', 'female', '1950-09-14', 'secondary', 'Trưởng ban Công tác Mặt trận'],
			['Trần Thị Hồng Lý', 'female', '1948-01-11', 'university', 'Bác sĩ nghỉ hưu']
		]
	},
	{
		name: 'Chi bộ 6',
		people: [
			['Trương Công Toại', 'male', '1964-10-11', 'university', 'Bí thư Chi bộ 6', 'incumbent'],
			['Đỗ Việt Bắc', 'male', '1978-08-12', 'university', 'Phó Bí thư Chi bộ 6'],
			['Trần Thị Nhàn', 'female', '1984-06-15', 'secondary', 'Chi ủy viên'],
			['Lê Thị Thúy Nga', 'female', '1956-11-21', 'secondary', 'Chi hội trưởng Phụ nữ'],
			['Nguyễn Bá Tuất', 'male', '1959-12-11', 'secondary', 'Tổ trưởng tổ dân phố'],
			['Quách Thị Vân Khánh', 'female', '1945-01-15', 'secondary', 'Chi hội trưởng Người cao tuổi'],
			['Khuất Quang Vịnh', 'male', '1956-02-21', 'secondary', 'Cán bộ hưu trí']
		]
	},
	{
		name: 'Chi bộ 7',
		people: [
			['Nguyễn Thị Tuyết Minh', 'female', '1966-03-08', 'university', 'Bí thư Chi bộ 7'],
			['Lưu Văn Trác', 'male', '1962-04-22', 'university', 'Phó Bí thư Chi bộ 7'],
			['Trần Thị Tâm Đan', 'female', '1961-11-23', 'secondary', 'Chi ủy viên'],
			['Đặng Viết Nhượng', 'male', '1951-07-11', 'university', 'Cán bộ hưu trí'],
			['Kiều Khắc Niệm', 'male', '1952-01-28', 'university', 'Bác sĩ nghỉ hưu'],
			['Tô Thị Chuyên', 'female', '1991-08-07', 'university', 'Kỹ sư'],
			['Phạm Khắc Hoạt', 'male', '1962-06-10', 'university', 'Trưởng ban Công tác Mặt trận'],
			['Nghiêm Sỹ Phú', 'male', '1983-12-06', 'university', 'Chi hội trưởng Cựu chiến binh']
		]
	},
	{
		name: 'Chi bộ 8',
		people: [
			['Thân Kim Sơn', 'male', '1957-09-17', 'secondary', 'Bí thư Chi bộ 8'],
			['Đỗ Đức Toán', 'male', '1961-03-22', 'university', 'Phó Bí thư Chi bộ 8'],
			['Lại Đình Khuê', 'male', '1946-10-07', 'university', 'Chi ủy viên'],
			['Phạm Đức Hợi', 'male', '1986-06-11', 'university', 'Kinh doanh'],
			['Thạch Thị Nguyên', 'female', '1952-08-24', 'university', 'Chi hội trưởng Phụ nữ'],
			['Hoàng Thị Kim Tuyến', 'female', '1949-04-07', 'university', 'Cán bộ hưu trí']
		]
	},
	{
		name: 'Chi bộ 9',
		people: [
			['Dương Bá Thịnh', 'male', '1965-12-19', 'secondary', 'Bí thư Chi bộ 9', 'incumbent'],
			['Đặng Thị Cẩm Nhung', 'female', '1950-04-10', 'university', 'Phó Bí thư Chi bộ 9'],
			['Trịnh Thế Phiệt', 'male', '1946-03-21', 'university', 'Chi ủy viên'],
			['Nghiêm Bá Lượng', 'male', '1980-05-25', 'university', 'Kinh doanh'],
			['Nguyễn Thị Gấm', 'female', '1957-07-04', 'university', 'Bác sĩ nghỉ hưu'],
			['Đoàn Thị Ngọc Lan', 'female', '1966-03-03', 'secondary', 'Trưởng ban Công tác Mặt trận'],
			['Lại Văn Kính', 'male', '1959-04-06', 'university', 'Cán bộ hưu trí']
		]
	},
	{
		name: 'Chi bộ 10',
		people: [
			['Trần Sỹ Luân', 'male', '1975-01-26', 'university', 'Bí thư Chi bộ 10'],
			['Đỗ Văn Đệ', 'male', '1955-04-25', 'university', 'Phó Bí thư Chi bộ 10'],
			['Phí Thị Hải Yến', 'female', '1951-04-11', 'university', 'Chi ủy viên'],
			['Phí Gia Khánh', 'male', '1975-09-04', 'university', 'Kinh doanh'],
			['Hoàng Thị Ánh Tuyết', 'female', '1970-05-18', 'university', 'Chi hội trưởng Phụ nữ'],
			['Phạm Xuân Trạch', 'male', '1982-02-19', 'university', 'Kỹ sư'],
			['Lưu Minh Triết', 'male', '1961-09-14', 'university', 'Trưởng ban Công tác Mặt trận']
		]
	},
	{
		name: 'Chi bộ 11',
		people: [
			['Nguyễn Minh Khoát', 'male', '1974-12-25', 'university', 'Bí thư Chi bộ 11'],
			['Đặng Xuân Mậu', 'male', '1967-04-17', 'secondary', 'Phó Bí thư Chi bộ 11'],
			['Phan Quang Thỏa', 'male', '1971-07-03', 'university', 'Chi ủy viên'],
			['Đoàn Thị Hương Giang', 'female', '1958-10-18', 'university', 'Cán bộ hưu trí'],
			['Lưu Tiến Lợi', 'male', '1966-01-09', 'university', 'Chi hội trưởng Cựu chiến binh'],
			['Nghiêm Thị Tâm', 'female', '1975-05-21', 'university', 'Kinh doanh']
		]
	},
	{
		name: 'Chi bộ 12',
		people: [
			['Mai Thế Cường', 'male', '1968-02-14', 'university', 'Bí thư Chi bộ 12'],
			['Cấn Thị Ngoan', 'female', '1961-12-03', 'university', 'Phó Bí thư Chi bộ 12'],
			['Đặng Thị Mai Phương', 'female', '1947-01-08', 'secondary', 'Chi ủy viên'],
			['Kiều Thị Mai Hoa', 'female', '1983-07-17', 'university', 'Tổ trưởng tổ dân phố'],
			['Đỗ Minh Chuyên', 'male', '1958-02-10', 'university', 'Bác sĩ nghỉ hưu'],
			['Mai Trọng Bính', 'male', '1978-07-26', 'university', 'Kỹ sư'],
			['Phạm Vĩnh Tường', 'male', '1963-11-08', 'secondary', 'Chi hội trưởng Cựu chiến binh'],
			['Đàm Việt Phương', 'male', '1950-07-05', 'university', 'Cán bộ hưu trí']
		]
	},
	{
		name: 'Chi bộ 13',
		people: [
			['Đàm Ngọc Sơn', 'male', '1961-07-26', 'university', 'Bí thư Chi bộ 13', 'incumbent'],
			['Chu Đình Lãm', 'male', '1952-04-22', 'secondary', 'Phó Bí thư Chi bộ 13'],
			['Tạ Thị Xuân Mai', 'female', '1981-08-21', 'university', 'Chi ủy viên'],
			['Đỗ Đình Tạo', 'male', '1956-10-24', 'university', 'Chi hội trưởng Người cao tuổi'],
			['Phan Thị Bích Liên', 'female', '1954-05-21', 'secondary', 'Cán bộ hưu trí'],
			['Đinh Thị Mỹ Bình', 'female', '1987-04-02', 'secondary', 'Kinh doanh'],
			['Đinh Thị Vân Anh', 'female', '1988-09-15', 'university', 'Kinh doanh']
		]
	},
	{
		name: 'Chi bộ 14',
		people: [
			['Nghiêm Công Lý', 'male', '1960-07-09', 'university', 'Bí thư Chi bộ 14'],
			['Vũ Thị Duyên', 'female', '1958-08-03', 'university', 'Phó Bí thư Chi bộ 14'],
			['Lưu Công Vụ', 'male', '1960-10-11', 'university', 'Chi ủy viên'],
			['Đỗ Gia Tường', 'male', '1993-07-28', 'university', 'Kỹ sư'],
			['Cấn Văn Thuyết', 'male', '1974-08-11', 'university', 'Kinh doanh'],
			['Bùi Duy Bình', 'male', '1948-06-19', 'secondary', 'Trưởng ban Công tác Mặt trận']
		]
	},
	{
		name: 'Chi bộ 15',
		people: [
			['Tống Văn Khang', 'male', '1959-11-05', 'secondary', 'Bí thư Chi bộ 15'],
			['Chu Thị Thúy Hà', 'female', '1957-11-02', 'secondary', 'Phó Bí thư Chi bộ 15'],
			['Đào Hải Đường', 'male', '1946-04-27', 'secondary', 'Chi ủy viên'],
			['Phan Duy Thăng', 'male', '1966-01-16', 'university', 'Tổ trưởng tổ dân phố'],
			['Thạch Thế Chiểu', 'male', '1955-01-06', 'university', 'Chi hội trưởng Người cao tuổi'],
			['Khuất Thị Thơm', 'female', '1980-03-07', 'university', 'Kỹ sư'],
			['Phạm Xuân Cảnh', 'male', '1958-12-23', 'university', 'Cán bộ hưu trí']
		]
	},
	{
		name: 'Chi bộ 16',
		people: [
			['Tạ Hoàng Long', 'male', '1961-12-09', 'university', 'Bí thư Chi bộ 16', 'incumbent'],
			['Thân Thị Hải Vân', 'female', '1959-08-28', 'university', 'Phó Bí thư Chi bộ 16'],
			['Trần Hữu Chí', 'male', '1967-09-18', 'secondary', 'Chi ủy viên'],
			['Phạm Thị Tý', 'female', '1953-05-14', 'university', 'Chi hội trưởng Người cao tuổi'],
			['Chu Viết Hoan', 'male', '1959-10-21', 'secondary', 'Cán bộ hưu trí'],
			['Cao Minh Kỳ', 'male', '1967-12-20', 'secondary', 'Tổ trưởng tổ dân phố'],
			['Quách Thị Tuyết Nga', 'female', '1959-05-21', 'university', 'Cán bộ hưu trí'],
			['Nghiêm Anh Tuân', 'male', '1974-07-01', 'secondary', 'Kinh doanh']
		]
	},
	{
		name: 'Chi bộ 17',
		people: [
			['Phan Thế Vinh', 'male', '1961-06-15', 'secondary', 'Bí thư Chi bộ 17'],
			['Phí Hồng Quân', 'male', '1949-01-16', 'secondary', 'Phó Bí thư Chi bộ 17'],
			['Ngô Ngọc Tình', 'male', '1983-11-12', 'secondary', 'Chi ủy viên'],
			['Phí Bảo Sơn', 'male', '1959-10-16', 'secondary', 'Tổ trưởng tổ dân phố'],
			['Tạ Thị Hợp', 'female', '1954-03-19', 'university', 'Bác sĩ nghỉ hưu'],
			['Đỗ Thị Thìn', 'female', '1950-01-24', 'university', 'Chi hội trưởng Phụ nữ'],
			['Thân Hồng Thái', 'male', '1946-03-28', 'university', 'Cán bộ hưu trí']
		]
	}
];
