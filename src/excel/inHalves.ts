import { problemOf } from "./problemOf";

/** Puts a question, whose answer can be read after the next sync. */
export type Ask<Piece, Answer> = (piece: Piece) => () => Answer;

/**
 * Asks about all pieces in one round trip. Where Excel refuses so large an answer, each half of them is
 * asked about in turn, and a piece alone is halved, as long as it can be.
 *
 * @param halve the parts of a piece; less than two where it cannot be cut
 * @returns the answers in order: one for each piece that was not halved
 */
export async function inHalves<Piece, Answer>(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  ask: Ask<Piece, Answer>,
  halve: (piece: Piece) => readonly Piece[],
): Promise<readonly Answer[]> {
  const [first] = pieces;
  if (first === undefined) return [];
  const asked = pieces.map(ask);
  try {
    await context.sync();
  } catch (error) {
    const parts = pieces.length > 1 ? pieces : halve(first);
    if (!isTooMuch(error) || parts.length < 2) throw error;
    const middle = Math.ceil(parts.length / 2);
    return [
      ...(await inHalves(context, parts.slice(0, middle), ask, halve)),
      ...(await inHalves(context, parts.slice(middle), ask, halve)),
    ];
  }
  return asked.map((read) => read());
}

/** A list of more than 512 merged areas is refused too, which nothing but the place of the failure tells. */
function isTooMuch(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const place: string = error.debugInfo?.errorLocation ?? "";
  return problemOf(error.code).type === "tooLarge" || /\.getMergedAreas/i.test(place);
}
