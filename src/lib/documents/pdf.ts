import type { Paper } from '$lib/core/records/paper';
import type { SlipSheet } from '$lib/core/records/slip';
import pdfMake from 'pdfmake/build/pdfmake';
import regular from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url';
import italic from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url';
import { pdfDefinition } from './pdf-definition';
import { slipDefinition } from './pdf-slips';

export const PDF_TYPE = 'application/pdf';

/** Tinos has the widths of Times New Roman and every Vietnamese letter; whole files, served by us. */
const FACES = { normal: regular, bold, italics: italic };

async function fontFile(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`font ${address}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

/** A paper, or a sheet of slips, as a PDF with its fonts inside. */
export async function writePdf(paper: Paper | SlipSheet): Promise<Uint8Array<ArrayBuffer>> {
	for (const address of Object.values(FACES)) {
		pdfMake.addVirtualFileSystem({
			[address]: { data: await fontFile(address), encoding: 'binary' }
		});
	}
	pdfMake.addFonts({ Tinos: FACES });
	const definition = 'slips' in paper ? slipDefinition(paper) : pdfDefinition(paper);
	return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}
