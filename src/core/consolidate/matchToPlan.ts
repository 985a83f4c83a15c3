import { foldText } from "../grid/foldText";
import type { Fila } from "../matriz/filas/fila";
import { placeAndText } from "../matriz/filas/identity";
import type { TipoDeMeta } from "../vocabulary";
import { codigoKey } from "../grid/codigo";
import { lugarKey, type Decisiones, type Lugar } from "./decision";
import { metasDecididas, type CorrespondenciaReabierta } from "./metasDecididas";
import { sameMeta, textIndex, textSimilarity } from "./textos";

/** A row of a file that counts. */
export interface Renglon {
  readonly fila: Fila;
  readonly lugar: Lugar;
  readonly dependencia: string | null;
  /** The type that it declares, as its file means the word. */
  readonly tipo: TipoDeMeta | null;
  /** It came inside of a consolidado, and says what was settled then, not what its file says. */
  readonly esParte: boolean;
}

/** A row whose code is not the plan's, and the meta that it was taken for. Always shown. */
export interface Correspondencia {
  readonly lugar: Lugar;
  /** The code as its file has it. */
  readonly escrito: string;
  /** The code of the plan; `null`: a person said that it is none. */
  readonly codigo: string | null;
  /** escritura: the same code written another way; texto: by the text of the meta; decision: a person said so. */
  readonly por: "escritura" | "texto" | "decision";
  /** How alike the texts are, 0 to 1. */
  readonly similarity: number;
  /** The code as typed is another meta's. */
  readonly esDeOtraMeta: boolean;
  readonly nombre: string;
  readonly at: Fila["at"];
}

/** The rows of each meta of the plan, and those of none. */
export interface Correspondencias {
  /** By meta, in the order of the plan. */
  readonly reportes: ReadonlyMap<Fila, readonly Renglon[]>;
  readonly notInPlan: readonly Renglon[];
  readonly correspondencias: readonly Correspondencia[];
  /** Decisions of before about rows that are others now. */
  readonly reabiertas: readonly CorrespondenciaReabierta[];
}

/**
 * Finds the meta of the plan that each row reports: by its code, however it is written, and by its
 * text where the code is no code of the plan or is that of another meta (R14).
 */
export function matchToPlan(
  plan: readonly Fila[],
  renglones: readonly Renglon[],
  decisiones: Decisiones,
): Correspondencias {
  const { metas, reabiertas } = metasDecididas(renglones, decisiones);
  const byKey = new Map<string, Fila[]>();
  for (const meta of plan) {
    const own = byKey.get(keyOf(meta));
    if (own) own.push(meta);
    else byKey.set(keyOf(meta), [meta]);
  }
  const byCodigo = new Map(plan.map((meta) => [meta.codigo, meta]));
  let found: ReturnType<typeof textIndex> | null = null;
  const byText: ReturnType<typeof textIndex> = (fila) => (found ??= textIndex(plan))(fila);
  const reportes = new Map<Fila, Renglon[]>(plan.map((meta) => [meta, []]));
  const notInPlan: Renglon[] = [];
  const correspondencias: Correspondencia[] = [];
  const reworded: Renglon[] = [];

  const note = (
    renglon: Renglon,
    meta: Fila | null,
    por: Correspondencia["por"],
    esDeOtraMeta = false,
  ): void => {
    const { fila, lugar } = renglon;
    const alike = meta === null ? 0 : textSimilarity(meta, fila);
    correspondencias.push({
      lugar,
      escrito: fila.hasCodigo ? fila.codigo : "",
      codigo: meta?.codigo ?? null,
      por,
      similarity: alike,
      esDeOtraMeta,
      nombre: fila.nombre,
      at: fila.at,
    });
  };
  const report = (meta: Fila, renglon: Renglon): void => {
    reportes.set(meta, [...(reportes.get(meta) ?? []), renglon]);
  };
  for (const renglon of renglones) {
    const { fila } = renglon;
    const decided = metas.get(lugarKey(renglon.lugar));
    if (decided !== undefined) {
      const meta = decided === null ? undefined : byCodigo.get(decided);
      note(renglon, meta ?? null, "decision");
      if (meta) report(meta, renglon);
      else notInPlan.push(renglon);
      continue;
    }
    const claimed = byKey.get(keyOf(fila)) ?? [];
    const own = claimed.find((meta) => sameMeta(meta, fila));
    if (own) {
      report(own, renglon);
      if (foldText(own.codigo) !== foldText(fila.codigo)) note(renglon, own, "escritura");
      continue;
    }
    const parecido = byText(fila);
    if (parecido) {
      report(parecido.meta, renglon);
      note(renglon, parecido.meta, "texto", claimed.length > 0);
    } else if (claimed.length > 0) reworded.push(renglon);
    else notInPlan.push(renglon);
  }
  // A code of the plan over another text: the meta was reworded, unless another row reports it as it is.
  for (const renglon of reworded) {
    const free = (byKey.get(codigoKey(renglon.fila.codigo)) ?? []).find(
      (meta) => reportes.get(meta)?.length === 0,
    );
    if (free) {
      report(free, renglon);
      note(renglon, free, "escritura");
    } else notInPlan.push(renglon);
  }
  return { reportes, notInPlan, correspondencias, reabiertas };
}

/** R14: a code, however it is written; without one, the place in the plan and the text. */
export function keyOf(fila: Fila): string {
  return fila.hasCodigo ? codigoKey(fila.codigo) : `${placeAndText(fila) ?? fila.codigo}`;
}
