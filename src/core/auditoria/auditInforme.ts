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
import type { Alcance, NombreDelInforme } from "./alcance";

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
  const lista = cifrasDelInforme(
    evaluation,
    cifras,
    evolucionDelInforme(guardados, evaluation, cifras).cifras,
  );
  const nodos = evaluation.raiz.branches.map(({ node }) => {
    const { id } = cifras.deNodo(node);
    return { id, codigo: node.codigo, nombre: node.nombre };
  });
  const partes = (id: string): readonly string[] => {
    const level = wholeIn(/^plan\/partes\.(\d+)$/.exec(id)?.[1]);
    if (level !== null)
      return level === 1 ? [] : nodos.map((nodo) => `${nodo.id}/partes.${level - 1}`);
    const medida = /^plan\/(avance|programado|conteo\.\w+)$/.exec(id)?.[1];
    return medida === undefined ? [] : nodos.map((nodo) => `${nodo.id}/${medida}`);
  };
  const alcance = { nodos, niveles: evaluation.levels, nombres: nombresDe(lista) };
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

/** The dependencias, each with its metas without execution, and the kinds of alertas, each with its cases. */
function nombresDe(lista: CifrasDelInforme): readonly NombreDelInforme[] {
  return [...lista.keys()].flatMap((id): readonly NombreDelInforme[] => {
    const dependencia = /^dependencia\/(.*)\/conteo\.sinEjecucion$/.exec(id)?.[1];
    if (dependencia !== undefined) return [{ nombre: dependencia, id }];
    const alerta = alertaDe(id);
    return alerta === null ? [] : [{ nombre: alerta, id }];
  });
}
