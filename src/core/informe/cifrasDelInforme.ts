import { wholeIn } from "../grid/digits";
import type { Cifras } from "../cifras/cifrasOf";
import { everyCifra } from "../cifras/cifra";
import type { Unidad } from "../cifras/medida";
import type { SujetoDeDependencia } from "../cifras/sujeto";
import { cifraText } from "../cifras/text";
import type { Evaluation, NodoEvaluado } from "../plan/evaluation";
import { noContadasDe } from "../plan/noContadas";
import { nodesFrom } from "../plan/nodoEvaluado";
import { PRECISION } from "../precision";
import { DECIMALES } from "../redondeo";
import { count, percent, points } from "../text/format";
import { boundText } from "../text/niveles";
import { alertasPorClase } from "./alertasPorClase";
import { TABLAS } from "./text";

/** A figure as the informe prints it. */
export interface CifraImpresa {
  /** As in the list of figures: "nodo/I/avance"; those that only the informe has follow the same form. */
  readonly id: string;
  /** A fraction, a count or a quantity, unrounded; `null`: there is nothing to measure. */
  readonly value: number | null;
  readonly unidad: Unidad;
  readonly text: string;
}

/** Every figure that the informe may print, by id. */
export type CifrasDelInforme = ReadonlyMap<string, CifraImpresa>;

/**
 * The list of figures of the evaluation, with what only a report says of it: how many parts a node has,
 * shares of its metas, what each dependencia answers for, and the numbers of the method (R32).
 *
 * @param more what the kept cortes tell
 */
export function cifrasDelInforme(
  evaluation: Evaluation,
  cifras: Cifras,
  more: readonly CifraImpresa[],
): CifrasDelInforme {
  const { raiz, lectura, findings, parametros, periodo, cruce } = evaluation;
  const all = new Map<string, CifraImpresa>();
  const put = (id: string, value: number | null, unidad: Unidad, text: string): unknown =>
    all.set(id, { id, value, unidad, text });
  const putCount = (id: string, value: number | null): unknown =>
    put(id, value, "metas", count(value));
  const putShare = (id: string, part: number | null, whole: number | null): unknown => {
    const share = part === null || whole === null || whole === 0 ? null : part / whole;
    return put(id, share, "porcentaje", percent(share));
  };

  for (const { id, medida, unidad, value } of everyCifra([
    ...cifras.sujetos,
    ...cifras.dependencias,
  ]))
    put(id, value, unidad, cifraText(medida, value));

  const ofNodo = (nodo: NodoEvaluado): void => {
    const { id } = cifras.deNodo(nodo.node);
    partsOf(nodo).forEach((parts, index) => putCount(`${id}/partes.${index + 1}`, parts));
    const metas = nodesFrom(nodo).flatMap((one) => one.metas);
    const { proyecto, evidencia, gestion } = noContadasDe(metas);
    putCount(`${id}/conteo.noTenidasEnCuenta`, proyecto + evidencia + gestion);
    putCount(`${id}/conteo.evidenciaRechazada`, evidencia);
    putCount(`${id}/conteo.sinProducto`, gestion);
    // R1: of those without execution, a blank is no reported 0.
    const enBlanco = metas.filter(
      ({ estado, reported }) => estado === "sinEjecucion" && !reported,
    ).length;
    putCount(`${id}/conteo.enBlanco`, enBlanco);
    const { programadas, conEjecucion, sinReporte, sinCruce } = nodo.conteo;
    putCount(
      `${id}/conteo.reportadas`,
      conEjecucion === null ? null : programadas - (sinReporte ?? 0) - (sinCruce ?? 0) - enBlanco,
    );
    putShare(`${id}/participacion.metas`, nodo.conteo.metas, raiz.conteo.metas);
    putShare(`${id}/participacion.noProgramadas`, nodo.conteo.noProgramadas, nodo.conteo.metas);
    putShare(`${id}/participacion.sinEjecucion`, nodo.conteo.sinEjecucion, nodo.conteo.programadas);
    nodo.branches.forEach(ofNodo);
  };
  ofNodo(raiz);

  putCount("plan/dependencias", cifras.dependencias.length);
  for (const { id, cifras: own } of cifras.dependencias)
    putShare(
      `${id}/participacion.sinEjecucion`,
      own["conteo.sinEjecucion"],
      own["conteo.programadas"],
    );

  for (const { type, total, listadas, otras } of alertasPorClase(findings)) {
    putCount(`alerta/${type}/cantidad`, total);
    put(`alerta/${type}/otras`, otras, "metas", TABLAS.otras(count(otras)));
    for (const { id, finding } of listadas)
      put(`${id}/puntos`, finding.points, "puntos", points(finding.points));
  }

  // R35: a figure of what matched never stands without how much of the plan that is.
  putCount("plan/cruce.con", cruce?.con ?? null);
  putCount("plan/cruce.de", cruce?.de ?? null);

  const month = wholeIn(periodo.corte?.slice(5, 7));
  putCount("periodo/trimestre", periodo.trimestre);
  putCount("periodo/meses", month === null ? null : MONTHS - month);

  const { filas, excluded, rejected } = lectura;
  putCount("filas/contadas", filas.length);
  putCount("filas/excluidas", excluded.length);
  putCount("filas/rechazadas", rejected.length);
  putCount("filas/leidas", filas.length + excluded.length + rejected.length);

  for (const name of ["sobresaliente", "aceptable"] as const) {
    const { valor } = parametros[name];
    put(`metodo/${name}`, valor, "porcentaje", boundText(valor));
  }
  for (const one of more) all.set(one.id, one);
  return all;
}

/** R19: the dependencias with metas without execution, most first. */
export function sinEjecucionPorDependencia({
  dependencias,
}: Pick<Cifras, "dependencias">): readonly SujetoDeDependencia[] {
  return mostFirst(dependencias, ({ cifras }) => cifras["conteo.sinEjecucion"] ?? 0);
}

/** R19, R7: the same with those of which some metas came in no file. */
export function pendientesPorDependencia({
  dependencias,
}: Pick<Cifras, "dependencias">): readonly SujetoDeDependencia[] {
  return mostFirst(
    dependencias,
    ({ cifras }) => (cifras["conteo.sinEjecucion"] ?? 0) + (cifras["conteo.sinReporte"] ?? 0),
  );
}

function mostFirst(
  dependencias: readonly SujetoDeDependencia[],
  metasOf: (one: SujetoDeDependencia) => number,
): readonly SujetoDeDependencia[] {
  return dependencias
    .filter((one) => metasOf(one) > 0)
    .sort((a, b) => metasOf(b) - metasOf(a) || (a.nombre < b.nombre ? -1 : 1));
}

/** What the list has of a sujeto, as a bar is drawn: on 0–100, rounded as it is printed. */
export function barOf(value: number | null, unidad: keyof typeof DECIMALES): number | null {
  if (value === null) return null;
  const scale = 10 ** DECIMALES[unidad];
  return Math.floor(value * 100 * scale + 0.5 + PRECISION) / scale;
}

const MONTHS = 12;

/** How many nodes there are on each level below: those under it, those under these…; one level at least. */
export function partsOf(nodo: NodoEvaluado): readonly number[] {
  const parts: number[] = [];
  let level = nodo.branches;
  do {
    parts.push(level.length);
    level = level.flatMap(({ branches }) => branches);
  } while (level.length > 0);
  return parts;
}
