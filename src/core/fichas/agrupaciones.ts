import { impresas } from "../cifras/impresas";
import { foldText, plainText } from "../grid/foldText";
import { saysNothing } from "../matriz/filas/soporte";
import type { Conteo, EvaluationOfRows, MetaEvaluada } from "../plan/evaluation";
import { montosDeMetas, type Montos } from "../plan/dinero";
import { byNombre } from "../plan/byNombre";
import { conteoOfMetas, figuresOfMetas, type FiguresOfMetas } from "../plan/figuresOfMetas";
import { odsOf } from "./ods";

/** By what metas are added up across the tree of the plan. */
export type Agrupador = (typeof AGRUPADORES)[number];

export const AGRUPADORES = ["dependencia", "sector", "ods", "poblacion", "fuente"] as const;

/** The metas of a plan by one of the things that the matriz says of them. */
export interface Agrupacion {
  readonly por: Agrupador;
  /** In order of appearance; those that name none last. */
  readonly grupos: readonly Grupo[];
  /** Some meta stands in more than one group: they do not add up to the plan. */
  readonly seRepiten: boolean;
}

/** R31: some metas together, with the plan's own weights. Fractions. */
export interface Grupo extends FiguresOfMetas {
  /** `null`: the metas that name none. */
  readonly nombre: string | null;
  readonly metas: readonly MetaEvaluada[];
  readonly conteo: Conteo;
  /** R34: of its metas whole, or of a source what comes from it. */
  readonly montos: Montos;
}

type Needs = Pick<
  EvaluationOfRows,
  "levels" | "metas" | "pesos" | "parametros" | "parte" | "dinero" | "periodo"
>;

/** Only by what the matriz says: of a catalogue that no row names there is nothing. */
export function agrupacionesDe(evaluation: Needs): readonly Agrupacion[] {
  return AGRUPADORES.flatMap((por) => agrupacionPor(por, evaluation) ?? []);
}

function agrupacionPor(por: Agrupador, evaluation: Needs): Agrupacion | null {
  const { metas } = evaluation;
  if (por === "fuente") return porFuente(evaluation);
  const namesOf = nombresDe(por, evaluation);
  const named = metas.map((meta) => ({ meta, nombres: namesOf(meta) }));
  if (named.every(({ nombres }) => nombres.length === 0)) return null;
  const each = named.flatMap(({ meta, nombres }) => nombres.map((nombre) => ({ meta, nombre })));
  const unnamed = named.flatMap(({ meta, nombres }) => (nombres.length === 0 ? [meta] : []));
  const group = (nombre: string | null, own: readonly MetaEvaluada[]): Grupo =>
    grupoOf(evaluation, nombre, own, montosDe(own, evaluation));
  return {
    por,
    grupos: [
      ...[...byNombre(each, ({ nombre }) => nombre)].map(([nombre, own]) =>
        group(
          nombre,
          own.map(({ meta }) => meta),
        ),
      ),
      ...(unnamed.length > 0 ? [group(null, unnamed)] : []),
    ],
    seRepiten: named.some(({ nombres }) => nombres.length > 1),
  };
}

/** R34: a meta stands under each source that pays for it, with the money of that source alone. */
function porFuente(evaluation: Needs): Agrupacion | null {
  const { metas, dinero } = evaluation;
  if (dinero.fuentes.length === 0) return null;
  const evaluadas = new Map(metas.map((one) => [one.meta, one] as const));
  const times = new Map<MetaEvaluada, number>();
  const grupos = dinero.fuentes.map((fuente) => {
    const own = fuente.metas.flatMap((meta) => evaluadas.get(meta) ?? []);
    for (const one of own) times.set(one, (times.get(one) ?? 0) + 1);
    return grupoOf(evaluation, fuente.nombre, own, fuente.montos);
  });
  return { por: "fuente", grupos, seRepiten: [...times.values()].some((count) => count > 1) };
}

/** The metas of one name as a group; the figures of a part without the plan's weights are not known (R36). */
export function grupoOf(
  { pesos, parametros, parte }: Pick<Needs, "pesos" | "parametros" | "parte">,
  nombre: string | null,
  metas: readonly MetaEvaluada[],
  montos: Montos,
): Grupo {
  const isWeighed = parte === null || parte.plan !== null;
  return {
    nombre,
    metas,
    ...(isWeighed ? figuresOf(metas, pesos, parametros) : NOTHING),
    conteo: conteoOfMetas(metas),
    montos,
  };
}

/** As the list of figures has them of a dependencia (R9). */
function figuresOf(
  metas: readonly MetaEvaluada[],
  { ponderador }: Needs["pesos"],
  parametros: Needs["parametros"],
): FiguresOfMetas {
  const { nivel, sinReporte, ...figures } = figuresOfMetas(metas, ponderador, parametros);
  return { nivel, sinReporte, ...impresas(figures, parametros) };
}

/** R34: the money of some metas. */
export function montosDe(
  metas: readonly MetaEvaluada[],
  { periodo }: Pick<Needs, "periodo">,
): Montos {
  return montosDeMetas(
    metas.map(({ meta }) => meta),
    periodo,
  );
}

const NOTHING: FiguresOfMetas = {
  programado: null,
  avance: null,
  cumplimiento: null,
  nivel: null,
  sinReporte: false,
};

/** What a meta is called by; a plan may have the sector among its own levels. */
function nombresDe(
  por: Exclude<Agrupador, "fuente">,
  { levels }: Pick<Needs, "levels">,
): (meta: MetaEvaluada) => readonly string[] {
  const level = levels.findIndex((name) => /^sector(?:es)?\b/.test(foldText(name)));
  return ({ meta: { fila } }) => {
    switch (por) {
      case "dependencia":
        return fila.dependencia === null ? [] : [fila.dependencia];
      case "sector": {
        const sector = fila.clasificacion?.sector ?? fila.path[level]?.nombre ?? null;
        return sector === null ? [] : [sector];
      }
      case "ods": {
        const ods = fila.clasificacion?.ods ?? null;
        return ods === null ? [] : odsOf(ods);
      }
      case "poblacion":
        return gruposOf(fila.clasificacion?.poblacion ?? "");
    }
  };
}

/** Groups have commas in their names ("niños, niñas y adolescentes"): only what lists nothing else parts them. */
function gruposOf(poblacion: string): readonly string[] {
  const grupos = poblacion
    .split(/[;|/\n]/)
    .map((grupo) => plainText(grupo).replace(/^[-•*·] ?/, ""));
  return grupos.filter((grupo) => !saysNothing(grupo));
}
