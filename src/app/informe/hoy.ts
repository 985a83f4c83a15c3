/** What day it is, for what is shown of the calendar: "2021-10-15T08:30", local. */
export function createHoy({ now }: { readonly now: () => string }): () => string {
  return now;
}
