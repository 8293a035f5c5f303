/** With spaces that no line breaks at. */
export const unbroken = (text: string): string => text.replace(/ /g, '\u00a0');
