import { plainText } from "../../grid/foldText";
import { nth } from "../../nth";
import type { ClosestMiss, Unrecognised } from "../matriz";
import type { HojaLeida } from "./hojaLeida";
import { missingOf } from "./isMatriz";

/** The sheet that came closest to a matriz, with what it lacks. */
export function closestMiss(read: readonly HojaLeida[]): Unrecognised {
  const [closest] = [...read].sort((a, b) => b.score - a.score);
  if (!closest) return nothing("noHeader");
  const { sheet, headerRows, mapped } = closest;
  const missing = missingOf(closest);
  const row = nth(headerRows, -1);
  const miss: ClosestMiss = {
    sheet: sheet.name,
    row,
    found: mapped.columns,
    unmapped: mapped.unmapped,
    missing,
    cells: (sheet.rows[row] ?? []).map(plainText),
  };
  const type =
    closest.rows === 0 && !missing.some(({ campo }) => campo !== "codigo")
      ? "noRows"
      : "missingFields";
  const candidates = mapped.unmapped.filter(({ heading }) => heading !== "");
  const questions = missing.map((wanted) => ({
    type: "missingColumn" as const,
    wanted,
    candidates,
  }));
  return {
    type: mapped.columns.length < 2 ? "noHeader" : type,
    closest: miss,
    sheets: [],
    questions: mapped.columns.length < 2 ? [] : questions,
  };
}

/** A refusal that has nothing to show. */
export function nothing(type: Unrecognised["type"]): Unrecognised {
  return { type, closest: null, sheets: [], questions: [] };
}
