import type { Soporte } from "../core/matriz/filas/soporteDeFila";
import type { Evaluation, MetaEvaluada } from "../core/plan/evaluation";
import type { Vigencia } from "../core/vocabulary";
import { alertasOf, type Alerta } from "./alertasOf";
import type { Pane } from "./pane";

/** What the card of a meta tells beside its figures. */
export interface Ficha {
  /** The one that the figures are of. */
  readonly vigencia: Vigencia | null;
  /** What its row tells: narrative, evidence, project. */
  readonly soportesOf: (meta: MetaEvaluada) => readonly Soporte[];
  /** Its own alertas, the dearest first. */
  readonly alertasOf: (meta: MetaEvaluada) => readonly Alerta[];
  readonly reveal: Pane["reveal"];
  readonly answerGestion: Pane["answerGestion"];
}

/** The cards of an evaluation. Alertas are put to their metas when the first card is opened. */
export function fichaOf(pane: Pane, evaluation: Evaluation): Ficha {
  let byMeta: ReadonlyMap<MetaEvaluada, readonly Alerta[]> | null = null;
  return {
    vigencia: evaluation.periodo.vigencia,
    soportesOf: ({ meta }) => pane.soportesOf(meta.fila),
    alertasOf(meta) {
      byMeta ??= alertasByMeta(evaluation);
      return byMeta.get(meta) ?? [];
    },
    reveal: pane.reveal,
    answerGestion: pane.answerGestion,
  };
}

function alertasByMeta(evaluation: Evaluation): ReadonlyMap<MetaEvaluada, readonly Alerta[]> {
  const byMeta = new Map<MetaEvaluada, Alerta[]>();
  for (const alerta of alertasOf(evaluation)) {
    if (alerta.meta === null) continue;
    const known = byMeta.get(alerta.meta);
    if (known) known.push(alerta);
    else byMeta.set(alerta.meta, [alerta]);
  }
  return byMeta;
}
