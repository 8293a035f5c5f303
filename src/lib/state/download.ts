/** Hands a file to the browser, which puts it where this device keeps downloads. */
export function download(fileName: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
	const address = URL.createObjectURL(new Blob([bytes], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = fileName;
	link.click();
	// The browser holds on to the file from the click on; only the address is given back.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
