import { celdaText } from "../core/consolidate/text/rowText";
import { isEnOrden, type Revision } from "../core/parte/listoParaEnviar";
import { PARTE } from "../core/parte/text";
import { enOrdenText, puntosDeRevision, revisionText } from "../core/parte/textoDeRevision";

/** The checklist of the workbook of a dependencia, for a person: what is left stands under its line. */
export function listoText(revisiones: readonly Revision[]): string {
  if (revisiones.length === 0) return `${PARTE.listo}: ${PARTE.enEspera}\n`;
  const lines = [
    `${PARTE.listo}: ${enOrdenText(revisiones)}`,
    ...revisiones.flatMap((revision) => [
      `  ${signOf(revision)} ${revisionText(revision)}`,
      ...puntosDeRevision(revision).map(
        ({ meta, at, que }) =>
          `      ${[at === null ? null : celdaText(at), meta].filter(Boolean).join(" · ")}  ${que}`,
      ),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function signOf(revision: Revision): string {
  if (isEnOrden(revision)) return "✓";
  return puntosDeRevision(revision).length > 0 ? "✗" : "?";
}
