import type { PesosTomados } from "../plan/evaluation";

/** R31: where the weights of a consolidado come from, after "Pesos:" or the like. */
export function pesosTomadosText(
  { archivo, pesos, ponderador }: PesosTomados,
  de: "pesos" | "ponderador",
): string {
  const where = archivo === null ? "de los archivos consolidados" : `de «${archivo}»`;
  switch (de === "pesos" ? pesos : ponderador) {
    case "hoja":
      return `de una hoja ${where}, al consolidar`;
    case "columna":
      return "de una columna de los archivos consolidados";
    default:
      return "de lo que se indicó al consolidar";
  }
}
