import { impresa } from "../cifras/impresas";
import type { Cifras } from "../cifras/cifrasOf";
import { foldText } from "../grid/foldText";
import type { Evaluation, MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { DineroDe, Montos } from "../plan/dinero";
import { figuresOfMetas } from "../plan/figuresOfMetas";
import type { Meta } from "../plan/plan";
import type { EscalaDeNiveles } from "../planes/parametros";
import { PRECISION } from "../precision";
import type { Nivel } from "../vocabulary";

/** R34: the money beside the physical level, never inside it. */
export interface Recursos {
  readonly base: BaseDeRecursos;
  /** Where the quadrants meet; fraction. */
  readonly aceptable: number;
  readonly plan: ParteConRecursos;
  /** The first level. */
  readonly nodos: readonly ParteConRecursos[];
  readonly dependencias: readonly ParteConRecursos[];
  readonly fuentes: readonly DineroDe[];
  readonly proyectos: readonly ProyectoConRecursos[];
  /** How many metas stand in each quadrant, of those in which both can be told. */
  readonly cuadrantes: Readonly<Record<Cuadrante, number>>;
  /** Much of the money is gone and little was reached; the largest amount first. */
  readonly gastoSinAvance: readonly MetaConRecursos[];
  /** Much was reached and little of the money is gone. */
  readonly avanceSinGasto: readonly MetaConRecursos[];
}

/**
 * What is set against what was set aside: obligaciones over apropiación definitiva (R16); where nothing tells
 * both, obligaciones over what was programmed, as DNP does (R35), or resources executed over programmed. One
 * for the whole workbook.
 */
export type BaseDeRecursos = "presupuesto" | "seguimiento" | "matriz";

/** Physical first, then financial; both are high from *Aceptable* on. */
export type Cuadrante = "altoAlto" | "altoBajo" | "bajoAlto" | "bajoBajo";

export interface ParteConRecursos {
  readonly codigo: string;
  /** `null`: the rows that name none. */
  readonly nombre: string | null;
  readonly montos: Montos;
  /** Cumplimiento, a fraction; `null`: nothing to measure. */
  readonly fisico: number | null;
  readonly nivel: Nivel | null;
  /** R1: nobody reported any of it: the 0 is no result. */
  readonly sinReporte: boolean;
  /** How much of the money is gone, a fraction, not capped; `null`: it cannot be told. */
  readonly financiero: number | null;
  readonly cuadrante: Cuadrante | null;
}

export interface ProyectoConRecursos extends ParteConRecursos {
  readonly metas: readonly string[];
}

export interface MetaConRecursos extends ParteConRecursos {
  readonly dependencia: string | null;
}

/** `null`: the matriz says nothing of money for the vigencia. */
export function recursosOf(
  evaluation: Evaluation,
  { dependencias }: Pick<Cifras, "dependencias">,
): Recursos | null {
  const { dinero, raiz, metas, parametros, parte } = evaluation;
  if (!dinero.hay) return null;
  const base = baseOf([dinero.deNodo(raiz.node), ...metas.map(({ meta }) => dinero.deMeta(meta))]);
  const evaluadas = new Map(metas.map((one) => [one.meta, one] as const));
  const of = (some: readonly Meta[]): readonly MetaEvaluada[] =>
    some.flatMap((meta) => evaluadas.get(meta) ?? []);
  // R36: above its metas, a part of the plan has a figure only with the plan's weights.
  const isWeighed = parte === null || parte.plan !== null;
  const group = ({ nombre, metas: own, montos }: DineroDe): ParteConRecursos => {
    const { cumplimiento, nivel, sinReporte } = figuresOfMetas(of(own), null, parametros);
    const fisico = isWeighed ? { fisico: cumplimiento, nivel, sinReporte } : NOTHING;
    return parteOf("", nombre, montos, fisico);
  };
  const byName = new Map(dependencias.map((one) => [foldText(one.nombre), one]));
  const todas = metas.map((one): MetaConRecursos => {
    const { meta, cumplimiento } = one;
    const fisico = { fisico: cumplimiento, nivel: null, sinReporte: false };
    return {
      ...parteOf(meta.codigo, meta.nombre, dinero.deMeta(meta), fisico),
      dependencia: meta.fila.dependencia,
    };
  });
  const inCuadrante = (cuadrante: Cuadrante): readonly MetaConRecursos[] =>
    todas.filter((one) => one.cuadrante === cuadrante);
  return {
    base,
    aceptable: parametros.aceptable.valor,
    plan: ofNodo(raiz),
    nodos: raiz.branches.map(ofNodo),
    dependencias: dinero.dependencias.map((one) => {
      const sujeto = one.nombre === null ? undefined : byName.get(foldText(one.nombre));
      if (sujeto === undefined) return group(one);
      return parteOf("", one.nombre, one.montos, {
        // R7: what nobody reported counts 0, also in a list that does not show it.
        fisico: sujeto.sinReporte === true ? 0 : sujeto.cifras.cumplimiento,
        nivel: sujeto.nivel,
        sinReporte: sujeto.sinReporte === true,
      });
    }),
    fuentes: dinero.fuentes,
    proyectos: dinero.proyectos.map((one) => ({
      ...group(one),
      metas: one.metas.map(({ codigo }) => codigo),
    })),
    cuadrantes: {
      altoAlto: inCuadrante("altoAlto").length,
      altoBajo: inCuadrante("altoBajo").length,
      bajoAlto: inCuadrante("bajoAlto").length,
      bajoBajo: inCuadrante("bajoBajo").length,
    },
    gastoSinAvance: byMoney(inCuadrante("bajoAlto")),
    avanceSinGasto: byMoney(inCuadrante("altoBajo")),
  };

  function ofNodo({ node, cumplimiento, nivel, sinReporte }: NodoEvaluado): ParteConRecursos {
    const fisico = { fisico: cumplimiento, nivel, sinReporte };
    return parteOf(node.codigo, node.nombre, dinero.deNodo(node), fisico);
  }

  function parteOf(
    codigo: string,
    nombre: string | null,
    montos: Montos,
    { fisico, nivel, sinReporte }: Fisico,
  ): ParteConRecursos {
    const financiero = financieroOf(montos, base);
    const cuadrante = cuadranteOf(fisico, financiero, parametros);
    return {
      codigo,
      nombre,
      montos,
      fisico: impresa("cumplimiento", fisico, parametros),
      nivel,
      sinReporte,
      financiero: impresa("dinero.ejecucion", financiero, parametros),
      cuadrante,
    };
  }
}

type Fisico = Pick<ParteConRecursos, "fisico" | "nivel" | "sinReporte">;

const NOTHING: Fisico = { fisico: null, nivel: null, sinReporte: false };

/** @param some those of the plan, which holds what several metas share, and those of each meta */
function baseOf(some: readonly Montos[]): BaseDeRecursos {
  const bases = ["presupuesto", "matriz", "seguimiento"] as const;
  const tellsBoth = (base: BaseDeRecursos): boolean =>
    some.some((montos) => {
      const { whole, gone } = montosDeBase(montos, base);
      return whole !== null && gone !== null;
    });
  return bases.find(tellsBoth) ?? "matriz";
}

/** What was set aside, and what of it is gone. */
export function montosDeBase(
  { apropiacion, programado, obligaciones, ejecutado }: Montos,
  base: BaseDeRecursos,
): { readonly whole: number | null; readonly gone: number | null } {
  return {
    whole: base === "presupuesto" ? apropiacion : programado,
    gone: base === "matriz" ? ejecutado : obligaciones,
  };
}

function financieroOf(montos: Montos, base: BaseDeRecursos): number | null {
  const { whole, gone } = montosDeBase(montos, base);
  return whole === null || whole <= 0 || gone === null ? null : gone / whole;
}

function cuadranteOf(
  fisico: number | null,
  financiero: number | null,
  { aceptable }: EscalaDeNiveles,
): Cuadrante | null {
  if (fisico === null || financiero === null) return null;
  const isHigh = (value: number): boolean => value >= aceptable.valor - PRECISION;
  if (isHigh(fisico)) return isHigh(financiero) ? "altoAlto" : "altoBajo";
  return isHigh(financiero) ? "bajoAlto" : "bajoBajo";
}

/** What is at stake: what is an obligation or was executed, else what was set aside. */
function byMoney(metas: readonly MetaConRecursos[]): readonly MetaConRecursos[] {
  const amountOf = ({ montos }: MetaConRecursos): number =>
    montos.apropiacion ?? montos.programado ?? 0;
  return [...metas].sort((a, b) => amountOf(b) - amountOf(a));
}
