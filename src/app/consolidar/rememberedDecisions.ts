import type { Decision, Lugar, ReglaDeConflicto } from "../../core/consolidate/decision";
import { isRecord } from "../../core/isRecord";
import { readAnswers } from "../../core/matriz/answers";
import {
  FROM_UNNUMBERED,
  readListIn,
  type RememberedShape,
} from "../../core/remembered/remembered";
import type { Trimestre } from "../../core/vocabulary";
import { REGLAS } from "./decisions";

/** What was decided of a consolidation. A decision counts whole or not at all. */
export const DECISIONES: RememberedShape<readonly Decision[]> = {
  what: "decisiones",
  key: "sopo.consolidacion",
  migrations: [FROM_UNNUMBERED],
  read: (content) => readListIn(content, "decisiones", decisionFrom),
  write: (decisiones) => ({ decisiones }),
};

function decisionFrom(value: unknown): Decision | null {
  if (!isRecord(value)) return null;
  const { type, archivo, cuenta, dependencia, codigo, vale, regla } = value;
  const { vigencia, trimestre, lugar, answers } = value;
  if (type === "archivo" && typeof archivo === "string" && typeof cuenta === "boolean")
    return { type, archivo, cuenta };
  if (type === "dependencia" && typeof archivo === "string" && typeof dependencia === "string")
    return { type, archivo, dependencia };
  if (type === "periodo" && typeof archivo === "string" && typeof vigencia === "number")
    return isTrimestreOrNone(trimestre) ? { type, archivo, vigencia, trimestre } : null;
  if (type === "lectura" && typeof archivo === "string" && isRecord(answers)) {
    const { value: read, unread } = readAnswers(answers);
    return Object.keys(unread).length === 0 ? { type, archivo, answers: read } : null;
  }
  if (type === "conflictos" && isRegla(regla)) return { type, regla };
  if (type === "conflicto" && typeof codigo === "string") {
    const chosen = vale === "suma" ? vale : lugarFrom(vale);
    return chosen === null ? null : { type, codigo, vale: chosen };
  }
  if (type === "correspondencia" && (typeof codigo === "string" || codigo === null)) {
    const place = lugarFrom(lugar);
    return place === null ? null : { type, lugar: place, codigo };
  }
  return null;
}

function lugarFrom(value: unknown): Lugar | null {
  if (!isRecord(value)) return null;
  const { archivo, hoja, fila } = value;
  return typeof archivo === "string" && typeof hoja === "string" && typeof fila === "number"
    ? { archivo, hoja, fila }
    : null;
}

function isRegla(value: unknown): value is ReglaDeConflicto {
  return REGLAS.some((regla) => regla === value);
}

function isTrimestreOrNone(value: unknown): value is Trimestre | null {
  return value === null || value === 1 || value === 2 || value === 3 || value === 4;
}
