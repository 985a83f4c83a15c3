import type { Libro } from "../libro";
import { rasgosOf } from "../rasgo";

/** Text holds one sheet and no formats: a workbook that needs more stays what it is. */
function asCsv(delimitador: Libro["csv"]["delimitador"], utf8 = true, before = "") {
  return {
    libro: (libro: Libro): Libro =>
      libro.tablas.length === 1 && libro.sueltas.length === 0
        ? { ...libro, archivo: "csv", csv: { delimitador, utf8, before } }
        : libro,
  };
}

export const archivos = rasgosOf("archivo", {
  "csv de punto y coma": asCsv(";"),
  "csv en el alfabeto de Windows": asCsv(";", false),
  "csv de comas": asCsv(","),
  "csv con marca de orden": asCsv(";", true, "\ufeff"),
  "csv que dice su separador": asCsv(";", true, "sep=;\r\n"),
  "csv de tabuladores": asCsv("\t"),
});
