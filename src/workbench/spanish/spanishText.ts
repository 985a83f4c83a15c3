import { typedDate } from "./typedDate";
import { plainNumber, typedMoney } from "./typedNumber";

/** What a text comes to where a number is wanted, as an Excel in Spanish of Colombia takes it; `null`: no number. */
export function numberInText(text: string): number | null {
  return plainNumber(text) ?? typedMoney(text)?.value ?? typedDate(text)?.value ?? null;
}

/** A number where a text is wanted: "62,9". */
export function textOfNumber(value: number): string {
  return String(Number(value.toPrecision(EXCEL_DIGITS)))
    .replace(".", ",")
    .replace("e", "E");
}

const EXCEL_DIGITS = 15;

export function textOfBoolean(value: boolean): string {
  return value ? "VERDADERO" : "FALSO";
}

/**
 * The criterion of the engine for ">3,6" of CONTAR.SI; `null`: it names a number as English writes it,
 * of which Excel in Spanish makes something else.
 */
export function typedCriterion(text: string): string | null {
  const [, sign = "", rest = ""] = /^(<>|>=|<=|[=<>])?(.*)$/s.exec(text) ?? [];
  const number = numberInText(rest);
  if (number !== null) return `${sign}${number}`;
  return /^-?\d*\.\d+ ?%?$/.test(rest.trim()) ? null : text;
}
