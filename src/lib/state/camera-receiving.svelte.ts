import { QrAssembly, type FrameSeen } from '$lib/exchange/qr-assembly';
import { Camera, type CameraProblem } from './camera';
import { QrReader, type ReaderAnswer } from './qr-reader';

export type ReceivingProblem = CameraProblem | 'no-reader' | 'damaged';
/** What the person should do so that it goes on. */
export type ReceivingHint = 'nothing-seen' | 'invitation' | Exclude<FrameSeen, 'new' | 'known'>;

/** Milliseconds without a code of ours after which the person is told what helps. */
const PATIENCE = 5_000;
const INVITATION = /\/join#/;

/** A sequence of QR codes read by the camera, from the first picture until everything is there. */
export class CameraReceiving {
	problem = $state<ReceivingProblem | null>(null);
	hint = $state<ReceivingHint | null>(null);
	total = $state(0);
	missing = $state(0);
	isLooking = $state(false);
	#assembly = new QrAssembly();
	#isStopped = false;
	#lastGood = 0;

	constructor(private readonly ondone: (bytes: Uint8Array<ArrayBuffer>) => void) {}

	/** Looks until all is there, a problem stops it, or `stop` does; gives the camera back in each case. */
	async run(video: HTMLVideoElement): Promise<void> {
		const opened = await Camera.open(video);
		if (!opened.ok) {
			this.problem = opened.refused;
			return;
		}
		const reader = new QrReader();
		try {
			await reader.prepare();
			await this.#look(opened.value, reader);
		} catch {
			this.problem = 'no-reader';
		} finally {
			reader.close();
			opened.value.close();
		}
		this.#finish();
	}

	stop(): void {
		this.#isStopped = true;
	}

	async #look(camera: Camera, reader: QrReader): Promise<void> {
		this.isLooking = true;
		this.#lastGood = performance.now();
		while (!this.#isStopped && !this.#assembly.isComplete) {
			await nextPicture();
			if (!camera.isLive) {
				this.problem = 'not-working';
				return;
			}
			const picture = camera.picture();
			if (picture) this.#take(await reader.read(picture));
		}
	}

	#take(answer: ReaderAnswer): void {
		const seen = answer.kind === 'code' ? this.#assembly.take(answer.bytes) : null;
		if (seen === 'new' || seen === 'known') {
			this.#lastGood = performance.now();
			this.hint = null;
			this.total = this.#assembly.total;
			this.missing = this.#assembly.missing;
		} else if (seen && answer.kind === 'code') {
			this.hint = seen === 'no-frame' && INVITATION.test(answer.text) ? 'invitation' : seen;
			this.#lastGood = performance.now();
		} else if (performance.now() - this.#lastGood > PATIENCE) this.hint = 'nothing-seen';
	}

	#finish(): void {
		if (this.#isStopped || this.problem) return;
		const whole = this.#assembly.whole();
		if (whole.ok) this.ondone(whole.value);
		else this.problem = 'damaged';
	}
}

/** The moment the screen is drawn next: never while the page is hidden. */
function nextPicture(): Promise<number> {
	return new Promise((resolve) => requestAnimationFrame(resolve));
}
