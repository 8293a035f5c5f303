// pdfmake 0.3 ships no types: these are the parts of it that we use.
declare module 'pdfmake/build/pdfmake' {
	import type { PdfDefinition } from './pdf-definition';

	interface PdfMake {
		addVirtualFileSystem(files: Record<string, { data: Uint8Array; encoding: 'binary' }>): void;
		addFonts(fonts: Record<string, { normal: string; bold: string; italics: string }>): void;
		createPdf(definition: PdfDefinition): { getBuffer(): Promise<Uint8Array<ArrayBuffer>> };
	}
	const pdfMake: PdfMake;
	export default pdfMake;
}
