import { wholeIn } from "../grid/digits";
import { foldText, plainText } from "../grid/foldText";
import { cellAt, type Sheet, type WorkbookSnapshot } from "../grid/grid";
import { isRecord } from "../isRecord";
import type { NodeLabel } from "../matriz/filas/fila";
import { SOPORTES } from "../matriz/filas/soporte";
import { RESPUESTAS } from "../matriz/questions/answers";
import type { Answers } from "../matriz/matriz";
import { each, isDate, isText } from "../remembered/holds";
import { readRemembered, writeRemembered } from "../remembered/remembered";
import { fuenteDePesosIn } from "../plan/fuentesDePesos";
import type { PesosTomados } from "../plan/evaluation";
import { dineroComunIn } from "./dineroComun";
import type { Fuente, HojaDeAjustes, ProblemaDeSustento, Sustento } from "./sustento";
import { tablaOfTexts, textsOfTabla } from "./tablaRows";
import { isOfLecturas, lecturasSinEntender } from "./lecturasRows";
import { registrosOf, rowsOfRegistro } from "./registroRows";
import { FIRST_ROW, type SustentoRow } from "./sustentoRow";
import { SUSTENTO } from "./text";

export function rowsOfSustento(sustento: Sustento): readonly SustentoRow[] {
  const { answers, dadas, corteAsked, fuentes, registros, registroPedido } = sustento;
  const { levels, etiquetas, silencio, decisiones, ajustesPedidos, dineroComun } = sustento;
  const { apartadas, vigenciaAsked, pesosTomados } = sustento;
  return [
    [DATOS.version, String(VERSION), "", "", "", ""],
    [DATOS.respuestas, "", told(answers), "", "", ""],
    [DATOS.dadas, "", told(dadas), "", "", ""],
    ...(pesosTomados === null ? [] : [rowOfPesos(pesosTomados)]),
    ...(levels === null ? [] : [[DATOS.niveles, "", JSON.stringify(levels), "", "", ""] as const]),
    ...[...etiquetas].map(([texto, etiqueta]): SustentoRow => [
      DATOS.etiqueta,
      texto,
      JSON.stringify(etiqueta),
      "",
      "",
      "",
    ]),
    ...(registroPedido === null
      ? []
      : [[DATOS.pedido, "", "", String(registroPedido + 1), "", ""] as const]),
    ...silencio.map((campo): SustentoRow => [DATOS.silencio, campo, "", "", "", ""]),
    ...(corteAsked === null ? [] : [[DATOS.corte, corteAsked, "", "", "", ""] as const]),
    ...(vigenciaAsked === null
      ? []
      : [[DATOS.vigencia, String(vigenciaAsked), "", "", "", ""] as const]),
    ...fuentes.map((fuente) => rowOfFuente(fuente.esPlan ? DATOS.plan : DATOS.archivo, fuente)),
    ...apartadas.map((fuente) => rowOfFuente(DATOS.apartado, fuente)),
    ...decisiones.map((decision): SustentoRow => [
      DATOS.decision,
      "",
      JSON.stringify(decision),
      "",
      "",
      "",
    ]),
    ...dineroComun.map((comun): SustentoRow => [
      DATOS.dineroComun,
      comun.metas.join(", "),
      JSON.stringify(comun),
      "",
      "",
      "",
    ]),
    ...[...fuentes, ...apartadas].flatMap(rowsOfTablas),
    ...(ajustesPedidos === null
      ? []
      : rowsOfSheet(
          DATOS.ajustes,
          ajustesPedidos.hoja,
          ajustesPedidos.archivo,
          DATOS.ajustesPedidos,
        )),
    ...registros.flatMap(rowsOfRegistro),
  ];
}

function rowOfPesos({ archivo, ...fuentes }: PesosTomados): SustentoRow {
  return [DATOS.pesosTomados, archivo ?? "", JSON.stringify(fuentes), "", "", ""];
}

function pesosIn([, archivo = "", told = ""]: readonly string[]): PesosTomados | null {
  const [fuentes] = parsed(told);
  if (!isRecord(fuentes)) return null;
  const [pesos, ponderador] = [fuenteDePesosIn(fuentes.pesos), fuenteDePesosIn(fuentes.ponderador)];
  return pesos === null ? null : { archivo: archivo === "" ? null : archivo, pesos, ponderador };
}

function rowOfFuente(
  dato: string,
  { archivo, dependencia, hoja, sha256, registro }: Fuente,
): SustentoRow {
  const number = registro === null ? "" : String(registro + 1);
  return [dato, archivo, dependencia ?? "", number, hoja, sha256 ?? ""];
}

/** The sheet of a workbook that says what its consolidated matriz stands on; `null`: there is none. */
export function sheetOfSustento({ sheets }: WorkbookSnapshot): Sheet | null {
  return sheets.find((sheet) => foldText(cellAt(sheet, 0, 0)) === foldText(SUSTENTO.title)) ?? null;
}

/**
 * Version 1 numbers itself and the answers; the sheets before it have neither, and say the same. Version 2
 * says which files have no columns of narrative or of evidence, version 3 what money several metas share, version 4
 * what was read of each file (`lecturasRows`), those that do not count among them.
 */
const VERSION = 4;
/** What the answers of a sheet without a number were when it was written. */
const ANSWERS_UNNUMBERED = 2;

function told(answers: Answers): string {
  return JSON.stringify(writeRemembered(RESPUESTAS, answers));
}

/** The rows of a sheet of `rowsOfSustento` that are not understood, as `readSustento` leaves them out. */
export function problemasDeSustento(workbook: string, sheet: Sheet): readonly ProblemaDeSustento[] {
  const ofLecturas = new Set(lecturasSinEntender(sheet));
  return sheet.rows.slice(FIRST_ROW).flatMap((cells, index): ProblemaDeSustento[] => {
    const at = { workbook, sheet: sheet.name, row: FIRST_ROW + index, column: 0 };
    if (isOfLecturas(plainText(cells[0] ?? null)))
      return ofLecturas.has(at.row) ? [{ at, isNewer: false }] : [];
    const row = cells.map((cell) => plainText(cell));
    const [dato = "", clave = "", valor = ""] = row;
    if (dato === "") return [];
    if (dato === DATOS.version && (wholeIn(clave) ?? 0) > VERSION) return [{ at, isNewer: true }];
    if (dato === DATOS.respuestas || dato === DATOS.dadas) {
      const [content] = parsed(valor);
      const { problem } = readRemembered(RESPUESTAS, numbered(content));
      const isNewer = problem?.type === "rememberedByNewer";
      return content !== undefined && problem === null ? [] : [{ at, isNewer }];
    }
    return UNDERSTOOD.get(dato)?.(row) === true ? [] : [{ at, isNewer: false }];
  });
}

function numbered(content: unknown): unknown {
  return isRecord(content) && !("version" in content)
    ? { version: ANSWERS_UNNUMBERED, ...content }
    : content;
}

/** What a sheet of `rowsOfSustento` says; what is not understood is left out: see `problemasDeSustento`. */
export function readSustento(workbook: string, sheet: Sheet): Sustento {
  const rows = sheet.rows
    .slice(FIRST_ROW)
    .filter(([dato = null]) => !isOfLecturas(plainText(dato)))
    .map((row) => row.map((cell) => plainText(cell)));
  const of = (dato: string): readonly (readonly string[])[] =>
    rows.filter(([said]) => said === dato);
  const answersIn = (dato: string): Answers => {
    const [answers] = of(dato).flatMap(([, , told = ""]) => parsed(told));
    return isRecord(answers) ? readRemembered(RESPUESTAS, numbered(answers)).value : {};
  };
  const sheets: Sheets = {
    tablas: of(DATOS.tabla),
    ajustes: of(DATOS.ajustes),
    sinBpin: of(DATOS.sinBpin),
    sinSoporte: of(DATOS.sinSoporte),
  };
  const [pedido] = of(DATOS.pedido).map(([, , , number]) => numberBefore(number));
  const [levels] = of(DATOS.niveles).flatMap(([, , told = ""]) => parsed(told));
  return {
    levels: Array.isArray(levels) ? levels.map(String) : null,
    etiquetas: new Map(
      of(DATOS.etiqueta).flatMap(([, texto = "", valor = ""]) => {
        const etiqueta = etiquetaOf(valor);
        return etiqueta === null ? [] : [[texto, etiqueta] as const];
      }),
    ),
    answers: answersIn(DATOS.respuestas),
    dadas: answersIn(DATOS.dadas),
    pesosTomados: of(DATOS.pesosTomados).map(pesosIn)[0] ?? null,
    registroPedido: pedido ?? null,
    ajustesPedidos: ajustesPedidosIn(sheets.ajustes),
    silencio: of(DATOS.silencio).map(([, campo = ""]) => campo),
    corteAsked: of(DATOS.corte)[0]?.[1] ?? null,
    vigenciaAsked: wholeIn(of(DATOS.vigencia)[0]?.[1]),
    fuentes: [
      ...of(DATOS.plan).map((row) => fuenteOf(row, sheets, true)),
      ...of(DATOS.archivo).map((row) => fuenteOf(row, sheets, false)),
    ],
    apartadas: of(DATOS.apartado).map((row) => fuenteOf(row, sheets, false)),
    registros: registrosOf(workbook, of(DATOS.origen), of(DATOS.registro)),
    dineroComun: of(DATOS.dineroComun).flatMap(
      ([, , told = ""]) => parsed(told).map(dineroComunIn)[0] ?? [],
    ),
    decisiones: of(DATOS.decision).flatMap(([, , told = ""]) => parsed(told)),
  };
}

const DATOS = SUSTENTO.datos;

/** Whether a row of each kind says what `rowsOfSustento` would write there. */
const UNDERSTOOD: ReadonlyMap<string, (row: readonly string[]) => boolean> = new Map([
  [DATOS.version, ([, number]) => isOrdinal(number)],
  [DATOS.etiqueta, ([, , told = ""]) => etiquetaOf(told) !== null],
  [DATOS.niveles, ([, , told = ""]) => parsed(told).some(each(isText))],
  [DATOS.decision, ([, , told = ""]) => parsed(told).some(isRecord)],
  [DATOS.dineroComun, ([, , told = ""]) => parsed(told).some((one) => dineroComunIn(one) !== null)],
  [DATOS.tabla, ([, , told = ""]) => parsed(told).some(each(Array.isArray))],
  [DATOS.ajustes, ([, , told = ""]) => parsed(told).some(each(Array.isArray))],
  [DATOS.origen, ([, , rows, number]) => isOrdinal(rows) && isOrdinal(number)],
  [DATOS.registro, ([, bpin = "", , number]) => bpin !== "" && isOrdinal(number)],
  [DATOS.pedido, ([, , , number]) => isOrdinal(number)],
  [DATOS.corte, ([, date]) => isDate(date)],
  [DATOS.vigencia, ([, year]) => isOrdinal(year)],
  [DATOS.pesosTomados, (row) => pesosIn(row) !== null],
  ...[
    DATOS.plan,
    DATOS.archivo,
    DATOS.apartado,
    DATOS.silencio,
    DATOS.sinBpin,
    DATOS.sinSoporte,
  ].map((dato) => [dato, ([, clave = ""]: readonly string[]) => clave !== ""] as const),
]);

function isOrdinal(text: string | undefined): boolean {
  return text !== undefined && /^\d+$/.test(text);
}

function fuenteOf(
  [, archivo = "", dependencia = "", registro = "", hoja = "", sha256 = ""]: readonly string[],
  { tablas, ajustes, sinBpin, sinSoporte }: Sheets,
  esPlan: boolean,
): Fuente {
  const isOwn = ([, of, , , , whose]: readonly string[]): boolean =>
    of === archivo && whose === MARK[`${esPlan}`];
  return {
    archivo,
    hoja,
    sha256: sha256 === "" ? null : sha256,
    registro: numberBefore(registro),
    esPlan,
    dependencia: dependencia === "" ? null : dependencia,
    sinBpin: sinBpin.some(isOwn),
    sinSoportes: SOPORTES.filter((soporte) =>
      sinSoporte.some((row) => isOwn(row) && row[2] === soporte),
    ),
    tablas: sheetsIn(tablas.filter(isOwn)),
    ajustes: sheetsIn(ajustes.filter(isOwn))[0] ?? null,
  };
}

/** Rows that say more of a file: cells of its sheets, columns that it has not. */
interface Sheets {
  readonly tablas: readonly (readonly string[])[];
  readonly ajustes: readonly (readonly string[])[];
  readonly sinBpin: readonly (readonly string[])[];
  readonly sinSoporte: readonly (readonly string[])[];
}

function ajustesPedidosIn(rows: readonly (readonly string[])[]): HojaDeAjustes | null {
  const own = rows.filter(([, , , , , whose]) => whose === DATOS.ajustesPedidos);
  const [hoja] = sheetsIn(own);
  return hoja === undefined ? null : { archivo: own[0]?.[1] ?? "", hoja };
}

function sheetsIn(rows: readonly (readonly string[])[]): readonly Sheet[] {
  const names = [...new Set(rows.map(([, , , , name = ""]) => name))];
  return names.map((name) =>
    tablaOfTexts(
      name,
      rows.filter(([, , , , of]) => of === name).map(([, , told = ""]) => told),
    ),
  );
}

/** A file and the plan may have one name. */
const MARK = { true: DATOS.plan, false: DATOS.archivo } as const;

function rowsOfTablas({
  archivo,
  tablas,
  ajustes,
  sinBpin,
  sinSoportes,
  esPlan,
}: Fuente): readonly SustentoRow[] {
  const whose = MARK[`${esPlan}`];
  return [
    ...(sinBpin ? [[DATOS.sinBpin, archivo, "", "", "", whose] as const] : []),
    ...sinSoportes.map((soporte): SustentoRow => [
      DATOS.sinSoporte,
      archivo,
      soporte,
      "",
      "",
      whose,
    ]),
    ...tablas.flatMap((tabla) => rowsOfSheet(DATOS.tabla, tabla, archivo, whose)),
    ...(ajustes === null ? [] : rowsOfSheet(DATOS.ajustes, ajustes, archivo, whose)),
  ];
}

function rowsOfSheet(
  dato: string,
  sheet: Sheet,
  archivo: string,
  whose: string,
): readonly SustentoRow[] {
  return textsOfTabla(sheet).map((told): SustentoRow => [
    dato,
    archivo,
    told,
    "",
    sheet.name,
    whose,
  ]);
}

function etiquetaOf(text: string): NodeLabel | null {
  const [told] = parsed(text);
  if (!isRecord(told)) return null;
  const { label, nombre } = told;
  return (label === null || typeof label === "string") && typeof nombre === "string"
    ? { label, nombre }
    : null;
}

function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
}

/** Numbered from 1 on the sheet; `null`: none is named. */
function numberBefore(text: string | undefined): number | null {
  const number = wholeIn(text);
  return number === null ? null : number - 1;
}
