import { trueFirst } from "../trueFirst";
import { isLost } from "../armonizacion/isLost";
import { sujetosDeDependencias } from "../cifras/cifrasDeDependencia";
import type { Serie } from "../corte/evolucion";
import {
  conteoDeEvidencias,
  type ConteoDeEvidencias,
  type EstadoDeEvidencia,
  type Evidencias,
} from "../evidencias/evidencias";
import type { Finding, FindingType } from "../finding";
import { foldText } from "../grid/foldText";
import { byNombre, dependenciaOf } from "../plan/byNombre";
import type { Evaluation, MetaEvaluada } from "../plan/evaluation";
import { puestosDeDependencias, type PuestoDeDependencia } from "../tablero/puesto";
import { grupoOf, montosDe, type Grupo } from "./agrupaciones";
import { tendenciaDe, type PuntoDeTendencia } from "./tendencia";

/** One dependencia on one page: how it stands, which way it goes, and what it has to put right. */
export interface FichaDeDependencia {
  readonly nombre: string;
  readonly puesto: PuestoDeDependencia;
  readonly grupo: Grupo;
  readonly tendencia: readonly PuntoDeTendencia[];
  /** Its metas, what asks for something first: what is not taken into account, what has no execution, the lowest. */
  readonly metas: readonly MetaDeFicha[];
  /** What to put right: first what takes points away now, then the dearest. */
  readonly correcciones: readonly Correccion[];
  /** Of its metas that report execution; `null`: the matriz has no column of evidence. */
  readonly evidencias: ConteoDeEvidencias | null;
}

export interface MetaDeFicha {
  readonly meta: MetaEvaluada;
  readonly alertas: readonly Finding[];
  readonly evidencia: EstadoDeEvidencia | null;
}

/** One kind of alerta among the metas of a dependencia. */
export interface Correccion {
  readonly tipo: FindingType;
  /** The first of them, whose sentence says how to put it right. */
  readonly finding: Finding;
  readonly metas: readonly string[];
  /** Of the plan, a fraction; `null`: it has no price. */
  readonly puntos: number | null;
}

interface Basis {
  readonly serie: Serie;
  readonly evidencias: Evidencias | null;
}

/** A card for each dependencia that answers for metas, what lacks most first (R31: with the plan's weights). */
export function fichasDe(
  evaluation: Evaluation,
  { serie, evidencias }: Basis,
): readonly FichaDeDependencia[] {
  const { metas, findings, parametros } = evaluation;
  const alertasOf = alertasByMeta(findings);
  const evidenciaOf = new Map(evidencias?.metas.map((one) => [one.meta, one.estado]));
  const byName = new Map(
    [...byNombre(metas, dependenciaOf)].map(([nombre, own]) => [foldText(nombre), own]),
  );
  return puestosDeDependencias({ dependencias: sujetosDeDependencias(evaluation) }).map(
    (puesto): FichaDeDependencia => {
      const { dependencia } = puesto;
      const own = byName.get(foldText(dependencia)) ?? [];
      const cards = own.map((meta): MetaDeFicha => ({
        meta,
        alertas: alertasOf(meta),
        evidencia: evidenciaOf.get(meta) ?? null,
      }));
      return {
        nombre: dependencia,
        puesto,
        grupo: grupoOf(evaluation, dependencia, own, montosDe(own, evaluation)),
        tendencia: tendenciaDe(serie, dependencia, parametros),
        metas: cards.sort(byNeed),
        correcciones: correccionesOf(cards),
        evidencias: evidencias && conteoDeEvidencias(cards.map(({ evidencia }) => evidencia)),
      };
    },
  );
}

/** What is said of a meta; of several together, of each of them. */
function alertasByMeta(findings: readonly Finding[]): (meta: MetaEvaluada) => readonly Finding[] {
  const byCodigo = new Map<string, Finding[]>();
  const put = (codigo: string, finding: Finding): void => {
    const known = byCodigo.get(codigo);
    if (known) known.push(finding);
    else byCodigo.set(codigo, [finding]);
  };
  for (const finding of findings)
    if (finding.severity !== "info") for (const codigo of metasOf(finding)) put(codigo, finding);
  return ({ meta }) => byCodigo.get(meta.codigo) ?? [];
}

function metasOf(finding: Finding): readonly string[] {
  if (finding.meta !== null) return [finding.meta];
  return "metas" in finding && Array.isArray(finding.metas) ? (finding.metas as string[]) : [];
}

function byNeed(one: MetaDeFicha, other: MetaDeFicha): number {
  const need = ({ meta, alertas }: MetaDeFicha): number => {
    if (meta.notCounted) return 0;
    if (meta.estado === "noProgramada") return 4;
    if (meta.estado === "sinEjecucion" || meta.estado === "sinReporte") return 1;
    return alertas.some(({ severity }) => severity === "error") ? 2 : 3;
  };
  return need(one) - need(other) || (one.meta.cumplimiento ?? 1) - (other.meta.cumplimiento ?? 1);
}

function correccionesOf(metas: readonly MetaDeFicha[]): readonly Correccion[] {
  const byTipo = new Map<FindingType, { findings: Set<Finding>; metas: string[] }>();
  for (const { meta, alertas } of metas)
    for (const finding of alertas) {
      const known = byTipo.get(finding.type) ?? { findings: new Set(), metas: [] };
      byTipo.set(finding.type, known);
      known.findings.add(finding);
      if (!known.metas.includes(meta.meta.codigo)) known.metas.push(meta.meta.codigo);
    }
  return [...byTipo]
    .flatMap(([tipo, { findings, metas: codigos }]): readonly Correccion[] => {
      const [finding] = findings;
      // What is said of metas of several dependencias has no price for one of them.
      const priced = [...findings].filter(({ meta, points }) => meta !== null && points !== null);
      const puntos =
        priced.length === 0 ? null : priced.reduce((sum, { points }) => sum + (points ?? 0), 0);
      return finding === undefined ? [] : [{ tipo, finding, metas: codigos, puntos }];
    })
    .sort(
      (a, b) =>
        trueFirst(isLost(a.finding), isLost(b.finding)) ||
        (b.puntos ?? -1) - (a.puntos ?? -1) ||
        b.metas.length - a.metas.length,
    );
}
