import type { RememberedProblem } from "../../../src/core/problem";
import { problemText } from "../../../src/core/text/problem";

// What is kept outlives its version: what is not understood is said, never dropped in silence.
test.each<[RememberedProblem["what"], RegExp]>([
  ["respuestas", /^Parte de las respuestas guardadas de este libro .* responda de nuevo/],
  ["decisiones", /^Parte de las decisiones guardadas .* decida de nuevo/],
  ["proyecciones", /^Parte de las proyecciones guardadas .* guarde de nuevo/],
  ["corte", /^Parte de los cortes guardados .* Restaure la hoja/],
  [
    "conocidas",
    /^Parte de las respuestas de otros libros que guarda este equipo .* no se le ofrece/,
  ],
  ["escrituras", /^Parte de los registros de lo que se publicó .* elimínela en Excel/],
  ["publicado", /^Parte de los anchos de las hojas publicadas .* conservan el ancho/],
])(
  "problemText({ rememberedUnread, %s }) says what it is, that it stays, and what to do",
  (what, words) => {
    const text = problemText({ type: "rememberedUnread", what });
    expect(text).toMatch(words);
    expect(text).toContain("no se entiende: se deja como está y no se usa.");
  },
);
