import { onHundred } from "../cifras/medida";
import { celdaText } from "../listas/celda";
import type { PreguntaDeLista } from "../listas/pregunta";
import { withEffects } from "../text/preguntas";
import type { PreguntaAbierta } from "./instrumento";
import { respuestasJson } from "./matriz/preguntasJson";

/** A question of a list, as every instrument has it. */
export function abierta({ pregunta, opciones }: PreguntaDeLista): PreguntaAbierta {
  return {
    pregunta,
    opciones: opciones.map(({ nombre, efecto, respuesta }) => ({
      nombre,
      efecto: celdaText(efecto),
      respuesta,
    })),
  };
}

/** What `evaluar --json` prints of the questions of a list, each option with the answer ready for --respuestas. */
export function preguntasJson(preguntas: readonly PreguntaDeLista[]): object {
  return preguntas.map((pregunta) => ({
    tipo: pregunta.tipo,
    campo: pregunta.campo,
    mensaje: withEffects(abierta(pregunta)),
    opciones: pregunta.opciones.map(({ nombre, efecto, respuesta }) => ({
      valor: nombre,
      cumplimiento: onHundred(amountOf(efecto, "fraccion")),
      monto: amountOf(efecto, "pesos"),
      respuesta: respuestasJson(respuesta),
    })),
  }));
}

function amountOf(
  efecto: PreguntaDeLista["opciones"][number]["efecto"],
  unidad: "fraccion" | "pesos",
): number | null {
  return typeof efecto !== "string" && efecto.unidad === unidad ? efecto.valor : null;
}
