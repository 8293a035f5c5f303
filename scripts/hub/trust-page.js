import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GUIDES, TRUST_WORDS as W } from './trust-words.js';

/** Served by the hub over https to whoever asks: a device that can load it trusts the hub. */
export const TRUST_RESOURCE = '/trust-check.gif';
export const FILES = { crt: '/kiem-phieu.crt', mobileconfig: '/kiem-phieu.mobileconfig' };

const read = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const STYLE = read('./trust-page.css');
const SCRIPT = read('./trust-check.js');

/** @typedef {import('./trust-words.js').Words} Words */
/** @typedef {{ sha256: string, sha1: string }} Fingerprints */

/** A text in both languages, side by side where there is room. @param {Words} words */
function both({ vi, en }) {
	return `<span class="both"><span>${vi}</span><span lang="en">${en}</span></span>`;
}

/** The same inside a heading or a button. @param {Words} words */
function inLine({ vi, en }) {
	return `${vi} <span lang="en">${en}</span>`;
}

/** @param {string} origin of the hub over https */
function outcome(origin) {
	const when = (/** @type {string} */ state, /** @type {Words} */ words) =>
		`<p class="sentence" data-when="${state}" hidden>${both(words)}</p>`;
	const missing = (/** @type {string} */ systems, /** @type {Words} */ words) =>
		`<p data-system="${systems}" hidden>${both(words)}</p>`;
	return `<section id="outcome" data-resource="${origin}${TRUST_RESOURCE}" aria-live="polite">
<h2>${inLine(W.check)}</h2>
<noscript><p>${both(W.noScript)}</p></noscript>
${when('checking', W.checking)}
${when('trusted', W.trusted)}
${when('not-yet', W.notYet)}
${missing('apple', W.notYetApple)}
${missing('android', W.notYetAndroid)}
${missing('windows mac linux', W.notYetComputer)}
${when('unreachable', W.unreachable)}
<a class="button" data-when="trusted" href="${origin}/join" hidden>${inLine(W.join)}</a>
<button type="button" id="again">${inLine(W.again)}</button>
</section>`;
}

/** @param {import('./trust-words.js').Guide} guide */
function section({ id, name, file, steps }) {
	const label = file === 'crt' ? W.download : W.downloadProfile;
	const title = name.vi === name.en ? name.vi : inLine(name);
	return `<details id="guide-${id}">
<summary>${title}</summary>
<p><a class="button" href="${FILES[file]}">${inLine(label)}</a></p>
<ol>${steps.map((step) => `<li>${both(step)}</li>`).join('')}</ol>
</details>`;
}

/** @param {Fingerprints} fingerprints */
function comparison({ sha256, sha1 }) {
	return `<section>
<h2>${inLine(W.compare)}</h2>
<p>${both(W.compareWhy)}</p>
<dl><dt>SHA-256</dt><dd><code>${sha256}</code></dd>
<dt>SHA-1 (Windows: Thumbprint)</dt><dd><code>${sha1}</code></dd></dl>
</section>`;
}

/**
 * The page that teaches a device to trust the hub, and tells whether it does.
 * @param {string} origin of the hub over https, by the name this page was asked under
 * @param {Fingerprints} fingerprints
 */
export function trustPage(origin, fingerprints) {
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${W.title.vi}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${inLine(W.title)}</h1>
<p>${both(W.why)}</p>
${outcome(origin)}
${comparison(fingerprints)}
${GUIDES.map(section).join('\n')}
<section><p>${both(W.names)}</p><p>${both(W.after)}</p></section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** @param {string} text */
function hashOf(text) {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What the trust page may load: its own lines, and the one picture of the hub. @param {string} origin */
export function trustPolicy(origin) {
	return [
		"default-src 'none'",
		`script-src ${hashOf(SCRIPT)}`,
		`style-src ${hashOf(STYLE)}`,
		`img-src ${origin}${TRUST_RESOURCE}`,
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'"
	].join('; ');
}
