import type { Threshold } from './threshold';

/**
 * The rules of another body (youth union, trade union, shareholders), as its own charter has them;
 * what they do not say is taken as the Party's regulation has it, and shown as a setting.
 */
export interface OwnRules {
	/** The charter or regulation they stand in: "Điều lệ Đoàn TNCS Hồ Chí Minh". */
	readonly name: string;
	readonly threshold: Threshold;
	/** Whether a committee's list must hold more names than seats. */
	readonly needsSurplus: boolean;
}
