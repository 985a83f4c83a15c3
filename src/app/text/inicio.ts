import type { Problem } from "../../core/problem";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";

/** What greets who opens the pane over an empty workbook. */
export const INICIO = {
  title: "Este libro está vacío",
  body: "Abra la matriz de seguimiento, o comience con una de estas opciones. Este libro no se modifica.",
  start: "Comenzar",
  matriz: "Abrir una matriz…",
  otra: "Abrir otra matriz",
  matrizHint: "Se abre una copia en otra ventana de Excel. También sirve Archivo › Abrir.",
  file: "Libro de Excel con la matriz",
  consolidarHint: "Se reúnen en este libro las matrices que enviaron las dependencias.",
  example: "Abrir el ejemplo",
  exampleHint: "La matriz de Sopó, III trimestre de 2021, en otra ventana de Excel.",
  download: "Descargar el ejemplo",
  opening: "Abriendo el libro…",
  opened: "El libro quedó abierto en otra ventana de Excel. Abra allí el panel.",
  notRead:
    "No se pudo leer ese libro: revise que siga en su lugar, o la conexión, y repita. Este libro no se modificó.",
  how: "Cómo funciona",
  steps: [
    "Con la matriz abierta, el panel reconoce la hoja, las columnas y el corte, y pregunta lo que no esté claro.",
    "Tablero muestra el cumplimiento frente a lo esperado y qué corregir primero.",
    "Publicar escribe las hojas y los gráficos; siempre se puede deshacer.",
  ],
} as const;

export function notOpenedText(problem: Problem): string {
  return `No se pudo abrir el libro. ${problemText(problem, SIN_CAMBIOS)}`;
}
