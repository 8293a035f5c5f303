/** Which particular of the manifest. */
export type ManifestField = 'name' | 'illustration' | 'events';

/**
 * Why a file cannot be opened as an archive: the place, and by its kind what to do. Nothing on the
 * device has changed when one of these is told.
 */
export type ArchiveProblem =
	/** Some other kind of file. */
	| { readonly kind: 'not-an-archive' }
	| { readonly kind: 'empty' }
	/** The device could not read it: a USB stick pulled out, a file moved away. */
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'too-large' }
	/** Begins like an archive and has no end: a copy or download that stopped. */
	| { readonly kind: 'cut-off' }
	| { readonly kind: 'damaged' }
	/** A later format than this program reads. */
	| { readonly kind: 'newer-format'; readonly found: string }
	| { readonly kind: 'missing-file'; readonly file: string }
	| { readonly kind: 'unlisted-file'; readonly file: string }
	| { readonly kind: 'changed-file'; readonly file: string }
	| { readonly kind: 'malformed-file'; readonly file: string; readonly field: string }
	| { readonly kind: 'malformed-line'; readonly file: string; readonly line: number }
	| {
			readonly kind: 'malformed-event';
			readonly file: string;
			readonly line: number;
			readonly field: string;
	  }
	| { readonly kind: 'other-congress'; readonly file: string; readonly line: number }
	/** A device's events do not follow each other: some are gone or come twice. */
	| {
			readonly kind: 'broken-sequence';
			readonly file: string;
			readonly line: number;
			readonly expected: number;
			readonly found: number;
	  }
	| { readonly kind: 'manifest-differs'; readonly field: ManifestField }
	/** The ballots do not give the result that was announced. */
	| { readonly kind: 'result-differs'; readonly contest: string }
	| { readonly kind: 'count-differs'; readonly file: string };
