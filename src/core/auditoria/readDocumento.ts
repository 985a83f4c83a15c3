import type { CifrasDelInforme } from "../informe/cifrasDelInforme";
import type { Alcance } from "./alcance";
import type { CifraPublicada } from "./auditoria";
import { medidaDeTitulo, cifrasDeTablas, numeroDeCelda, type TablaLeida } from "./readTablas";
import { cifrasDeTexto } from "./readTexto";
import { sujetoDeFila } from "./sujetoDeFila";
import { AUDITORIA } from "./text";

/** What a document says: what stands outside its tables, by paragraph, its tables, and what its charts draw. */
export interface DocumentoLeido {
  readonly parrafos: readonly string[];
  readonly tablas: readonly TablaLeida[];
  /** A chart as a table: a column for each series, a row for each category. */
  readonly graficas: readonly TablaLeida[];
}

/** The figures of a document: of its text, its tables and its charts. */
export function cifrasDeDocumento(
  { parrafos, tablas, graficas }: DocumentoLeido,
  alcance: Alcance,
  cifras: CifrasDelInforme,
): readonly CifraPublicada[] {
  const sujetoOf = sujetoDeFila(cifras);
  return [
    ...cifrasDeTexto(parrafos, alcance, AUDITORIA.parrafo),
    ...cifrasDeTablas(tablas, sujetoOf),
    ...cifrasDeGraficas(graficas, sujetoOf),
  ];
}

/** Every value that a chart draws; of a series or a category that is not known, tied to nothing. */
function cifrasDeGraficas(
  graficas: readonly TablaLeida[],
  sujetoOf: (label: readonly string[]) => string | null,
): readonly CifraPublicada[] {
  return graficas.flatMap(([headings = [], ...rows], index) =>
    rows.flatMap(([label = "", ...values]) => {
      const sujeto = sujetoOf([label]);
      return values.flatMap((texto, column): readonly CifraPublicada[] => {
        const serie = headings[column + 1] ?? "";
        const [medida, numero] = [medidaDeTitulo(serie), numeroDeCelda(texto)];
        if (numero === null) return [];
        const id = sujeto === null || medida === null ? null : `${sujeto}/${medida}`;
        return [{ texto, ...numero, lugar: AUDITORIA.grafica(index + 1, label, serie), id }];
      });
    }),
  );
}
