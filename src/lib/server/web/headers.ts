/** On every answer of the hub: nobody keeps it, guesses what it is, or runs anything in it. */
export const ANSWER_HEADERS = {
	'cache-control': 'no-store',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
	'x-content-type-options': 'nosniff'
} as const;
