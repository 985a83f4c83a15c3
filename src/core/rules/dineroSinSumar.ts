import type { Finding } from "../finding";
import { dineroSinSumar as columnsLeftOut } from "../matriz/filas/dineroColumns";
import { ofCells, type CheckContext } from "../checks/check";
import { numberAt } from "../checks/rowCells";
import { listed } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly dineroSinSumar: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly headings: readonly string[];
      /** Several say the same and nothing tells them apart, or they name no vigencia where there are several. */
      readonly why: Why;
    };
  }
}

type Why = "repeated" | "undated";

/** R34: amounts that are in no figure because nothing says which of several counts, or of which vigencia they are. */
function check(context: CheckContext): readonly Finding[] {
  const rows = context.metas.map(({ meta }) => meta.fila.at.row);
  const left = columnsLeftOut(context.matriz.columns, context.home).filter(({ column }) =>
    rows.some((row) => numberAt(context, row, column) !== null),
  );
  return REASONS.flatMap((why): Finding[] => {
    const columns = left.filter((one) => one.why === why).map(({ column }) => column);
    const [first] = columns;
    if (first === undefined) return [];
    const at = {
      workbook: context.workbook.name,
      sheet: context.sheet.name,
      row: context.matriz.headerRows.at(-1) ?? 0,
      column: first.column,
    };
    const headings = [...new Set(columns.map(({ heading }) => heading))];
    return [
      {
        type: "dineroSinSumar",
        severity: "advertencia",
        meta: null,
        at,
        points: null,
        headings,
        why,
      },
    ];
  });
}

const REASONS: readonly Why[] = ["repeated", "undated"];

export const dineroSinSumar: Rule<"dineroSinSumar"> = {
  name: "Recursos que no entran en las sumas",
  scope: "parte",
  check: { evaluacion: ofCells(check) },
  sentence: ({ headings, why }) =>
    `No entran en los totales de recursos los valores de ${listed(headings.map((heading) => `«${heading}»`))}: ${PORQUE[why]}.`,
  fix: "Escriba en el encabezado la vigencia y la fuente, o deje una sola columna de cada cosa.",
};

const PORQUE: Readonly<Record<Why, string>> = {
  repeated: "varias columnas dicen lo mismo y nada dice cuál se usa ni si se suman",
  undated: "la matriz trae varias vigencias y nada dice de cuál son",
};
