import type { MedidaDeDinero } from "./sujeto";

/** R34: the stages of the money in their order, and what each is called over a column. */
export const DINERO_TEXT: Readonly<Record<MedidaDeDinero, string>> = {
  "dinero.programado": "Recursos programados",
  "dinero.ejecutado": "Recursos ejecutados",
  "dinero.apropiacionInicial": "Apropiación inicial",
  "dinero.apropiacion": "Apropiación definitiva",
  "dinero.compromisos": "Compromisos",
  "dinero.obligaciones": "Obligaciones",
  "dinero.pagos": "Pagos",
  "dinero.ejecucion": "Ejecución del presupuesto",
};
