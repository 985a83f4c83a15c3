import { wholeIn } from "../grid/digits";
import { evaluateRows, type Rows } from "../evaluateRows";
import { quarterAt } from "../matriz/periods/declaredPeriodo";
import { inferTipos } from "../plan/inferTipos";
import { askNothing } from "../rules/allRules";
import { hasExecution } from "../readMatriz";
import { parametrosAt } from "../planes/metodo";
import type { Fila } from "../matriz/filas/fila";
import type { Unrecognised } from "../matriz/matriz";
import { err } from "../result";
import type { Periodo } from "../vocabulary";
import { admit } from "./admit";
import { alcanceOf } from "./alcance";
import { cambiosDesde } from "./cambios";
import type { Consolidacion, FilaConsolidada } from "./consolidacion";
import { lecturasOf } from "./lecturasOf";
import { matchToPlan } from "./matchToPlan";
import { jointRows, planOfRows } from "./planOfRows";
import { decisionesOf, lugarKey } from "./decision";
import { askedBefore, withPartes } from "./desglose";
import { withRespuestas } from "./devoluciones";
import { directorioOf } from "./dependencias";
import { silencioOf } from "./diferencias";
import { conPesosAceptados, diferenciasDePesos, withEfectoDePesos } from "./diferenciasDePesos";
import { withEfecto } from "./efecto";
import { addUp, cuentasOf, rowEndsOf } from "./rowEnds";
import type { Entrega, EntregaReconocida } from "./entrega";
import { entregasEnOrden } from "./entregasEnOrden";
import { cellsIn, mergeReportes, type MergeContext } from "./mergeReportes";
import { inCodeOrder } from "./orden";
import { withPorCorregir } from "./porCorregir";
import { asGiven, byName } from "./porNombre";
import { porDependencia } from "./porDependencia";
import { distinctCodes, inVigencia, renglonesOf } from "./renglonesOf";
import { sustentoOf } from "./sustentoOf";
import { ajustesDe } from "../sustento/ajustesDe";
import { tablasQueRigen } from "../sustento/tablasQueRigen";
import { withLoDecidido } from "./withLoDecidido";
import type { AskConsolidacion } from "./ask";

/** Many files made one; the order in which they are given decides nothing, and the names of the files must differ. */
export function consolidate(
  given: readonly Entrega[],
  asking: AskConsolidacion = {},
): Consolidacion {
  const sent = byName(given);
  const entregas = byName(withPartes(sent));
  const before = askedBefore(sent, asking);
  const ask = { ...before, decisions: withRespuestas(before.decisions ?? [], sent) };
  const decisiones = decisionesOf(ask.decisions);
  const recognised = entregas
    .filter((entrega) => entrega.estado === "recognised")
    .filter(({ desglose }) => desglose === null);
  const universe = ask.plan ?? null;
  const planFilas = universe === null ? null : distinctCodes(universe.lectura.filas);
  const directorio = directorioOf(planFilas, recognised);
  const { entregas: admitted, periodo } = admit(recognised, {
    plan: planFilas,
    directorio,
    decisiones,
    asked: askedPeriodo(ask),
  });
  const counting = admitted.filter(({ setAside }) => setAside === null);
  const renglones = counting.flatMap((one) => renglonesOf(one, periodo.vigencia, decisiones));
  const plan =
    planFilas?.map((fila) => inVigencia(fila, periodo.vigencia)) ??
    inCodeOrder(planOfRows(renglones));
  const { reportes, notInPlan, correspondencias, reabiertas } = matchToPlan(
    plan,
    renglones,
    decisiones,
  );

  const juntas = jointRows(
    notInPlan.map(({ fila }) => fila),
    plan,
  );
  const { tipoOf, tipoDicho } = inferTipos(plan);
  const context: MergeContext = {
    periodo,
    directorio,
    decisiones,
    conPlan:
      planFilas === null
        ? null
        : { silencio: silencioOf(plan, universe?.pesos ?? []), tipoDicho, decisiones },
    tipoOf,
    cellsOf: cellsIn(universe, recognised),
    correspondencia: new Map(correspondencias.map((one) => [lugarKey(one.lugar), one])),
    juntaDe: byCodigo(juntas),
  };
  const merged = plan.map((meta) => mergeReportes(meta, reportes.get(meta) ?? [], context));
  const filas = merged.map(({ consolidada }) => consolidada);
  const rowEnds = rowEndsOf(admitted, merged, notInPlan, juntas);
  const cuentas = cuentasOf(rowEnds);
  const standing = {
    ask,
    periodo,
    counting: counting.map(({ entrega }) => entrega),
    plan: universe,
  };
  const asked = {
    ...(ask.vigencia !== undefined && { vigencia: ask.vigencia }),
    ...(ask.corte !== undefined && { corte: ask.corte }),
    ...(ask.parametros !== undefined && { parametros: ask.parametros }),
    ...(ask.planes !== undefined && { planes: ask.planes }),
  };
  // What was not asked of anyone is not 0 % done (R7 is of who did not report while others did).
  const sinAceptar =
    counting.length === 0
      ? err<Unrecognised>({ type: "noneCounts", closest: null, sheets: [], questions: [] })
      : evaluateRows(rowsOf(filas, standing), asked);
  const dePesos =
    universe === null || !sinAceptar.ok
      ? []
      : diferenciasDePesos(sinAceptar.value.plan, universe, counting, {
          decisiones,
          tolerance: sinAceptar.value.parametros.diferenciaVisible.valor,
        });
  const standingWith = (halladas: typeof dePesos): typeof standing =>
    universe === null || !sinAceptar.ok || halladas.every(({ vale }) => vale === "plan")
      ? standing
      : { ...standing, plan: conPesosAceptados(universe, sinAceptar.value.plan, halladas) };
  const accepted = standingWith(dePesos);
  const evaluation =
    accepted === standing ? sinAceptar : evaluateRows(rowsOf(filas, accepted), asked);
  const avanceWith = (other: readonly FilaConsolidada[], from = accepted): number | null => {
    const evaluated = evaluateRows(rowsOf(other, from), asked, { asking: askNothing });
    return evaluated.ok ? evaluated.value.raiz.avance : null;
  };
  const all = entregasEnOrden(asGiven(entregas, given), admitted, {
    cuentas,
    directorio,
    decisiones,
    vigencia: periodo.vigencia,
    plan: universe,
  });
  const responsables = [...new Set(filas.flatMap(({ responsable }) => responsable ?? []))];
  // A file that could not be read is one that came: its dependencia is told so, and not that it sent nothing.
  const unread = all.filter(
    ({ entrega: { estado } }) => estado === "needsMapping" || estado === "refused",
  );
  const delivered = new Set(counting.map(({ dependencia }) => dependencia));
  const arrived = new Set([...delivered, ...unread.map(({ dependencia }) => dependencia)]);
  const diferencias = [
    ...withEfecto({ plan, filas, reportes, context, avanceWith }),
    ...withEfectoDePesos(dePesos, (halladas) => avanceWith(filas, standingWith(halladas))),
  ];
  const conflictos = filas.flatMap(({ conflicto }) => conflicto ?? []);
  const alcance = alcanceOf({
    filas,
    plan,
    tipoOf,
    settled: (meta, vale) =>
      mergeReportes(meta, reportes.get(meta) ?? [], {
        ...context,
        decisiones: {
          ...decisiones,
          conflicto: new Map([[meta.codigo, { type: "conflicto", codigo: meta.codigo, vale }]]),
        },
      }).consolidada,
    avanceWith,
  });
  const settled = withLoDecidido(ask.decisions, { diferencias, conflictos });
  const apart = admitted.filter(({ setAside }) => setAside !== null);
  return withPorCorregir({
    periodo,
    entregas: all,
    filas,
    correspondencias,
    reabiertas,
    conflictos,
    alcance,
    notInPlan: notInPlan.map(({ lugar, dependencia, fila }) => ({
      lugar,
      at: fila.at,
      dependencia,
      codigo: fila.codigo,
      nombre: fila.nombre,
      esDeVarias: juntas.has(fila),
    })),
    diferencias,
    rowEnds,
    cuenta: addUp([...cuentas.values()]),
    dependencias: porDependencia(
      evaluation.ok ? evaluation.value : null,
      filas,
      all,
      planFilas === null ? directorio.nombres.filter((nombre) => delivered.has(nombre)) : [],
    ),
    faltan: planFilas === null ? null : responsables.filter((nombre) => !arrived.has(nombre)),
    universo: universe === null ? { type: "union" } : { type: "plan", archivo: universe.archivo },
    evaluation,
    decisiones: settled,
    sustento: sustentoOf(
      evaluation.ok ? evaluation.value : null,
      { ...ask, decisions: settled },
      counting,
      apart,
    ),
    lecturas: lecturasOf({ plan: universe, planFilas, admitted, merged, entregas }),
    cambios:
      ask.anterior === undefined
        ? null
        : {
            anterior: ask.anterior.archivo,
            cambios: cambiosDesde(ask.anterior, periodoDeclarado(ask.anterior), filas, periodo),
          },
  });
}

function askedPeriodo({ vigencia, corte }: AskConsolidacion): Partial<Periodo> {
  const year = vigencia ?? wholeIn(corte?.slice(0, 4)) ?? undefined;
  return {
    ...(year !== undefined && { vigencia: year }),
    ...(corte !== undefined && year !== undefined && { corte, trimestre: quarterAt(corte, year) }),
  };
}

function periodoDeclarado({ declarado: { contenido, hoja, archivo } }: EntregaReconocida): Periodo {
  return [contenido, hoja, archivo].find(({ trimestre }) => trimestre !== null) ?? contenido;
}

/** The row that gives a meta together with others, by the key of its code. */
function byCodigo(juntas: ReturnType<typeof jointRows>): ReadonlyMap<string, Fila> {
  return new Map(
    [...juntas].flatMap(([fila, codigos]) => codigos.map((codigo) => [codigo, fila] as const)),
  );
}

function longest(counting: readonly EntregaReconocida[]): EntregaReconocida | undefined {
  return [...counting].sort((a, b) => b.lectura.filas.length - a.lectura.filas.length)[0];
}

interface RowsContext {
  readonly ask: AskConsolidacion;
  readonly periodo: Periodo;
  readonly counting: readonly EntregaReconocida[];
  readonly plan: EntregaReconocida | null;
}

/** The consolidated rows, with what the figures of each stand on: the same figures by the same way as those of one matriz. */
function rowsOf(
  filas: readonly FilaConsolidada[],
  { ask, periodo, counting, plan }: RowsContext,
): Rows {
  const tablasDe = tablasQueRigen([
    ...(plan === null ? [] : [{ archivo: plan.archivo, tablas: plan.pesos, esPlan: true }]),
    ...counting.map(({ archivo, pesos }) => ({ archivo, tablas: pesos, esPlan: false })),
  ]);
  const different = new Map(
    tablasDe.flatMap(({ tablas }) => tablas.map((one) => [JSON.stringify(one.rows), one])),
  );
  const own = new Map(counting.map(({ archivo, registro }) => [archivo, registro]));
  const shared = ask.registro ?? plan?.registro ?? null;
  return {
    filas: filas.map(({ fila }) => fila),
    excluded: [],
    rejected: [],
    levels: (plan ?? longest(counting))?.levels ?? [],
    hasExecution: counting.some(({ matriz }) => hasExecution(matriz)),
    declared: periodo,
    answers: ask.answers ?? {},
    tables: [...different.values()],
    tablasDe,
    ajustes: ajustesDe(
      [
        ...(plan === null ? [] : [{ ...plan, esPlan: true }]),
        ...counting.map((entrega) => ({ ...entrega, esPlan: false })),
      ],
      ask.ajustes ?? null,
      parametrosAt,
    ),
    registro: shared ?? [...own.values()].find((registro) => registro !== null) ?? null,
    registroOf: ({ at }) => shared ?? own.get(at.workbook) ?? null,
    sinReporte: new Set(filas.filter(({ origen }) => origen === null).map(({ fila }) => fila)),
  };
}
