import { count } from "../text/format";

/** What every document of an instrument says. */
export const INFORME_DE_LISTAS = {
  entidad: "Alcaldía Municipal de Sopó · Oficina Asesora de Planeación Estratégica",
  fuente: "Fuente: libro de seguimiento de la dependencia responsable.",
  porConfirmar: "Por confirmar",
  alertas: "Alertas",
  sinAlertas: "Sin alertas.",
  columnas: { que: "Qué pasa", donde: "Dónde", hacer: "Qué hacer" },
  quedan: (cuantas: number) =>
    cuantas === 1
      ? "Queda 1 alerta más, que está en el tablero publicado."
      : `Quedan ${count(cuantas)} alertas más, que están en el tablero publicado.`,
} as const;
