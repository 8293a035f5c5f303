import SqliteDatabase from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepingStatements } from './kept-statements';

let database: SqliteDatabase.Database;
beforeEach(() => {
	database = new SqliteDatabase(':memory:');
	database.exec('create table said (place integer primary key, word text)');
});
afterEach(() => database.close());

const INSERT = 'insert into said values (?, ?)';
const AFTER = 'select place from said where place > ?';

describe('kept statements', () => {
	it('are read once', () => {
		const prepare = vi.spyOn(database, 'prepare');
		const keeping = keepingStatements(database);
		for (const place of [1, 2, 3]) keeping.prepare(INSERT).run([place, 'a']);
		expect(keeping.prepare(AFTER).all([1])).toEqual([{ place: 2 }, { place: 3 }]);
		expect(keeping.prepare(AFTER).all([2])).toEqual([{ place: 3 }]);
		expect(prepare.mock.calls.map(([text]) => text)).toEqual([INSERT, AFTER]);
	});

	it('work after one that failed, and after the table has changed', () => {
		const keeping = keepingStatements(database);
		keeping.prepare(INSERT).run([1, 'a']);
		expect(() => keeping.prepare(INSERT).run([1, 'b'])).toThrow('UNIQUE');
		keeping.prepare(INSERT).run([2, 'b']);
		const whole = 'select * from said where place = ?';
		expect(keeping.prepare(whole).all([2])).toEqual([{ place: 2, word: 'b' }]);
		database.exec('alter table said add column loud integer default 1');
		expect(keeping.prepare(whole).all([2])).toEqual([{ place: 2, word: 'b', loud: 1 }]);
	});

	it('are not more than a hub has questions', () => {
		const prepare = vi.spyOn(database, 'prepare');
		const keeping = keepingStatements(database);
		for (let place = 0; place < 100; place += 1) {
			keeping.prepare(AFTER);
			keeping.prepare(`select ${place}`);
		}
		expect(prepare).toHaveBeenCalledTimes(101);
		keeping.prepare('select 0');
		expect(prepare).toHaveBeenCalledTimes(102);
	});
});
