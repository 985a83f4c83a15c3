import type { Finding } from "../finding";

/** The findings that name metas, and so can be what an assumption speaks of. */
export const FINDING_TYPES = [
  "proyectoSinMeta", "bpinDesconocido", "bpinMalFormado", "sinProyecto", "programadaSinBpin", "bpinAjeno", "metaDeGestion", "programaAlCierre", "sobreEjecucion",
  "posibleErrorDeUnidad", "valorNegativo", "programacionNoCuadra", "noProgramadaPresunta", "ejecutadaSinProgramar", "metaRepetida", "metaEnConflicto", "escalaDistinta",
  "avanceSinNarrativa", "avanceSinEvidencia", "gastoSinAvance", "cumplidaEnPrimerTrimestre", "codigoFueraDeNodo", "codigoMgaNoCorresponde", "metaConOtroCodigo", "valorIlegible", "celdaConError",
] as const satisfies readonly Finding["type"][];
