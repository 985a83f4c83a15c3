/** Why a heading of quantities speaks of no vigencia of the product (R25). */
export type Aside =
  /** Several years at once. */
  | "cuatrienio"
  | "vigenciaAnterior"
  /** Of the result that the product is for. */
  | "resultado"
  /** How many projects, gestiones or contracts. */
  | "conteo"
  /** What something brings to what is above it, by its weight: no part of what it promised. */
  | "ponderado";

/**
 * What takes a heading out of the reckoning of a vigencia, by its words or those of its bands;
 * `null`: nothing does.
 *
 * @param own key of the heading itself (`foldHeading`)
 * @param bands keys of the bands above it, nearest first
 */
export function asideOf(own: string, bands: readonly string[]): Aside | null {
  if (SPAN.test(own) || ITS_END.test(own) || (CUATRIENIO.test(own) && DONE.test(own)))
    return "cuatrienio";
  if (BEFORE.test(own)) return "vigenciaAnterior";
  if (isOfResult(own)) return "resultado";
  if (OF_OTHERS.test(own)) return "resultado";
  if (COUNTED.test(own) && !PHYSICAL.test(own)) return "conteo";
  if (WEIGHED.test(own)) return "ponderado";
  if (bands.some((band) => RESULT_BAND.test(band))) return "resultado";
  if (/\b20\d{2}\b/.test(own)) return null;
  const [nearest] = bands;
  if (nearest === undefined) return null;
  if (WHOLE_SPAN.test(nearest)) return "cuatrienio";
  return BEFORE.test(nearest) ? "vigenciaAnterior" : null;
}

const SPAN = /\b(20\d{2}) (?!\1)(?:hasta )?20\d{2}\b/;
/** "Meta al final del cuatrienio (2027)": the year says when that is. */
const ITS_END = /\b(?:fin|final|finalizar|termino|cierre) (?:cuatrienio|gobierno|administracion)\b/;
const CUATRIENIO = /\b(cuatrienio|cuatrienal|pd)\b/;
const DONE =
  /\b(ejecutad[oa]s?|ejecucion|avances?|cumplimiento|logro|logrado|alcanzad[oa]|%|porcentaje)\b/;
/** "Rezago 2024" is of a year before; "Programado 2025 más rezago" is of this one, with what was left. */
const BEFORE =
  /\b(vigencias?|anos?|periodos?) (anterior|anteriores|pasad[oa]s?)\b|\banterior\b|(?<!\b20\d{2} |\b(?:mas|sin|incluye|incluid[oa]s?|incluyendo) )\brezagos?\b/;
const WHOLE_SPAN =
  /^(?:(?:total|acumulado|acumulada|meta|avance|periodo|consolidado|resumen) )*(?:20\d{2} 20\d{2}|cuatrienio|cuatrienal)$/;
const RESULT_BAND =
  /\b(?:metas?|indicador|indicadores) (?:resultado|bienestar|impacto)\b|^(?:resultado|bienestar|impacto)$/;
const COUNTED = /\b(proyectos?|gestiones|contratos|convenios)\b/;
/** "Meta ODS 2030", "Meta departamental 2027": what others promised. */
const OF_OTHERS = /\bmetas? (?:ods|nacional|departamental|regional|mundial)\b/;
/** "Avance ponderado 2025"; "Avance promedio ponderado" is a mean of what it says. */
const WEIGHED = /^(?!.*\b(?:promedio|media) ).*\bponderad[oa]s?\b/;
const PHYSICAL = /\b(metas?|producto|fisic[oa]|indicador|bpin)\b/;

/** "Resultado 2021" is what was reached; "Programado resultado 2021" is of another indicator. */
function isOfResult(own: string): boolean {
  return (
    /\b(resultado|bienestar|impacto)\b/.test(own) &&
    /\b(metas?|programad[oa]|programacion|esperad[oa]|ejecutad[oa]|ejecucion|avance|cumplimiento|logro)\b/.test(
      own,
    )
  );
}
