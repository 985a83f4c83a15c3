import { METODO, type Metodo } from "./metodo";
import { metasOf, metasOfPlan, type Anio, type Meta, type Nodo, type Plan } from "./plan";
import { tipoOf, type Tipo } from "./tipo";

/** What a plan comes to in one vigencia. Percentages 0–100, unrounded; `null`: nothing to measure. */
export interface Cifras {
  readonly vigencia: number | null;
  readonly cumplimiento: number | null;
  readonly nivel: string | null;
  /** Points of the whole plan; `null` where the workbook gives no ponderador. */
  readonly avance: number | null;
  readonly conteo: Conteo;
  /** The nodes of the top level. */
  readonly nodos: readonly CifrasDeNodo[];
  readonly metas: readonly CifrasDeMeta[];
}

export interface Conteo {
  readonly metas: number;
  readonly programadas: number;
  readonly conEjecucion: number | null;
  readonly noProgramadas: number;
}

export interface CifrasDeNodo {
  readonly codigo: string;
  readonly nombre: string;
  readonly cumplimiento: number | null;
  readonly metas: number;
}

export interface CifrasDeMeta {
  readonly codigo: string;
  readonly dependencia: string;
  readonly programado: number | null;
  readonly ejecutado: number | null;
  readonly cumplimiento: number | null;
}

/**
 * R2–R8, R10–R12, R17 once more, from the plan itself.
 *
 * @param rechazadas R12: codes of metas whose execution is not taken into account
 */
export function figuresOf(
  plan: Plan,
  asked: number | null = null,
  metodo: Metodo = METODO,
  rechazadas: ReadonlySet<string> = new Set(),
): Cifras {
  const vigencia = asked ?? vigenciaOf(plan);
  const measured = new Map(
    metasOfPlan(plan).map((meta) => {
      const own = measure(meta, plan, vigencia);
      const isLost = own.executed && rechazadas.has(meta.codigo);
      return [meta, isLost ? { ...own, executed: false, cumplimiento: 0 } : own] as const;
    }),
  );
  const of = (meta: Meta): Medida => measured.get(meta) ?? NP;
  const cumplimiento = planCumplimiento(plan, of);
  const ponderador = vigencia === null ? undefined : plan.ponderadores[vigencia];
  const all = [...measured.values()];
  const executes = someExecution(plan);
  return {
    vigencia,
    cumplimiento: hundred(cumplimiento),
    nivel: nivelOf(cumplimiento, metodo),
    avance: cumplimiento === null || ponderador === undefined ? null : cumplimiento * ponderador,
    conteo: {
      metas: all.length,
      programadas: all.filter(({ counts }) => counts).length,
      conEjecucion: executes
        ? all.filter(({ executed, counts }) => executed && counts).length
        : null,
      noProgramadas: all.filter(({ counts }) => !counts).length,
    },
    nodos: plan.raices.map((raiz) => ({
      codigo: raiz.codigo,
      nombre: raiz.nombre,
      cumplimiento: hundred(cumplimientoOf(raiz, of)),
      metas: metasOf(raiz).length,
    })),
    metas: [...measured].map(
      ([{ codigo, dependencia }, { programado, ejecutado, cumplimiento: own }]) => ({
        codigo,
        dependencia,
        programado,
        ejecutado,
        cumplimiento: hundred(own),
      }),
    ),
  };
}

/** R17: what the workbook declares, else the last vigencia in which something above 0 was executed. */
export function vigenciaOf(plan: Plan): number | null {
  if (plan.declarado !== undefined) return plan.declarado.vigencia;
  const executed = [...plan.vigencias]
    .reverse()
    .find((vigencia) =>
      metasOfPlan(plan).some((meta) =>
        quantitiesOf(meta.anios[vigencia]).some((value) => value > 0),
      ),
    );
  return executed ?? plan.vigencias[0] ?? null;
}

function quantitiesOf(anio: Anio | undefined): number[] {
  return [anio?.ejecutado, ...(anio?.trimestres?.ejecutado ?? [])].filter(
    (value): value is number => value !== null && value !== undefined,
  );
}

/** R1: without one execution anywhere there is no avance. */
function someExecution(plan: Plan): boolean {
  return metasOfPlan(plan).some((meta) =>
    plan.vigencias.some((vigencia) => quantitiesOf(meta.anios[vigencia]).length > 0),
  );
}

interface Medida {
  /** R6: programmed, so in the denominator. */
  readonly counts: boolean;
  readonly executed: boolean;
  readonly programado: number | null;
  readonly ejecutado: number | null;
  /** Fraction. */
  readonly cumplimiento: number | null;
}

const NP: Medida = {
  counts: false,
  executed: false,
  programado: null,
  ejecutado: null,
  cumplimiento: null,
};

/** R6: it is in the denominator of the vigencia. */
export function isProgrammed(meta: Meta, plan: Plan, vigencia: number): boolean {
  return measure(meta, plan, vigencia).counts;
}

function measure(meta: Meta, plan: Plan, vigencia: number | null): Medida {
  const anio = vigencia === null ? undefined : meta.anios[vigencia];
  if (anio === undefined) return NP;
  const tipo = tipoOf(meta, plan);
  const programado = programadoOf(anio, tipo);
  const ejecutado = ejecutadoOf(anio, tipo, lastQuarter(plan, vigencia));
  const zeroIsReal =
    (tipo === "reduccion" || tipo === "mantenimiento") &&
    meta.lineaBase !== null &&
    meta.lineaBase !== 0;
  if (programado === null || (programado === 0 && !zeroIsReal)) return { ...NP, ejecutado };
  const raw = ejecutado === null ? 0 : achieved(tipo, meta.lineaBase, programado, ejecutado);
  const cumplimiento = raw === null ? null : Math.min(1, Math.max(0, raw));
  const executed = tipo === "reduccion" ? (raw ?? 0) > 0 : (ejecutado ?? 0) > 0;
  return { counts: true, executed, programado, ejecutado, cumplimiento };
}

/** R11: the programme follows the execution. */
function programadoOf({ programado, trimestres }: Anio, tipo: Tipo): number | null {
  if (programado !== null || !trimestres?.programado) return programado;
  return joined(trimestres.programado, tipo, trimestres.acumulado);
}

function ejecutadoOf({ ejecutado, trimestres }: Anio, tipo: Tipo, until: number): number | null {
  if (ejecutado !== null || !trimestres) return ejecutado;
  return joined(trimestres.ejecutado.slice(0, until), tipo, trimestres.acumulado);
}

function joined(
  quarters: readonly (number | null)[],
  tipo: Tipo,
  accumulated: boolean,
): number | null {
  const reported = quarters.filter((value) => value !== null);
  const total = reported.reduce((sum, value) => sum + value, 0);
  if (reported.length === 0) return null;
  if (accumulated) return reported.at(-1) ?? null;
  return tipo === "mantenimiento" ? total / reported.length : total;
}

/** R17: the last quarter in which something above 0 was executed; zeros written ahead are none. */
function lastQuarter(plan: Plan, vigencia: number | null): number {
  if (plan.declarado?.trimestre !== undefined) return plan.declarado.trimestre;
  const metas = metasOfPlan(plan);
  const quarter = [4, 3, 2, 1].find((candidate) =>
    metas.some(
      (meta) => (meta.anios[vigencia ?? NaN]?.trimestres?.ejecutado[candidate - 1] ?? 0) > 0,
    ),
  );
  return quarter ?? 4;
}

/** R2: executed over programmed in a vigencia; fraction, without floor or ceiling. */
function achieved(
  tipo: Tipo,
  base: number | null,
  programado: number,
  ejecutado: number,
): number | null {
  if (programado < 0 || ejecutado < 0) return 0;
  if (tipo === "reduccion")
    return base === null ? null : share(base - ejecutado, base - programado);
  if (tipo === "creciente" && base !== null && base !== 0 && programado > base)
    return share(ejecutado - base, programado - base);
  return share(ejecutado, programado);
}

function share(done: number, promised: number): number {
  return promised === 0 ? Number(done >= 0) : done / promised;
}

type Measure = (meta: Meta) => Medida;

/** R8: roots without any weight count alike, as the product says where it has to assume. */
function planCumplimiento({ raices }: Plan, of: Measure): number | null {
  const weighed = raices.some(({ peso }) => peso !== null);
  return mean(
    raices.map((raiz) => ({
      weight: weighed ? usable(raiz.peso) : 1,
      value: programmedBelow(raiz, of) > 0 ? cumplimientoOf(raiz, of) : null,
    })),
  );
}

/** R8: siblings by their weights; where none has one, each programmed meta below counts alike. */
function cumplimientoOf(nodo: Nodo, of: Measure): number | null {
  const children = [
    ...nodo.nodos.map((child) => ({
      peso: child.peso,
      mass: programmedBelow(child, of),
      value: cumplimientoOf(child, of),
    })),
    ...nodo.metas.map((meta) => ({
      peso: meta.peso,
      mass: Number(of(meta).counts),
      value: of(meta).cumplimiento,
    })),
  ];
  const weighed = children.some(({ peso }) => usable(peso) > 0);
  return mean(
    children.map(({ peso, mass, value }) => ({
      weight: weighed ? (mass > 0 ? usable(peso) : 0) : mass,
      value,
    })),
  );
}

/** What a node weighs where its siblings have no weight: its own metas', each of which counts 1. */
function programmedBelow(nodo: Nodo, of: Measure): number {
  return metasOf(nodo).filter((meta) => of(meta).counts).length;
}

/** R8: a missing weight leaves the others theirs; a negative or infinite one is not used. */
function usable(peso: number | null): number {
  return peso !== null && Number.isFinite(peso) && peso > 0 ? peso : 0;
}

function mean(parts: readonly { weight: number; value: number | null }[]): number | null {
  let total = 0;
  let sum = 0;
  for (const { weight, value } of parts) {
    if (value === null) continue;
    total += weight;
    sum += weight * value;
  }
  return total > 0 ? sum / total : null;
}

/** R5, on the unrounded percentage. */
function nivelOf(cumplimiento: number | null, { sobresaliente, aceptable }: Metodo): string | null {
  if (cumplimiento === null) return null;
  const percentage = cumplimiento * 100 + 1e-9;
  if (percentage >= sobresaliente) return "Sobresaliente";
  return percentage >= aceptable ? "Aceptable" : "Bajo";
}

function hundred(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}
