/**
 * A text as it has to be entered where Excel would read it anew: the apostrophe keeps "=SUMA", "-",
 * "1.2" and "ene-21" what they are, and is no part of the text.
 */
export function typedText(text: string): string {
  return text === "" ? "" : `'${text}`;
}
