import { describe, expect, it } from 'vitest';
import type { PersonId } from '../basics/ids';
import type { Person } from '../people/person';
import { structureOf } from './structure';

function someone(changes: Partial<Person>): Person {
	return {
		id: 'p' as PersonId,
		name: 'Một người',
		gender: null,
		born: null,
		education: null,
		incumbent: false,
		position: '',
		...changes
	};
}

const DAY = '2020-05-20';

function count(group: string, people: Person[]): number | undefined {
	return structureOf(people, DAY).lines.find((line) => line.group === group)?.count;
}

describe('structureOf', () => {
	it.each([
		['1985-05-21', 'under-35', '34, turns 35 tomorrow'],
		['1985-05-20', '35-to-50', '35 today'],
		['1970-05-20', '35-to-50', '50 today'],
		['1969-05-21', '35-to-50', '50 for one more day'],
		['1969-05-20', 'over-50', '51 today'],
		['1985', '35-to-50', 'a bare year']
	])('puts someone born %s in %s: %s', (born, group) => {
		const people = [someone({ born })];
		const ages = ['under-35', '35-to-50', 'over-50'];
		expect(ages.filter((age) => count(age, people) === 1)).toEqual([group]);
	});

	it('counts sex, renewal and education, each person once per question', () => {
		const people = [
			someone({ gender: 'female', incumbent: true, education: 'postgraduate' }),
			someone({ gender: 'male', education: 'university' }),
			someone({ gender: 'male', education: 'secondary' })
		];
		expect(count('women', people)).toBe(1);
		expect(count('men', people)).toBe(2);
		expect(count('re-elected', people)).toBe(1);
		expect(count('first-time', people)).toBe(2);
		expect(count('postgraduate', people)).toBe(1);
		expect(count('university', people)).toBe(1);
		expect(count('secondary', people)).toBe(1);
	});

	it('says how many files lack a figure instead of guessing it', () => {
		const { total, unknown } = structureOf([someone({}), someone({ born: '1980' })], DAY);
		expect(total).toBe(2);
		expect(unknown).toEqual({ gender: 2, age: 1, education: 2 });
	});
});
