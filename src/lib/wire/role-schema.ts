import * as z from 'zod/mini';
import { DEVICE_ROLES } from '$lib/core/roles/device-role';

export const roleSchema = z.enum(DEVICE_ROLES);
