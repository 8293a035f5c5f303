import { deleteInvitation } from '$lib/server/addresses/door';
import { answered } from '$lib/server/web/answer';
import type { RequestHandler } from './$types';

export const DELETE: RequestHandler = (call) => answered(call, deleteInvitation);
