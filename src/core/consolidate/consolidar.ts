import type { Registro } from "../armonizacion/registro";
import { evaluateReading, type Ask, type Reading } from "../evaluate";
import type { CellValue, Sheet } from "../grid/grid";
import { quarterAt } from "../matriz/declaredPeriodo";
import type { Fila, Lectura } from "../matriz/fila";
import type { Matriz } from "../matriz/matriz";
import { inferTipos } from "../plan/inferTipos";
import type { Periodo, Vigencia } from "../vocabulary";
import { admitir, type EntregaAdmitida } from "./admitir";
import { cambiosDesde } from "./cambios";
import { codigoKey } from "./codigo";
import { ACOMPANANTES, DESCRIPTIVAS } from "./columnas";
import { resolver, sumOf } from "./conflictos";
import type { Consolidacion, Cuenta, Destino, EntregaEnConsolidado, FilaConsolidada, MotivoDeDestino } from "./consolidacion";
import { corresponder, planOfRows, type Correspondencia, type Renglon } from "./corresponder";
import { decisionesOf, lugarKey, type Decision, type Decisiones, type Lugar } from "./decision";
import { directorioOf, type Directorio } from "./dependencias";
import type { Entrega, EntregaReconocida } from "./entrega";
import { inCodeOrder } from "./orden";
import { porDependencia } from "./porDependencia";

/** What is asked of a consolidation; everything absent is found in the files. */
export interface AskConsolidacion extends Pick<Ask, "vigencia" | "corte" | "answers"> {
  /** R7: the plan, read like any other file; without it the universe is what the files report. */
  readonly plan?: EntregaReconocida;
  /** R21: the consolidated matriz of the corte before, read like any other file. */
  readonly anterior?: EntregaReconocida;
  /** R12: a registry that goes before any other. */
  readonly registro?: Registro;
  readonly decisions?: readonly Decision[];
}

/** Many files made one, in the order in which they are given; the names of the files must differ. */
export function consolidar(entregas: readonly Entrega[], ask: AskConsolidacion = {}): Consolidacion {
  const decisiones = decisionesOf(ask.decisions ?? []);
  const recognised = entregas.filter((entrega) => entrega.estado === "recognised");
  const universe = ask.plan ?? null;
  const planFilas = universe === null ? null : distinctCodes(universe.lectura.filas);
  const directorio = directorioOf(planFilas, recognised);
  const { entregas: admitted, periodo } = admitir(recognised, { plan: planFilas, directorio, decisiones, asked: askedPeriodo(ask) });
  const counting = admitted.filter(({ aparte }) => aparte === null);
  const renglones = counting.flatMap((one) => renglonesOf(one, periodo.vigencia));
  const plan = planFilas?.map((fila) => inVigencia(fila, periodo.vigencia)) ?? inCodeOrder(planOfRows(renglones));
  const { reportes, fuera, correspondencias } = corresponder(plan, renglones, decisiones);

  const context: MergeContext = {
    periodo,
    directorio,
    decisiones,
    isPlan: planFilas !== null,
    tipoOf: inferTipos(plan).tipoOf,
    cellsOf: cellsIn(universe, recognised),
    correspondencia: new Map(correspondencias.map((one) => [lugarKey(one.lugar), one])),
  };
  const merged = plan.map((meta) => merge(meta, reportes.get(meta) ?? [], context));
  const filas = merged.map(({ consolidada }) => consolidada);
  const destinos = destinosOf(admitted, merged, fuera);
  const cuentas = cuentasOf(destinos);
  const evaluation = evaluateReading(readingOf(filas, { ask, periodo, counting, plan: universe, levels: (universe ?? longest(counting))?.levels ?? [] }), {
    ...(ask.vigencia !== undefined && { vigencia: ask.vigencia }),
    ...(ask.corte !== undefined && { corte: ask.corte }),
  });
  const all = inOrder(entregas, admitted, cuentas, periodo.vigencia);
  const responsables = [...new Set(filas.flatMap(({ responsable }) => responsable ?? []))];
  const delivered = new Set(counting.map(({ dependencia }) => dependencia));
  return {
    periodo,
    entregas: all,
    filas,
    correspondencias,
    conflictos: filas.flatMap(({ conflicto }) => conflicto ?? []),
    fuera: fuera.map(({ lugar, dependencia, fila }) => ({ lugar, at: fila.at, dependencia, codigo: fila.codigo, nombre: fila.nombre })),
    destinos,
    cuenta: addUp([...cuentas.values()]),
    dependencias: porDependencia(evaluation.ok ? evaluation.value : null, filas, all, planFilas === null ? directorio.nombres.filter((nombre) => delivered.has(nombre)) : []),
    faltan: planFilas === null ? null : responsables.filter((nombre) => !delivered.has(nombre)),
    universo: universe === null ? { type: "union" } : { type: "plan", archivo: universe.archivo },
    evaluation,
    cambios: ask.anterior === undefined ? null : { anterior: ask.anterior.archivo, cambios: cambiosDesde(ask.anterior, periodoDeclarado(ask.anterior), filas, periodo) },
  };
}

function askedPeriodo({ vigencia, corte }: AskConsolidacion): Partial<Periodo> {
  const year = vigencia ?? (corte === undefined ? undefined : Number(corte.slice(0, 4)));
  return {
    ...(year !== undefined && { vigencia: year }),
    ...(corte !== undefined && year !== undefined && { corte, trimestre: quarterAt(corte, year) }),
  };
}

function periodoDeclarado({ declarado: { contenido, hoja, archivo } }: EntregaReconocida): Periodo {
  return [contenido, hoja, archivo].find(({ trimestre }) => trimestre !== null) ?? contenido;
}

function distinctCodes(filas: readonly Fila[]): readonly Fila[] {
  const seen = new Set<string>();
  return filas.filter((fila) => {
    const key = fila.hasCodigo ? codigoKey(fila.codigo) : `${fila.at.row}`;
    return !seen.has(key) && seen.add(key);
  });
}

function longest(counting: readonly EntregaAdmitida[]): EntregaReconocida | undefined {
  return [...counting].sort((a, b) => b.entrega.lectura.filas.length - a.entrega.lectura.filas.length)[0]?.entrega;
}

/** Columns without a year are of the vigencia that is consolidated. */
function inVigencia(fila: Fila, vigencia: Vigencia | null): Fila {
  return fila.years.some((year) => year.vigencia === null) ? { ...fila, years: fila.years.map((year) => (year.vigencia === null ? { ...year, vigencia } : year)) } : fila;
}

function renglonesOf({ entrega, dependencia }: EntregaAdmitida, vigencia: Vigencia | null): readonly Renglon[] {
  return entrega.lectura.filas.map((fila) => ({ fila: inVigencia(fila, vigencia), dependencia, lugar: lugarOf(fila) }));
}

function lugarOf({ at }: Fila): Lugar {
  return { archivo: at.workbook, hoja: at.sheet, fila: at.row };
}

interface MergeContext {
  readonly periodo: Periodo;
  readonly directorio: Directorio;
  readonly decisiones: Decisiones;
  readonly isPlan: boolean;
  readonly tipoOf: ReturnType<typeof inferTipos>["tipoOf"];
  readonly cellsOf: (fila: Fila) => readonly CellValue[] | undefined;
  readonly correspondencia: ReadonlyMap<string, Correspondencia>;
}

interface Merged {
  readonly consolidada: FilaConsolidada;
  readonly ends: readonly (readonly [Renglon, Destino["fin"], MotivoDeDestino | null])[];
}

/** One row of the consolidated matriz: that of whoever answers for the meta, in the place that the plan gives it. */
function merge(meta: Fila, renglones: readonly Renglon[], context: MergeContext): Merged {
  const { vigencia } = context.periodo;
  const responsable = responsableOf(meta, renglones, context);
  if (renglones.length === 0) {
    const fila = { ...withoutExecution(meta), dependencia: responsable };
    return { consolidada: { fila, responsable, origen: null, cells: ofPlan(context.cellsOf(meta)), reportes: 0, conflicto: null, correspondencia: null }, ends: [] };
  }
  const { vale, suma, conflicto } = resolver(renglones, {
    codigo: meta.codigo, nombre: meta.nombre, responsable, vigencia, puedeSumar: context.tipoOf(meta) === "suma", decisiones: context.decisiones,
  });
  const chosen = renglones[vale]!;
  const own = suma ? sumOf(renglones, vale, vigencia) : chosen.fila;
  const place = context.isPlan ? { nombre: meta.nombre, path: meta.path } : {};
  const fila: Fila = { ...own, ...place, codigo: meta.codigo, hasCodigo: meta.hasCodigo, dependencia: responsable };
  const planCells = context.isPlan ? context.cellsOf(meta) : undefined;
  const cells = (context.cellsOf(chosen.fila) ?? []).map((cell, index) => cell ?? (DESCRIPTIVAS.has(index) ? (planCells?.[index] ?? null) : null));
  const consolidada: FilaConsolidada = {
    fila,
    responsable,
    origen: { ...chosen.lugar, dependencia: chosen.dependencia },
    cells,
    reportes: renglones.length,
    conflicto,
    correspondencia: context.correspondencia.get(lugarKey(chosen.lugar)) ?? null,
  };
  return {
    consolidada,
    ends: renglones.map((renglon, index) => (index === vale || suma ? [renglon, "contada", null] : conflicto === null ? [renglon, "excluida", "mismosValores"] : [renglon, "rechazada", "noElegida"])),
  };
}

/** The plan says who answers for a meta; without one, what most rows say in so many words, else who sent it. */
function responsableOf(meta: Fila, renglones: readonly Renglon[], { isPlan, directorio }: MergeContext): string | null {
  if (isPlan && meta.dependencia !== null) return directorio.canonical(meta.dependencia);
  const said = renglones.flatMap(({ fila }) => (fila.dependencia === null ? [] : [directorio.canonical(fila.dependencia)]));
  return said[0] ?? renglones[0]?.dependencia ?? null;
}

/** R7: what the plan promised, and nothing of what it may say of its execution. */
function withoutExecution(fila: Fila): Fila {
  return { ...fila, years: fila.years.map((year) => ({ ...year, ejecutado: null, avance: null, ejecutadoTrimestre: {} })) };
}

function ofPlan(cells: readonly CellValue[] | undefined): readonly CellValue[] {
  return ACOMPANANTES.map((_, index) => (DESCRIPTIVAS.has(index) ? (cells?.[index] ?? null) : null));
}

function cellsIn(plan: EntregaReconocida | null, entregas: readonly EntregaReconocida[]): MergeContext["cellsOf"] {
  const byFile = new Map([...(plan === null ? [] : [plan]), ...entregas].map(({ archivo, cells }) => [archivo, cells]));
  return ({ at }) => byFile.get(at.workbook)?.get(at.row);
}

/** R24: every row that was read ends in exactly one place. */
function destinosOf(admitted: readonly EntregaAdmitida[], merged: readonly Merged[], fuera: readonly Renglon[]): readonly Destino[] {
  const one = ({ fila }: Renglon, fin: Destino["fin"], motivo: MotivoDeDestino | null): Destino => ({ at: fila.at, codigo: fila.codigo, fin, motivo });
  const discarded = (lectura: Lectura): readonly Destino[] => [
    ...lectura.excluded.map(({ at, text, reason }): Destino => ({ at, codigo: text, fin: "excluida", motivo: reason })),
    ...lectura.rejected.map(({ at, text, reason }): Destino => ({ at, codigo: text, fin: "rechazada", motivo: reason })),
  ];
  return [
    ...merged.flatMap(({ ends }) => ends.map(([renglon, fin, motivo]) => one(renglon, fin, motivo))),
    ...fuera.map((renglon) => one(renglon, "excluida", "fueraDelPlan")),
    ...admitted.flatMap(({ entrega, aparte }) => [
      ...discarded(entrega.lectura),
      ...(aparte === null ? [] : entrega.lectura.filas.map(({ at, codigo }): Destino => ({ at, codigo, fin: "excluida", motivo: aparte.type }))),
    ]),
  ];
}

function cuentasOf(destinos: readonly Destino[]): ReadonlyMap<string, Cuenta> {
  const cuentas = new Map<string, Cuenta>();
  for (const { at, fin } of destinos) cuentas.set(at.workbook, addUp([cuentas.get(at.workbook) ?? NOTHING, ONE[fin]]));
  return cuentas;
}

const NOTHING: Cuenta = { leidas: 0, contadas: 0, excluidas: 0, rechazadas: 0 };
const ONE: Readonly<Record<Destino["fin"], Cuenta>> = {
  contada: { ...NOTHING, leidas: 1, contadas: 1 },
  excluida: { ...NOTHING, leidas: 1, excluidas: 1 },
  rechazada: { ...NOTHING, leidas: 1, rechazadas: 1 },
};

function addUp(cuentas: readonly Cuenta[]): Cuenta {
  return cuentas.reduce(
    (sum, one) => ({ leidas: sum.leidas + one.leidas, contadas: sum.contadas + one.contadas, excluidas: sum.excluidas + one.excluidas, rechazadas: sum.rechazadas + one.rechazadas }),
    NOTHING,
  );
}

function inOrder(entregas: readonly Entrega[], admitted: readonly EntregaAdmitida[], cuentas: ReadonlyMap<string, Cuenta>, vigencia: Vigencia | null): readonly EntregaEnConsolidado[] {
  const byFile = new Map(admitted.map((one) => [one.entrega, one]));
  return entregas.map((entrega) => {
    const one = entrega.estado === "recognised" ? byFile.get(entrega) : undefined;
    if (entrega.estado !== "recognised" || one === undefined) {
      return { entrega, dependencia: null, periodo: null, aparte: null, avisos: [], cuenta: NOTHING, alertas: 0, completitud: null };
    }
    const { dependencia, periodo, aparte, avisos } = one;
    return { entrega, dependencia, periodo, aparte, avisos, cuenta: cuentas.get(entrega.archivo) ?? NOTHING, alertas: entrega.findings.length, completitud: completitudOf(entrega, vigencia) };
  });
}

function completitudOf({ lectura: { filas } }: EntregaReconocida, vigencia: Vigencia | null): number | null {
  const years = filas.flatMap((fila) => fila.years.filter((year) => (year.vigencia ?? vigencia) === vigencia && (year.programado?.value ?? 0) !== 0));
  if (years.length === 0) return null;
  const reported = years.filter(({ ejecutado, avance, ejecutadoTrimestre }) => [ejecutado, avance, ...Object.values(ejecutadoTrimestre)].some((amount) => amount?.value != null));
  return reported.length / years.length;
}

interface ReadingContext {
  readonly ask: AskConsolidacion;
  readonly periodo: Periodo;
  readonly counting: readonly EntregaAdmitida[];
  readonly plan: EntregaReconocida | null;
  readonly levels: readonly string[];
}

/** The consolidated rows as the engine reads those of one matriz: the same figures by the same way. */
function readingOf(filas: readonly FilaConsolidada[], { ask, periodo, counting, plan, levels }: ReadingContext): Reading {
  const pesos = (plan !== null && plan.pesos.length > 0 ? [plan] : counting.map(({ entrega }) => entrega)).flatMap((entrega) => entrega.pesos);
  const own = new Map(counting.map(({ entrega }) => [entrega.archivo, entrega.registro]));
  const shared = ask.registro ?? plan?.registro ?? null;
  const executed = counting.some(({ entrega }) => entrega.matriz.columns.some(({ campo }) => campo === "ejecutado" || campo === "avance"));
  const matriz: Matriz = {
    sheet: SHEET.name, instrumento: "matrizPdm", headerRows: [0], levels, unmapped: [], questions: [],
    columns: executed ? [{ campo: "ejecutado", column: 0, heading: "", confidence: 1, evidence: "exact" }] : [],
  };
  return {
    workbook: { name: SHEET.name, sheets: [SHEET, ...pesos], remembered: null },
    sheet: SHEET,
    matriz,
    answers: ask.answers ?? {},
    declared: periodo,
    lectura: { filas: filas.map(({ fila }) => fila), excluded: [], rejected: [], levels },
    registro: shared ?? [...own.values()].find((registro) => registro !== null) ?? null,
    registroOf: ({ at }) => shared ?? own.get(at.workbook) ?? null,
    sinReporte: new Set(filas.filter(({ origen }) => origen === null).map(({ fila }) => fila)),
  };
}

const SHEET: Sheet = { name: "Consolidado", hidden: false, rows: [], merges: [], formats: new Map(), formulas: new Map(), uncalculated: new Set() };
