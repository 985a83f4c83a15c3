import type { BaseDeRecursos, Cuadrante } from "./recursos";

/** R34: words of the money beside the physical level. */
export const RECURSOS = {
  titulo: "Recursos de la vigencia",
  aparte: "El dinero va al lado de lo físico y no entra en el nivel.",
  nada: "La matriz no trae recursos de esta vigencia.",
  porComponente: "Por componente",
  porDependencia: "Por dependencia",
  graficoPorComponente: "Dinero y cumplimiento físico por componente",
  graficoPorDependencia: "Dinero y cumplimiento físico por dependencia, de menor a mayor",
  porFuente: "Por fuente",
  porProyecto: "Por proyecto de inversión",
  fuente: "Fuente",
  bpin: "BPIN",
  metas: "Metas",
  sinProyecto: "Sin proyecto citado",
  sinNombre: "Sin nombre",
  plan: "Plan de Desarrollo",
  fisico: "Cumplimiento físico",
  financiero: {
    presupuesto: "Obligaciones sobre apropiación",
    seguimiento: "Obligaciones sobre programado",
    matriz: "Recursos ejecutados sobre programados",
  },
  gastoSinAvance: "Mucho dinero y poco avance",
  avanceSinGasto: "Mucho avance y poco dinero",
  ninguna: "Ninguna meta está en este caso.",
} as const;

/** What the money is measured by. */
export function baseText(base: BaseDeRecursos): string {
  return BASES[base];
}

const BASES: Readonly<Record<BaseDeRecursos, string>> = {
  presupuesto: "Lo financiero es obligaciones sobre apropiación definitiva.",
  seguimiento:
    "Lo financiero es obligaciones sobre recursos programados: el libro no trae apropiación definitiva.",
  matriz:
    "Lo financiero es recursos ejecutados sobre programados: la matriz no trae obligaciones ni apropiación definitiva.",
};

export const CUADRANTES: Readonly<Record<Cuadrante, string>> = {
  altoAlto: "Avance y dinero",
  altoBajo: "Avance sin dinero",
  bajoAlto: "Dinero sin avance",
  bajoBajo: "Ni avance ni dinero",
};
