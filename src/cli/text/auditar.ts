import type { Clase } from "../../core/auditoria/auditoria";
import { countOf } from "../../core/text/format";

/** What `sopo auditar` says. */
export const AUDITAR = {
  noPublished:
    "Falta --publicado: el informe (.docx, .txt) o las cifras (.xlsx, .csv, .json) que se contrastan.",
  onlyMatriz: "Solo se audita el informe de la matriz del plan de desarrollo.",
  openQuestion:
    "No se auditó: hay preguntas por responder y mientras tanto el plan no tiene cifra. Véalas con evaluar y repita con --respuestas ARCHIVO.json.",
  notAReport: (path: string) =>
    `${path} no trae cifras del plan que se puedan contrastar: se esperaba un informe en .docx o .txt, una hoja de cifras (.xlsx, .csv) o un .json de cifras.`,
  badJson: (path: string) => `${path} no es un JSON que se pueda leer.`,
  clases: {
    igual: "igual",
    redondeo: "igual al redondear",
    truncado: "truncada",
    noAlcanzable: "no se alcanza",
    contradice: "se contradice",
    noVerificable: "no verificable",
  } satisfies Readonly<Record<Clase, string>>,
  none: "Todas las cifras verificables coinciden con el cálculo.",
  /** Where to look: the first of the cells, which is that of its own name. */
  sale: (metas: number, celda: string) =>
    ` Sale de ${countOf(metas, "meta", "metas")}; su primera celda es ${celda}.`,
  line: (clase: string, texto: string, lugar: string, motivo: string) =>
    `${clase.toUpperCase()} · ${texto} · ${lugar} · ${motivo}`,
} as const;
