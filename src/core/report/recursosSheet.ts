import { mostradaDeNodo } from "../cifras/mostradas";
import type { ReglaDeRedondeo } from "../planes/parametros";
import { cifrasDeDinero, medidasDeDinero } from "../cifras/cifrasDeDinero";
import type { MedidaDeDinero } from "../cifras/sujeto";
import type { DineroDe, Montos } from "../plan/dinero";
import type { Evaluation } from "../plan/evaluation";
import {
  recursosOf,
  type MetaConRecursos,
  type ParteConRecursos,
  type Recursos,
} from "../recursos/recursos";
import { listed } from "../text/listed";
import { baseText, RECURSOS } from "../recursos/text";
import { DINERO_TEXT } from "../cifras/dineroText";
import { cifraCell, empty, figure, FORMATS, nivelCell, text, unidadCell } from "./cells";
import { COLORS } from "./looks";
import type { ReportContext } from "./reportContext";
import type { CellSpec, SheetSpec } from "./reportSpec";
import { tableroSheet, type BloqueSpec } from "./tablero";
import { ejeDeCumplimiento, formatoConNivel } from "./barrasDeNivel";
import { deMenorAMayor } from "./orden";
import { HEADINGS, periodoLine } from "./text";

type RecursosContext = Pick<ReportContext, "evaluation" | "cifras" | "names" | "time" | "orden">;

/** R34: the money of the vigencia beside the physical level; `null`: the matriz says nothing of money. */
export function recursosSheet(context: RecursosContext): SheetSpec | null {
  const recursos = recursosOf(context.evaluation, context.cifras);
  return recursos && sheetOf(context, recursos);
}

/** What stands where an earlier publication wrote amounts that the matriz no longer tells. */
export function recursosSheetOfNothing({ evaluation, names, time }: RecursosContext): SheetSpec {
  return tableroSheet({ ...headOf(evaluation, names.recursos, time), nota: RECURSOS.nada });
}

/** From the lowest cumplimiento to the highest: nothing else orders dependencias. */
function byResult(some: readonly ParteConRecursos[]): readonly ParteConRecursos[] {
  return deMenorAMayor(some, ({ fisico }) => fisico);
}

function headOf({ periodo }: Evaluation, name: string, time: string) {
  return {
    key: "recursos" as const,
    name,
    titulo: RECURSOS.titulo,
    subtitulo: periodoLine(periodo),
    tarjetas: [],
    bloques: [],
    findings: null,
    time,
  };
}

function sheetOf(
  { evaluation, cifras, names, time, orden }: RecursosContext,
  recursos: Recursos,
): SheetSpec {
  const etapas = medidasDeDinero(cifras.plan).filter((etapa) => etapa !== "dinero.ejecucion");
  const { base, plan, nodos, dependencias, fuentes, proyectos } = recursos;
  const columns = columnsOf(etapas, base, evaluation.parametros);
  const parts = (
    id: string,
    [titulo, title]: readonly [titulo: string, title: string],
    rows: readonly ParteConRecursos[],
  ): BloqueSpec => ({
    titulo,
    headings: [HEADINGS.nombre, ...columns.headings],
    rows: rows.map((one) => [text(nameOf(one)), ...columns.cellsOf(one)]),
    chart: {
      id,
      title,
      columns: [
        { index: columns.headings.length - 1, color: COLORS.recursos },
        {
          index: columns.headings.length,
          color: COLORS.avance,
          format: formatoConNivel(evaluation.parametros),
        },
      ],
      format: FORMATS.share,
      axis: ejeDeCumplimiento(
        rows.flatMap(({ fisico, financiero }) => [fisico, financiero]),
        null,
      ),
    },
  });
  return tableroSheet({
    ...headOf(evaluation, names.recursos, time),
    tarjetas: medidasDeDinero(cifras.plan).map((etapa) => ({
      label: DINERO_TEXT[etapa],
      cell: cifraCell(cifras.plan, etapa, "cardValue"),
      // "$58.158.300.000" at the size of a card.
      columns: 2,
    })),
    nota: `${RECURSOS.aparte} ${baseText(base)}`,
    bloques: [
      parts(
        "nodos",
        [RECURSOS.porComponente, RECURSOS.graficoPorComponente],
        [...(orden === "codigo" ? nodos : byResult(nodos)), plan],
      ),
      parts(
        "dependencias",
        [RECURSOS.porDependencia, RECURSOS.graficoPorDependencia],
        byResult(dependencias),
      ),
      ...(fuentes.length > 0 ? [ofFuentes(fuentes, etapas, evaluation.parametros)] : []),
      {
        titulo: RECURSOS.porProyecto,
        headings: [RECURSOS.bpin, RECURSOS.metas, ...columns.headings],
        rows: proyectos.map((one) => [
          text(one.nombre ?? RECURSOS.sinProyecto),
          text(one.nombre === null ? listed(one.metas) : one.metas.join(", ")),
          ...columns.cellsOf(one),
        ]),
      },
      ofMetas(RECURSOS.gastoSinAvance, recursos.gastoSinAvance, columns),
      ofMetas(RECURSOS.avanceSinGasto, recursos.avanceSinGasto, columns),
    ],
  });
}

interface Columns {
  readonly headings: readonly string[];
  readonly cellsOf: (one: ParteConRecursos) => readonly CellSpec[];
}

/** The stages, then how much of the money is gone beside how much was reached. */
function columnsOf(
  etapas: readonly MedidaDeDinero[],
  base: Recursos["base"],
  regla: ReglaDeRedondeo,
): Columns {
  return {
    headings: [
      ...etapas.map((etapa) => DINERO_TEXT[etapa]),
      HEADINGS.nivel,
      RECURSOS.financiero[base],
      RECURSOS.fisico,
    ],
    cellsOf: (one) => [
      ...amounts(one.montos, etapas, regla),
      nivelCell(one),
      bar(one.financiero),
      bar(mostradaDeNodo(one, one.fisico)),
    ],
  };
}

/** What a bar is drawn from: where there is nothing, the cell is empty and there is no bar (R1). */
function bar(value: number | null): CellSpec {
  return value === null ? empty("number") : figure(value, FORMATS.share);
}

function amounts(
  montos: Montos,
  etapas: readonly MedidaDeDinero[],
  regla: ReglaDeRedondeo,
): readonly CellSpec[] {
  const cifras = cifrasDeDinero(montos, regla);
  return etapas.map((etapa) => unidadCell(cifras[etapa], "pesos"));
}

function ofFuentes(
  fuentes: readonly DineroDe[],
  etapas: readonly MedidaDeDinero[],
  regla: ReglaDeRedondeo,
): BloqueSpec {
  return {
    titulo: RECURSOS.porFuente,
    headings: [RECURSOS.fuente, ...etapas.map((etapa) => DINERO_TEXT[etapa])],
    rows: fuentes.map(({ nombre, montos }) => [
      text(nombre ?? RECURSOS.sinNombre),
      ...amounts(montos, etapas, regla),
    ]),
  };
}

function ofMetas(
  titulo: string,
  metas: readonly MetaConRecursos[],
  { headings, cellsOf }: Columns,
): BloqueSpec {
  return {
    titulo,
    headings: [HEADINGS.nombre, HEADINGS.dependencia, ...headings],
    rows: metas.map((one) => [
      text(nameOf(one)),
      text(one.dependencia ?? RECURSOS.sinNombre),
      ...cellsOf(one),
    ]),
  };
}

function nameOf({ codigo, nombre }: ParteConRecursos): string {
  return `${codigo} ${nombre ?? RECURSOS.sinNombre}`.trim();
}
