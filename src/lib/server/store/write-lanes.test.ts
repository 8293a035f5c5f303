import { describe, expect, it } from 'vitest';
import { WriteLanes } from './write-lanes';

/** Lanes whose commits end when the test says so. */
function staged(lanes: number) {
	const commits: { jobs: readonly string[]; end: () => void; fail: () => void }[] = [];
	const all = new WriteLanes<string, string>({
		lanes,
		keyOf: (job) => job[0]!,
		sizeOf: (job) => job.length,
		most: { jobs: 3, size: 10 },
		commit: (jobs) =>
			new Promise((resolve, reject) => {
				const end = () => resolve(jobs.map((job) => job.toUpperCase()));
				commits.push({ jobs, end, fail: () => reject(new Error('no disk')) });
			})
	});
	return { all, commits };
}
const settle = () => new Promise(setImmediate);

describe('write lanes', () => {
	it('commit together whatever waits, and answer each', async () => {
		const { all, commits } = staged(1);
		const first = [all.submit('a1'), all.submit('b1')];
		await settle();
		const second = [all.submit('a2'), all.submit('c1')];
		await settle();
		expect(commits.map(({ jobs }) => jobs)).toEqual([['a1', 'b1']]);
		commits[0]!.end();
		expect(await Promise.all(first)).toEqual(['A1', 'B1']);
		await settle();
		expect(commits[1]!.jobs).toEqual(['a2', 'c1']);
		commits[1]!.end();
		expect(await Promise.all(second)).toEqual(['A2', 'C1']);
	});

	it('leave what is under way in one lane out of another', async () => {
		const { all, commits } = staged(2);
		void all.submit('a1');
		await settle();
		const waiting = [all.submit('a2'), all.submit('b1')];
		await settle();
		expect(commits.map(({ jobs }) => jobs)).toEqual([['a1'], ['b1']]);
		commits[0]!.end();
		await settle();
		await settle();
		expect(commits[2]!.jobs).toEqual(['a2']);
		commits[1]!.end();
		commits[2]!.end();
		expect(await Promise.all(waiting)).toEqual(['A2', 'B1']);
	});

	it('tell everybody in a commit that failed, and go on', async () => {
		const { all, commits } = staged(1);
		const lost = [all.submit('a1'), all.submit('b1')];
		await settle();
		commits[0]!.fail();
		for (const one of lost) await expect(one).rejects.toThrow('no disk');
		const next = all.submit('a2');
		await settle();
		commits[1]!.end();
		expect(await next).toBe('A2');
	});

	it('take no more than they should into one commit, and lose none', async () => {
		const { all, commits } = staged(1);
		const jobs = ['a', 'b', 'c', 'd', 'seven..', 'four', 'far more than ten', 'e'];
		const answers = jobs.map((job) => all.submit(job));
		for (let commit = 0; commit < 5; commit += 1) {
			await settle();
			commits[commit]!.end();
			await settle();
		}
		expect(await Promise.all(answers)).toEqual(jobs.map((job) => job.toUpperCase()));
		expect(commits.map((commit) => commit.jobs)).toEqual([
			['a', 'b', 'c'],
			['d', 'seven..'],
			['four'],
			['far more than ten'],
			['e']
		]);
	});
});
