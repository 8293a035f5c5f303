import type { Organ, SessionKind } from '../../agenda/agenda';
import type { Mandate } from '../../congress/delegate';

// Fixed words of the congress's minutes: content of a Party paper, always in Vietnamese.

export const SESSION_ON_PAPER: Readonly<Record<SessionKind, string>> = {
	preparatory: 'Phiên trù bị',
	official: 'Phiên chính thức'
};

export const ORGAN_ON_PAPER: Readonly<Record<Organ, string>> = {
	presidium: 'Đoàn Chủ tịch',
	secretariat: 'Đoàn Thư ký',
	credentials: 'Ban Thẩm tra tư cách đại biểu'
};

/** What the head of an organ is called. */
export const HEAD_ON_PAPER: Readonly<Record<Organ, string>> = {
	presidium: 'Trưởng đoàn',
	secretariat: 'Trưởng đoàn',
	credentials: 'Trưởng ban'
};

export const MANDATE_ON_PAPER: Readonly<Record<Mandate, string>> = {
	'ex-officio': 'đại biểu đương nhiên',
	elected: 'đại biểu được bầu',
	appointed: 'đại biểu chỉ định'
};
