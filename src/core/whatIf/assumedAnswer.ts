import type { ArmonizacionOf } from "../armonizacion/armonizar";
import { avanceIn, measuredFrom } from "../plan/avance";
import type { Meta } from "../plan/plan";
import type { ReglaDeAvance } from "../planes/parametros";
import type { Periodo } from "../vocabulary";
import { alRitmo } from "./ritmo";
import type { Efecto } from "./supuesto";
import type { AvanceOf, IsRejected, RespuestaDeMeta } from "../plan/question";

/** What an assumption must know to say how a meta ends. */
export interface EfectoContext {
  readonly periodo: Periodo;
  readonly regla: ReglaDeAvance;
  readonly reportadoOf: AvanceOf;
  readonly armonizacionOf: ArmonizacionOf;
  readonly isRejected: IsRejected;
  /** R13: codes of the metas of which it was said that they produced nothing. */
  readonly sinProducto: ReadonlySet<string>;
}

/**
 * The answer of a meta when an assumption holds. What is not programmed, or cannot be measured, stays
 * as it is: so the weights of the plan never depend on what is assumed.
 */
export function assumedAnswer(
  answer: RespuestaDeMeta,
  meta: Meta,
  efecto: Efecto,
  context: EfectoContext,
): RespuestaDeMeta {
  if (answer.cumplimiento === null) return answer;
  switch (efecto.type) {
    case "ejecutado":
      return endingWith(answer, meta, efecto.valor, context);
    case "cumplimiento":
      return endingAt(answer, meta, efecto.fraccion, context);
    case "minimo":
      return endingAt(answer, meta, Math.max(answer.cumplimiento, efecto.fraccion), context);
    case "faltante":
      return endingAt(
        answer,
        meta,
        answer.cumplimiento + efecto.fraccion * Math.max(0, 1 - answer.cumplimiento),
        context,
      );
    case "ritmo": {
      const paced = alRitmo(answer, meta, context.periodo);
      if (paced === null) return answer;
      return paced.type === "ejecutado"
        ? endingWith(answer, meta, paced.value, context)
        : endingAt(answer, meta, Math.min(context.regla.topeDeMeta.valor, paced.value), context);
    }
    case "armonizada": {
      const mended =
        context.isRejected(context.armonizacionOf(meta)) && !context.sinProducto.has(meta.codigo);
      return mended ? context.reportadoOf(meta) : answer;
    }
  }
}

/** The same question, put to the meta as if it had executed that much. */
function endingWith(
  answer: RespuestaDeMeta,
  meta: Meta,
  ejecutado: number,
  { periodo: { vigencia }, regla }: EfectoContext,
): RespuestaDeMeta {
  const year = meta.years.get(vigencia);
  // A ready-made percentage has no promise that an amount could be compared with.
  if (!year || year.programado === null) return answer;
  return avanceIn(
    vigencia,
    true,
    regla,
  )({ ...meta, years: new Map(meta.years).set(vigencia, { ...year, ejecutado }) });
}

function endingAt(
  answer: RespuestaDeMeta,
  meta: Meta,
  cumplimiento: number,
  { periodo: { vigencia }, regla }: EfectoContext,
): RespuestaDeMeta {
  if (cumplimiento === answer.cumplimiento) return answer;
  const ejecutado = ejecutadoAt(
    measuredFrom(meta, vigencia, regla),
    answer.programado,
    cumplimiento,
  );
  return {
    ...answer,
    estado: cumplimiento > 0 ? "conEjecucion" : "sinEjecucion",
    ejecutado,
    bruto: cumplimiento,
    cumplimiento,
    reported: true,
  };
}

/** R2 the other way round: the amount that gives a cumplimiento; `null` where nothing but a percentage is known. */
export function ejecutadoAt(
  { tipo, lineaBase }: Pick<Meta, "tipo" | "lineaBase">,
  programado: number | null,
  cumplimiento: number,
): number | null {
  if (programado === null) return null;
  const starts =
    tipo === "reduccion" ||
    (tipo === "creciente" && lineaBase !== null && lineaBase !== 0 && programado > lineaBase);
  const from = starts ? (lineaBase ?? 0) : 0;
  return from + (programado - from) * cumplimiento;
}
