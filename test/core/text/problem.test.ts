import type { Problem, RememberedProblem } from "../../../src/core/problem";
import { problemText, SIN_CAMBIOS } from "../../../src/core/text/problem";

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
    const text = problemText({ type: "rememberedUnread", what }, SIN_CAMBIOS);
    expect(text).toMatch(words);
    expect(text).toContain("no se entiende: se deja como está y no se usa.");
  },
);

const PROBLEMS: readonly Problem[] = [
  { type: "cellEditMode", code: "" },
  { type: "busy", code: "" },
  { type: "tooLarge", code: "" },
  { type: "protected", code: "" },
  { type: "notFound", code: "" },
  { type: "noCell", code: "" },
  { type: "notInFront", code: "0x80010108" },
  { type: "noRoom", code: "" },
  { type: "unsupported", code: "" },
  { type: "outdated", code: "" },
  { type: "unexpected", code: "GeneralException" },
];

test.each(PROBLEMS)(
  "problemText($type) says what happened, what did not change, what to do",
  (problem) => {
    const [what, unchanged, ...todo] = sentencesOf(problemText(problem, SIN_CAMBIOS));
    expect(unchanged).toBe("El libro no se modificó.");
    expect(todo.length).toBeGreaterThan(0);
    // Where it did change, the one who asks says so, and this claims nothing.
    expect(sentencesOf(problemText(problem, null))).toEqual([what, ...todo]);
  },
);

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) (?=\p{Lu})/u);
}
