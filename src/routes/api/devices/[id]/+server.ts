import { revokeDevice } from '$lib/server/addresses/devices';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const DELETE: RequestHandler = (call) => answered(call, revokeDevice);
