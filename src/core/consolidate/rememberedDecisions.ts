import { isRecord } from "../isRecord";
import { ONE_SHEET, readAnswers, WITHOUT_LISTS } from "../matriz/questions/answers";
import {
  FROM_UNNUMBERED,
  type Migration,
  readListIn,
  type RememberedShape,
} from "../remembered/remembered";
import { saysAllOf } from "../remembered/saysAllOf";
import type { Trimestre } from "../vocabulary";
import {
  CAMPOS_DEL_PLAN,
  REGLAS,
  type CampoDelPlan,
  type ConflictoDecidido,
  type Decidido,
  type Decision,
  type DiferenciaDecidida,
  type FilaEscrita,
  type Firma,
  type LadoDecidido,
  type Lugar,
  type ReglaDeConflicto,
  type ValoresDecididos,
} from "./decision";
import type { Punto } from "./punto";

/** Version 2 adds who and when, and what is decided of a difference with the plan: the earlier ones say none of it. */
const UNSIGNED: Migration = (content) => content;

/** Version 4 adds answers to devoluciones, of which the earlier ones say nothing. */
const WITHOUT_RESPUESTAS: Migration = (content) => content;

/** Version 6 adds of what was decided. An earlier one does not say it, and is to be confirmed: it is not made up here. */
const WITHOUT_WHAT_OF: Migration = (content) => content;

/** Version 7 says the same of a conflict, and of all the differences that were decided at once. */
const WITHOUT_WHAT_OF_ALL: Migration = (content) => content;

/** What was decided of a consolidation. A decision counts whole or not at all. */
export const DECISIONES: RememberedShape<readonly Decision[]> = {
  what: "decisiones",
  key: "sopo.consolidacion",
  migrations: [
    FROM_UNNUMBERED,
    UNSIGNED,
    ONE_SHEET,
    WITHOUT_RESPUESTAS,
    WITHOUT_LISTS,
    WITHOUT_WHAT_OF,
    WITHOUT_WHAT_OF_ALL,
  ],
  read: (content) => readListIn(content, "decisiones", decisionFrom),
  write: (decisiones) => ({ decisiones }),
};

/** Those of a list that are understood. */
export function decisionesIn(list: readonly unknown[]): readonly Decision[] {
  return list.flatMap((told) => decisionFrom(told) ?? []);
}

/** A decision as it is remembered, with who made it; `null` also where it says more than is understood. */
function decisionFrom(value: unknown): Decision | null {
  if (!isRecord(value)) return null;
  const decided = decididoFrom(value);
  const firma = firmaFrom(value);
  if (decided === null || firma === null) return null;
  const decision = { ...decided, ...firma };
  return saysAllOf(decision, value) ? decision : null;
}

/** `null`: there is something in its place that is no signature. */
function firmaFrom({ quien, cuando }: Readonly<Record<string, unknown>>): Firma | null {
  if (!isTextOrNone(quien) || !isTextOrNone(cuando)) return null;
  return { ...(quien !== undefined && { quien }), ...(cuando !== undefined && { cuando }) };
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function decididoFrom(value: Readonly<Record<string, unknown>>): Decidido | null {
  const { type, archivo, cuenta, dependencia, codigo, vale, regla, campo, acepta } = value;
  const { vigencia, trimestre, lugar, answers, punto, texto, responde, fecha, cierra } = value;
  const { sobre, escrita, de } = value;
  if (type === "archivo" && typeof archivo === "string" && typeof cuenta === "boolean")
    return { type, archivo, cuenta };
  if (type === "dependencia" && typeof archivo === "string" && typeof dependencia === "string")
    return { type, archivo, dependencia };
  if (type === "periodo" && typeof archivo === "string" && typeof vigencia === "number")
    return isTrimestreOrNone(trimestre) ? { type, archivo, vigencia, trimestre } : null;
  if (type === "lectura" && typeof archivo === "string" && isRecord(answers)) {
    return { type, archivo, answers: readAnswers(answers).value };
  }
  if (type === "conflictos" && isRegla(regla)) return { type, regla };
  if (type === "conflicto" && typeof codigo === "string") {
    const chosen = vale === "suma" ? vale : lugarFrom(vale);
    if (chosen === null) return null;
    if (sobre === undefined) return { type, codigo, vale: chosen };
    const between = conflictoFrom(sobre);
    return between === null ? null : { type, codigo, vale: chosen, sobre: between };
  }
  if (type === "correspondencia" && (typeof codigo === "string" || codigo === null)) {
    const place = lugarFrom(lugar);
    if (place === null) return null;
    if (escrita === undefined) return { type, lugar: place, codigo };
    const row = escritaFrom(escrita);
    return row === null ? null : { type, lugar: place, codigo, escrita: row };
  }
  if (type === "diferencias" && typeof acepta === "boolean") {
    if (de === undefined) return { type, acepta };
    const all = Array.isArray(de) ? de.map(diferenciaFrom) : [null];
    return all.includes(null)
      ? null
      : { type, acepta, de: all.flatMap((one) => (one === null ? [] : [one])) };
  }
  if (type === "respuesta" && typeof texto === "string" && typeof cierra === "boolean") {
    const point = puntoFrom(punto);
    if (point === null || typeof responde !== "string" || !isTextOrNull(fecha)) return null;
    return { type, punto: point, texto, responde, fecha, cierra };
  }
  if (type === "diferencia" && typeof acepta === "boolean" && isCampo(campo)) {
    const place = lugarFrom(lugar);
    if (place === null || !(vigencia === null || typeof vigencia === "number")) return null;
    if (sobre === undefined) return { type, acepta, campo, lugar: place, vigencia };
    const values = valoresFrom(sobre);
    return values === null ? null : { type, acepta, campo, lugar: place, vigencia, sobre: values };
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

function escritaFrom(value: unknown): FilaEscrita | null {
  if (!isRecord(value)) return null;
  const { codigo, nombre } = value;
  return typeof codigo === "string" && typeof nombre === "string" ? { codigo, nombre } : null;
}

function valoresFrom(value: unknown): ValoresDecididos | null {
  const meta = escritaFrom(value);
  if (meta === null || !isRecord(value)) return null;
  const { enPlan, enArchivo } = value;
  return isValor(enPlan) && isValor(enArchivo) ? { ...meta, enPlan, enArchivo } : null;
}

function conflictoFrom(value: unknown): ConflictoDecidido | null {
  if (!isRecord(value) || typeof value.nombre !== "string" || !Array.isArray(value.lados))
    return null;
  const lados = value.lados.map(ladoFrom);
  return lados.includes(null)
    ? null
    : { nombre: value.nombre, lados: lados.flatMap((lado) => (lado === null ? [] : [lado])) };
}

function ladoFrom(value: unknown): LadoDecidido | null {
  if (!isRecord(value)) return null;
  const { programado, ejecutado } = value;
  const lugar = lugarFrom(value.lugar);
  return lugar !== null && isNumberOrNone(programado) && isNumberOrNone(ejecutado)
    ? { lugar, programado, ejecutado }
    : null;
}

function isNumberOrNone(value: unknown): value is number | null {
  return value === null || typeof value === "number";
}

function diferenciaFrom(value: unknown): DiferenciaDecidida | null {
  if (!isRecord(value)) return null;
  const { campo, vigencia } = value;
  const [lugar, sobre] = [lugarFrom(value.lugar), valoresFrom(value.sobre)];
  if (lugar === null || sobre === null || !isCampo(campo) || !isNumberOrNone(vigencia)) return null;
  return { lugar, campo, vigencia, sobre };
}

function isValor(value: unknown): value is number | string | null {
  return value === null || typeof value === "number" || typeof value === "string";
}

function puntoFrom(value: unknown): Punto | null {
  if (!isRecord(value)) return null;
  const { dependencia, archivo, meta, celda, observacion } = value;
  if (typeof dependencia !== "string" || typeof observacion !== "string") return null;
  if (!isTextOrNull(archivo) || !isTextOrNull(meta) || !isTextOrNull(celda)) return null;
  return { dependencia, archivo, meta, celda, observacion };
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isCampo(value: unknown): value is CampoDelPlan {
  return CAMPOS_DEL_PLAN.some((campo) => campo === value);
}

function isRegla(value: unknown): value is ReglaDeConflicto {
  return REGLAS.some((regla) => regla === value);
}

function isTrimestreOrNone(value: unknown): value is Trimestre | null {
  return value === null || value === 1 || value === 2 || value === 3 || value === 4;
}
