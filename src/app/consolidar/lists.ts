import type {
  Consolidacion,
  EntregaEnConsolidado,
  FilaConsolidada,
} from "../../core/consolidate/consolidacion";
import type { Correspondencia } from "../../core/consolidate/corresponder";
import type { ConsolidarState } from "./state";

/** A file on screen: what is known of it so far. */
export interface FileLine extends EntregaEnConsolidado {
  /** Index in which they were chosen, by which the order of equals is told. */
  readonly order: number;
}

/** The files, those on which somebody must look first: refused, in want of an answer, left out, doubtful. */
export function fileLines({ entregas, consolidacion }: ConsolidarState): readonly FileLine[] {
  const known = new Map(consolidacion?.entregas.map((one) => [one.entrega, one]));
  return entregas
    .map((entrega, order): FileLine => ({ ...(known.get(entrega) ?? notMerged(entrega)), order }))
    .sort((a, b) => urgency(a) - urgency(b) || a.order - b.order);
}

function notMerged(entrega: EntregaEnConsolidado["entrega"]): EntregaEnConsolidado {
  const nothing = { leidas: 0, contadas: 0, excluidas: 0, rechazadas: 0 };
  return {
    entrega,
    dependencia: null,
    periodo: null,
    aparte: null,
    avisos: [],
    cuenta: nothing,
    alertas: 0,
    completitud: null,
  };
}

function urgency({ entrega, aparte, avisos }: EntregaEnConsolidado): number {
  if (entrega.estado === "refused") return 0;
  if (entrega.estado === "needsMapping") return 1;
  if (aparte !== null) return 2;
  return avisos.length > 0 ? 3 : 4;
}

/** How many files stand how. */
export function fileCounts(
  lines: readonly FileLine[],
): Readonly<Record<"counting" | "apart" | "toMap" | "refused", number>> {
  const of = (is: (line: FileLine) => boolean): number => lines.filter(is).length;
  return {
    counting: of(({ entrega, aparte }) => entrega.estado === "recognised" && aparte === null),
    apart: of(({ aparte }) => aparte !== null),
    toMap: of(({ entrega }) => entrega.estado === "needsMapping"),
    refused: of(({ entrega }) => entrega.estado === "refused"),
  };
}

/** R7. */
export function sinReporteIn({ filas }: Consolidacion): readonly FilaConsolidada[] {
  return filas.filter(({ origen }) => origen === null);
}

/** Rows whose code is the plan's in other letters are shown apart from those that only the text told. */
export function correspondenciasIn({ correspondencias }: Consolidacion): {
  readonly byText: readonly Correspondencia[];
  readonly respelled: readonly Correspondencia[];
} {
  return {
    byText: correspondencias.filter(({ por }) => por !== "escritura"),
    respelled: correspondencias.filter(({ por }) => por === "escritura"),
  };
}
