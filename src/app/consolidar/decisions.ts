import {
  lugarKey,
  type Decision,
  type Lugar,
  type ReglaDeConflicto,
} from "../../core/consolidate/decision";
import { isRecord } from "../../core/isRecord";
import { answersFrom } from "../../core/matriz/answers";
import type { Answers } from "../../core/matriz/matriz";
import type { Trimestre } from "../../core/vocabulary";

/** The decisions with one more: it takes the place of an earlier one about the same thing. */
export function withDecision(
  decisions: readonly Decision[],
  decision: Decision,
): readonly Decision[] {
  return [...withoutDecision(decisions, decision), decision];
}

/** The decisions without the one about the same thing as this one: the proposal counts again. */
export function withoutDecision(
  decisions: readonly Decision[],
  about: Decision,
): readonly Decision[] {
  return decisions.filter((decision) => subjectOf(decision) !== subjectOf(about));
}

/** What was said of how a file is to be read. */
export function answersOf(decisions: readonly Decision[], archivo: string): Answers {
  const read = decisions.find((one) => one.type === "lectura" && one.archivo === archivo);
  return read?.type === "lectura" ? read.answers : {};
}

function subjectOf(decision: Decision): string {
  switch (decision.type) {
    case "archivo":
    case "dependencia":
    case "periodo":
    case "lectura":
      return `${decision.type} ${decision.archivo}`;
    case "conflicto":
      return `${decision.type} ${decision.codigo}`;
    case "conflictos":
      return decision.type;
    case "correspondencia":
      return `${decision.type} ${lugarKey(decision.lugar)}`;
  }
}

/**
 * Reads decisions that were kept in a workbook. Anybody may have edited them: what is not of the
 * right shape is left out, and the rest still counts.
 */
export function decisionsFrom(remembered: unknown): readonly Decision[] {
  if (!isRecord(remembered) || !Array.isArray(remembered["decisiones"])) return [];
  return remembered["decisiones"].flatMap(decisionFrom);
}

/** What is kept of them in a workbook. */
export function rememberedOf(decisions: readonly Decision[]): {
  readonly decisiones: readonly Decision[];
} {
  return { decisiones: decisions };
}

function decisionFrom(value: unknown): Decision[] {
  if (!isRecord(value)) return [];
  const { type, archivo, cuenta, dependencia, codigo, vale, regla } = value;
  const { vigencia, trimestre, answers } = value;
  if (type === "archivo" && typeof archivo === "string" && typeof cuenta === "boolean")
    return [{ type, archivo, cuenta }];
  if (type === "dependencia" && typeof archivo === "string" && typeof dependencia === "string")
    return [{ type, archivo, dependencia }];
  if (type === "periodo" && typeof archivo === "string" && typeof vigencia === "number")
    return [{ type, archivo, vigencia, trimestre: isTrimestre(trimestre) ? trimestre : null }];
  if (type === "lectura" && typeof archivo === "string")
    return [{ type, archivo, answers: answersFrom(answers) }];
  if (type === "conflictos" && isRegla(regla)) return [{ type, regla }];
  if (type === "conflicto" && typeof codigo === "string") {
    const lugar = vale === "suma" ? vale : lugarFrom(vale);
    return lugar === null ? [] : [{ type, codigo, vale: lugar }];
  }
  if (type === "correspondencia" && (typeof codigo === "string" || codigo === null)) {
    const lugar = lugarFrom(value["lugar"]);
    return lugar === null ? [] : [{ type, lugar, codigo }];
  }
  return [];
}

function lugarFrom(value: unknown): Lugar | null {
  if (!isRecord(value)) return null;
  const { archivo, hoja, fila } = value;
  return typeof archivo === "string" && typeof hoja === "string" && typeof fila === "number"
    ? { archivo, hoja, fila }
    : null;
}

/** The rules in the order in which they are offered. */
export const REGLAS: readonly ReglaDeConflicto[] = ["responsable", "mayor", "menor", "primera"];

function isRegla(value: unknown): value is ReglaDeConflicto {
  return REGLAS.some((regla) => regla === value);
}

function isTrimestre(value: unknown): value is Trimestre {
  return value === 1 || value === 2 || value === 3 || value === 4;
}
