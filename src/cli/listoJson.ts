import { addressOf } from "../core/grid/a1";
import { isEnOrden, type Revision } from "../core/parte/listoParaEnviar";
import { puntosDeRevision, revisionText } from "../core/parte/textoDeRevision";

/** What `evaluar --json` says of the workbook of a dependencia before it is sent. */
export function listoJson(revisiones: readonly Revision[]): readonly object[] {
  return revisiones.map((revision) => ({
    tipo: revision.tipo,
    enOrden: isEnOrden(revision),
    comprobado: revision.isProvable,
    mensaje: revisionText(revision),
    puntos: puntosDeRevision(revision).map(({ meta, at, que, como }) => ({
      meta,
      celda: at && addressOf(at),
      mensaje: que,
      comoCorregir: como,
    })),
  }));
}
