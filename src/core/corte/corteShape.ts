import { FUENTES_DE_PESOS } from "../plan/fuentesDePesos";
import { MEDIDAS_DE, type Sujeto } from "../cifras/sujeto";
import { isRecord } from "../isRecord";

import { UNIDADES } from "../planes/parametros";
import type { RememberedProblem } from "../problem";
import {
  each,
  eachValue,
  having,
  isBoolean,
  isDate,
  isInteger,
  isNumber,
  isText,
  oneOf,
  orNull,
  type Holds,
} from "../remembered/holds";
import {
  readRemembered,
  writeRemembered,
  type Content,
  type Read,
  type RememberedShape,
} from "../remembered/remembered";
import { err, ok, type Result } from "../result";
import { TRIMESTRES, type EstadoDeMeta, type Nivel, type TipoDeMeta } from "../vocabulary";
import type { Corte } from "./corte";

/**
 * One corte as it is kept. It is understood whole or not at all: a corte that lacks a node would give
 * other totals than those that were published.
 */
export const CORTE: RememberedShape<Corte | null> = {
  what: "corte",
  key: "sopo.corte",
  migrations: [FEWER_UNITS, WITHOUT_ESPERADO],
  read: readContent,
  write: (corte) =>
    corte === null ? {} : { ...corte, sujetos: corte.sujetos.map(({ celdas: _, ...one }) => one) },
};

/** The method of version 0 has no number in cortes or in pesos; all else is the same. */
function FEWER_UNITS(content: Content): Content {
  return content;
}

/** Up to version 1 a dependencia says nothing of what was expected of it (R11). */
function WITHOUT_ESPERADO(content: Content): Content {
  const { sujetos } = content;
  if (!Array.isArray(sujetos)) return content;
  return {
    ...content,
    sujetos: (sujetos as readonly unknown[]).map((one) =>
      isRecord(one) && one.tipo === "dependencia" && isRecord(one.cifras)
        ? { ...one, cifras: { esperado: null, ...one.cifras } }
        : one,
    ),
  };
}

/** The content that keeps a corte, as JSON can hold it; `readCorte` reads it back. */
export function corteContent(corte: Corte): Content {
  return writeRemembered(CORTE, corte);
}

/** @param content what `corteContent` gave of this or of an earlier version, which anyone may have edited */
export function readCorte(content: unknown): Result<Corte, RememberedProblem> {
  const { value, problem } = readRemembered(CORTE, content);
  if (problem !== null) return err(problem);
  return value === null ? err({ type: "rememberedUnread", what: "corte" }) : ok(value);
}

function readContent(content: Content): Read<Corte | null> {
  if (!isCorte(content)) return { value: null, unread: content };
  const { periodo, niveles, plan, pesos, metodo, registro, sujetos, ...unread } = content;
  const withCells = (sujetos as readonly Sujeto[]).map((one) => ({ ...one, celdas: [] }));
  const parts = { periodo, niveles, plan, pesos, metodo, registro, sujetos: withCells };
  return { value: parts as unknown as Corte, unread };
}

const NIVELES = ["Sobresaliente", "Aceptable", "Bajo"] as const satisfies readonly Nivel[];
export const TIPOS = [
  "suma",
  "creciente",
  "mantenimiento",
  "reduccion",
] as const satisfies readonly TipoDeMeta[];
export const ESTADOS = [
  "conEjecucion",
  "sinEjecucion",
  "noProgramada",
  "sinReporte",
  "sinCruce",
  "programada",
] as const satisfies readonly EstadoDeMeta[];

const isNivel = orNull(oneOf(NIVELES));

const OF_ITS_TIPO: Readonly<Record<Sujeto["tipo"], Holds>> = {
  plan: having({ nivel: isNivel, reportado: having({ nivel: isNivel }) }),
  nodo: having({ nivel: isNivel, reportado: having({ nivel: isNivel }) }),
  meta: having({
    estado: oneOf(ESTADOS),
    tipoDeMeta: oneOf(TIPOS),
    dependencia: orNull(isText),
    noArmonizada: isBoolean,
  }),
  dependencia: having({ nivel: isNivel }),
};

const isAnySujeto = having({
  id: isText,
  tipo: oneOf(Object.keys(OF_ITS_TIPO)),
  padre: orNull(isText),
  codigo: isText,
  nombre: isText,
  cifras: eachValue(orNull(isNumber)),
});

const isCorte = having({
  periodo: having({
    vigencia: orNull(isInteger),
    trimestre: orNull(oneOf(TRIMESTRES)),
    corte: orNull(isDate),
  }),
  niveles: each(isText),
  plan: orNull(having({ nombre: isText, vigencias: each(isInteger) })),
  pesos: having({
    fuente: oneOf(FUENTES_DE_PESOS),
    fuentePonderador: orNull(oneOf(FUENTES_DE_PESOS)),
  }),
  metodo: eachValue(
    having({
      valor: isNumber,
      unidad: oneOf(UNIDADES),
      desde: orNull(isDate),
      acto: orNull(isText),
    }),
  ),
  registro: orNull(having({ workbook: isText, sheet: isText, rows: isInteger })),
  sujetos: each(isSujeto),
});

/** With every figure of its kind: one that is not there is not the same as one that was not measured. */
function isSujeto(told: unknown): boolean {
  if (!isAnySujeto(told)) return false;
  const { tipo, cifras } = told as Pick<Sujeto, "tipo" | "cifras">;
  return (
    OF_ITS_TIPO[tipo](told) && MEDIDAS_DE[tipo].every((medida) => Object.hasOwn(cifras, medida))
  );
}
