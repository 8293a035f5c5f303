import { followHall } from '$lib/server/addresses/above';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (call) => answered(call, followHall);
