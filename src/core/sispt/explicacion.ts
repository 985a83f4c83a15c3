import type { YearOfMeta } from "../plan/plan";
import { PRECISION } from "../precision";
import { EXPLICACION } from "./text";

/** What DNP's follow-up may know of a figure beside what was promised. */
export interface Cotejo {
  readonly programado: number | null;
  readonly ejecutado: number | null;
  /** Executed over programmed as DNP divides them, whatever the type; `null`: one of the two is missing. */
  readonly avance: number | null;
  readonly explicacion: string;
}

/** R35: a year of a meta in DNP's words. What nobody reported is not said to be 0 (R1). */
export function cotejoFisico(
  year: Pick<YearOfMeta, "programado" | "ejecutado" | "avance"> | undefined,
  sinCruce: { readonly citaProyecto: boolean } | null,
): Cotejo {
  const programado = year?.programado ?? null;
  const ejecutado = year?.ejecutado ?? null;
  const avance = ratio(ejecutado, programado) ?? year?.avance ?? null;
  const whole = { programado, ejecutado, avance };
  if (sinCruce !== null) {
    const explicacion = sinCruce.citaProyecto ? EXPLICACION.sinCruce : EXPLICACION.sinBpin;
    return { ...whole, ejecutado: null, avance: null, explicacion };
  }
  return { ...whole, explicacion: EXPLICACION[frase(whole, LO_EJECUTADO)] };
}

/** The same of the money of a year: what was obligated beside what was programmed. */
export function cotejoFinanciero(programado: number | null, obligado: number | null): Cotejo {
  const whole = {
    programado,
    ejecutado: obligado,
    avance: ratio(obligado, programado),
  };
  const explicacion = obligado === null ? "" : EXPLICACION[frase(whole, LO_OBLIGADO)];
  return { ...whole, explicacion };
}

const LO_EJECUTADO = "porDebajo";
const LO_OBLIGADO = "obligadoPorDebajo";

type Frase = keyof typeof EXPLICACION;

function frase(
  { programado, ejecutado, avance }: Omit<Cotejo, "explicacion">,
  porDebajo: Frase,
): Frase {
  const isPromised = programado !== null && programado !== 0;
  if (!isPromised && avance === null)
    return (ejecutado ?? 0) > 0 ? "noProgramado" : "niProgramadoNiEjecutado";
  if (avance === null) return "sinReporte";
  if (avance <= 0) return "noEjecutado";
  if (Math.abs(avance - 1) <= PRECISION) return "cumplido";
  return avance > 1 ? "porEncima" : porDebajo;
}

function ratio(done: number | null, promised: number | null): number | null {
  return done === null || promised === null || promised === 0 ? null : done / promised;
}
