import { wholeIn } from "../grid/digits";
import { cellsBehind, findCifra, metasBehind } from "../cifras/cifra";
import { cifrasOf } from "../cifras/cifrasOf";
import type { Sujeto } from "../cifras/sujeto";
import type { CorteGuardado } from "../corte/corteGuardado";
import { evolucionDelInforme } from "../informe/evolucion";
import { cifrasDelInforme, type CifrasDelInforme } from "../informe/cifrasDelInforme";
import type { Evaluation } from "../plan/evaluation";
import type { CifraAuditada, CifraPublicada, Procedencia } from "./auditoria";
import { auditCifras } from "./auditCifras";
import { alertaDe } from "./sujetoDeFila";
import { cifrasDeNivel } from "./niveles";
import { cifrasDePeriodo } from "./periodos";
import { nodosBelow } from "../cells/nodes";
import type { Branch } from "../plan/plan";
import { claveDeSujeto, type Alcance, type NombreDelInforme, type SujetoNombrado } from "./alcance";

/** The figures of a printed report; each kind of file has its reader. */
export type ReadPublicado = (
  alcance: Alcance,
  cifras: CifrasDelInforme,
) => readonly CifraPublicada[];

/**
 * The figures of a printed report beside those of an evaluation.
 *
 * @param guardados the cortes that the workbook keeps: a report may speak of them too
 */
export function auditInforme(
  evaluation: Evaluation,
  read: ReadPublicado,
  guardados: readonly CorteGuardado[] = [],
): readonly CifraAuditada[] {
  const cifras = cifrasOf(evaluation);
  const lista = cifrasDelInforme(evaluation, cifras, [
    ...evolucionDelInforme(guardados, evaluation, cifras).cifras,
    ...cifrasDeNivel(cifras),
    ...cifrasDePeriodo(evaluation.periodo),
  ]);
  const nombrados = nodosBelow(evaluation.raiz).map(({ node }) => ({
    ...{ id: cifras.deNodo(node).id, codigo: node.codigo, nombre: node.nombre },
    nivel: evaluation.levels.indexOf(node.nivel) + 1,
  }));
  const ofFirst = new Set(evaluation.raiz.branches.map(({ node }) => cifras.deNodo(node).id));
  const nodos = nombrados.filter(({ id }) => ofFirst.has(id));
  const partes = (id: string): readonly string[] => {
    const level = wholeIn(/^plan\/partes\.(\d+)$/.exec(id)?.[1]);
    if (level !== null)
      return level === 1 ? [] : nodos.map((nodo) => `${nodo.id}/partes.${level - 1}`);
    const medida = /^plan\/(avance|programado|conteo\.\w+)$/.exec(id)?.[1];
    return medida === undefined ? [] : nodos.map((nodo) => `${nodo.id}/${medida}`);
  };
  const alcance = {
    ...{ nodos, nombrados, niveles: evaluation.levels, nombres: nombresDe(lista) },
    vigencia: evaluation.periodo.vigencia,
    trimestre: evaluation.periodo.trimestre,
    sujetos: sujetosIn(evaluation, (node) => cifras.deNodo(node).id),
  };
  const publicadas = read(alcance, lista);
  const sujetos = [...cifras.sujetos, ...cifras.dependencias];
  return auditCifras(publicadas, lista, partes).map((one) => ({
    ...one,
    sale: procedenciaDe(sujetos, one.id),
  }));
}

function procedenciaDe(sujetos: readonly Sujeto[], id: string | null): Procedencia | null {
  const one = id === null ? null : findCifra(sujetos, id);
  return one === null
    ? null
    : { metas: metasBehind(sujetos, one).length, celdas: cellsBehind(sujetos, one) };
}

/** A code that stands twice is nobody's. */
function sujetosIn(
  { raiz, metas, levels }: Evaluation,
  idOf: (node: Branch) => string,
): Alcance["sujetos"] {
  const all: readonly (readonly [string, SujetoNombrado])[] = [
    ...nodosBelow(raiz).map(
      ({ node }) =>
        [
          claveDeSujeto(false, node.codigo),
          { id: idOf(node), nivel: levels.indexOf(node.nivel) + 1 },
        ] as const,
    ),
    ...metas.map(
      ({ meta: { codigo } }) =>
        [claveDeSujeto(true, codigo), { id: `meta/${codigo}`, nivel: levels.length + 1 }] as const,
    ),
  ];
  const times = new Map<string, number>();
  for (const [key] of all) times.set(key, (times.get(key) ?? 0) + 1);
  return new Map(all.filter(([key]) => times.get(key) === 1));
}

/** The dependencias, each with its metas without execution, and the kinds of alertas, each with its cases. */
function nombresDe(lista: CifrasDelInforme): readonly NombreDelInforme[] {
  return [...lista.keys()].flatMap((id): readonly NombreDelInforme[] => {
    const dependencia = /^dependencia\/(.*)\/conteo\.sinEjecucion$/.exec(id)?.[1];
    if (dependencia !== undefined) return [{ nombre: dependencia, id }];
    const alerta = alertaDe(id);
    return alerta === null ? [] : [{ nombre: alerta, id }];
  });
}
