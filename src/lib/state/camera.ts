import { accept, refuse, type Result } from '$lib/core/basics/result';

/** Why there are no pictures from a camera. */
export type CameraProblem =
	/** The page came over plain http, where a browser gives no camera. */
	| 'not-secure'
	| 'no-camera'
	/** The person, or the device's settings, said no. */
	| 'not-allowed'
	/** Another program has it, or it broke off. */
	| 'not-working';

const WANTED = {
	audio: false,
	video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }
} as const;
/** Points: a larger picture takes longer to read and shows no more of the codes. */
const LONGEST_SIDE = 1280;

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
	NotAllowedError: 'not-allowed',
	SecurityError: 'not-allowed',
	NotFoundError: 'no-camera',
	OverconstrainedError: 'no-camera'
};

/** The camera that looks away from the person, shown in a video element. */
export class Camera {
	readonly #canvas = document.createElement('canvas');

	private constructor(
		private readonly stream: MediaStream,
		private readonly video: HTMLVideoElement
	) {}

	static async open(video: HTMLVideoElement): Promise<Result<Camera, CameraProblem>> {
		if (!window.isSecureContext) return refuse('not-secure');
		if (!('mediaDevices' in navigator)) return refuse('no-camera');
		let stream: MediaStream;
		try {
			stream = await navigator.mediaDevices.getUserMedia(WANTED);
		} catch (error) {
			return refuse(PROBLEMS[(error as Error).name] ?? 'not-working');
		}
		const camera = new Camera(stream, video);
		video.srcObject = stream;
		// Rejects where the window was left meanwhile; then there is nothing to show.
		await video.play().catch(() => undefined);
		return accept(camera);
	}

	/** False once it was unplugged or taken away. */
	get isLive(): boolean {
		return this.stream.getTracks().every(({ readyState }) => readyState === 'live');
	}

	/** What it sees now; nothing while it warms up. */
	picture(): ImageData | null {
		const { videoWidth, videoHeight } = this.video;
		if (videoWidth === 0) return null;
		const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight));
		const width = Math.round(videoWidth * scale);
		const height = Math.round(videoHeight * scale);
		if (this.#canvas.width !== width) this.#canvas.width = width;
		if (this.#canvas.height !== height) this.#canvas.height = height;
		const context = this.#canvas.getContext('2d', { willReadFrequently: true });
		context?.drawImage(this.video, 0, 0, width, height);
		return context?.getImageData(0, 0, width, height) ?? null;
	}

	close(): void {
		for (const track of this.stream.getTracks()) track.stop();
		this.video.srcObject = null;
	}
}
