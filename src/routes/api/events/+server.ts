import { takeEvents } from '$lib/server/addresses/log';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (call) => answered(call, takeEvents);
