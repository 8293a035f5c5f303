import { tellHealth } from '$lib/server/addresses/door';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (call) => answered(call, tellHealth);
