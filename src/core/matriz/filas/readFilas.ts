import { foldText, isBlank, plainText } from "../../grid/foldText";
import { cellAt, cellKey, type CellRef, type CellValue, type Sheet } from "../../grid/grid";
import { dayText } from "../../grid/day";
import { quantityIn } from "../../grid/quantity";
import { readNumber, type CellNumber } from "../../grid/readNumber";
import type { Campo, Trimestre, Vigencia } from "../../vocabulary";
import type { Amount, Discarded, Fila, Lectura, NodeLabel, YearOfFila } from "./fila";
import type { Column, Matriz } from "../matriz";
import { dineroColumns, pesosPerUnit } from "./dineroColumns";
import { dineroOfSheet, lecturaDeDinero } from "./dineroDeFila";
import { firmaIn, resultadoIn } from "../words/resultadoDeVerificacion";
import { nodeLabelOf } from "./nodeLabelOf";
import { outlinePaths, type OutlinePaths } from "./outlinePaths";
import { firstRowOf, rowKinds } from "./rowKind";
import { runningTotals } from "./runningTotals";
import { homeOf, yearColumns } from "../columns/yearColumns";

/**
 * Reads every row below the header into one place: a fila, or discarded with its reason (R24).
 *
 * @param vigencia what columns without a year belong to
 */
export function readFilas(
  workbook: string,
  sheet: Sheet,
  matriz: Matriz,
  vigencia: Vigencia | null,
): ReadFilas {
  const kinds = rowKinds(sheet, matriz);
  const outline = outlinePaths(sheet, matriz, kinds);
  const read = reader(workbook, sheet, matriz, vigencia, outline);
  const filas: Fila[] = [];
  const excluded: Discarded[] = [];
  const rejected: Discarded[] = [];
  for (const [row, kind] of kinds) {
    if (kind === null) continue;
    if (kind === "meta") filas.push(read.fila(row));
    else if (kind === "more") filas.push(...moreOf(filas.at(-1), read.fila(row)));
    else {
      (kind === "noIdentity" ? rejected : excluded).push({
        at: read.at(row),
        text: read.text(row),
        reason: kind,
      });
    }
  }
  return {
    filas,
    excluded,
    rejected,
    levels: matriz.levels.length > 0 ? matriz.levels : outline.levels,
  };
}

/** One more row of the meta above it, which it leaves to say who it is. */
function moreOf(above: Fila | undefined, own: Fila): readonly Fila[] {
  if (above === undefined) return [];
  const { codigo, hasCodigo, nombre, path, indicador } = above;
  return [{ ...own, codigo, hasCodigo, nombre, path, indicador }];
}

/** What was read, and the names of the levels: the header's, or those of an outline. */
export interface ReadFilas extends Lectura {
  readonly levels: readonly string[];
}

interface RowReader {
  readonly fila: (row: number) => Fila;
  readonly at: (row: number) => CellRef;
  readonly text: (row: number) => string;
}

function reader(
  workbook: string,
  sheet: Sheet,
  matriz: Matriz,
  vigencia: Vigencia | null,
  outline: OutlinePaths,
): RowReader {
  const column = (campo: Campo, level?: number): Column | null =>
    matriz.columns.find(
      (candidate) =>
        candidate.campo === campo && (level === undefined || candidate.level === level),
    ) ?? null;
  const columns = {
    codigo: column("codigo"),
    meta: column("meta"),
    indicador: column("indicador") ?? column("indicadorMga"),
    dependencia: column("dependencia"),
    unidad: column("unidad"),
    tipo: column("tipo"),
    lineaBase: column("lineaBase"),
    metaCuatrienio: column("metaCuatrienio"),
    estado: column("estadoProgramacion"),
    bpin: column("bpin"),
    armonizada: column("armonizada"),
    verificacion: column("verificacion"),
    motivo: column("motivoDeVerificacion"),
    quien: column("verificadaPor"),
    fecha: column("fechaDeVerificacion"),
    peso: column("peso"),
    ponderador: column("ponderadorVigencia"),
    sector: column("sector"),
    ods: odsColumn(matriz.columns),
    poblacion: column("poblacion"),
  };
  const levels = matriz.levels.map((_, level) => ({
    name: column("nivel", level),
    code: column("codigoNivel", level),
    peso: column("pesoNivel", level),
  }));
  const years = yearColumns(matriz.columns, vigencia);
  const money = dineroColumns(matriz.columns, homeOf(matriz.columns, vigencia));
  const stages = lecturaDeDinero(money, pesosByColumn(sheet, matriz));
  const mergedDown = mergedDownIn(sheet, firstRowOf(matriz) - 1);
  const dineroIn = dineroOfSheet(sheet, stages, {
    workbook,
    firstRow: firstRowOf(matriz),
    bpin: columns.bpin?.column ?? null,
    bpinOf: (row) => text(row, columns.bpin),
    numberAt: (row, at) => numberAt(sheet, row, at),
  });
  let path: (NodeLabel | null)[] = levels.map(() => null);

  const ref = (row: number, at: number): CellRef => ({
    workbook,
    sheet: sheet.name,
    row,
    column: at,
  });
  const cell = (row: number, at: Column | null): CellValue => {
    if (at === null) return null;
    const own = cellAt(sheet, row, at.column);
    return isBlank(own) ? (mergedDown.get(cellKey(row, at.column)) ?? own) : own;
  };
  const text = (row: number, at: Column | null): string | null => plainText(cell(row, at)) || null;
  // What a cell lists line by line keeps its lines.
  const linesOf = (row: number, at: Column | null): string | null =>
    String(cell(row, at) ?? "").trim() || null;
  const isBlankAt = (row: number, at: Column | null): boolean =>
    at === null || isBlank(cellAt(sheet, row, at.column));
  const countedAt = (row: number): readonly string[] => {
    const unidad = text(row, columns.unidad);
    if (unidad !== null) return [foldText(unidad), ...ANY_UNIT];
    const named = [columns.meta, columns.indicador].map((at) => text(row, at) ?? "");
    const words = foldText(named.join(" ")).split(" ");
    return [...words.filter((word) => !MULTIPLE.test(word)), ...ANY_UNIT];
  };
  const amount = (row: number, at: Column | null): Amount | null =>
    at === null ? null : readAmount(sheet, row, at.column, ref(row, at.column), countedAt);

  const verificacionIn = (row: number): Pick<Fila, "verificacion" | "verificacionSinLeer"> => {
    const { verificacion, motivo, quien, fecha } = columns;
    if (verificacion === null) return {};
    const texto = text(row, verificacion) ?? "";
    const resultado = resultadoIn(texto);
    if (resultado === "pendiente") return {};
    if (resultado === null)
      return { verificacionSinLeer: { texto, at: ref(row, verificacion.column) } };
    const day = cell(row, fecha);
    const beside = firmaIn(texto);
    return {
      verificacion: {
        resultado,
        motivo: text(row, motivo) ?? beside.motivo,
        quien: text(row, quien) ?? beside.quien,
        fecha: (typeof day === "number" ? dayText(day) : plainText(day)) || beside.fecha,
        at: ref(row, verificacion.column),
      },
    };
  };

  const labelOf = labelsOnce();
  const nextPath = (row: number): void => {
    // A blank level repeats the one above it, until a higher level begins anew.
    let anew = false;
    path = levels.map(({ name, code }, level) => {
      const label = labelOf(cell(row, name), cell(row, code));
      const before = path[level] ?? null;
      if (
        label !== null &&
        label !== before &&
        (before === null ||
          label.label !== before.label ||
          foldText(label.nombre) !== foldText(before.nombre))
      )
        anew = true;
      return label ?? (anew ? null : before);
    });
  };

  return {
    at: (row) => ref(row, columns.codigo?.column ?? columns.meta?.column ?? 0),
    text: (row) =>
      (sheet.rows[row] ?? [])
        .map(plainText)
        .filter((part) => part !== "")
        .join(" · ")
        .slice(0, 120),
    fila: (row) => {
      nextPath(row);
      const codigo = text(row, columns.codigo);
      const nombre = text(row, columns.meta) ?? text(row, columns.indicador) ?? "";
      return {
        at: ref(
          row,
          columns.codigo?.column ?? columns.meta?.column ?? columns.indicador?.column ?? 0,
        ),
        codigo: codigo === null ? `fila ${row + 1}` : codigo.replace(/^(\d+)\.0$/, "$1"),
        hasCodigo: codigo !== null,
        nombre,
        path: levels.length > 0 ? path : outline.pathOf(row),
        dependencia: text(row, columns.dependencia),
        indicador: text(row, columns.indicador),
        unidad: text(row, columns.unidad),
        tipoDeclarado: tipoLabel(text(row, columns.tipo), columns.tipo),
        lineaBase: amount(row, columns.lineaBase),
        metaCuatrienio: amount(row, columns.metaCuatrienio),
        estadoProgramacion: text(row, columns.estado),
        bpin: text(row, columns.bpin),
        bpinAt: columns.bpin ? ref(row, columns.bpin.column) : null,
        armonizada: text(row, columns.armonizada),
        peso: amount(row, columns.peso),
        pesosNivel: levels.map(({ peso }) => amount(row, peso)),
        ponderador: amount(row, columns.ponderador),
        years: years.map((year): YearOfFila => {
          const byQuarter = quarterAmounts(year.programadoTrimestre, (at) => amount(row, at));
          return {
            vigencia: year.vigencia,
            programado: wholeYear(amount(row, year.programado), byQuarter),
            ejecutado: amount(row, year.ejecutado),
            avance: amount(row, year.avance),
            programadoTrimestre: byQuarter,
            ejecutadoTrimestre: runningTotals(
              quarterAmounts(year.ejecutadoTrimestre, (at) => amount(row, at)),
              year.acumulados,
            ),
            ...(saysNotFound(text(row, year.explicacion)) &&
              isBlankAt(row, year.ejecutado) && { sinCruce: true as const }),
            ...(year.cumulativeQuarters && { cumulativeQuarters: year.cumulativeQuarters }),
            ...(year.ejecutado?.evidence === "answer" &&
              year.ejecutadoTrimestre.size > 0 && { totalRespondido: true as const }),
          };
        }),
        ...((columns.sector ?? columns.ods ?? columns.poblacion) && {
          clasificacion: {
            sector: text(row, columns.sector),
            ods: text(row, columns.ods),
            poblacion: linesOf(row, columns.poblacion),
          },
        }),
        ...verificacionIn(row),
        ...(money.length > 0 && {
          dinero: dineroIn(row),
        }),
      };
    },
  };
}

/** SisPT has the number of the objective beside its name: the number is the same however it is named. */
function odsColumn(columns: readonly Column[]): Column | null {
  const own = columns.filter(({ campo }) => campo === "ods");
  return own.find(({ heading }) => /codigo/.test(foldText(heading))) ?? own[0] ?? null;
}

/** R16: headings, or what stands above them, may say that the figures are thousands or millions. */
export function pesosByColumn(
  sheet: Sheet,
  matriz: Pick<Matriz, "headerRows" | "columns">,
): ReadonlyMap<number, number> {
  const above = sheet.rows
    .slice(0, matriz.headerRows[0] ?? 0)
    .flatMap((cells) => cells.map(plainText).filter((line) => line !== ""));
  return new Map(
    matriz.columns.map(({ column, heading }) => [column, pesosPerUnit(heading, above)]),
  );
}

/** R35: DNP's own words, in which no execution was found for want of a project that holds the indicator. */
function saysNotFound(text: string | null): boolean {
  return text !== null && /\bno se encontro ejecucion\b/.test(foldText(text));
}

/** A level says the same in many rows: one label stands for all of them. */
function labelsOnce(): typeof nodeLabelOf {
  const known = new Map<string, NodeLabel | null>();
  return (name, code = null) => {
    const key = code === null ? String(name ?? "") : `${name ?? ""}\u0000${code}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const label = nodeLabelOf(name, code);
    known.set(key, label);
    return label;
  };
}

function readAmount(
  sheet: Sheet,
  row: number,
  column: number,
  at: CellRef,
  countedAt: (row: number) => readonly string[],
): Amount {
  const value = cellAt(sheet, row, column);
  // Most cells of a wide matriz are blank: their key would be made for nothing.
  if (isBlank(value) && sheet.uncalculated.size === 0)
    return { value: null, absence: "blank", text: plainText(value), at };
  const key = cellKey(row, column);
  if (sheet.uncalculated.has(key))
    return { value: null, absence: "uncalculated", text: sheet.formulas.get(key) ?? "", at };
  const number = readNumber(withoutUnit(value, row, countedAt), sheet.formats.get(key));
  if (number.value !== null) return { ...number, at };
  const text =
    number.absence === "date" ? dayText(typeof value === "number" ? value : 0) : plainText(value);
  return { value: null, absence: number.absence, text, at };
}

/** R11: a year left blank over quarters that promise something is what these come to; it was not left out. */
function wholeYear(
  own: Amount | null,
  byQuarter: YearOfFila["programadoTrimestre"],
): Amount | null {
  const isBlankYear = own?.value === null && own.absence === "blank";
  const promises = ({ value }: Amount): boolean => value !== null && value > 0;
  return isBlankYear && Object.values(byQuarter).some(promises) ? null : own;
}

/** The same without what is said of it: wide matrices have many columns of money, most of them blank. */
export function numberAt(sheet: Sheet, row: number, column: number): CellNumber {
  const value = cellAt(sheet, row, column);
  if (isBlank(value) && sheet.uncalculated.size === 0) return BLANK;
  const key = cellKey(row, column);
  return sheet.uncalculated.has(key)
    ? { value: null, absence: "uncalculated" }
    : readNumber(value, sheet.formats.get(key));
}

const BLANK: CellNumber = { value: null, absence: "blank" };

/**
 * "10 kits" is 10 of a meta that is counted in kits: by its unidad or, where it has none, by its own words. "10
 * millones" is not 10 of anything.
 */
function withoutUnit(
  cell: CellValue,
  row: number,
  countedAt: (row: number) => readonly string[],
): CellValue {
  const quantity = quantityIn(cell);
  if (quantity === null) return cell;
  const own = foldText(quantity.unit);
  const stem = own.slice(0, SAME_STEM);
  const isCounted = countedAt(row).some(
    (counted) => own === counted || (stem.length === SAME_STEM && counted.startsWith(stem)),
  );
  return isCounted ? quantity.number : cell;
}

const MULTIPLE = /^(?:miles|mill(?:on(?:es)?)?)$/;
/** What counts anything. */
const ANY_UNIT = ["numero", "unidad", "und", "unds", "uds"];

/** Letters in which a singular and its plural agree. */
const SAME_STEM = 4;

/** DNP's follow-up heads the column "Acumulativo" and answers Si or No. */
function tipoLabel(text: string | null, column: Column | null): string | null {
  if (text === null || column === null || !/acumulativ/.test(foldText(column.heading))) return text;
  const answer = foldText(text);
  return answer === "si" ? "Acumulativo" : answer === "no" ? "No acumulativo" : text;
}

function quarterAmounts(
  columns: ReadonlyMap<Trimestre, Column>,
  read: (column: Column) => Amount | null,
): Partial<Record<Trimestre, Amount>> {
  const amounts: Partial<Record<Trimestre, Amount>> = {};
  for (const [quarter, column] of columns) {
    const value = read(column);
    if (value) amounts[quarter] = value;
  }
  return amounts;
}

/**
 * Texts of cells merged downwards, by `cellKey` of the cells they cover. Numbers are left alone:
 * one quantity for several metas belongs to none of them.
 */
function mergedDownIn(sheet: Sheet, headerRow: number): ReadonlyMap<number, CellValue> {
  const covered = new Map<number, CellValue>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if (top <= headerRow || bottom === top || right - left > 3) continue;
    const value = cellAt(sheet, top, left);
    if (typeof value !== "string" || isBlank(value)) continue;
    for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row++)
      covered.set(cellKey(row, left), value);
  }
  return covered;
}
