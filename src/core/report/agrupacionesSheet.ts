import { mostradaDeNodo } from "../cifras/mostradas";
import type { ReglaDeRedondeo } from "../planes/parametros";
import { agrupacionesDe, type Agrupacion, type Grupo } from "../fichas/agrupaciones";
import { estadosQueSuman } from "../cifras/estadosQueSuman";
import { cifrasDeDinero, medidasDeDinero } from "../cifras/cifrasDeDinero";
import { DINERO_TEXT } from "../cifras/dineroText";
import type { MedidaDeDinero } from "../cifras/sujeto";
import { AGRUPACIONES, AGRUPADOR } from "../fichas/text";
import { empty, figure, FORMATS, nivelCell, text, unidadCell } from "./cells";
import { COLORS, NIVEL_COLORS } from "./looks";
import { deMenorAMayor } from "./orden";
import type { ReportContext } from "./reportContext";
import type { CellSpec, SheetSpec } from "./reportSpec";
import { tableroSheet, type BloqueSpec } from "./tablero";
import { ejeDeCumplimiento, formatoConNivel, guiasDeCumplimiento } from "./barrasDeNivel";
import { CHARTS, HEADINGS, periodoLine } from "./text";

type AgrupacionesContext = Pick<ReportContext, "evaluation" | "cifras" | "names" | "time">;

/** The plan by what the matriz says of its metas beside the tree; `null`: it says nothing of the kind. */
export function agrupacionesSheet(context: AgrupacionesContext): SheetSpec | null {
  const agrupaciones = agrupacionesDe(context.evaluation);
  if (agrupaciones.length === 0) return null;
  const etapas = medidasDeDinero(context.cifras.plan).filter((etapa) => STAGES.has(etapa));
  return sheetOf(
    context,
    agrupaciones.map((one) => bloqueOf(one, etapas, context)),
    AGRUPACIONES.nota,
  );
}

/** What stands where an earlier publication wrote groups that the matriz no longer tells. */
export function agrupacionesSheetOfNothing(context: AgrupacionesContext): SheetSpec {
  return sheetOf(context, [], AGRUPACIONES.nada);
}

function sheetOf(
  { evaluation, names, time }: AgrupacionesContext,
  bloques: readonly BloqueSpec[],
  nota: string,
): SheetSpec {
  return tableroSheet({
    key: "agrupaciones",
    name: names.agrupaciones,
    titulo: AGRUPACIONES.titulo,
    subtitulo: periodoLine(evaluation.periodo),
    tarjetas: [],
    nota,
    bloques,
    findings: null,
    time,
  });
}

/** What was set aside and what is gone: the other stages stand in Recursos. */
const STAGES: ReadonlySet<MedidaDeDinero> = new Set([
  "dinero.programado",
  "dinero.ejecutado",
  "dinero.apropiacion",
  "dinero.obligaciones",
]);

function bloqueOf(
  { por, grupos, seRepiten }: Agrupacion,
  etapas: readonly MedidaDeDinero[],
  { cifras, evaluation }: AgrupacionesContext,
): BloqueSpec {
  const { parametros } = evaluation;
  const cumplimientoOf = (grupo: Grupo): number | null => mostradaDeNodo(grupo, grupo.cumplimiento);
  // A group has no code of the plan by which it could stand.
  const shown = deMenorAMayor(grupos, cumplimientoOf);
  const { esperado } = cifras.plan.cifras;
  const lines = guiasDeCumplimiento(parametros, esperado);
  const estados = estadosQueSuman(evaluation.raiz.conteo);
  const headings = [
    HEADINGS.nombre,
    HEADINGS.metas,
    ...estados.map((estado) => HEADINGS[estado]),
    HEADINGS.programado,
    HEADINGS.avance,
    HEADINGS.nivel,
    ...etapas.map((etapa) => DINERO_TEXT[etapa]),
    HEADINGS.cumplimiento,
  ];
  const drawn = headings.length - 1;
  return {
    titulo: seRepiten ? `${AGRUPADOR[por]}. ${AGRUPACIONES.seRepiten}` : AGRUPADOR[por],
    headings: [...headings, ...lines.map(({ heading }) => heading)],
    rows: shown.map((grupo) => [
      ...rowOf(grupo, estados, etapas, parametros),
      ...lines.map(({ value }) => figure(value, FORMATS.share)),
    ]),
    chart: {
      id: por,
      title: AGRUPACIONES.grafico(AGRUPADOR[por]),
      columns: [
        {
          index: drawn,
          color: COLORS.avance,
          pointColors: shown.map(({ nivel }) => NIVEL_COLORS[nivel ?? "none"]),
        },
      ],
      guides: lines.map(({ isDashed }, index) => ({ index: drawn + 1 + index, isDashed })),
      format: formatoConNivel(parametros),
      axis: ejeDeCumplimiento(shown.map(cumplimientoOf), CHARTS.lines(parametros, esperado)),
    },
  };
}

function rowOf(
  grupo: Grupo,
  estados: ReturnType<typeof estadosQueSuman>,
  etapas: readonly MedidaDeDinero[],
  regla: ReglaDeRedondeo,
): readonly CellSpec[] {
  const { nombre, conteo, programado, montos } = grupo;
  const cumplimiento = mostradaDeNodo(grupo, grupo.cumplimiento);
  const dinero = cifrasDeDinero(montos, regla);
  return [
    text(nombre ?? AGRUPACIONES.sinNombre),
    figure(conteo.metas, FORMATS.count),
    ...estados.map((estado) => figure(conteo[estado], FORMATS.count)),
    unidadCell(programado, "puntos"),
    unidadCell(mostradaDeNodo(grupo, grupo.avance), "puntos"),
    nivelCell(grupo),
    ...etapas.map((etapa) => unidadCell(dinero[etapa], "pesos")),
    // What a bar is drawn from: where there is nothing, the cell is empty and there is no bar (R1).
    cumplimiento === null ? empty("number") : figure(cumplimiento, FORMATS.share),
  ];
}
