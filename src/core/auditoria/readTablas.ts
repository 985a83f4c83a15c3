import type { CifraPublicada } from "./auditoria";
import { DINERO_TEXT } from "../cifras/dineroText";
import { bandasDeFila } from "./bandas";
import { placeOfNivel } from "./niveles";
import { placeOfAlerta } from "../informe/alertasPorClase";
import { COLUMNAS as DEL_INFORME } from "../informe/text";
import { folded, numeroOf, type NumeroImpreso } from "./numeros";
import { AUDITORIA } from "./text";

/** A table as it is read: rows of cells, the first one its headings. */
export type TablaLeida = readonly (readonly string[])[];

/**
 * The figures of tables: what a column measures by its heading, whose row it is by the code or the name
 * that it begins with. A table of other things gives none.
 *
 * @param sujetoOf the id of what a row is named after; `null`: of nothing in the list
 */
export function cifrasDeTablas(
  tablas: readonly TablaLeida[],
  sujetoOf: (label: readonly string[]) => string | null,
): readonly CifraPublicada[] {
  return tablas.flatMap((rows, index) => {
    const [headings = [], ...body] = rows;
    const medidas = headings.map(medidaDeTitulo);
    const labelOf = labelsOf(headings, sujetoOf);
    return body.flatMap((cells, row) => {
      const lugarOf = (column: number): string =>
        AUDITORIA.celda(index + 1, row + 1, headings[column] ?? "");
      const label = cells.filter((_, column) => !medidas[column]);
      const listed = labelOf(cells);
      const sujeto = (listed === null ? null : sujetoOf([listed])) ?? sujetoOf(label);
      const otras = listed === null ? null : numeroDeOtras(cells[0] ?? "");
      if (sujeto !== null && otras !== null)
        return [{ texto: cells[0] ?? "", ...otras, lugar: lugarOf(0), id: `${sujeto}/otras` }];
      if (sujeto === null || medidas.every((medida) => medida === null))
        return bandasDeFila(cells, lugarOf);
      return cells.flatMap((cell, column): readonly CifraPublicada[] => {
        const medida = medidas[column];
        const numero = medida === "nivel" ? nivelDeCelda(cell) : numeroDeCelda(cell);
        if (!medida || numero === null) return [];
        return [{ texto: cell, ...numero, lugar: lugarOf(column), id: `${sujeto}/${medida}` }];
      });
    });
  });
}

/**
 * A table of the alertas of one kind has the kind over their names: what a row is called there, or the kind
 * alone for the one that counts the rest; `null`: of another table.
 */
function labelsOf(
  headings: readonly string[],
  sujetoOf: (label: readonly string[]) => string | null,
): (cells: readonly string[]) => string | null {
  const [codigo, clase = ""] = headings;
  const celda = headings.indexOf(DEL_INFORME.celda);
  if (codigo !== DEL_INFORME.codigo || sujetoOf([clase])?.startsWith("alerta/") !== true)
    return () => null;
  return (cells) =>
    numeroDeOtras(cells[0] ?? "") === null
      ? `${clase} ${placeOfAlerta(cells[0] ?? "", cells[celda] ?? "")}`
      : clase;
}

/** "Y 34 más" */
function numeroDeOtras(cell: string): NumeroImpreso | null {
  const said = /^y (\S+) mas$/.exec(folded(cell).trim())?.[1];
  return said === undefined ? null : numeroOf(said);
}

/** The number that a cell is, whatever sign it has. */
export function numeroDeCelda(cell: string): NumeroImpreso | null {
  return numeroOf(cell.replace(/[\s %$]|pp/g, ""));
}

/** The place of the nivel that a cell names. */
function nivelDeCelda(cell: string): NumeroImpreso | null {
  const valor = placeOfNivel(cell);
  return valor === null ? null : { valor, decimales: 0 };
}

/** What a column measures, by its heading; "2021-T1" is over what that corte gave. */
export function medidaDeTitulo(heading: string): string | null {
  const text = folded(heading).trim();
  const corte = /^\d{4}-t[1-4]$/.test(text) ? `corte.${text.toUpperCase()}` : null;
  return COLUMNAS.get(text) ?? corte;
}

const COLUMNAS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(DINERO_TEXT).map(([medida, text]) => [folded(text), medida] as const),
  ["avance del cuatrienio (pp)", "cuatrienio.avance"],
  ["cumplimiento del cuatrienio", "cuatrienio.cumplimiento"],
  ["cumplimiento de la vigencia", "cumplimiento"],
  ["sin reporte", "conteo.sinReporte"],
  ["sin cruce", "conteo.sinCruce"],
  ["nivel", "nivel"],
  ["peso", "peso"],
  ["peso en el plan", "peso"],
  ["programado (pp)", "programado"],
  ["programado", "programado"],
  ["avance (pp)", "avance"],
  ["avance", "avance"],
  ["cumplimiento", "cumplimiento"],
  ["metas", "conteo.metas"],
  ["metas de producto", "conteo.metas"],
  ["programadas", "conteo.programadas"],
  ["con ejecucion", "conteo.conEjecucion"],
  ["sin ejecucion", "conteo.sinEjecucion"],
  ["no programadas", "conteo.noProgramadas"],
  ["% sin ejecucion", "participacion.sinEjecucion"],
  ["programada", "programadoFisico"],
  ["cantidad", "cantidad"],
  ["puntos (pp)", "puntos"],
  [folded(DEL_INFORME.participacion), "participacion.metas"],
  ["% de metas", "participacion.metas"],
]);
