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
import { enOrden } from "./orden";
import type { ReportContext } from "./reportContext";
import type { CellSpec, SheetSpec } from "./reportSpec";
import { tableroSheet, type BloqueSpec } from "./tablero";
import { HEADINGS, periodoLine } from "./text";

type AgrupacionesContext = Pick<
  ReportContext,
  "evaluation" | "cifras" | "names" | "time" | "orden"
>;

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
  { orden, evaluation }: AgrupacionesContext,
): BloqueSpec {
  const shown = enOrden(grupos, orden);
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
  return {
    titulo: seRepiten ? `${AGRUPADOR[por]}. ${AGRUPACIONES.seRepiten}` : AGRUPADOR[por],
    headings,
    rows: shown.map((grupo) => rowOf(grupo, estados, etapas, evaluation.parametros)),
    chart: {
      id: por,
      columns: [
        {
          index: headings.length - 1,
          color: COLORS.avance,
          pointColors: shown.map(({ nivel }) => NIVEL_COLORS[nivel ?? "none"]),
        },
      ],
      format: FORMATS.share,
      maximum: 1,
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
