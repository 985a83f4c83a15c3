import { codigoKey } from "../grid/codigo";
import { isBlank, plainText } from "../grid/foldText";
import { cellAt, type CellRef, type Sheet, type WorkbookSnapshot } from "../grid/grid";
import { rememberedOf } from "../grid/remembered";
import { homeOf } from "../matriz/columns/yearColumns";
import type { DineroDeFila } from "../matriz/filas/dinero";
import { dineroColumns } from "../matriz/filas/dineroColumns";
import { dineroOfSheet, lecturaDeDinero } from "../matriz/filas/dineroDeFila";
import type { Fila } from "../matriz/filas/fila";
import { numberAt, pesosByColumn } from "../matriz/filas/readFilas";
import type { Column } from "../matriz/matriz";
import { mapColumns } from "../matriz/recognise/mapColumns";
import { headingsOf } from "../matriz/words/headerRows";
import { likelyHeaders } from "../matriz/words/likelyHeaders";
import { nth } from "../nth";
import type { Campo, Vigencia } from "../vocabulary";

/** The rows of a matriz with the money that another sheet of its workbook tells of them. */
export interface FilasConDinero {
  readonly filas: readonly Fila[];
  /** R24: rows with money whose codes are of no meta, so that it is in no figure. */
  readonly sinMeta: readonly CellRef[];
}

/**
 * R34, R35: a matriz without columns of money may have it in a sheet beside it, by the codes of the metas: DNP's
 * follow-up tells what CUIPO holds of each product. Of several sheets the one that names most metas.
 *
 * @param vigencia what columns without a year belong to
 */
export function withDineroBeside(
  { name }: Pick<WorkbookSnapshot, "name">,
  { filas, beside }: { readonly filas: readonly Fila[]; readonly beside: readonly Sheet[] },
  vigencia: Vigencia | null,
): FilasConDinero {
  const none = { filas, sinMeta: [] };
  if (filas.some(({ dinero }) => dinero !== undefined)) return none;
  const known = filasByCodigo(filas);
  const [best] = beside
    .flatMap((sheet) => {
      const header = headerOf(sheet);
      return header ? [{ sheet, header, renglones: renglonesOf(sheet, header, known) }] : [];
    })
    .map((one) => ({ ...one, named: one.renglones.filter((row) => row.filas.length > 0).length }))
    .filter(({ named, renglones }) => named > 0 && named * 2 >= renglones.length)
    .sort((a, b) => b.named - a.named);
  if (best === undefined) return none;
  const { sheet, header, renglones } = best;
  const dineroIn = readerOf(name, sheet, header, vigencia);
  const dinero = new Map<Fila, DineroDeFila[]>(filas.map((fila) => [fila, []]));
  const sinMeta: CellRef[] = [];
  for (const { row, filas: own } of renglones) {
    const said = dineroIn(row);
    if (own.length === 0 && said.some(({ valor }) => valor !== null))
      sinMeta.push({ workbook: name, sheet: sheet.name, row, column: header.codigo.column });
    const entries =
      own.length > 1 ? said.map((entry) => ({ ...entry, deMetas: own.length })) : said;
    for (const fila of own) dinero.get(fila)?.push(...entries);
  }
  return { filas: filas.map((fila) => ({ ...fila, dinero: dinero.get(fila) ?? [] })), sinMeta };
}

/** Names of the sheets whose first rows say that they tell the money of metas. */
export function sheetsOfDinero({ sheets }: WorkbookSnapshot, except: string): readonly string[] {
  return sheets
    .filter((sheet) => sheet.name !== except && headerOf(sheet) !== null)
    .map(({ name }) => name);
}

interface Header {
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  readonly codigo: Column;
}

/** The effects of answers are worked out by reading the same workbook again and again. */
function headerOf(sheet: Sheet): Header | null {
  return headers(sheet, "", () => ({ header: headerIn(sheet) })).header;
}

const headers = rememberedOf<Sheet, { readonly header: Header | null }>();

function headerIn(sheet: Sheet): Header | null {
  for (const headerRows of likelyHeaders(sheet)) {
    const { columns } = mapColumns(
      sheet,
      headingsOf(sheet, headerRows),
      nth(headerRows, -1) + 1,
      {},
    );
    const codigo = columns.find(({ campo }) => campo === "codigo");
    if (codigo === undefined || columns.some(({ campo }) => FISICO.has(campo))) continue;
    if (columns.some(({ campo }) => GASTO.has(campo))) return { headerRows, columns, codigo };
  }
  return null;
}

/** R28: a sheet that tells these has metas of its own. */
const FISICO: ReadonlySet<Campo> = new Set(["programado", "ejecutado", "avance"]);

const GASTO: ReadonlySet<Campo> = new Set(["apropiacion", "compromisos", "obligaciones", "pagos"]);

interface Renglon {
  readonly row: number;
  /** The metas whose codes it names, each once. */
  readonly filas: readonly Fila[];
}

function renglonesOf(
  sheet: Sheet,
  { headerRows, codigo }: Header,
  known: ReadonlyMap<string, Fila>,
): readonly Renglon[] {
  const renglones: Renglon[] = [];
  for (let row = nth(headerRows, -1) + 1; row < sheet.rows.length; row++) {
    const cell = cellAt(sheet, row, codigo.column);
    if (isBlank(cell)) continue;
    const filas = new Set(codigosIn(plainText(cell)).flatMap((code) => known.get(code) ?? []));
    renglones.push({ row, filas: [...filas] });
  }
  return renglones;
}

function filasByCodigo(filas: readonly Fila[]): ReadonlyMap<string, Fila> {
  const known = new Map<string, Fila>();
  for (const fila of filas)
    if (fila.hasCodigo)
      for (const code of codigosIn(fila.codigo)) if (!known.has(code)) known.set(code, fila);
  return known;
}

/** "IP-7, IP-9" names both, each as R14 folds codes. */
function codigosIn(texto: string): readonly string[] {
  return texto.split(/[,;]/).flatMap((part) => codigoKey(part) || []);
}

function readerOf(
  workbook: string,
  sheet: Sheet,
  { headerRows, columns }: Header,
  vigencia: Vigencia | null,
): (row: number) => readonly DineroDeFila[] {
  const stages = lecturaDeDinero(
    dineroColumns(columns, homeOf(columns, vigencia)),
    pesosByColumn(sheet, { headerRows, columns }),
  );
  const bpin = columns.find(({ campo }) => campo === "bpin")?.column ?? null;
  return dineroOfSheet(sheet, stages, {
    workbook,
    firstRow: nth(headerRows, -1) + 1,
    bpin,
    bpinOf: (row) => (bpin === null ? null : plainText(cellAt(sheet, row, bpin)) || null),
    numberAt: (row, column) => numberAt(sheet, row, column),
  });
}
