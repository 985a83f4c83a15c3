import { decimalIn } from "../grid/digits";
import { foldText } from "../grid/foldText";
import type { CellValue } from "../grid/grid";
import { percentScaleOf } from "../grid/percentScale";
import { readNumber } from "../grid/readNumber";
import { err, ok, type Result } from "../result";
import type { MetasOf } from "./metasIn";
import { isPlan } from "./metasIn";
import { NAMING_METAS } from "../rules/allRules";
import type { Alcance, Efecto, Supuesto, Suposicion } from "./supuesto";

/** Which words of a cell say nothing that could be assumed. */
export type SupuestoTextProblem =
  | { readonly type: "unknownSupuesto"; readonly text: string }
  | { readonly type: "unknownAlcance"; readonly text: string };

/**
 * Assumptions in the few words that fit in a cell, parted by ";", the later wins:
 * "80%" (of what is missing), "ritmo", "armonizada", and of a part of the plan "II=80%" (ends there),
 * "II>=80%" (at least), "II=falta 80%", "II=ritmo", "I.A.1.1=12" (amount), "II=peso 35%", "ponderador=32%".
 */
export function supuestosOfText(
  cell: CellValue,
  metasOf: MetasOf,
): Result<readonly Supuesto[], SupuestoTextProblem> {
  if (typeof cell === "number") {
    // R15: 0,8 and 80 are the same share; what lies between could be either, and is not guessed.
    const fraccion = percentScaleOf(cell) === "percent" ? cell / 100 : cell;
    return fraccion >= 0 && fraccion <= 1
      ? ok([
          {
            activo: true,
            type: "metas",
            de: { type: "plan" },
            efecto: { type: "faltante", fraccion },
          },
        ])
      : err({ type: "unknownSupuesto", text: String(cell) });
  }
  const supuestos: Supuesto[] = [];
  for (const part of String(cell ?? "")
    .split(/[;\n]/)
    .filter((text) => text.trim() !== "")) {
    const one = suposicionOf(part.trim(), metasOf);
    if (!one.ok) return one;
    supuestos.push({ activo: true, ...one.value });
  }
  return supuestos.length > 0
    ? ok(supuestos)
    : err({ type: "unknownSupuesto", text: String(cell ?? "") });
}

/** "II = 80 %" is of II; a text without a sign is of the plan. */
function sidesOf(text: string): Sides {
  const found = />=|≥|=/.exec(text);
  const right = found ? text.slice(found.index + found[0].length).trim() : "";
  if (!found || right === "") return { left: "", sign: "", right: text };
  return { left: text.slice(0, found.index).trimEnd(), sign: found[0], right };
}

interface Sides {
  readonly left: string;
  readonly sign: string;
  readonly right: string;
}

function suposicionOf(text: string, metasOf: MetasOf): Result<Suposicion, SupuestoTextProblem> {
  const unknown = err({ type: "unknownSupuesto", text } as const);
  const { left, sign, right } = sidesOf(text);
  const words = foldText(right);
  const fraccion = percentageIn(words);
  if (foldText(left) === "ponderador")
    return fraccion === null ? unknown : ok({ type: "ponderador", fraccion });
  const de: Alcance | null = sign === "" ? { type: "plan" } : alcanceNamed(left, metasOf);
  if (de === null) return err({ type: "unknownAlcance", text: left });
  const metas = (efecto: Efecto): Result<Suposicion, SupuestoTextProblem> =>
    ok({ type: "metas", de, efecto });
  if (/^(al )?ritmo$/.test(words)) return metas({ type: "ritmo" });
  if (/^armonizad[ao]s?$/.test(words)) return metas({ type: "armonizada" });
  if (words.startsWith("peso "))
    return fraccion === null || de.type !== "nodo"
      ? unknown
      : ok({ type: "peso", nodo: de.codigo, fraccion });
  if (fraccion !== null) {
    if (words.startsWith("falta") || sign === "") return metas({ type: "faltante", fraccion });
    return metas({ type: sign === "=" ? "cumplimiento" : "minimo", fraccion });
  }
  const amount = readNumber(right);
  return de.type === "meta" && sign === "=" && amount.value !== null && amount.value >= 0
    ? metas({ type: "ejecutado", valor: amount.value })
    : unknown;
}

/** "80%", "falta 80 %", "peso 35,5%": a fraction between 0 and 1; `null` without a "%". */
function percentageIn(words: string): number | null {
  const digits = /^(?:falta(?:nte)? |peso )?(\d{1,3}(?:[.,]\d+)?)\s?%$/.exec(words)?.[1];
  const percentage = digits === undefined ? null : decimalIn(digits);
  return percentage === null || percentage > 100 ? null : percentage / 100;
}

/** The part of the plan that a name means: node, meta, dependencia, alerta, in this order. */
export function alcanceNamed(name: string, metasOf: MetasOf): Alcance | null {
  if (isPlan(name)) return { type: "plan" };
  const alerta = NAMING_METAS.find((type) => type.toLowerCase() === foldText(name));
  const candidates: readonly Alcance[] = [
    { type: "nodo", codigo: name },
    { type: "meta", codigo: name },
    { type: "dependencia", nombre: name },
    ...(alerta ? [{ type: "alerta", alerta } as const] : []),
  ];
  return candidates.find((de) => metasOf(de).size > 0) ?? null;
}
