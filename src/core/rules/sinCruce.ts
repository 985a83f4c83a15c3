import { citedBpins } from "../armonizacion/bpin";
import type { Finding } from "../finding";
import type { Rule } from "../checks/rule";
import { listed } from "../text/listed";
import { ofCells, type CheckContext } from "../checks/check";
import { columnsOf, textAt } from "../checks/rowCells";

declare module "../finding" {
  interface Findings {
    readonly sinCruce: {
      readonly severity: "advertencia";
      readonly points: null;
      /** The projects in which the indicator is missing; none: the meta cites none. */
      readonly bpins: readonly string[];
      /** Code of the MGA indicator to register in them; "" where the matriz has none. */
      readonly indicador: string;
    };
  }
}

/** R35: a programmed meta that DNP's follow-up finds in no project: the pairs (BPIN, indicator) to register. */
function check(context: CheckContext): readonly Finding[] {
  const [column] = columnsOf(context, "codigoIndicadorMga");
  return context.metas.flatMap(({ meta, estado }): Finding[] =>
    estado === "sinCruce"
      ? [
          {
            type: "sinCruce",
            severity: "advertencia",
            meta: meta.codigo,
            at: meta.fila.bpinAt ?? meta.fila.at,
            points: null,
            bpins: citedBpins(meta.fila.bpin).flatMap((one) =>
              one.type === "bpin" ? [one.digits] : [],
            ),
            indicador: column === undefined ? "" : textAt(context, meta.fila.at.row, column),
          },
        ]
      : [],
  );
}

export const sinCruce: Rule<"sinCruce"> = {
  name: "Sin cruce en el seguimiento del DNP",
  scope: "fila",
  namesMetas: true,
  check: { evaluacion: ofCells(check) },
  sentence: ({ bpins }) =>
    bpins.length === 0
      ? "Por falta de código BPIN no se encontró ejecución: la meta no entra en la cifra, que es de lo que cruzó."
      : `No se encontró ejecución: el indicador no está en ${bpins.length === 1 ? "el proyecto" : "los proyectos"} ${listed(bpins)}; la meta no entra en la cifra, que es de lo que cruzó.`,
  fix: ({ bpins, indicador }) =>
    bpins.length === 0
      ? "Cite el BPIN del proyecto que ejecuta la meta."
      : `Registre el indicador${indicador === "" ? "" : ` ${indicador}`} en ese proyecto de la PIIP, o cite el proyecto que ya lo tiene.`,
};
