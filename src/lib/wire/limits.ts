/** Most links a device sends, or gets, at once. */
export const LINKS_AT_ONCE = 500;
/** Most bytes of a body the hub reads. */
export const BODY_LIMIT = 4_000_000;
