import { mount, unmount } from 'svelte';
import { afterAll, beforeAll, expect, it } from 'vitest';
import QrFrame from '$lib/components/ui/QrFrame.svelte';
import { QrAssembly } from '$lib/exchange/qr-assembly';
import { cutIntoPieces, frameOf } from '$lib/exchange/qr-transfer';
import { until } from '$lib/testing/until';
import { QrReader } from './qr-reader';

const reader = new QrReader();
beforeAll(() => reader.prepare());
afterAll(() => reader.close());

/** Points of a picture for each point of a code: what a tablet sees at arm's length. */
const SCALE = 6;

/** The code as it stands on the screen, enlarged the way a browser enlarges it, and a little askew. */
function seen(canvas: HTMLCanvasElement, degrees: number): ImageData {
	const side = canvas.width * SCALE;
	const picture = new OffscreenCanvas(side * 1.5, side * 1.5).getContext('2d')!;
	picture.fillStyle = '#1c1917';
	picture.fillRect(0, 0, picture.canvas.width, picture.canvas.height);
	picture.translate(picture.canvas.width / 2, picture.canvas.height / 2);
	picture.rotate((degrees / 180) * Math.PI);
	picture.imageSmoothingEnabled = false;
	picture.drawImage(canvas, -side / 2, -side / 2, side, side);
	return picture.getImageData(0, 0, picture.canvas.width, picture.canvas.height);
}

/** Draws the bytes as the screen does; answers the picture once it is drawn. */
async function drawn(bytes: Uint8Array, degrees: number): Promise<ImageData> {
	const component = mount(QrFrame, { target: document.body, props: { bytes, label: 'code' } });
	const canvas = document.querySelector('canvas')!;
	// The first point of the code itself is dark, whatever it says.
	const corner = () => [...canvas.getContext('2d')!.getImageData(4, 4, 1, 1).data];
	await until(() => expect(corner()).toEqual([0, 0, 0, 255]));
	const picture = seen(canvas, degrees);
	await unmount(component);
	return picture;
}

it('every frame on the screen is read again to the byte, askew too, and they make up the whole', async () => {
	const bytes = new Uint8Array(4_000).map((_, at) => (at * at + 7 * at) >> 3);
	const cut = cutIntoPieces(bytes);
	const transfer = cut.ok ? cut.value : null;
	const assembly = new QrAssembly();
	for (let number = 1; !assembly.isComplete; number += 1) {
		const frame = frameOf(transfer!, number);
		const answer = await reader.read(await drawn(frame, number * 17));
		expect(answer).toMatchObject({ kind: 'code', bytes: frame });
		if (answer.kind === 'code') assembly.take(answer.bytes);
	}
	expect(assembly.whole()).toEqual({ ok: true, value: bytes });
});

it('a picture without a code is read as nothing', async () => {
	expect(await reader.read(new ImageData(320, 240))).toEqual({ kind: 'nothing' });
});
