import { decimalIn } from "../grid/digits";

/** A number as a report prints it: es-CO, or in letters up to thirty. */
export interface NumeroImpreso {
  readonly valor: number;
  readonly decimales: number;
}

const IN_LETTERS =
  "un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun veintiuno veintidos veintitres veinticuatro veinticinco";

const VALUES: ReadonlyMap<string, number> = new Map([
  ...(["un", "uno", "una", "unica", "unico"].map((word) => [word, 1]) as [string, number][]),
  ...(["veintiun", "veintiuno"].map((word) => [word, 21]) as [string, number][]),
  ...("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte"
    .split(" ")
    .map((word, index) => [word, index + 2]) as [string, number][]),
  ...("veintidos veintitres veinticuatro veinticinco"
    .split(" ")
    .map((word, index) => [word, index + 22]) as [string, number][]),
]);

/** What matches one in folded text, digits or letters. */
export const NUMERO = `(?:\\d+(?:[.,]\\d+)*|(?:${IN_LETTERS.split(" ").join("|")})\\b)`;
/** The same in digits alone. */
export const CIFRAS = "\\d+(?:[.,]\\d+)*";

/** "1.234,5" and "62,6" are es-CO; "62.6" is a decimal point, "1.234" groups thousands. */
export function numeroOf(text: string): NumeroImpreso | null {
  const word = VALUES.get(text);
  if (word !== undefined) return { valor: word, decimales: 0 };
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  const plain = isGrouped ? text.replaceAll(".", "").replace(",", ".") : text.replace(",", ".");
  const valor = decimalIn(plain);
  return valor === null ? null : { valor, decimales: plain.split(".")[1]?.length ?? 0 };
}

/** Lower case without accents, one letter for each letter, so that places stay. */
export function folded(text: string): string {
  return [...text].map((letter) => letter.normalize("NFD").charAt(0).toLowerCase()).join("");
}
