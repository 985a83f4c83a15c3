import { auditInforme } from "../../src/core/auditoria/auditInforme";
import type { CifraAuditada } from "../../src/core/auditoria/auditoria";
import { cifrasDeTablas } from "../../src/core/auditoria/readTablas";
import { cifrasDeTexto } from "../../src/core/auditoria/readTexto";
import { sujetoDeFila } from "../../src/core/auditoria/sujetoDeFila";
import { AUDITORIA } from "../../src/core/auditoria/text";
import type { Bloque, Informe } from "../../src/core/informe/informe";
import type { Evaluation } from "../../src/core/plan/evaluation";
import type { TextoDeDocumento } from "../../src/files/readDocx";

export interface Place {
  readonly bloque: number;
  readonly fila: number;
  readonly trozo: number;
  readonly lugar: string;
  readonly cifra: string;
}

/** Every place where the informe prints a figure in digits, called as the audit calls it. */
export function placesOf({ bloques }: Informe): readonly Place[] {
  let [parrafos, tablas] = [0, 0];
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
export function audit(evaluation: Evaluation, { bloques }: Informe): readonly CifraAuditada[] {
  return ofDocument(evaluation, {
    parrafos: bloques.flatMap((bloque) => {
      if (bloque.type === "titulo") return [bloque.text];
      return bloque.type === "parrafo" || bloque.type === "vineta"
        ? [bloque.trozos.map(({ text }) => text).join("")]
        : [];
    }),
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
  });
}

export function ofDocument(
  evaluation: Evaluation,
  { parrafos, tablas }: TextoDeDocumento,
): readonly CifraAuditada[] {
  return auditInforme(evaluation, (alcance, cifras) => [
    ...cifrasDeTexto(parrafos, alcance, AUDITORIA.parrafo),
    ...cifrasDeTablas(tablas, sujetoDeFila(cifras)),
  ]);
}
