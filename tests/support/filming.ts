import { writeFileSync } from 'node:fs';
import { chromium, type Browser, type Locator, type TestInfo } from '@playwright/test';
import { wholeBrowser } from './whole-browser';

/** A film that a browser takes for its camera shows so many pictures a second. */
const FILM_PACE = 30;

/**
 * So many pictures of what changes on a screen, one after the other, each unlike the one before: a quick
 * machine would take the same one again. Some changes are missed, as by any camera.
 */
export async function film(what: Locator, count: number): Promise<Buffer[]> {
	const pictures: Buffer[] = [];
	while (pictures.length < count) {
		const picture = await what.screenshot({ type: 'jpeg', quality: 70 });
		if (!pictures.at(-1)?.equals(picture)) pictures.push(picture);
	}
	return pictures;
}

/** Writes pictures, all of one size, as a film (Motion JPEG: one after the other), each held for a while. */
export function writeFilm(testInfo: TestInfo, pictures: readonly Buffer[], pace = 6): string {
	const path = testInfo.outputPath('film.mjpeg');
	const held = FILM_PACE / pace;
	writeFileSync(
		path,
		Buffer.concat(pictures.flatMap((picture) => Array.from({ length: held }, () => picture)))
	);
	return path;
}

/** A browser whose camera shows a film over and over, or a test picture, or is refused. */
export function browserWithCamera(
	shown: { film: string } | 'test-picture' | 'refused'
): Promise<Browser> {
	const args = ['--use-fake-device-for-media-stream'];
	if (shown === 'refused') args.push('--deny-permission-prompts');
	else args.push('--use-fake-ui-for-media-stream');
	if (typeof shown === 'object') args.push(`--use-file-for-fake-video-capture=${shown.film}`);
	return chromium.launch(wholeBrowser(args));
}
