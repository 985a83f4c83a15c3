import { asPrinted, onHundred, type Medida } from "../../cifras/medida";
import type {
  MedidaDeConteo,
  MedidaDeDinero,
  SujetoDeDependencia,
  SujetoDelPlan,
  SujetoDeNodo,
} from "../../cifras/sujeto";
import type { Nivel } from "../../vocabulary";

/** Some figures of one subject as they are printed in JSON: percentages on 0–100, unrounded. */
export function valuesJson<M extends Medida>(
  { cifras }: { readonly cifras: Readonly<Record<M, number | null>> },
  ...medidas: readonly M[]
): Readonly<Record<M, number | null>> {
  return Object.fromEntries(
    medidas.map((medida) => [medida, asPrinted(medida, cifras[medida])]),
  ) as Record<M, number | null>;
}

/** The nivel or, where there is none, `null` with what stands in its place (R1, R5). */
export function nivelJson({
  nivel,
  sinReporte,
  cifras,
}: Pick<SujetoDeDependencia, "nivel" | "sinReporte"> & {
  readonly cifras: Readonly<Record<"conteo.programadas", number | null>>;
}): { readonly nivel: Nivel | null; readonly sinNivel: SinNivel | null } {
  if (nivel !== null) return { nivel, sinNivel: null };
  if (sinReporte === true) return { nivel, sinNivel: "sinReporte" };
  return { nivel, sinNivel: cifras["conteo.programadas"] === 0 ? "noAplica" : "sinDato" };
}

type SinNivel = "sinReporte" | "sinDato" | "noAplica";

/** How many metas stand where. */
export function conteoJson(sujeto: ConConteo<"">): object;
export function conteoJson(sujeto: ConConteo<"reportado.">, before: "reportado."): object;
export function conteoJson(
  { cifras }: { readonly cifras: Partial<ConConteo<"" | "reportado.">["cifras"]> },
  before: "" | "reportado." = "",
): object {
  return {
    metas: cifras[`${before}conteo.metas`],
    programadas: cifras[`${before}conteo.programadas`],
    conEjecucion: cifras[`${before}conteo.conEjecucion`],
    sinEjecucion: cifras[`${before}conteo.sinEjecucion`],
    noProgramadas: cifras[`${before}conteo.noProgramadas`],
    sinReporte: cifras[`${before}conteo.sinReporte`],
    sinCruce: cifras[`${before}conteo.sinCruce`],
    noArmonizadas: cifras[`${before}conteo.noArmonizadas`],
  };
}

interface ConConteo<Before extends "" | "reportado."> {
  readonly cifras: Readonly<Record<`${Before}${MedidaDeConteo}`, number | null>>;
}

/** R33: what the four years have come to. */
export function cuatrienioJson({ cifras }: SujetoDelPlan | SujetoDeNodo): object {
  return {
    avance: onHundred(cifras["cuatrienio.avance"]),
    cumplimiento: onHundred(cifras["cuatrienio.cumplimiento"]),
  };
}

interface ConDinero {
  readonly cifras: Readonly<Record<MedidaDeDinero, number | null>>;
}

/** R34: pesos of the vigencia, by stage. */
export function dineroJson({ cifras }: ConDinero): object {
  return {
    apropiacion: cifras["dinero.apropiacion"],
    compromisos: cifras["dinero.compromisos"],
    obligaciones: cifras["dinero.obligaciones"],
    pagos: cifras["dinero.pagos"],
    apropiacionInicial: cifras["dinero.apropiacionInicial"],
    recursosProgramados: cifras["dinero.programado"],
    recursosEjecutados: cifras["dinero.ejecutado"],
  };
}

/** R12: avance, cumplimiento and nivel before it. */
export function reportadoJson({
  cifras,
  reportado,
}: SujetoDelPlan | SujetoDeNodo): Readonly<Record<string, unknown>> {
  return {
    avance: asPrinted("reportado.avance", cifras["reportado.avance"]),
    cumplimiento: asPrinted("reportado.cumplimiento", cifras["reportado.cumplimiento"]),
    nivel: reportado.nivel,
  };
}
