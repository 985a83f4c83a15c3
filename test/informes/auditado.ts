import { auditInforme } from "../../src/core/auditoria/auditInforme";
import type { CifraAuditada } from "../../src/core/auditoria/auditoria";
import { cifrasDeDocumento, type DocumentoLeido } from "../../src/core/auditoria/readDocumento";
import { AUDITORIA } from "../../src/core/auditoria/text";
import type { Bloque, Informe, Parrafo, Tabla } from "../../src/core/informe/informe";
import type { Evaluation } from "../../src/core/plan/evaluation";

export interface Place {
  readonly bloque: number;
  readonly fila: number;
  readonly trozo: number;
  readonly lugar: string;
  readonly cifra: string;
}

/** Every place where the informe prints a figure in digits, called as the audit calls it. */
export function placesOf({ bloques }: Informe): readonly Place[] {
  // After the title and the line below it.
  let [parrafos, tablas] = [2, 0];
  return bloques.flatMap((bloque, index): readonly Place[] => {
    switch (bloque.type) {
      case "titulo":
        parrafos++;
        return [];
      case "parrafo":
      case "vineta": {
        const lugar = AUDITORIA.parrafo(parrafos++);
        return bloque.trozos.flatMap(({ cifra, text }, trozo) =>
          cifra !== null && /\d/.test(text)
            ? [{ bloque: index, fila: 0, trozo, lugar, cifra }]
            : [],
        );
      }
      case "tabla": {
        tablas++;
        return bloque.filas.flatMap((cells, fila) =>
          cells.flatMap(({ cifra, text }, trozo) => {
            const heading = bloque.columnas[trozo]?.titulo ?? "";
            const lugar = AUDITORIA.celda(tablas, fila + 1, heading);
            return cifra !== null && /\d/.test(text)
              ? [{ bloque: index, fila, trozo, lugar, cifra }]
              : [];
          }),
        );
      }
      case "grafica":
        return [];
    }
  });
}

/** A word of the informe that says a period, a nivel or where one begins, and the same informe with another. */
export interface Palabra {
  readonly lugar: string;
  readonly changed: (informe: Informe) => Informe;
}

/** Every such word, called as the audit calls its place. */
export function palabrasOf({ subtitulo, bloques }: Informe): readonly Palabra[] {
  let [parrafos, tablas] = [2, 0];
  const own = OTRAS.filter(([pattern]) => pattern.test(subtitulo)).map(
    ([pattern, other]): Palabra => ({
      lugar: AUDITORIA.parrafo(1),
      changed: (one) => ({ ...one, subtitulo: one.subtitulo.replace(pattern, other) }),
    }),
  );
  const inRuns = bloques.flatMap((bloque, index): readonly Palabra[] => {
    const edit =
      (edited: (one: Bloque) => Bloque) =>
      (informe: Informe): Informe => ({
        ...informe,
        bloques: informe.bloques.map((one, at) => (at === index ? edited(one) : one)),
      });
    switch (bloque.type) {
      case "titulo":
        parrafos++;
        return [];
      case "parrafo":
      case "vineta": {
        const lugar = AUDITORIA.parrafo(parrafos++);
        const text = bloque.trozos.map((run) => run.text).join("");
        return OTRAS.filter(([pattern]) => pattern.test(text)).map(([pattern, other]) => ({
          lugar,
          changed: edit((one) => ({
            ...(one as Parrafo),
            trozos: [{ text: text.replace(pattern, other), cifra: null }],
          })),
        }));
      }
      case "tabla": {
        tablas++;
        const names = bloque.columnas.map(({ titulo }) => titulo);
        return bloque.filas.flatMap((cells, fila) =>
          cells.flatMap(({ text }, column) => {
            // A nivel that names a range is told by its range.
            if (names[column] === "Nivel" && names.includes("Rango")) return [];
            const lugar = AUDITORIA.celda(tablas, fila + 1, names[column] ?? "");
            return DE_TABLA.filter(([pattern]) => pattern.test(text)).map(([pattern, other]) => ({
              lugar,
              changed: edit((one) => withCell(one as Tabla, fila, column, pattern, other)),
            }));
          }),
        );
      }
      case "grafica":
        return [];
    }
  });
  return [...own, ...inRuns];
}

/** What a hand mistakes, and for what. */
const OTRAS: readonly (readonly [RegExp, string])[] = [
  [/Tercer trimestre/, "Segundo trimestre"],
  [/(?<=corte al )30 de septiembre/, "30 de junio"],
  [/(?<=entre el 1 de enero de )2021/, "2020"],
  [/(?<=y el 30 de )septiembre/, "agosto"],
  [/(?<=vigencia )2021(?=,| es| fueron|\.)/, "2024"],
  [/(?<=nivel )Aceptable/, "Sobresaliente"],
  [/(?<=, en nivel )Bajo/, "Aceptable"],
  [/(?<=En nivel )Bajo(?=:)/, "Sobresaliente"],
];
const DE_TABLA: readonly (readonly [RegExp, string])[] = [
  [/^Aceptable$/, "Bajo"],
  [/^Bajo$/, "Sobresaliente"],
  [/^Desde 81/, "Desde 80"],
  [/^Desde 56/, "Desde 55"],
  [/(?<=menos de )81/, "80"],
  [/(?<=Menos de )56/, "60"],
  [/(?<=Sobresaliente desde )81/, "85"],
];

function withCell(
  tabla: Tabla,
  fila: number,
  column: number,
  pattern: RegExp,
  other: string,
): Tabla {
  return {
    ...tabla,
    filas: tabla.filas.map((cells, row) =>
      cells.map((cell, at) =>
        row === fila && at === column ? { ...cell, text: cell.text.replace(pattern, other) } : cell,
      ),
    ),
  };
}

/** The informe with one more in the last digit of what is printed in one place. */
export function withChanged(informe: Informe, { bloque, fila, trozo }: Place): Informe {
  const more = <Run extends { readonly text: string }>(run: Run): Run => ({
    ...run,
    text: run.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
  });
  const edited = (one: Bloque): Bloque => {
    if (one.type === "parrafo" || one.type === "vineta")
      return { ...one, trozos: one.trozos.map((run, at) => (at === trozo ? more(run) : run)) };
    if (one.type !== "tabla") return one;
    return {
      ...one,
      filas: one.filas.map((cells, row) =>
        row === fila ? cells.map((cell, at) => (at === trozo ? more(cell) : cell)) : cells,
      ),
    };
  };
  return {
    ...informe,
    bloques: informe.bloques.map((one, index) => (index === bloque ? edited(one) : one)),
  };
}

/** The audit of what an informe says, before it is a document. */
export function audit(evaluation: Evaluation, informe: Informe): readonly CifraAuditada[] {
  const { titulo, subtitulo, bloques } = informe;
  return ofDocument(evaluation, {
    parrafos: [
      titulo,
      subtitulo,
      ...bloques.flatMap((bloque) => {
        if (bloque.type === "titulo") return [bloque.text];
        return bloque.type === "parrafo" || bloque.type === "vineta"
          ? [bloque.trozos.map(({ text }) => text).join("")]
          : [];
      }),
    ],
    tablas: bloques.flatMap((bloque) =>
      bloque.type === "tabla"
        ? [
            [
              bloque.columnas.map(({ titulo }) => titulo),
              ...bloque.filas.map((cells) => cells.map(({ text }) => text)),
            ],
          ]
        : [],
    ),
    graficas: [],
  });
}

export function ofDocument(
  evaluation: Evaluation,
  documento: DocumentoLeido,
): readonly CifraAuditada[] {
  return auditInforme(evaluation, (alcance, cifras) =>
    cifrasDeDocumento(documento, alcance, cifras),
  );
}
