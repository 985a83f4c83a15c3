import type { CellRef, CellValue } from "../grid/grid";
import { ETAPAS, type DineroDeFila } from "../matriz/filas/dinero";
import type { Amount, Clasificacion, Fila, Verificacion, YearOfFila } from "../matriz/filas/fila";
import { SOPORTES } from "../matriz/filas/soporte";
import {
  each,
  eachValue,
  having,
  isBoolean,
  isInteger,
  isNumber,
  isText,
  oneOf,
  orNull,
  type Holds,
} from "../remembered/holds";
import { TRIMESTRES } from "../vocabulary";

/** Whether content from outside is a row as it is read: a part of it that is new does not compile without its line. */
export function isFila(told: unknown): told is Fila {
  return FILA(told);
}

export function isRef(told: unknown): told is CellRef {
  return REF(told);
}

export function isCell(told: unknown): told is CellValue {
  return told === null || isText(told) || isNumber(told) || isBoolean(told);
}

/** Every part of a type, those that may be absent among them. */
type Parts<T> = { readonly [Key in keyof T]-?: Holds };

function absentOr(holds: Holds): Holds {
  return (told) => told === undefined || holds(told);
}

const TEXT = orNull(isText);

const REF = having({
  workbook: isText,
  sheet: isText,
  row: isInteger,
  column: isInteger,
} satisfies Parts<CellRef>);

const NUMBER = having({
  value: isNumber,
  percent: isBoolean,
  ofHundred: absentOr(oneOf([true])),
  at: REF,
} satisfies Parts<Extract<Amount, { readonly value: number }>>);

const ABSENT = having({
  value: oneOf([null]),
  absence: isText,
  text: isText,
  at: REF,
} satisfies Parts<Extract<Amount, { readonly value: null }>>);

const AMOUNT = orNull((told) => NUMBER(told) || ABSENT(told));

const YEAR = having({
  vigencia: orNull(isInteger),
  programado: AMOUNT,
  ejecutado: AMOUNT,
  avance: AMOUNT,
  programadoTrimestre: eachValue(AMOUNT),
  ejecutadoTrimestre: eachValue(AMOUNT),
  sinCruce: absentOr(oneOf([true])),
  cumulativeQuarters: absentOr(oneOf([true, false, "unsaid"])),
  totalRespondido: absentOr(oneOf([true])),
  acumuladosRespondido: absentOr(isBoolean),
} satisfies Parts<YearOfFila>);

const DINERO = having({
  at: REF,
  bpin: TEXT,
  vigencia: orNull(isInteger),
  trimestre: orNull(oneOf(TRIMESTRES)),
  cumulative: isBoolean,
  etapa: oneOf(ETAPAS),
  valor: orNull(isNumber),
  unread: isBoolean,
  fuentes: each(having({ nombre: isText, valor: isNumber })),
  deMetas: absentOr(isInteger),
} satisfies Parts<DineroDeFila>);

const FILA = having({
  at: REF,
  codigo: isText,
  hasCodigo: isBoolean,
  nombre: isText,
  path: each(orNull(having({ label: TEXT, nombre: isText }))),
  dependencia: TEXT,
  indicador: TEXT,
  unidad: TEXT,
  tipoDeclarado: TEXT,
  lineaBase: AMOUNT,
  metaCuatrienio: AMOUNT,
  estadoProgramacion: TEXT,
  bpin: TEXT,
  bpinAt: orNull(REF),
  armonizada: TEXT,
  peso: AMOUNT,
  pesosNivel: each(AMOUNT),
  ponderador: AMOUNT,
  years: each(YEAR),
  sinColumnaDe: absentOr(each(oneOf(SOPORTES))),
  clasificacion: absentOr(
    having({ sector: TEXT, ods: TEXT, poblacion: TEXT } satisfies Parts<Clasificacion>),
  ),
  verificacion: absentOr(
    having({
      resultado: oneOf(["verificada", "rechazada"]),
      motivo: isText,
      quien: isText,
      fecha: isText,
      at: REF,
    } satisfies Parts<Verificacion>),
  ),
  verificacionSinLeer: absentOr(having({ texto: isText, at: REF })),
  dinero: absentOr(each(DINERO)),
  discrepancias: absentOr(each(having({ campo: isText, others: each(REF) }))),
} satisfies Parts<Fila>);
