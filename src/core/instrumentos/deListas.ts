import type { Ask } from "../evaluateRows";
import type { WorkbookSnapshot } from "../grid/grid";
import { readLista, type Lectura } from "../listas/readLista";
import { alertasJson, lecturaJson } from "../listas/listaJson";
import { abierta, preguntasJson } from "./abierta";
import type { Lista } from "../listas/lista";
import { sinLista } from "../listas/sinLista";
import { certezasDe, tablasDe } from "../listas/tablas";
import { celdaText } from "../listas/celda";
import type { Cuadro, Seguimiento, SeguimientoEvaluado } from "../listas/cuadro";
import { LISTAS } from "../listas/text";
import { PLANTILLA } from "../report/text";
import type { InstrumentSheetKey } from "../report/reportSpec";
import { longDate } from "../text/format";
import { askAll } from "../rules/allRules";
import type { Unrecognised } from "../matriz/matriz";
import { err, ok } from "../result";
import { graficaDeCuadro } from "./graficaDeCuadro";
import { informeDeTabs } from "./informeDeTabs";
import type { Instrumento, TabSpec } from "./instrumento";

/** The lists that were found in a workbook. */
export interface ListasLeidas {
  readonly workbook: WorkbookSnapshot;
  readonly lecturas: readonly Lectura<string>[];
}

/** What makes an instrument of lists: what they look like, and what follows from their rows. */
interface InstrumentoDeListas {
  readonly id: string;
  readonly nombre: string;
  /** Name of the tab of its board. */
  readonly hoja: string;
  /** What its workbook is called, in folded text. */
  readonly titulo: RegExp;
  readonly listas: readonly Lista<string>[];
  readonly evaluate: (read: ListasLeidas, ask: Ask) => Seguimiento;
}

/** An instrument whose workbook is lists of things to do, to have or to receive: a board follows from them. */
export function instrumentoDeListas({
  id,
  nombre,
  hoja,
  titulo,
  listas,
  evaluate,
}: InstrumentoDeListas): Instrumento<ListasLeidas, SeguimientoEvaluado> {
  const key: InstrumentSheetKey = `${id}.tablero`;
  return {
    id,
    nombre,
    hojas: { [key]: hoja },
    recognise(workbook, { answers }) {
      const tablas = tablasDe(listas, titulo, workbook, answers);
      const lecturas = listas
        .map((lista) => readLista(workbook.name, lista, tablas))
        .filter((lectura) => lectura.tablas.length > 0);
      const [first] = listas;
      if (lecturas.length === 0)
        return err(first === undefined ? null : sinLista(nombre, titulo, first, workbook));
      return lecturas.some(({ filas }) => filas.length > 0)
        ? ok({ workbook, lecturas })
        : err(NO_ROWS);
    },
    sheetsOf: ({ lecturas }) =>
      lecturas.flatMap(({ tablas }) => tablas.map(({ sheet }) => sheet.name)),
    certezas: ({ lecturas }) => certezasDe(lecturas.flatMap(({ tablas }) => tablas)),
    evaluate(read, ask) {
      const { hechos, ...seguimiento } = evaluate(read, ask);
      return ok({ ...seguimiento, findings: askAll("lista", hechos) });
    },
    json: (archivo, { lecturas, corte, propio, preguntas, findings }) => ({
      archivo,
      reconocido: true,
      instrumento: id,
      ...lecturaJson(lecturas),
      corte,
      ...propio,
      preguntas: preguntasJson(preguntas),
      alertas: alertasJson(findings),
    }),
    questions: ({ preguntas }) => preguntas.map(abierta),
    findings: ({ findings }) => findings,
    tabs: tabsOf,
    informe: (seguimiento) =>
      informeDeTabs({
        titulo: nombre,
        subtitulo: `${LISTAS.corte}: ${corteText(seguimiento)}`,
        tabs: tabsOf(seguimiento),
        graficasDe: (tab) =>
          seguimiento.cuadros.filter(({ id }) => id === tab.id).flatMap(graficaDeCuadro),
        preguntas: seguimiento.preguntas.map(abierta),
        findings: seguimiento.findings,
      }),
    plantilla: listas.map((lista) => ({
      nombre: lista.nombre,
      titulo: `${nombre}: ${lista.nombre.toLowerCase()}`,
      ayuda: PLANTILLA.lista,
      lista,
    })),
    loadSheets: async () => {
      const { cuadrosSheet } = await import("../report/cuadrosSheet");
      return (seguimiento, options) => [cuadrosSheet(key, { nombre, hoja }, seguimiento, options)];
    },
  };
}

const NO_ROWS: Unrecognised = { type: "noRows", closest: null, sheets: [], questions: [] };

function tabsOf(seguimiento: SeguimientoEvaluado): readonly TabSpec[] {
  const { datos, cuadros } = seguimiento;
  const facts = [
    ...datos.map(({ label, celda }) => ({ label, value: celdaText(celda) })),
    { label: LISTAS.corte, value: corteText(seguimiento) },
  ];
  return cuadros.map((cuadro, index) => tabOf(cuadro, index === 0 ? facts : []));
}

function corteText({ corte }: SeguimientoEvaluado): string {
  return corte === null ? LISTAS.sinCorte : longDate(corte);
}

function tabOf({ id, titulo, columnas, filas }: Cuadro, facts: TabSpec["facts"]): TabSpec {
  return {
    id,
    title: titulo,
    facts,
    headings: columnas,
    rows: filas.map((fila) => fila.map(celdaText)),
  };
}
