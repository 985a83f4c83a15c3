import { NO_AJUSTES, type AjustesLeidos, type ProblemaDeAjuste } from "./ajustes/ajustes";
import { findRegistro, type Registro } from "./armonizacion/registro";
import { withDineroBeside } from "./recursos/hojaDeDinero";
import { readAjustes, sheetOfAjustes } from "./readAjustes";
import type { Source } from "./checks/check";
import type { Ask, Rows } from "./evaluateRows";
import { foldText, plainText } from "./grid/foldText";
import { cellAt, type Sheet, type WorkbookSnapshot } from "./grid/grid";
import { answersFrom, mergeAnswers } from "./matriz/questions/answers";
import { avanceInFractions } from "./matriz/escalas/avanceInFractions";
import type { Fila, NodeLabel } from "./matriz/filas/fila";
import type { Matriz, Unrecognised } from "./matriz/matriz";
import type { Folding } from "./matriz/larga/foldPeriods";
import { percentsInOneScale } from "./matriz/escalas/percentsInOneScale";
import { sharesOfPromised } from "./matriz/escalas/sharesOfPromised";
import { columnHeaded, columnOfArchivo } from "./matriz/recognise/consolidada";
import { LECTURAS_DEL_ANIO, withLectura } from "./matriz/recognise/lecturasDelAnio";
import { recogniseOnce } from "./matriz/recognise/recogniseOnce";
import { inferTipos } from "./plan/inferTipos";
import { parametrosAt } from "./planes/metodo";
import { declaredBy, joinHojas, readHoja, type HojaLeida } from "./readHojas";
import { ok, type Result } from "./result";
import { withDineroComun } from "./sustento/dineroComun";
import { ajustesDe, sameAjustes } from "./sustento/ajustesDe";
import { tablasQueRigen } from "./sustento/tablasQueRigen";
import { registroOfArchivo, type Sustento } from "./sustento/sustento";
import { problemasDeSustento, readSustento, sheetOfSustento } from "./sustento/sustentoRows";

/** A matriz that was found: its rows with what they stand on, and the sheet they were read from. */
export interface MatrizRead extends Source {
  readonly rows: Rows;
  /** R26: the sheets of the plan with their columns; this one first. */
  readonly hojas: readonly Source[];
}

/** Finds the matriz of a workbook and reads its rows, before any figure. */
export function readMatriz(
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Result<MatrizRead, Unrecognised> {
  const answers = ask.answers ?? answersFrom(workbook.remembered);
  const recognised = recogniseOnce(workbook, answers);
  if (!recognised.ok) return recognised;
  const matriz = recognised.value;
  const ajustes = readAjustes(ask.ajustes ?? workbook, parametrosAt);
  const folding: Folding = {
    answers,
    tiposOf: (filas) => inferTipos(filas).tipoOf,
    times: (ask.parametros ?? parametrosAt(ask.corte ?? null, ajustes?.ajustes.parametros))
      .trimestresAcumulados.valor,
  };
  const read = (one: Matriz): HojaLeida => readHoja(workbook, one, ask.vigencia ?? null, folding);
  const first = read(matriz);
  const { sheet } = first;
  const hojas = [first, ...(matriz.others?.matrices ?? []).map(read)] as const;
  const plan = joinHojas(hojas, matriz.others?.by ?? "metas", folding);
  const scales = answers.scales ?? {};
  const executed = sharesOfPromised(plan.read, hojas, scales, folding.tiposOf);
  const { lectura, mixed } = avanceInFractions(percentsInOneScale(executed.lectura), hojas, scales);
  const questions = [
    ...hojas.flatMap((hoja) => hoja.questions),
    ...executed.mixed,
    ...mixed,
    ...plan.questions,
  ];
  const own = sheetOfAjustes(workbook);
  const inPlan = new Set(hojas.map((hoja) => hoja.sheet.name));
  const others = workbook.sheets.filter((one) => !inPlan.has(one.name));
  const registro =
    (ask.registro && findRegistro(ask.registro, null)) ??
    findRegistro({ ...workbook, sheets: others }, null);
  const conDinero = withDineroBeside(
    workbook,
    { filas: lectura.filas, beside: others },
    first.declared.vigencia ?? ask.vigencia ?? null,
  );
  const rows: Rows = {
    ...lectura,
    filas: conDinero.filas,
    dineroSinMeta: conDinero.sinMeta,
    ajustes,
    hasExecution: hojas.some((hoja) => hasExecution(hoja.matriz)),
    declared: declaredBy(hojas),
    answers,
    tables: others.filter((one) => one !== own),
    registro,
    registroOf: () => registro,
    sinReporte: new Set(),
  };
  const asked = ask.registro === undefined ? null : registro;
  return ok({
    workbook,
    sheet,
    home: first.home,
    matriz: { ...matriz, questions },
    hojas: hojas.map((hoja) => ({
      workbook,
      sheet: hoja.sheet,
      matriz: hoja.matriz,
      home: hoja.home,
    })),
    rows: withSustento(rows, { workbook, sheet, matriz }, asked),
  });
}

/** R31: a consolidated matriz stands on what its workbook says of it, not on what else lies there. */
function withSustento(
  plain: Rows,
  { workbook, sheet, matriz }: Omit<Source, "home">,
  asked: Registro | null,
): Rows {
  const told = sheetOfSustento(workbook);
  const column = columnOfArchivo(matriz);
  if (column === null)
    return told === null ? plain : { ...plain, tables: plain.tables.filter((one) => one !== told) };
  const rows = { ...plain, filas: withLecturas(plain.filas, { sheet, matriz }) };
  if (told === null) return { ...rows, sinReporte: sinReporteIn(rows.filas, sheet, column) };
  const sustento = readSustento(workbook.name, told);
  const archivoOf = ({ at }: Fila): string => plainText(cellAt(sheet, at.row, column));
  const { levels, filas: leveled } = withLevels(rows, sustento.levels, (place, { at }) => {
    const level = matriz.columns.find((one) => one.campo === "nivel" && one.level === place);
    const texto = level && plainText(cellAt(sheet, at.row, level.column));
    return (texto !== undefined && sustento.etiquetas.get(texto)) || null;
  });
  const sinBpin = new Set(
    sustento.fuentes.flatMap((one) => (one.sinBpin ? [one.esPlan ? "" : one.archivo] : [])),
  );
  const sinSoportes = new Map(
    sustento.fuentes.flatMap((one) =>
      one.esPlan || one.sinSoportes.length === 0 ? [] : [[one.archivo, one.sinSoportes] as const],
    ),
  );
  const filas = leveled.map((fila): Fila => {
    const archivo = archivoOf(fila);
    const sinColumnaDe = sinSoportes.get(archivo);
    return {
      ...fila,
      ...(fila.bpin === null && sinBpin.has(archivo) && { bpinAt: null }),
      ...(sinColumnaDe !== undefined && { sinColumnaDe }),
    };
  });
  const at = { workbook: workbook.name, sheet: told.name, row: 0, column: 0 };
  return {
    ...rows,
    problemasDeSustento: problemasDeSustento(workbook.name, told),
    ...(sustento.pesosTomados !== null && { pesosTomados: sustento.pesosTomados }),
    levels,
    filas: withDineroComun(filas, sustento.dineroComun, at),
    answers: mergeAnswers(sustento.answers, rows.answers),
    tables: [],
    tablasDe: tablasQueRigen(sustento.fuentes),
    ajustes: ajustesOfSustento(sustento, rows.ajustes ?? null),
    registro: asked ?? sustento.registros[0] ?? null,
    registroOf: (fila) => asked ?? registroOfArchivo(sustento, archivoOf(fila)),
    sinReporte: sinReporteIn(filas, sheet, column),
    ...(sustento.corteAsked !== null && { corteAsked: sustento.corteAsked }),
  };
}

/** R11, R31, R35: rows of a consolidated matriz whose years are read as their own file says. */
function withLecturas(
  filas: readonly Fila[],
  { sheet, matriz }: Pick<Source, "sheet" | "matriz">,
): readonly Fila[] {
  return LECTURAS_DEL_ANIO.reduce((read: readonly Fila[], lectura) => {
    const column = columnHeaded(matriz, lectura.encabezado);
    return column === null
      ? read
      : read.map((fila) =>
          withLectura(fila, plainText(cellAt(sheet, fila.at.row, column)), lectura),
        );
  }, filas);
}

/** R32: the settings that it was consolidated by; that others lie beside it is said. */
function ajustesOfSustento(
  { fuentes, ajustesPedidos }: Sustento,
  own: AjustesLeidos | null,
): AjustesLeidos | null {
  const told = ajustesDe(fuentes, ajustesPedidos, parametrosAt);
  if (own === null || (told !== null && sameAjustes(told, own))) return told;
  const other: ProblemaDeAjuste = { at: own.at, nombre: "", motivo: "consolidado" };
  return told === null
    ? { ajustes: NO_AJUSTES, problemas: [other], at: own.at }
    : { ...told, problemas: [...told.problemas, other] };
}

/** R7: rows of a consolidated matriz that came from no file. */
function sinReporteIn(filas: readonly Fila[], sheet: Sheet, column: number): ReadonlySet<Fila> {
  return new Set(filas.filter(({ at }) => plainText(cellAt(sheet, at.row, column)) === ""));
}

/**
 * The rows with the levels that the plan has and no others; as they are where not all of these were found.
 *
 * @param etiquetaOf what the text of a level stands for; `null`: what it was read as
 */
function withLevels(
  { levels, filas }: Rows,
  told: readonly string[] | null,
  etiquetaOf: (place: number, fila: Fila) => NodeLabel | null,
): Pick<Rows, "levels" | "filas"> {
  if (told === null) return { levels, filas };
  const places = told.map((name) => levels.findIndex((one) => foldText(one) === foldText(name)));
  if (places.includes(-1)) return { levels, filas };
  return {
    levels: told,
    filas: filas.map((fila) => ({
      ...fila,
      path: places.map((place) => etiquetaOf(place, fila) ?? fila.path[place] ?? null),
      pesosNivel: places.map((place) => fila.pesosNivel[place] ?? null),
    })),
  };
}

/** R1: a programme, such as SisPT's export, has no column of execution and so no avance. */
export function hasExecution({ columns }: Matriz): boolean {
  return columns.some(({ campo }) => campo === "ejecutado" || campo === "avance");
}
