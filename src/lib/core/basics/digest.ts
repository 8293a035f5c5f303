/** SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
export type Digest = (content: string | Uint8Array) => string;
