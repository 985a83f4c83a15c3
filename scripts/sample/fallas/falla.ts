/** What can be wrong with what the dependencias sent. */
export type TipoDeFalla =
  | "duplicadaIgual"
  | "duplicadaConOtroEjecutado"
  | "duplicadaConOtroProgramado"
  | "archivoRepetido"
  | "versionAnterior"
  | "otroPeriodo"
  | "dependenciaAusente"
  | "metaSinReporte"
  | "metaFueraDelPlan"
  | "codigoConErrata"
  | "codigoDeOtraMeta"
  | "archivoIlegible"
  | "noEsMatriz"
  | "textoPeligroso";

/** A planted fault and what must be said of it. */
export interface Falla {
  readonly tipo: TipoDeFalla;
  /** `null` where no file has it: the fault is that it is missing. */
  readonly archivo: string | null;
  /** Code of the meta as the plan has it. */
  readonly meta: string | null;
  /** "Hoja!B7" in that file. */
  readonly celda: string | null;
  readonly debeDecir: string;
  /** The other side of a conflict, or the file that is meant to count. */
  readonly otro?: { readonly archivo: string; readonly celda: string | null };
}

/** What one planting leaves behind. */
export interface Siembra {
  /** Files of the faulty set. */
  readonly archivos: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly fallas: readonly Falla[];
  /** Files of the clean set that are not in the faulty one. */
  readonly faltan?: readonly string[];
  /** Codes of the metas that no file of the period reports any more. */
  readonly sinReporte?: readonly string[];
}

/** `fallas.json`: how the faulty set differs from the clean one, and what must be found in it. */
export interface ListaDeFallas {
  readonly faltan: readonly string[];
  /** Files of the folder that stand in the place of the clean one of the same name. */
  readonly reemplazan: readonly string[];
  /** Files that the clean set does not have. */
  readonly agregan: readonly string[];
  readonly sinReporte: readonly string[];
  readonly fallas: readonly Falla[];
}
