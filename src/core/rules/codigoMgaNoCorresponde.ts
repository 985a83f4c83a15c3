import type { Finding } from "../finding";
import type { Column } from "../matriz/matriz";
import { ofCells, type CheckContext } from "../checks/check";
import { refAt, textAt } from "../checks/rowCells";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly codigoMgaNoCorresponde: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly producto: string;
      readonly indicador: string;
    };
  }
}

/** R22: in the national catalogue the code of an indicator (9 digits) begins with that of its product (7). */
function check(context: CheckContext): readonly Finding[] {
  const products = context.matriz.columns.filter(
    ({ campo }) => campo === "codigoProducto" || campo === "codigoNivel",
  );
  const indicators = context.matriz.columns.filter(({ campo }) => campo === "codigoIndicadorMga");
  const producto = products.find((column) => mostlyOf(context, column, 7));
  const indicador = indicators.find((column) => mostlyOf(context, column, 9));
  if (!producto || !indicador) return [];
  return context.metas.flatMap(({ meta }): Finding[] => {
    const { row } = meta.fila.at;
    const [product, code] = [digitsAt(context, row, producto), digitsAt(context, row, indicador)];
    if (product.length !== 7 || code.length !== 9 || code.startsWith(product)) return [];
    return [
      {
        type: "codigoMgaNoCorresponde",
        severity: "advertencia",
        meta: meta.codigo,
        at: refAt(context, row, indicador),
        points: null,
        producto: product,
        indicador: code,
      },
    ];
  });
}

export const codigoMgaNoCorresponde: Rule<"codigoMgaNoCorresponde"> = {
  name: "Códigos MGA que no corresponden",
  scope: "fila",
  namesMetas: true,
  check: { evaluacion: ofCells(check) },
  sentence: (finding) =>
    `El indicador MGA ${finding.indicador} no es del producto ${finding.producto}: sus primeros siete dígitos deberían ser los del producto.`,
  fix: "Verifique los dos códigos en el catálogo de productos de la MGA.",
};

function mostlyOf(context: CheckContext, column: Column, length: number): boolean {
  const codes = context.metas
    .map(({ meta }) => digitsAt(context, meta.fila.at.row, column))
    .filter((code) => code !== "");
  return codes.filter((code) => code.length === length).length * 2 > codes.length;
}

/** "" for what is no code of digits. */
function digitsAt(context: CheckContext, row: number, column: Column): string {
  const text = textAt(context, row, column)
    .replace(/[.,]0$/, "")
    .replace(/\s/g, "");
  return /^\d+$/.test(text) ? text : "";
}
