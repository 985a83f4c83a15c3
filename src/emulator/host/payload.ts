/** What Excel on the web lets through in one request, and in one answer. Other Excels take more. */
export const MOST_BYTES = 5_000_000;

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
