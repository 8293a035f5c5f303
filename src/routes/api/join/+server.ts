import { joinCongress } from '$lib/server/addresses/door';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (call) => answered(call, joinCongress);
