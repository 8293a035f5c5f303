import type { DeviceId } from '$lib/core/basics/ids';

/** Why a file of another device is not taken in. Nothing on this device has changed. */
export type ExchangeProblem =
	/** Some other kind of file. */
	| { readonly kind: 'not-an-exchange' }
	/** A newer program wrote it. */
	| { readonly kind: 'newer-format' }
	/** It does not unpack, or is not what was packed: a copy that stopped, a broken stick. */
	| { readonly kind: 'damaged' }
	| { readonly kind: 'too-large' }
	/** The device could not read the file. */
	| { readonly kind: 'unreadable' }
	/** Packed well, and not what any version of this program writes. `path` is for an engineer. */
	| { readonly kind: 'malformed'; readonly path: string }
	/** Each device began this congress by itself, as both may with the sample: these are no two copies of one. */
	| { readonly kind: 'other-beginning' }
	/** Something of one device does not hold. */
	| {
			readonly kind: ChainProblem;
			readonly deviceId: DeviceId;
			readonly seq: number;
	  };

export const CHAIN_PROBLEMS = [
	/** Acts between what is held here and what came are missing. */
	'gap',
	/** This device holds something else at the same place. */
	'forked',
	/** An act no version of this program writes, or under another device's name. */
	'malformed-event',
	'other-congress',
	/** The signature does not stand over these acts. */
	'seal-wrong',
	/** A device that signs what it does, and here it did not. */
	'seal-missing',
	/** One device comes twice. */
	'chain-twice'
] as const;
export type ChainProblem = (typeof CHAIN_PROBLEMS)[number];
