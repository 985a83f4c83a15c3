import { ACOMPANANTES, type ColumnaAcompanante } from "../../consolidate/columnas";
import type { FilaConsolidada } from "../../consolidate/consolidacion";
import { CONSOLIDADO } from "../../consolidate/text/consolidado";
import { foldText } from "../../grid/foldText";
import { fuenteOf } from "../../matriz/filas/dineroColumns";
import type { Etapa } from "../../matriz/filas/dinero";
import { dineroEnFila } from "../../plan/dinero";
import type { Periodo, Vigencia } from "../../vocabulary";
import { empty, figure, FORMATS, text } from "../cells";
import type { CellSpec } from "../reportSpec";
import type { Banda, Columna } from "./banda";

/**
 * R34: the columns of money, in pesos whatever unit each file is written in, so that they are read back as
 * what was consolidated. Of the vigencia all that the official matriz has; beyond it, what some row says.
 */
export function bandasDeDinero(
  filas: readonly FilaConsolidada[],
  periodo: Periodo,
): readonly Banda[] {
  const { vigencia } = periodo;
  const others = new Set(
    filas.flatMap(({ fila }) => (fila.dinero ?? []).map((entry) => entry.vigencia)),
  );
  return [
    ...bandasOf(filas, periodo, OFICIALES),
    ...[...others]
      .flatMap((one) => (one === null || one === vigencia ? [] : [one]))
      .sort((a, b) => a - b)
      .flatMap((one) => bandasOf(filas, { vigencia: one, trimestre: null, corte: null }, [])),
  ];
}

const OFICIALES: readonly Etapa[] = ["programado", "ejecutado"];

function bandasOf(
  filas: readonly FilaConsolidada[],
  periodo: Periodo,
  always: readonly Etapa[],
): readonly Banda[] {
  const { bandas, dinero } = CONSOLIDADO;
  const says = (etapa: Etapa): boolean =>
    always.includes(etapa) || filas.some((fila) => isFilled(totalCell(fila, etapa, periodo)));
  const stage = (etapa: Exclude<Etapa, "programado" | "ejecutado">): readonly Columna[] =>
    says(etapa)
      ? [{ heading: dinero[etapa], width: 18, cell: (fila) => totalCell(fila, etapa, periodo) }]
      : [];
  const banda = (heading: string, columns: readonly Columna[]): readonly Banda[] =>
    columns.length === 0
      ? []
      : [{ heading: bandaText(heading, periodo.vigencia), look: "bandOficial", columns }];
  return [
    ...banda(bandas.programada, says("programado") ? porFuente("programado", periodo) : []),
    ...banda(bandas.ejecutada, says("ejecutado") ? porFuente("ejecutado", periodo) : []),
    ...banda(bandas.presupuesto, [
      ...stage("apropiacionInicial"),
      ...stage("apropiacion"),
      ...stage("compromisos"),
      ...stage("obligaciones"),
      ...stage("pagos"),
    ]),
  ];
}

function bandaText(heading: string, vigencia: Vigencia | null): string {
  return `${heading}${vigencia === null ? "" : ` ${vigencia}`} ${CONSOLIDADO.pesos}`;
}

/** The columns of sources of the official matriz, and their total. */
function porFuente(etapa: "programado" | "ejecutado", periodo: Periodo): readonly Columna[] {
  const campo = etapa === "programado" ? "recursos" : "recursosEjecutados";
  return ACOMPANANTES.flatMap((one, index) =>
    one.campo === campo
      ? [
          {
            heading: one.encabezado,
            width: 16,
            cell: (fila: FilaConsolidada) =>
              isTotal(one)
                ? totalCell(fila, etapa, periodo)
                : fuenteCell(fila, { etapa, periodo, index, fuente: nameOf(one) }),
          },
        ]
      : [],
  );
}

function isTotal({ encabezado }: ColumnaAcompanante): boolean {
  return encabezado.endsWith("Total");
}

function nameOf({ encabezado }: ColumnaAcompanante): string {
  return foldText(fuenteOf({ heading: encabezado }));
}

function totalCell({ fila }: FilaConsolidada, etapa: Etapa, periodo: Periodo): CellSpec {
  const said = dineroEnFila(fila, periodo).get(etapa);
  if (said?.unread) return text(CONSOLIDADO.dinero.sinLeer, "number");
  return pesosCell(said?.valor ?? null);
}

interface Fuente {
  readonly etapa: Etapa;
  readonly periodo: Periodo;
  readonly index: number;
  readonly fuente: string;
}

/** What it gave; else the word or the zero that its file has in the same column. */
function fuenteCell(
  { fila, cells }: FilaConsolidada,
  { etapa, periodo, index, fuente }: Fuente,
): CellSpec {
  const own = (dineroEnFila(fila, periodo).get(etapa)?.fuentes ?? []).filter(
    ({ nombre }) => foldText(nombre) === fuente,
  );
  if (own.length > 0) return pesosCell(own.reduce((sum, { valor }) => sum + valor, 0));
  const cell = cells[index] ?? null;
  if (cell === 0) return pesosCell(0);
  return typeof cell === "string" ? text(cell) : empty("number");
}

function pesosCell(valor: number | null): CellSpec {
  if (valor === null) return empty("number");
  return figure(
    valor,
    Number.isInteger(valor) && Math.abs(valor) >= 1e6 ? "#,##0" : FORMATS.general,
  );
}

function isFilled(cell: CellSpec): boolean {
  return cell !== null && cell.kind !== "empty";
}
