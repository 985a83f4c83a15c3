import { decimalIn } from "../grid/digits";

/** A number as a report prints it: es-CO, or in letters up to hundreds of thousands. */
export interface NumeroImpreso {
  readonly valor: number;
  readonly decimales: number;
}

const ONES = "un uno una dos tres cuatro cinco seis siete ocho nueve";
const TEENS =
  "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun veintiuno veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve";
const TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa";
const HUNDREDS =
  "cien ciento doscient trescient cuatrocient quinient seiscient setecient ochocient novecient";

const VALUES: ReadonlyMap<string, number> = new Map<string, number>([
  ...(["un", "uno", "una", "unica", "unico"].map((word) => [word, 1]) as [string, number][]),
  ...(["veintiun", "veintiuno", "veintiuna"].map((word) => [word, 21]) as [string, number][]),
  ...valuesFrom(2, ONES.replace("un uno una ", "")),
  ...valuesFrom(10, TEENS.slice(0, TEENS.indexOf(" veintiun "))),
  ...valuesFrom(22, TEENS.slice(TEENS.indexOf("veintidos"))),
  ...TENS.split(" ").map((word, index) => [word, (index + 3) * 10] as const),
  ["cien", 100],
  ...HUNDREDS.split(" ")
    .slice(1)
    .flatMap((word, index) =>
      ["", "os", "as"].map((ending) => [`${word}${ending}`, (index + 1) * 100] as const),
    ),
]);

function valuesFrom(first: number, words: string): readonly (readonly [string, number])[] {
  return words.split(" ").map((word, index) => [word, first + index] as const);
}

const oneOf = (words: string): string => words.split(" ").join("|");
const BELOW_100 = `(?:(?:${oneOf(TENS)})(?: y (?:${oneOf(ONES)}))?|${oneOf(TEENS)}|${oneOf(ONES)})`;
const BELOW_1000 = `(?:(?:cien|ciento|(?:${oneOf(HUNDREDS).replace("cien|ciento|", "")})[oa]s)(?: ${BELOW_100})?|${BELOW_100})`;

/** What matches one in letters, in folded text: "cuatrocientas setenta y siete". */
export const LETRAS = `(?:(?:${BELOW_1000} )?mil(?: ${BELOW_1000})?|${BELOW_1000})\\b`;
/** What matches one in folded text, digits or letters. */
export const NUMERO = `(?:\\d+(?:[.,]\\d+)*|${LETRAS})`;
/** The same in digits alone. */
export const CIFRAS = "\\d+(?:[.,]\\d+)*";

/** "1.234,5" and "62,6" are es-CO; "62.6" is a decimal point, "1.234" groups thousands. */
export function numeroOf(text: string): NumeroImpreso | null {
  if (/^[a-z]/.test(text)) return inLetters(text);
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  const plain = isGrouped ? text.replaceAll(".", "").replace(",", ".") : text.replace(",", ".");
  const valor = decimalIn(plain);
  return valor === null ? null : { valor, decimales: plain.split(".")[1]?.length ?? 0 };
}

function inLetters(text: string): NumeroImpreso | null {
  let [thousands, rest] = [0, 0];
  for (const word of text.split(" ")) {
    const value = VALUES.get(word);
    if (word === "mil") [thousands, rest] = [(rest || 1) * 1000, 0];
    else if (value !== undefined) rest += value;
    else if (word !== "y") return null;
  }
  return { valor: thousands + rest, decimales: 0 };
}

/** Lower case without accents, one letter for each letter, so that places stay. */
export function folded(text: string): string {
  return [...text].map((letter) => letter.normalize("NFD").charAt(0).toLowerCase()).join("");
}
