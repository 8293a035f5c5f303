import { followEvents } from '$lib/server/addresses/log';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (call) => answered(call, followEvents);
