import { makeOverviewToken } from '$lib/server/addresses/above';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (call) => answered(call, makeOverviewToken);
