import { periodoDeFila } from "../../listas/periodoDeFila";
import { cantidadEn, columnasDe } from "../../listas/periodos";
import type { PreguntaDeLista } from "../../listas/pregunta";
import { isAsked } from "../../listas/preguntas";
import type { Leida } from "../../listas/readLista";
import type { Cantidad } from "../../listas/valores";
import { PRECISION } from "../../precision";
import { ejecucionOf } from "./ejecucion";
import type { Actividad, EstadoDeActividad, PoliticaLeida } from "./evaluation";
import { escalaDe, impactoDe, type EscalaDeImpacto } from "./impacto";
import type { CampoDePolitica } from "./lista";
import { nombreEnTitulo, nombresDePolitica } from "./nombreDePolitica";
import { POLITICA } from "./text";

/** What each row of a policy comes to; the scale of a table is looked for once, not for each of its rows. */
export function actividadIn(
  leida: PoliticaLeida,
  vigencia: number | null,
  mes: number,
  preguntas: readonly PreguntaDeLista[] = [],
): (fila: Leida<CampoDePolitica>) => Actividad {
  const escalas = new Map<object, EscalaDeImpacto>();
  const nombreDe = nombresDePolitica(leida);
  return (fila) => {
    const { tabla } = fila;
    const escala = escalas.get(tabla) ?? escalaDe(tabla, vigencia, leida.maximos);
    escalas.set(tabla, escala);
    const actividad = actividadOf(fila, vigencia, mes, escala, nombreDe(fila));
    return whileAsked(actividad, preguntas);
  };
}

function actividadOf(
  fila: Leida<CampoDePolitica>,
  vigencia: number | null,
  mes: number,
  escala: EscalaDeImpacto,
  politica: string,
): Actividad {
  const { tabla } = fila;
  const own = periodoDeFila(fila, "vigencia", "semestre");
  const isOut =
    (own.vigencia !== null && own.vigencia !== vigencia) ||
    (own.parte !== null && own.parte.hasta > mes);
  const impacto = isOut || escala.type === "open" ? null : impactoDe(fila, vigencia, escala.maximo);
  const hasProgramme = columnasDe(tabla, "programada", vigencia).length > 0;
  const programada: Cantidad | null = hasProgramme
    ? cantidadEn(fila, "programada", vigencia, mes)
    : { value: 1, percent: false };
  const realizada = isOut ? null : ejecucionOf(fila, vigencia, mes);
  const programadas = isOut ? null : positive(programada);
  const realizadas =
    realizada?.value == null
      ? null
      : realizada.percent
        ? Math.max(0, realizada.value) * (programadas ?? 0)
        : Math.max(0, realizada.value);
  const cumplimiento = programadas === null ? null : Math.min(1, (realizadas ?? 0) / programadas);
  return {
    fila,
    politica,
    componente: componenteDe(fila),
    programadas,
    realizadas,
    cumplimiento,
    impacto: programadas === null ? null : impacto,
    estado: isOut ? "fueraDePeriodo" : estadoOf(programadas, realizadas, cumplimiento),
  };
}

/** The title of a policy that stands over its rows is no component of it. */
function componenteDe({ textos: { componente }, seccion }: Leida<CampoDePolitica>): string {
  const isTitle =
    componente !== undefined && componente === seccion && nombreEnTitulo(componente) !== null;
  return componente === undefined || isTitle ? POLITICA.sinComponente : componente;
}

/** R30: what an activity comes to while it is asked which column says what was programmed or done. */
function whileAsked(actividad: Actividad, preguntas: readonly PreguntaDeLista[]): Actividad {
  const { fila, estado } = actividad;
  const [programada, realizada] = (["programada", "realizada"] as const).map((campo) =>
    isAsked(preguntas, fila, campo),
  );
  if (estado === "fueraDePeriodo" || (programada !== true && realizada !== true)) return actividad;
  return {
    ...actividad,
    programadas: programada === true ? null : actividad.programadas,
    realizadas: realizada === true ? null : actividad.realizadas,
    cumplimiento: null,
    estado: "porConfirmar",
  };
}

/** R6: 0, blank or NP is not programmed. */
function positive(cantidad: Cantidad | null): number | null {
  return cantidad?.value != null && cantidad.value > 0 ? cantidad.value : null;
}

function estadoOf(
  programadas: number | null,
  realizadas: number | null,
  cumplimiento: number | null,
): EstadoDeActividad {
  if (programadas === null || cumplimiento === null) return "noProgramada";
  if (realizadas === null) return "sinReporte";
  if (cumplimiento >= 1 - PRECISION) return "realizada";
  return cumplimiento > 0 ? "parcial" : "sinRealizar";
}
