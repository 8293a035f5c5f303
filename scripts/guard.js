/** Sent with every answer. The rest of the content policy stands in each page, with its hashes. */
export const HEADERS = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'geolocation=(), microphone=(), camera=(), payment=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

/** The one page that asks for the camera: a QR sequence of another device. */
const CAMERA_PAGE = '/exchange';
/** Workers are no pages, and their own policy is this header: the QR reader among them compiles WebAssembly. */
const WORKERS = /^\/_app\/immutable\/workers\//;

/**
 * The headers of one answer: to each the powers it needs, and no other.
 * @param {string | undefined} url
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(url = '/') {
	const [path = '/'] = url.split('?');
	if (path === CAMERA_PAGE) {
		const policy = HEADERS['Permissions-Policy'].replace('camera=()', 'camera=(self)');
		return { ...HEADERS, 'Permissions-Policy': policy };
	}
	if (!WORKERS.test(path)) return HEADERS;
	const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
	return { ...HEADERS, 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` };
}

/** Names a machine has for itself, whatever network it is in. */
export const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The name in a `Host` header, without its port and in lower case.
 * @param {string | undefined} host
 */
export function hostName(host = '') {
	return host.toLowerCase().replace(/:\d+$/, '');
}

/**
 * Puts our headers on every answer and refuses a request that names another host: a page elsewhere
 * that points its name at this machine must not reach it.
 * @param {import('node:http').RequestListener} handler
 * @param {() => readonly string[]} ownNames asked anew for each request: addresses may change meanwhile
 * @returns {import('node:http').RequestListener}
 */
export function guarded(handler, ownNames) {
	return (request, response) => {
		for (const [name, value] of Object.entries(headersFor(request.url)))
			response.setHeader(name, value);
		if (!ownNames().includes(hostName(request.headers.host))) {
			response.writeHead(403).end();
			return;
		}
		handler(request, response);
	};
}
