import { evaluatePart } from "../evaluate";
import type { Ask } from "../evaluateRows";
import type { FileProblem } from "../fileProblem";
import { foldText, plainText } from "../grid/foldText";
import type { CellValue, WorkbookSnapshot } from "../grid/grid";
import type { Fila } from "../matriz/filas/fila";
import { withAcumuladosRespondido } from "../matriz/recognise/lecturasDelAnio";
import type { Unrecognised } from "../matriz/matriz";
import { declaredPeriodo } from "../matriz/periods/declaredPeriodo";
import { sheetsOfPesos } from "../plan/sheetPesos";
import { sheetOfAjustes } from "../readAjustes";
import { matrizDelLibro, type SinMatriz } from "../matrizDelLibro";
import type { MatrizRead } from "../readMatriz";
import type { Result } from "../result";
import type { DependenciaNombrada } from "../sustento/archivoLeido";
import { codigoKey, codigoPattern } from "../grid/codigo";
import { cellsOf, columnsFor } from "./columnas";
import { desgloseOf } from "./desglose";
import { fingerprintOfEntrega } from "./fingerprintOfEntrega";
import { readDevolucion } from "./readDevolucion";
import { rowKey } from "./rowKey";
import { dependenciaInTitles } from "./titulos";
import { vigenciaDeColumnas } from "./vigenciaDeColumnas";
import { alertasPropias } from "./alertasPropias";
import type { Entrega } from "./entrega";

/** What became of a file: its workbook, or why there is none. Nothing of the workbook is kept but what the consolidation needs. */
export function entregaOf(
  archivo: string,
  workbook: Result<WorkbookSnapshot, FileProblem>,
  ask: Pick<Ask, "answers"> = {},
): Entrega {
  if (!workbook.ok)
    return { estado: "refused", archivo, reason: { type: "file", problem: workbook.error } };
  const devuelta = readDevolucion(workbook.value);
  if (devuelta !== null) return { estado: "devolucion", archivo, ...devuelta };
  const read = matrizDelLibro(workbook.value, ask);
  if (!read.ok) return sinMetas(archivo, read.error);
  return recognised(archivo, read.value, fingerprintOfEntrega(workbook.value));
}

function recognised(archivo: string, read: MatrizRead, fingerprint: string): Entrega {
  const { workbook, sheet, matriz, rows } = read;
  const evaluation = evaluatePart(read);
  if (!evaluation.ok)
    return sinMetas(archivo, { type: "notAMatriz", unrecognised: evaluation.error });
  const { questions } = evaluation.value;
  // R30: what can be read in several ways, with other figures each, counts for none of them.
  if (questions.length > 0) {
    const reason = { type: "ambiguousColumn", closest: null, sheets: [], questions } as const;
    return { estado: "needsMapping", archivo, reason };
  }
  const columns = columnsFor(matriz);
  const { excluded, rejected, levels, registro, answers } = rows;
  const { cumulativeQuarters: answer } = answers;
  const filas =
    answer === undefined
      ? rows.filas
      : rows.filas.map((fila) => withAcumuladosRespondido(fila, answer));
  const [top = 0] = matriz.headerRows;
  const inPlan = new Set(read.hojas.map((hoja) => hoja.sheet.name));
  const pesos = new Set(sheetsOfPesos(workbook, sheet.name).filter((name) => !inPlan.has(name)));
  const whole = {
    estado: "recognised" as const,
    archivo,
    fingerprint,
    sha256: workbook.sha256 ?? null,
    matriz,
    lectura: { filas, excluded, rejected },
    levels,
    cells: new Map(read.hojas.flatMap((hoja) => cellsOfRows(hoja, filas))),
    columns,
    declarado: {
      contenido: declaredPeriodo({ ...sheet, name: "" }, top, ""),
      hoja: declaredPeriodo(sheet, 0, ""),
      archivo: declaredPeriodo({ ...sheet, name: "" }, 0, archivo.replace(/\.[a-z]+$/i, "")),
      columnas: vigenciaDeColumnas(matriz, filas),
    },
    nombrada: {
      columna: majority(filas.map(({ dependencia }) => dependencia)),
      titulo: dependenciaInTitles(sheet.rows.slice(0, top)),
    },
    pattern: majority(filas.map(({ codigo }) => codigoPattern(codigoKey(codigo))))?.nombre ?? "",
    registro,
    pesos: workbook.sheets.filter(
      ({ name, rows }) => pesos.has(name) && rows.length <= LONGEST_TABLE_OF_PESOS,
    ),
    ajustes: sheetOfAjustes(workbook),
    propias: alertasPropias(evaluation.value.findings),
    parteDe: null,
    asentadas: new Set<string>(),
  };
  return { ...whole, desglose: desgloseOf(whole, read) };
}

function cellsOfRows(
  { sheet, matriz }: MatrizRead["hojas"][number],
  filas: readonly Fila[],
): readonly (readonly [string, readonly CellValue[]])[] {
  const columns = columnsFor(matriz);
  return filas
    .filter(({ at }) => at.sheet === sheet.name)
    .map(({ at }) => [rowKey(at), cellsOf(sheet, columns, at.row)]);
}

/** A matriz in most of its columns wants an answer; anything else is another kind of file. */
function sinMetas(archivo: string, reason: SinMatriz): Entrega {
  return reason.type === "notAMatriz" && isAlmost(reason.unrecognised)
    ? { estado: "needsMapping", archivo, reason: reason.unrecognised }
    : { estado: "refused", archivo, reason };
}

function isAlmost(reason: Unrecognised): boolean {
  const missing = reason.closest?.missing.length ?? 0;
  return reason.type === "ambiguousColumn" || (reason.type === "missingFields" && missing === 1);
}

function majority(texts: readonly (string | null)[]): DependenciaNombrada["columna"] {
  const counts = new Map<string, { readonly nombre: string; filas: number }>();
  for (const text of texts) {
    const nombre = plainText(text);
    if (nombre === "") continue;
    const seen = counts.get(foldText(nombre));
    if (seen) seen.filas++;
    else counts.set(foldText(nombre), { nombre, filas: 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.filas - a.filas);
  return best ?? null;
}

const LONGEST_TABLE_OF_PESOS = 500;
