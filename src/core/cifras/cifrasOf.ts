import { rememberedBy } from "../grid/remembered";
import type { Fila } from "../matriz/filas/fila";
import type { Evaluation, MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { Branch, Meta } from "../plan/plan";
import { cifrasDeDinero } from "./cifrasDeDinero";
import { cifrasDeMeta, celdasDeMeta } from "./cifrasDeMeta";
import { cifrasDelCuatrienio, cifrasDeNodo } from "./cifrasDeNodo";
import { sujetosDeDependencias, type DependenciaNeeds } from "./cifrasDeDependencia";
import { impresas, truncates } from "./impresas";
import type {
  Sujeto,
  SujetoDeDependencia,
  SujetoDelPlan,
  SujetoDeMeta,
  SujetoDeNodo,
} from "./sujeto";

/** Every figure of one evaluation: what sheets, JSON and pane show is read from here. */
export interface Cifras {
  /** Plain: the plan, its nodes from the top down, each before its parts, and the metas at the leaves. */
  readonly sujetos: readonly Sujeto[];
  /** The same metas by who answers for them: no parts of the tree above. */
  readonly dependencias: readonly SujetoDeDependencia[];
  readonly plan: SujetoDelPlan;
  readonly deNodo: (node: Branch) => SujetoDelPlan | SujetoDeNodo;
  readonly deMeta: (fila: Fila) => SujetoDeMeta;
}

/** The list of figures of an evaluation; made once, whoever shows it. */
export const cifrasOf = rememberedBy(listOf);

/** The same before anything is cut (R9): what is kept, to be reckoned with later. */
export function cifrasSinTruncar(evaluation: CifrasNeeds): Cifras {
  const { parametros } = evaluation;
  if (!truncates(parametros)) return cifrasOf(evaluation);
  const truncarCifras = { ...parametros.truncarCifras, valor: 0 };
  return listOf({ ...evaluation, parametros: { ...parametros, truncarCifras } });
}

function listOf(evaluation: CifrasNeeds): Cifras {
  const { raiz, pesos, periodo, simpleMean, cuatrienio, dinero, parte, parametros } = evaluation;
  const isWeighed = parte === null || parte.plan !== null;
  const soFar = inCuatrienio(cuatrienio.raiz);
  const plan: SujetoDelPlan = {
    id: "plan",
    tipo: "plan",
    padre: null,
    codigo: raiz.node.codigo,
    nombre: raiz.node.nombre,
    nivel: raiz.nivel,
    ...(raiz.sinReporte && { sinReporte: true }),
    reportado: { nivel: raiz.reportado.nivel },
    celdas: [],
    cifras: {
      ...cifrasDeNodo(raiz, parametros),
      ...cifrasDelCuatrienio(cuatrienio.raiz, parametros),
      ...cifrasDeDinero(dinero.deNodo(raiz.node), parametros),
      ...impresas({ ponderador: pesos.ponderador, promedioSimple: simpleMean }, parametros),
    },
  };
  const sujetos: Sujeto[] = [];
  const nodos = new Map<Branch, SujetoDelPlan | SujetoDeNodo>();
  const metas = new Map<Fila, SujetoDeMeta>();
  const taken = new Set<string>();

  const visit = (nodo: NodoEvaluado, sujeto: SujetoDelPlan | SujetoDeNodo): void => {
    sujetos.push(sujeto);
    nodos.set(nodo.node, sujeto);
    for (const branch of nodo.branches) visit(branch, sujetoDeNodo(branch, sujeto.id));
    for (const meta of nodo.metas) {
      const one = sujetoDeMeta(meta, sujeto.id);
      sujetos.push(one);
      metas.set(meta.meta.fila, one);
    }
  };
  const sujetoDeNodo = (nodo: NodoEvaluado, padre: string): SujetoDeNodo => ({
    id: freeId(`nodo/${nodo.node.codigo}`, taken),
    tipo: "nodo",
    padre,
    codigo: nodo.node.codigo,
    nombre: nodo.node.nombre,
    nivel: nodo.nivel,
    ...(nodo.sinReporte && { sinReporte: true }),
    reportado: { nivel: nodo.reportado.nivel },
    celdas: nodo.node.at === null ? [] : [nodo.node.at],
    cifras: {
      ...cifrasDeNodo(nodo, parametros),
      ...cifrasDelCuatrienio(soFar.deNodo(nodo.node), parametros),
      ...cifrasDeDinero(dinero.deNodo(nodo.node), parametros),
    },
  });
  const sujetoDeMeta = (meta: MetaEvaluada, padre: string): SujetoDeMeta => ({
    id: freeId(`meta/${meta.meta.codigo}`, taken),
    tipo: "meta",
    padre,
    codigo: meta.meta.codigo,
    nombre: meta.meta.nombre,
    estado: meta.estado,
    tipoDeMeta: meta.meta.tipo,
    dependencia: meta.meta.fila.dependencia,
    noArmonizada: meta.noArmonizada,
    celdas: celdasDeMeta(meta.meta.fila, periodo.vigencia),
    cifras: {
      ...cifrasDeMeta(
        meta,
        soFar.deMeta(meta.meta),
        isWeighed ? pesos.ponderador : null,
        parametros,
      ),
      ...(!isWeighed && { peso: null }),
      ...cifrasDeDinero(dinero.deMeta(meta.meta), parametros),
    },
  });

  visit(raiz, plan);
  const dependencias = sujetosDeDependencias(evaluation);
  return { sujetos, dependencias, plan, deNodo: known(nodos), deMeta: known(metas) };
}

export type CifrasNeeds = DependenciaNeeds &
  Pick<Evaluation, "raiz" | "periodo" | "simpleMean" | "cuatrienio" | "dinero">;

/** The nodes and metas of another roll-up of the same plan. */
function inCuatrienio(raiz: NodoEvaluado): {
  readonly deNodo: (node: Branch) => NodoEvaluado;
  readonly deMeta: (meta: Meta) => MetaEvaluada;
} {
  const nodos = new Map<Branch, NodoEvaluado>();
  const metas = new Map<Meta, MetaEvaluada>();
  const visit = (nodo: NodoEvaluado): void => {
    nodos.set(nodo.node, nodo);
    for (const meta of nodo.metas) metas.set(meta.meta, meta);
    nodo.branches.forEach(visit);
  };
  visit(raiz);
  return { deNodo: known(nodos), deMeta: known(metas) };
}

/** A code may repeat (R14): its second is "meta/I.A.1.1 (2)". */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let times = 2; taken.has(free); times++) free = `${id} (${times})`;
  taken.add(free);
  return free;
}

function known<Key, Value>(values: ReadonlyMap<Key, Value>): (key: Key) => Value {
  return (key) => {
    const value = values.get(key);
    if (value === undefined) throw new Error("asked for the figures of another evaluation");
    return value;
  };
}
