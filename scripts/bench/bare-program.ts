import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A bare reference in a process of its own, as the hub is in one: a small server that says its port. */
export class BareProgram {
	private constructor(
		readonly child: ChildProcess,
		readonly address: string
	) {}

	/** `store`: the file or the database it works on. */
	static async start(program: 'bare-stream' | 'bare-echo', store: string): Promise<BareProgram> {
		const child = spawn(process.execPath, [`scripts/bench/${program}.js`, store], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
		return new BareProgram(child, `http://127.0.0.1:${port}`);
	}

	end(): void {
		this.child.kill();
	}
}
