import { LOGROS } from "../entregas/dialecto";
import type { Fila } from "../filas";
import type { Falla, Siembra } from "./falla";
import { celdaDe, dialectoDe, type Taller } from "./taller";

/** Texts that would become formulas if they were written as they are. */
export async function peligrosos(taller: Taller): Promise<Siembra> {
  const dialecto = dialectoDe("institucional");
  const told = taller.filas("institucional").filter(({ soportes }) => soportes[1] !== null);
  const filas = taller.filas("institucional").map((fila) => {
    const texto = TEXTOS[told.indexOf(fila)];
    return texto === undefined ? fila : conLogro(fila, texto);
  });
  const changed = filas.filter(({ soportes }) => TEXTOS.includes(soportes[1] ?? ""));
  return {
    archivos: [await taller.entregar(filas, dialecto)],
    fallas: changed.map((fila): Falla => ({
      ...{ tipo: "textoPeligroso", archivo: dialecto.archivo, meta: fila.codigo },
      celda: celdaDe(filas, dialecto, fila, LOGROS),
      debeDecir: "Empieza como una fórmula: sigue siendo texto en todo lo que se escriba.",
    })),
  };
}

const TEXTOS: readonly string[] = [
  '=HYPERLINK("https://example.org/evidencia";"Ver evidencia")',
  "+57 601 857 2000, línea de atención habilitada.",
  "-Se capacitó al equipo de archivo.",
  "@alcaldiasopo publicó la convocatoria.",
  "\tTexto pegado desde otro documento.",
];

function conLogro(fila: Fila, texto: string): Fila {
  const [actividades, , dificultades, evidencias, observaciones] = fila.soportes;
  return { ...fila, soportes: [actividades, texto, dificultades, evidencias, observaciones] };
}
