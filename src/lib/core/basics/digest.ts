/** SHA-256 of a text in UTF-8, in hexadecimal. */
export type Digest = (text: string) => string;
