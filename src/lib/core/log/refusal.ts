import type { CheckInRefusal } from '../check-in/refusals';
import type { CongressRefusal } from '../congress/refusals';
import type { ContestRefusal } from '../contest/refusals';
import type { CountingRefusal } from '../counting/refusals';

/** Everything a rule can say no to. The screen words each kind; `docs/errors.md` lists them. */
export type Refusal = CongressRefusal | CheckInRefusal | ContestRefusal | CountingRefusal;
export type RefusalKind = Refusal['kind'];
