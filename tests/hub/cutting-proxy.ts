import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The network between devices and their hub, which a test can cut and heal. */
export class CuttingProxy {
	readonly #sockets = new Set<Socket>();
	#isCut = false;

	private constructor(
		readonly server: Server,
		readonly port: number
	) {}

	/** Leads to a port of this machine. */
	static async to(port: number): Promise<CuttingProxy> {
		const server = createServer((near) => proxy.#join(near, port));
		const proxy = new CuttingProxy(server, await listening(server));
		return proxy;
	}

	get address(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	#join(near: Socket, port: number): void {
		if (this.#isCut) {
			near.destroy();
			return;
		}
		const far = connect(port, '127.0.0.1');
		for (const [one, other] of [
			[near, far],
			[far, near]
		] as const) {
			this.#sockets.add(one);
			one.on('error', () => other.destroy());
			one.on('close', () => {
				this.#sockets.delete(one);
				other.destroy();
			});
			one.pipe(other);
		}
	}

	/** Every connection breaks where it is, in the middle of whatever is on its way, and none is made. */
	cut(): void {
		this.#isCut = true;
		for (const socket of this.#sockets) socket.resetAndDestroy();
	}

	heal(): void {
		this.#isCut = false;
	}

	async stop(): Promise<void> {
		this.cut();
		const closed = once(this.server, 'close');
		this.server.close();
		await closed;
	}
}

async function listening(server: Server): Promise<number> {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}
