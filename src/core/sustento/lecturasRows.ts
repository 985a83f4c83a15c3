import type { CellValue, Sheet } from "../grid/grid";
import type { DineroDeFila } from "../matriz/filas/dinero";
import { each, having, isInteger, isNumber, isText, orNull, type Holds } from "../remembered/holds";
import type { ArchivoLeido, ArchivoSinLeer, CabezaLeida, Lecturas } from "./archivoLeido";
import { filaIn, toldOfFila, type FilaLeida } from "./filaLeida";
import { isRef } from "./holdsOfFila";
import { FIRST_ROW, type SustentoRow } from "./sustentoRow";
import { SUSTENTO } from "./text";

const { datos: DATOS } = SUSTENTO;
const WHOSE = { true: DATOS.plan, false: DATOS.archivo } as const;

/** What was read of each file, as rows of the sheet Sustento; a text that no cell holds goes on in the next rows. */
export function rowsOfLecturas({ archivos, sinLeer }: Lecturas<string>): readonly SustentoRow[] {
  return [
    ...archivos.flatMap(({ archivo, esPlan, cabeza, filas }) => {
      const whose = WHOSE[`${esPlan}`];
      return [
        ...inCells(JSON.stringify(cabeza), (told) => [DATOS.leido, archivo, told, "", whose, ""]),
        ...filas.flatMap((leida) =>
          inCells(toldOfFila(leida), (told) => [
            DATOS.fila,
            archivo,
            told,
            "",
            whose,
            leida.de ?? "",
          ]),
        ),
      ];
    }),
    ...sinLeer.flatMap(({ archivo, texto }) =>
      inCells(texto, (told) => [DATOS.sinLeer, archivo, told, "", "", ""]),
    ),
  ];
}

/** What rows of `rowsOfLecturas` say; what is not understood is left out: see `lecturasSinEntender`. */
export function readLecturas(sheet: Sheet): Lecturas<string> {
  const told = toldIn(sheet);
  const known = interned();
  return {
    archivos: told.flatMap((head): ArchivoLeido<string>[] => {
      const cabeza = head.dato === DATOS.leido ? cabezaIn(head.texto) : null;
      if (cabeza === null) return [];
      const { archivo, whose } = head;
      const filas = told.flatMap((one): FilaLeida<string>[] => {
        if (one.dato !== DATOS.fila || one.archivo !== archivo || one.whose !== whose) return [];
        const dicha = filaIn(parsed(one.texto));
        const de = one.huella === "" ? null : one.huella;
        return dicha === null ? [] : [{ ...dicha, fila: known(dicha.fila), de }];
      });
      return [{ archivo, esPlan: whose === DATOS.plan, cabeza, filas }];
    }),
    sinLeer: told.flatMap(({ dato, archivo, texto }): ArchivoSinLeer[] =>
      dato === DATOS.sinLeer && archivo !== "" ? [{ archivo, texto }] : [],
    ),
  };
}

/** Zero-based rows of the sheet that belong to `rowsOfLecturas` and are not understood. */
export function lecturasSinEntender(sheet: Sheet): readonly number[] {
  return toldIn(sheet).flatMap(({ dato, archivo, texto, row }) => {
    if (dato === DATOS.leido) return archivo !== "" && cabezaIn(texto) !== null ? [] : [row];
    if (dato === DATOS.fila) return archivo !== "" && filaIn(parsed(texto)) !== null ? [] : [row];
    return archivo !== "" && dato !== DATOS.sigue ? [] : [row];
  });
}

/** Whether a row of the sheet is one of these. */
export function isOfLecturas(dato: string): boolean {
  return [DATOS.leido, DATOS.fila, DATOS.sigue, DATOS.sinLeer].some((one) => one === dato);
}

interface Told {
  readonly row: number;
  readonly dato: string;
  readonly archivo: string;
  readonly texto: string;
  readonly whose: string;
  readonly huella: string;
}

/** The rows, each with the text of those in which it goes on. */
function toldIn({ rows }: Sheet): readonly Told[] {
  const told: Told[] = [];
  let texts: string[] = [];
  const close = (): void => {
    const last = told.pop();
    if (last !== undefined) told.push({ ...last, texto: texts.join("") });
    texts = [];
  };
  for (const [row, cells] of rows.entries()) {
    if (row < FIRST_ROW) continue;
    const [dato, archivo, texto, , whose, huella] = COLUMNS.map((column) => said(cells[column]));
    if (dato === undefined || !isOfLecturas(dato)) continue;
    if (dato !== DATOS.sigue || told.length === 0) {
      close();
      told.push({
        ...{ row, dato, texto: "", archivo: archivo ?? "" },
        ...{ whose: whose ?? "", huella: huella ?? "" },
      });
    }
    texts.push(texto ?? "");
  }
  close();
  return told;
}

const COLUMNS = [0, 1, 2, 3, 4, 5];

function said(cell: CellValue | undefined): string {
  return cell == null ? "" : String(cell);
}

/** No cell of Excel holds more than 32 767 characters. */
const LONGEST_TEXT = 30_000;

function inCells(text: string, rowOf: (told: string) => SustentoRow): readonly SustentoRow[] {
  // As some readers of workbooks take "_x000D_" for a line break.
  const parts = partsOf(text.startsWith("{") ? text.replace(/_x/g, "\\u005fx") : text);
  const [first = "", ...rest] = parts;
  return [rowOf(first), ...rest.map((told): SustentoRow => [DATOS.sigue, "", told, "", "", ""])];
}

/** Cut where no blank would stand at an edge: some would trim it. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > LONGEST_TEXT) {
    let to = from + LONGEST_TEXT;
    while (to > from + 1 && /\s/.test(text.slice(to - 1, to + 1))) to--;
    parts.push(text.slice(from, to));
    from = to;
  }
  return [...parts, text.slice(from)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function cabezaIn(text: string): CabezaLeida | null {
  const told = parsed(text);
  return isCabeza(told) ? told : null;
}

function isCabeza(told: unknown): told is CabezaLeida {
  return CABEZA(told);
}

const PERIODO = having({
  vigencia: orNull(isInteger),
  trimestre: orNull(isInteger),
  corte: orNull(isText),
});

const DISCARDED = each(having({ at: isRef, text: isText, reason: isText }));

const CABEZA = having({
  fingerprint: isText,
  columns: each(
    having({ campo: isText, column: isInteger, heading: isText, confidence: isNumber }),
  ),
  levels: each(isText),
  declarado: having({
    contenido: PERIODO,
    hoja: PERIODO,
    archivo: PERIODO,
    columnas: orNull(isInteger),
  }),
  nombrada: having({
    columna: orNull(having({ nombre: isText, filas: isInteger })),
    titulo: orNull(isText),
  }),
  pattern: isText,
  excluded: DISCARDED,
  rejected: DISCARDED,
  propias: each(
    having({
      type: isText,
      severity: isText,
      meta: orNull(isText),
      metas: each(isText),
      at: orNull(isRef),
      texto: isText,
      remedio: isText,
    }),
  ),
} satisfies Readonly<Record<keyof CabezaLeida, Holds>>);

/** R35: one amount of several metas is one in the rows of all of them, by which it is known as shared. */
function interned(): (fila: FilaLeida<string>["fila"]) => FilaLeida<string>["fila"] {
  const known = new Map<string, DineroDeFila>();
  const one = (entry: DineroDeFila): DineroDeFila => {
    if ((entry.deMetas ?? 1) < 2) return entry;
    const key = JSON.stringify(entry);
    const same = known.get(key) ?? entry;
    known.set(key, same);
    return same;
  };
  return (fila) => (fila.dinero === undefined ? fila : { ...fila, dinero: fila.dinero.map(one) });
}
