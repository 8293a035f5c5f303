import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const LIB = './src/lib';

/**
 * The house's import directions: each layer, and the layers it may reach.
 * A new layer is a new line here; `docs/architecture.md` draws the same table.
 */
const MAY_IMPORT = {
	core: [],
	sample: ['core'],
	wire: ['core'],
	data: ['core', 'wire'],
	sync: ['core', 'wire', 'data'],
	server: ['core', 'wire'],
	import: ['core'],
	documents: ['core'],
	archive: ['core'],
	exchange: ['core', 'wire'],
	i18n: ['core', 'wire', 'exchange', 'import'],
	state: [
		'core',
		'wire',
		'data',
		'sync',
		'archive',
		'exchange',
		'documents',
		'import',
		'sample',
		'i18n'
	],
	'components/ui': [],
	'components/charts': ['core', 'components/ui', 'i18n'],
	'components/congress': ['core', 'components/ui', 'i18n', 'state'],
	// The hall's pictures reach no state: they can show, and nothing else.
	'components/hall': ['core', 'components/ui', 'components/charts', 'i18n']
};

const layers = Object.keys(MAY_IMPORT);
const roles = readdirSync('./src/routes', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

const layerZones = Object.entries(MAY_IMPORT).flatMap(([layer, allowed]) => [
	...layers
		.filter((other) => other !== layer && !allowed.includes(other))
		.map((other) => ({
			target: `${LIB}/${layer}`,
			from: `${LIB}/${other}`,
			message: `${layer} may import ${allowed.join(', ') || 'nothing of lib'}; move the code to the layer that owns it.`
		})),
	{ target: `${LIB}/${layer}`, from: './src/routes', message: 'lib never imports a route.' }
]);

const SCREENS_REACH_NOT = [
	'data',
	'archive',
	'exchange',
	'documents',
	'import',
	'sample',
	'wire',
	'sync',
	'server'
];

const roleZones = roles.flatMap((role) => [
	...roles
		.filter((other) => other !== role)
		.map((other) => ({
			target: `./src/routes/${role}`,
			from: `./src/routes/${other}`,
			message: 'A role never imports another role: shared pieces live in lib/components/congress.'
		})),
	...SCREENS_REACH_NOT.map((layer) => ({
		target: `./src/routes/${role}`,
		from: `${LIB}/${layer}`,
		message: `A role reaches ${layer} through lib/state.`
	}))
]);

const noTestingOutsideTests = {
	target: './src',
	from: `${LIB}/testing`,
	message: 'testing/ is for tests only.'
};

const IMPURE = [
	{ name: 'Date', message: 'The core knows no clock: time comes in with the command.' },
	...['window', 'document', 'navigator', 'indexedDB', 'fetch', 'crypto', 'performance'].map(
		(name) => ({ name, message: 'The core knows no browser: pass what you need in.' })
	)
];

export default tseslint.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...tseslint.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
			'import-x/parsers': {
				'@typescript-eslint/parser': ['.ts', '.js'],
				'svelte-eslint-parser': ['.svelte']
			}
		},
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'no-undef': 'off',
			complexity: ['error', 15],
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'import-x/no-cycle': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			// Pages are addressed by plain paths: the app is always served at the root.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**/*.ts', 'scripts/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.test.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } }
	},
	{
		files: ['src/**'],
		ignores: ['**/*.test.ts', 'src/lib/testing/**'],
		rules: {
			'import-x/no-restricted-paths': [
				'error',
				{
					basePath: import.meta.dirname,
					zones: [...layerZones, ...roleZones, noTestingOutsideTests]
				}
			]
		}
	},
	{
		files: ['src/lib/core/**', 'src/lib/sample/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': ['error', ...IMPURE],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'The core knows no chance: pass a seed in.' }
			]
		}
	},
	{
		files: ['**/*.js'],
		extends: [tseslint.configs.disableTypeChecked]
	}
);
