import type { Lista } from "../../listas/lista";

export type CampoDeInversion = "concepto" | "necesidad" | "vigencia" | "valor" | "contrato";

/** What was spent already. */
export const INVERSIONES: Lista<CampoDeInversion> = {
  id: "inversiones",
  nombre: "Inversiones realizadas",
  nombra: ["concepto"],
  exige: [["valor"]],
  propias: [],
  seccion: null,
  columnas: {
    concepto: {
      titulo: "Inversión",
      clase: "texto",
      tambien: ["Concepto", "Inversión realizada", "Objeto", "Contrato", "Compra", "Adquisición"],
      ayuda: "Qué se compró o contrató.",
    },
    necesidad: {
      titulo: "Necesidad",
      clase: "texto",
      tambien: ["Necesidad que atiende", "Numeral"],
      ayuda: "Numerales de las necesidades que atiende.",
    },
    vigencia: { titulo: "Vigencia", clase: "vigencia", tambien: ["Año"], ayuda: "Año." },
    valor: {
      titulo: "Valor",
      clase: "dinero",
      decide: true,
      tambien: [
        "Valor de la inversión",
        "Valor pagado",
        "Monto",
        "Costo",
        "Valor total",
        "Valor del contrato",
        "Recursos",
        "Valor ejecutado",
        "Inversión ejecutada",
      ],
      ayuda: "Pesos.",
    },
    contrato: {
      titulo: "Contrato",
      clase: "texto",
      tambien: ["Número de contrato", "Proceso"],
      ayuda: "Número del contrato.",
    },
  },
};
