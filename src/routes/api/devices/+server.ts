import { listDevices } from '$lib/server/addresses/devices';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (call) => answered(call, listDevices);
