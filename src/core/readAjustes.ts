import { wholeIn } from "./grid/digits";
import { dayOf } from "./grid/day";
import { foldText, isBlank, plainText } from "./grid/foldText";
import {
  cellAt,
  cellKey,
  type CellRef,
  type CellValue,
  type Sheet,
  type WorkbookSnapshot,
} from "./grid/grid";
import { isDateFormat } from "./grid/numberFormat";
import { readNumber, type CellNumber } from "./grid/readNumber";
import type { Fechado, Parametro, Parametros } from "./planes/parametros";
import type { Vigencia } from "./vocabulary";
import {
  NO_AJUSTES,
  type Ajustes,
  type AjustesLeidos,
  type MotivoDeAjuste,
  type ProblemaDeAjuste,
} from "./ajustes/ajustes";
import { incoherent, isPossible, type MetodoAt } from "./coherenciaDeAjustes";
import { lineaDePlan } from "./nuevoPlan/lineaDePlan";
import { planEnLineas, type LineaLeida } from "./nuevoPlan/planEnLineas";
import { AJUSTE_DE, AJUSTES } from "./text/ajustes";

/** The sheet in which the office keeps its settings; `null`: there is none. */
export function sheetOfAjustes({ sheets }: WorkbookSnapshot): Sheet | null {
  return sheets.find((sheet) => headerOfAjustes(sheet) !== null) ?? null;
}

/**
 * R32: the settings of a workbook with the act and date of each. Where one of them cannot stand none
 * of them is used: half of what an act says would be the method of no act.
 *
 * @param metodoAt the method on a date, with what is set beside it
 */
export function readAjustes(workbook: WorkbookSnapshot, metodoAt: MetodoAt): AjustesLeidos | null {
  const sheet = sheetOfAjustes(workbook);
  const header = sheet && headerOfAjustes(sheet);
  if (sheet === null || header === null) return null;
  const at = (row: number, column: number): CellRef => ({
    workbook: workbook.name,
    sheet: sheet.name,
    row,
    column,
  });
  const metodo = metodoAt(null, {});
  const problemas: ProblemaDeAjuste[] = [];
  const parametros: Partial<Record<keyof Parametros, Parametro[]>> = {};
  const ponderadores = new Map<Vigencia, Fechado<number>[]>();
  const pesos = new Map<string, Fechado<number>[]>();
  const lineas: LineaLeida[] = [];
  const values = new Map<string, string>();
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    const nombre = plainText(cellAt(sheet, row, header.ajuste));
    const said = cellAt(sheet, row, header.valor);
    if (isBlank(said)) continue;
    if (nombre === "") {
      // Words without a name are a note; a number is a setting that would be lost.
      if (numberAt(sheet, row, header.valor).value !== null)
        problemas.push({
          at: at(row, header.valor),
          nombre: plainText(said),
          motivo: "sinNombre",
        });
      continue;
    }
    const wrong = (motivo: MotivoDeAjuste, column = header.valor): void =>
      void problemas.push({ at: at(row, column), nombre, motivo });
    const desde = header.desde === null ? null : dateOfAjuste(sheet, row, header.desde);
    const acto = header.acto === null ? null : plainText(cellAt(sheet, row, header.acto)) || null;
    if (desde === undefined) {
      wrong("fecha", header.desde ?? header.valor);
      continue;
    }
    const number = numberAt(sheet, row, header.valor);
    const linea = lineaDePlan(nombre);
    if (linea !== null) {
      const numero = number.value;
      const fraccion = fractionOf(number);
      const place = at(row, header.valor);
      lineas.push({ ...linea, nombre, cell: said, numero, fraccion, desde, acto, at: place });
      continue;
    }
    const [, kind = "", key = ""] = KEYED.exec(nombre.trim()) ?? [];
    // Two values from one date on: which of them the act says, nothing tells.
    const once = `${kind === "" ? foldText(nombre) : `${foldText(kind)} ${key}`}|${desde ?? ""}`;
    const told = `${number.value === null ? foldText(said) : fractionOf(number)}`;
    if ((values.get(once) ?? told) !== told) wrong("repetido");
    values.set(once, told);
    if (/^ponderador/i.test(kind)) {
      const valor = fractionOf(number);
      const vigencia = /^20\d{2}$/.test(key) ? wholeIn(key) : null;
      if (valor === null || valor > 1 || vigencia === null) wrong("valor");
      else push(ponderadores, vigencia, { valor, desde, acto });
      continue;
    }
    if (kind !== "") {
      if (number.value === null || number.value < 0) wrong("valor");
      else push(pesos, key, { valor: number.value, desde, acto });
      continue;
    }
    const parametro = AJUSTE_DE.get(foldText(nombre));
    if (parametro === undefined) {
      wrong("desconocido", header.ajuste);
      continue;
    }
    const { unidad } = metodo[parametro];
    const valor =
      unidad === "siNo"
        ? yesOrNo(plainText(cellAt(sheet, row, header.valor)))
        : unidad === "fraccion"
          ? fractionOf(number)
          : number.value;
    if (valor === null || valor < 0 || !isPossible(valor, unidad)) wrong("valor");
    else (parametros[parametro] ??= []).push({ valor, unidad, desde, acto });
  }
  const { plan, problemas: ofPlan } = planEnLineas(lineas, metodo.diferenciaVisible.valor);
  problemas.push(...ofPlan);
  const ajustes: Ajustes = sorted({ parametros, ponderadores, pesos, plan });
  const first = at(header.row, header.ajuste);
  for (const { name } of otherSheetsOfAjustes(workbook, sheet))
    problemas.push({ at: { ...first, sheet: name }, nombre: name, motivo: "otraHoja" });
  problemas.push(...incoherent(ajustes, first, metodoAt));
  return { ajustes: problemas.length > 0 ? NO_AJUSTES : ajustes, problemas, at: first };
}

/** Other sheets with settings that have a value: which of them hold, nothing tells. */
function otherSheetsOfAjustes({ sheets }: WorkbookSnapshot, own: Sheet): readonly Sheet[] {
  return sheets.filter((sheet) => {
    const header = sheet === own ? null : headerOfAjustes(sheet);
    return (
      header !== null &&
      sheet.rows
        .slice(header.row + 1)
        .some(
          (cells) =>
            !isBlank(cells[header.ajuste] ?? null) && !isBlank(cells[header.valor] ?? null),
        )
    );
  });
}

const KEYED = /^(ponderador|peso)(?: de(?: la vigencia)?)? (\S+)$/i;

interface Header {
  readonly row: number;
  readonly ajuste: number;
  readonly valor: number;
  readonly desde: number | null;
  readonly acto: number | null;
  readonly quien: number | null;
}

/** Where the headings stand; `null`: it is no sheet of settings. */
export function headerOfAjustes(sheet: Sheet): Header | null {
  const last = Math.min(sheet.rows.length, ROWS_SEARCHED);
  for (let row = 0; row < last; row++) {
    const texts = (sheet.rows[row] ?? []).map(foldText);
    const column = (heading: string): number | null => {
      const found = texts.indexOf(foldText(heading));
      return found < 0 ? null : found;
    };
    const [ajuste, valor] = [column(AJUSTES.ajuste), column(AJUSTES.valor)];
    if (ajuste !== null && valor !== null)
      return {
        row,
        ajuste,
        valor,
        desde: column(AJUSTES.desde),
        acto: column(AJUSTES.acto),
        quien: column(AJUSTES.quien),
      };
  }
  return null;
}

const ROWS_SEARCHED = 10;

function numberAt(sheet: Sheet, row: number, column: number): CellNumber {
  const key = cellKey(row, column);
  return sheet.uncalculated.has(key)
    ? { value: null, absence: "uncalculated" }
    : readNumber(cellAt(sheet, row, column), sheet.formats.get(key));
}

/** "60 %", 60 and 0,6 are one share. */
function fractionOf(number: CellNumber): number | null {
  if (number.value === null) return null;
  return number.percent || number.value <= 1 ? number.value : number.value / 100;
}

function yesOrNo(text: string): number | null {
  const answer = foldText(text);
  if (/^(si|s|1|verdadero|true)$/.test(answer)) return 1;
  return /^(no|n|0|falso|false)$/.test(answer) ? 0 : null;
}

/** ISO date; `null`: none is written; `undefined`: what is written is none. */
export function dateOfAjuste(sheet: Sheet, row: number, column: number): string | null | undefined {
  const format = sheet.formats.get(cellKey(row, column)) ?? "";
  return dateOfCell(cellAt(sheet, row, column), isDateFormat(format));
}

/** The same of one cell. A number that is not shown as a date is one only from the year 1954 on. */
export function dateOfCell(cell: CellValue, isDate = false): string | null | undefined {
  if (isBlank(cell)) return null;
  if (typeof cell === "number") {
    if (!isDate && cell < 20_000) return undefined;
    const { year, month, day } = dayOf(cell);
    return isoOf(year, month, day);
  }
  const text = plainText(cell);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoOf(wholeIn(iso[1]), wholeIn(iso[2]), wholeIn(iso[3]));
  const local = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  return local ? isoOf(wholeIn(local[3]), wholeIn(local[2]), wholeIn(local[1])) : undefined;
}

function isoOf(year: number | null, month: number | null, day: number | null): string | undefined {
  if (year === null || month === null || day === null) return undefined;
  const two = (value: number): string => String(value).padStart(2, "0");
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? `${year}-${two(month)}-${two(day)}`
    : undefined;
}

/** 31 February is no day, and an act that names it is mistyped. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function push<Key, T>(values: Map<Key, T[]>, key: Key, value: T): void {
  const known = values.get(key);
  if (known) known.push(value);
  else values.set(key, [value]);
}

function sorted({ parametros, ponderadores, pesos, plan }: Ajustes): Ajustes {
  const inOrder = <T extends { readonly desde: string | null }>(all: readonly T[]): readonly T[] =>
    [...all].sort((a, b) => (a.desde ?? "").localeCompare(b.desde ?? ""));
  const entries = Object.entries(parametros).map(
    ([nombre, all]) => [nombre, inOrder(all)] as const,
  );
  const each = <Key>(values: Ajustes["pesos"] | Ajustes["ponderadores"]) =>
    new Map([...values].map(([key, all]) => [key as Key, inOrder(all)] as const));
  return {
    parametros: Object.fromEntries(entries),
    ponderadores: each<Vigencia>(ponderadores),
    pesos: each<string>(pesos),
    plan,
  };
}
