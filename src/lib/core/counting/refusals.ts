export type CountingRefusal =
	| { readonly kind: 'box-not-counted' }
	| { readonly kind: 'unknown-batch'; readonly batch: number }
	| { readonly kind: 'batch-is-closed'; readonly batch: number }
	| { readonly kind: 'batch-is-open'; readonly batch: number }
	| { readonly kind: 'batch-not-claimed'; readonly batch: number }
	| { readonly kind: 'batch-claimed-by'; readonly batch: number; readonly by: string }
	| { readonly kind: 'keyer-missing' }
	| { readonly kind: 'batch-is-full'; readonly batch: number; readonly size: number }
	| { readonly kind: 'place-already-keyed'; readonly batch: number; readonly position: number }
	| { readonly kind: 'marks-do-not-fit'; readonly names: number }
	| { readonly kind: 'doubt-without-words' }
	| { readonly kind: 'not-the-last-ballot'; readonly batch: number; readonly position: number }
	| { readonly kind: 'already-ruled'; readonly batch: number; readonly position: number }
	| { readonly kind: 'not-doubtful'; readonly batch: number; readonly position: number }
	| { readonly kind: 'ruling-without-majority'; readonly agree: number; readonly disagree: number }
	| { readonly kind: 'ruling-exceeds-tellers'; readonly tellers: number }
	| {
			readonly kind: 'batch-incomplete';
			readonly batch: number;
			readonly keyed: number;
			readonly size: number;
	  }
	| { readonly kind: 'batch-smaller-than-keyed'; readonly batch: number; readonly keyed: number };
