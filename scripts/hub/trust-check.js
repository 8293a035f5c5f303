/**
 * Runs in the trust page: tries the hub over https and shows which of the page's sentences holds. A page
 * may not learn why a picture did not load, so the plain server this page came from is asked as well:
 * while it answers, what is missing is trust.
 */
const outcome = /** @type {HTMLElement} */ (document.getElementById('outcome'));
const again = /** @type {HTMLButtonElement} */ (document.getElementById('again'));

function systemOf({ userAgent, maxTouchPoints } = navigator) {
	if (/Android/.test(userAgent)) return 'android';
	if (/iPad|iPhone/.test(userAgent)) return 'apple';
	// An iPad says it is a Mac; but no Mac is touched.
	if (/Macintosh/.test(userAgent)) return maxTouchPoints > 1 ? 'apple' : 'mac';
	return /Windows/.test(userAgent) ? 'windows' : 'linux';
}

const system = systemOf();

/** @param {'checking' | 'trusted' | 'not-yet' | 'unreachable'} state */
function show(state) {
	outcome.dataset['state'] = state;
	for (const text of outcome.querySelectorAll('[data-when]'))
		text.toggleAttribute('hidden', text.getAttribute('data-when') !== state);
	for (const text of outcome.querySelectorAll('[data-system]')) {
		const isForThis = text.getAttribute('data-system')?.split(' ').includes(system);
		text.toggleAttribute('hidden', state !== 'not-yet' || !isForThis);
	}
}

/** @param {string} address @returns {Promise<boolean>} */
function loads(address) {
	return new Promise((resolve) => {
		const picture = new Image();
		picture.onload = () => resolve(true);
		picture.onerror = () => resolve(false);
		picture.src = address;
	});
}

async function check() {
	show('checking');
	if (await loads(`${outcome.dataset['resource']}?at=${Date.now()}`)) return show('trusted');
	const answer = await fetch('/', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
	show(answer ? 'not-yet' : 'unreachable');
}

document.getElementById(`guide-${system}`)?.setAttribute('open', '');
again.addEventListener('click', () => void check());
document.addEventListener('visibilitychange', () => {
	const isBack = document.visibilityState === 'visible';
	if (isBack && outcome.dataset['state'] !== 'checking') void check();
});
void check();
