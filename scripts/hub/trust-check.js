/**
 * Runs in the trust page: tries the hub over https and shows which of the page's sentences holds. A page
 * may not learn why a picture did not load, so the plain server this page came from is asked as well:
 * while it answers, what is missing is trust.
 */
const outcome = document.getElementById('outcome');
const { userAgent, maxTouchPoints } = navigator;
const systems = [
	['android', /Android/.test(userAgent)],
	['apple', /iPad|iPhone/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)],
	['mac', /Macintosh/.test(userAgent)],
	['windows', /Windows/.test(userAgent)],
	['linux', true]
];
const [system] = systems.find(([, isIt]) => isIt);

function show(state) {
	outcome.dataset.state = state;
	for (const text of outcome.querySelectorAll('[data-when]'))
		text.hidden = !text.dataset.when.split(' ').includes(state);
	for (const text of outcome.querySelectorAll('[data-system]'))
		text.hidden = state !== 'not-yet' || !text.dataset.system.split(' ').includes(system);
}

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
	if (await loads(`${outcome.dataset.resource}?at=${Date.now()}`)) return show('trusted');
	const isThere = await fetch('/', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
	show(isThere ? 'not-yet' : 'unreachable');
}

document.getElementById(`guide-${system}`).open = true;
document.getElementById('again').addEventListener('click', check);
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible' && outcome.dataset.state !== 'checking') check();
});
check();
