import { trueFirst } from "../trueFirst";
import { foldText } from "../grid/foldText";
import { ETAPAS, type DineroDeFila, type Etapa } from "../matriz/filas/dinero";
import type { Fila } from "../matriz/filas/fila";
import type { Periodo } from "../vocabulary";
import type { Branch, Meta } from "./plan";

/** R34: pesos by stage. `null`: nothing says how much, or some of it could not be read (R1, R18). */
export type Montos = Readonly<Record<Etapa, number | null>>;

/** R34: the money of the vigencia up to the corte, beside the physical level and never inside it. */
export interface Dinero {
  readonly deNodo: (node: Branch) => Montos;
  readonly deMeta: (meta: Meta) => Montos;
  readonly fuentes: readonly DineroDe[];
  /** By project, as its BPIN is cited. */
  readonly proyectos: readonly DineroDe[];
  readonly dependencias: readonly DineroDe[];
  /** Some row says something of the money of this vigencia. */
  readonly hay: boolean;
  /** All of it is told by quarters, so that it stops at the corte; what is told of the year does not. */
  readonly alCorte: boolean;
}

/** The money of a source, a project or a dependencia. */
export interface DineroDe {
  /** `null`: the rows that name none. */
  readonly nombre: string | null;
  readonly metas: readonly Meta[];
  readonly montos: Montos;
}

/** Adds up the money of a plan; totals are the sums of what the rows say. */
export function dineroOf(plan: Branch, periodo: Periodo): Dinero {
  const nodos = new Map<Branch, Montos>();
  const metas = new Map<Meta, Montos>();
  const proyectos = groups();
  const dependencias = groups();
  const fuentes = groups();
  let hay = false;
  let alCorte = true;
  const comunes = new Set<DineroDeFila>();
  const ofMeta = (meta: Meta): Suma => {
    const entries = inPeriodo(meta.fila, periodo);
    const told = entries.filter(({ valor, unread }) => valor !== null || unread);
    if (told.length > 0) hay = true;
    if (told.some((entry) => entry.trimestre === null)) alCorte = false;
    const suma = emptySuma();
    for (const entry of entries) {
      const isAgain = comunes.has(entry);
      if (isCommon(entry)) {
        share(suma, entry, 1);
        comunes.add(entry);
      } else add(suma, entry.etapa, entry);
      const added = isAgain ? nothingOf(entry) : entry;
      proyectos.add(entry.bpin, meta, added);
      dependencias.add(isCommon(entry) ? null : meta.fila.dependencia, meta, added);
      if (isAgain) continue;
      for (const { nombre, valor } of entry.fuentes)
        fuentes.add(nombre, meta, { etapa: entry.etapa, valor, unread: false });
    }
    metas.set(meta, montosOf(suma));
    return suma;
  };
  const visit = (node: Branch): Suma => {
    const suma = emptySuma();
    for (const child of node.children)
      join(suma, child.kind === "Meta" ? ofMeta(child) : visit(child));
    // Nothing lies above the plan: what other metas share that are not in it is of it all the same.
    if (node === plan) takeAll(suma);
    nodos.set(node, montosOf(suma));
    return suma;
  };
  visit(plan);
  return {
    deNodo: (node) => nodos.get(node) ?? NO_MONTOS,
    deMeta: (meta) => metas.get(meta) ?? NO_MONTOS,
    fuentes: fuentes.all(),
    proyectos: proyectos.all(),
    dependencias: dependencias.all(),
    hay,
    alCorte,
  };
}

/** What some metas come to together, wherever they hang; each is counted once. */
export function montosDeMetas(metas: Iterable<Meta>, periodo: Periodo): Montos {
  const suma = emptySuma();
  for (const { fila } of metas)
    for (const entry of inPeriodo(fila, periodo)) {
      if (isCommon(entry)) share(suma, entry, 1);
      else add(suma, entry.etapa, entry);
    }
  return montosOf(suma);
}

/** What a row says of each stage of its money by the corte; `unread`: some of it could not be read (R18). */
export function dineroEnFila(
  fila: Fila,
  periodo: Periodo,
): ReadonlyMap<Etapa, Pick<DineroDeFila, "valor" | "unread" | "fuentes">> {
  const stages = new Map<Etapa, Pick<DineroDeFila, "valor" | "unread" | "fuentes">>();
  for (const { etapa, valor, unread, fuentes } of inPeriodo(fila, periodo).filter(
    (entry) => !isCommon(entry),
  )) {
    const known = stages.get(etapa);
    stages.set(etapa, {
      valor: valor === null ? (known?.valor ?? null) : valor + (known?.valor ?? 0),
      unread: unread || known?.unread === true,
      fuentes: [...(known?.fuentes ?? []), ...fuentes],
    });
  }
  return stages;
}

/** Of each stage of a project what counts by the corte: the vigencia's own figure, else its quarters'. */
function inPeriodo({ dinero = [] }: Fila, { vigencia, trimestre }: Periodo): DineroDeFila[] {
  const groups = new Map<string, DineroDeFila[]>();
  for (const entry of dinero) {
    if (entry.vigencia !== vigencia) continue;
    const key = `${entry.etapa}|${entry.bpin ?? ""}`;
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((entries) => {
    const whole = entries.filter((entry) => entry.trimestre === null);
    if (whole.length > 0) return whole;
    const begun = entries.filter(
      (entry) => trimestre === null || (entry.trimestre ?? 0) <= trimestre,
    );
    const told = begun.filter(({ valor, unread }) => valor !== null || unread);
    // R11: what runs from January holds the quarters before it.
    const last = Math.max(...told.map((entry) => entry.trimestre ?? 0));
    return begun.some(({ cumulative }) => cumulative)
      ? told.filter((entry) => entry.trimestre === last)
      : begun;
  });
}

interface Suma extends Record<Etapa, Monto> {
  /** Amounts of several metas of which not all are in yet, with how many are. */
  readonly comunes: Map<DineroDeFila, number>;
}

interface Monto {
  total: number;
  known: boolean;
  unread: boolean;
}

function nothing(): Monto {
  return { total: 0, known: false, unread: false };
}

function emptySuma(): Suma {
  return {
    programado: nothing(),
    ejecutado: nothing(),
    apropiacionInicial: nothing(),
    apropiacion: nothing(),
    compromisos: nothing(),
    obligaciones: nothing(),
    pagos: nothing(),
    comunes: new Map(),
  };
}

/** One amount of several metas: how much of it is of each nobody says. */
function isCommon({ deMetas = 1 }: DineroDeFila): boolean {
  return deMetas > 1;
}

/** It is of the lowest node, and of the group, that holds all of its metas; each counts it once. */
function share(suma: Suma, entry: DineroDeFila, metas: number): void {
  const told = (suma.comunes.get(entry) ?? 0) + metas;
  if (told < (entry.deMetas ?? 1)) suma.comunes.set(entry, told);
  else {
    suma.comunes.delete(entry);
    add(suma, entry.etapa, entry);
  }
}

function takeAll(suma: Suma): void {
  for (const entry of suma.comunes.keys()) add(suma, entry.etapa, entry);
  suma.comunes.clear();
}

function nothingOf({ etapa }: DineroDeFila): Added {
  return { etapa, valor: null, unread: false };
}

function add(suma: Suma, etapa: Etapa, { valor, unread }: Added): void {
  const own = suma[etapa];
  if (valor !== null) {
    own.total += valor;
    own.known = true;
  }
  if (unread) own.unread = true;
}

type Added = Pick<DineroDeFila, "etapa" | "valor" | "unread">;

function join(suma: Suma, other: Suma): void {
  for (const etapa of ETAPAS) {
    suma[etapa].total += other[etapa].total;
    suma[etapa].known ||= other[etapa].known;
    suma[etapa].unread ||= other[etapa].unread;
  }
  for (const [entry, told] of other.comunes) share(suma, entry, told);
}

function montosOf(suma: Suma): Montos {
  return {
    programado: montoOf(suma.programado),
    ejecutado: montoOf(suma.ejecutado),
    apropiacionInicial: montoOf(suma.apropiacionInicial),
    apropiacion: montoOf(suma.apropiacion),
    compromisos: montoOf(suma.compromisos),
    obligaciones: montoOf(suma.obligaciones),
    pagos: montoOf(suma.pagos),
  };
}

function montoOf({ total, known, unread }: Monto): number | null {
  return known && !unread ? total : null;
}

const NO_MONTOS: Montos = montosOf(emptySuma());

interface Groups {
  readonly add: (nombre: string | null, meta: Meta, entry: Added) => void;
  readonly all: () => readonly DineroDe[];
}

/** In order of appearance; what names none comes last. */
function groups(): Groups {
  // One name however it is spelled, as it is written first.
  const byName = new Map<
    string | null,
    { readonly nombre: string | null; metas: Set<Meta>; suma: Suma }
  >();
  return {
    add: (nombre, meta, entry) => {
      const key = nombre === null ? null : foldText(nombre);
      const own = byName.get(key) ?? { nombre, metas: new Set(), suma: emptySuma() };
      byName.set(key, own);
      own.metas.add(meta);
      add(own.suma, entry.etapa, entry);
    },
    all: () =>
      [...byName]
        .sort(([a], [b]) => trueFirst(a !== null, b !== null))
        .map(([, { nombre, metas, suma }]) => ({
          nombre,
          metas: [...metas],
          montos: montosOf(suma),
        })),
  };
}
