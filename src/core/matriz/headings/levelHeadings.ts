/**
 * Levels of a plan, from the top. `strategic` ones are the plan's own; the classification of the
 * national catalogue (sector › programa › producto) stands in below them when they are too few.
 */
export interface LevelHeadings {
  readonly order: number;
  readonly names: readonly string[];
  /** Bare words are taken only when no catalogue column claims them. */
  readonly loose?: readonly string[];
  readonly codes?: readonly string[];
}

export const LEVELS: readonly LevelHeadings[] = [
  {
    order: 1,
    names: [
      "Escenario de Cambio",
      "Línea estratégica",
      "Eje estratégico",
      "Eje",
      "Pilar",
      "Línea",
      "Dimensión",
      "Dimensión estratégica",
      "Nivel 1",
      "Reto",
      "Transformación",
      "Propósito",
      "Línea de acción",
      "Política",
      "Pilar estratégico",
      "Línea del plan",
      "Eje temático",
      "Eje programático",
      "Pacto",
      "Apuesta estratégica",
      "Nombre línea estratégica",
      "Estrategia",
    ],
    loose: ["Escenario"],
    codes: [
      "Código LE",
      "Código línea estratégica",
      "Código línea",
      "Código escenario de cambio",
      "Código eje",
      "Cód. línea",
      "N° línea",
      "Código dimensión",
      "Código pilar",
      "Código escenario",
      "Cód. eje",
      "No. eje",
      "No. línea",
    ],
  },
  {
    order: 2,
    names: [
      "Nivel 2",
      "Catalizador",
      "Prospectiva",
      "Componente estratégico",
      "Componente",
      "Línea Programa",
      "Objetivo específico",
      "Sector estratégico",
    ],
    codes: ["Código prospectiva", "Código componente", "Letra prospectiva", "Cód. prospectiva"],
  },
  {
    order: 3,
    names: [
      "Nivel 3",
      "Escenario de apuesta",
      "Escenario apuesta",
      "Apuesta",
      "Programa del plan",
      "Programa estratégico",
      "Programa PDM",
      "Nombre programa PDM",
    ],
    loose: ["Programa", "Sector/Programa", "Nombre del programa"],
    codes: ["Código escenario de apuesta", "Código apuesta", "Número de apuesta", "Cód. apuesta"],
  },
  {
    order: 4,
    names: ["Subprograma", "Sub programa", "Subcomponente", "Proyecto estratégico"],
    codes: ["Código Subprograma", "Cód. subprograma"],
  },
];
