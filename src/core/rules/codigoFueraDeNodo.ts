import { wholeIn } from "../grid/digits";
import { nth } from "../nth";
import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import type { Fila } from "../matriz/filas/fila";
import type { RowsContext } from "../checks/check";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly codigoFueraDeNodo: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly nodo: string;
    };
  }
}

/**
 * R22: "I.A.1.1" cannot stand under II. Only asked where the codes of this workbook are paths of the
 * plan at all: other offices number their metas through (IP-274).
 */
function check(context: RowsContext): readonly Finding[] {
  const coded = context.metas.flatMap(({ meta }) => {
    const own = meta.fila.hasCodigo ? pathOf(meta.fila) : null;
    return own === null ? [] : [{ meta, own, agrees: isUnder(meta.codigo, own) }];
  });
  const agreeing = coded.filter(({ agrees }) => agrees).length;
  if (agreeing < coded.length * MOST) return [];
  return coded.flatMap(({ meta, own, agrees }): Finding[] =>
    agrees
      ? []
      : [
          {
            type: "codigoFueraDeNodo",
            severity: "advertencia",
            meta: meta.codigo,
            at: meta.fila.at,
            points: null,
            nodo: own.join("."),
          },
        ],
  );
}

export const codigoFueraDeNodo: Rule<"codigoFueraDeNodo"> = {
  name: "Código que no corresponde a su ubicación en el plan",
  scope: "plan",
  namesMetas: true,
  check: { evaluacion: check },
  sentence: (finding) =>
    `El código ${finding.meta} no corresponde al componente en que está la meta (${finding.nodo}).`,
  fix: "Corrija el código o traslade la fila al componente que indica el código.",
};

const MOST = 2 / 3;

/** Labels of the nodes above; `null` where one of them has none. */
function pathOf({ path }: Fila): readonly string[] | null {
  const labels = path.flatMap((node) => node?.label ?? []);
  if (labels.length === 0 || labels.length < path.length) return null;
  return labels.flatMap((label) => label.split("."));
}

function isUnder(codigo: string, path: readonly string[]): boolean {
  const steps = codigo.split(/[.\-\s]/).filter((step) => step !== "");
  return (
    steps.length > path.length && path.every((label, index) => sameStep(nth(steps, index), label))
  );
}

/** "1" and "I" name the same escenario. */
function sameStep(a: string, b: string): boolean {
  return (
    foldText(a) === foldText(b) ||
    ROMAN.indexOf(a.toUpperCase()) === wholeIn(b) ||
    ROMAN.indexOf(b.toUpperCase()) === wholeIn(a)
  );
}

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
