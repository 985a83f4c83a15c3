import { wholeIn } from "../grid/digits";
import { isRecord } from "../isRecord";
import type { Fechado } from "../planes/parametros";
import type { MarcoDelPlan, NodoOficial, PlanOficial } from "../planes/planOficial";
import {
  each,
  eachValue,
  having,
  isDate,
  isInteger,
  isNumber,
  isText,
  orNull,
  type Holds,
} from "../remembered/holds";
import { readListIn, type RememberedShape } from "../remembered/remembered";
import { saysAllOf } from "../remembered/saysAllOf";
import type { Vigencia } from "../vocabulary";

/** R32: plans that were made from a matriz, as a file of --plan keeps them. A plan counts whole or not at all. */
export const PLANES_GUARDADOS: RememberedShape<readonly PlanOficial[]> = {
  what: "planes",
  key: "sopo.planes",
  migrations: [],
  read: (content) => readListIn(content, "planes", planFrom),
  write: (planes) => ({ planes: planes.map(planContent) }),
};

/** A plan as JSON says it. */
export function planContent(plan: PlanOficial): Readonly<Record<string, unknown>> {
  const { nombre, vigencias, niveles, estructura, pesos, ponderadores, marco } = plan;
  return {
    nombre,
    vigencias,
    niveles,
    estructura,
    pesos: pesos && { ...pesos, valor: Object.fromEntries(pesos.valor) },
    ponderadores: ponderadores && {
      ...ponderadores,
      valor: Object.fromEntries(ponderadores.valor),
    },
    marco,
  };
}

/** `null` also where it says more than is understood. */
function planFrom(told: unknown): PlanOficial | null {
  if (!isRecord(told) || !isPlan(told)) return null;
  const { nombre, vigencias, niveles, estructura, pesos, ponderadores, marco } = told;
  const [first, ...later] = vigencias;
  if (first === undefined || niveles.length === 0 || estructura.valor.length === 0) return null;
  const plan: PlanOficial = {
    nombre,
    vigencias: [first, ...later],
    niveles,
    estructura: { ...datesOf(estructura), valor: estructura.valor.map(nodoFrom) },
    pesos: pesos && { ...datesOf(pesos), valor: new Map(Object.entries(pesos.valor)) },
    ponderadores: ponderadores && { ...datesOf(ponderadores), valor: yearsOf(ponderadores.valor) },
    marco: marco && marcoFrom(marco),
  };
  return saysAllOf(planContent(plan), told) ? plan : null;
}

interface Told {
  readonly nombre: string;
  readonly vigencias: readonly Vigencia[];
  readonly niveles: readonly string[];
  readonly estructura: Fechado<readonly NodoOficial[]>;
  readonly pesos: Fechado<Readonly<Record<string, number>>> | null;
  readonly ponderadores: Fechado<Readonly<Record<string, number>>> | null;
  readonly marco: MarcoDelPlan | null;
}

function isPlan(told: unknown): told is Told {
  return PLAN(told);
}

const isNodo: Holds = (told) => NODO(told);
const NODO = having({
  codigo: isText,
  nombre: isText,
  metas: isInteger,
  children: each(isNodo),
});
const dated = (valor: Holds): Holds =>
  having({ valor, desde: orNull(isDate), acto: orNull(isText) });
const PLAN = having({
  nombre: isText,
  vigencias: each(isInteger),
  niveles: each(isText),
  estructura: dated(each(isNodo)),
  pesos: orNull(dated(eachValue(isNumber))),
  ponderadores: orNull(dated(eachValue(isNumber))),
  marco: orNull(having({ acuerdo: isText, decreto: isText, mision: isText, vision: isText })),
});

/** What is not known of it is left out, so that it is seen to be missing. */
function nodoFrom({ codigo, nombre, metas, children }: NodoOficial): NodoOficial {
  return { codigo, nombre, metas, children: children.map(nodoFrom) };
}

function marcoFrom({ acuerdo, decreto, mision, vision }: MarcoDelPlan): MarcoDelPlan {
  return { acuerdo, decreto, mision, vision };
}

function datesOf({ desde, acto }: Fechado<unknown>): Pick<Fechado<unknown>, "desde" | "acto"> {
  return { desde, acto };
}

function yearsOf(shares: Readonly<Record<string, number>>): ReadonlyMap<Vigencia, number> {
  return new Map(
    Object.entries(shares).flatMap(([key, share]) => {
      const year = wholeIn(key);
      return year === null ? [] : [[year, share] as const];
    }),
  );
}
