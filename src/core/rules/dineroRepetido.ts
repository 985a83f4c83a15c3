import type { RowsContext } from "../checks/check";
import type { Rule } from "../checks/rule";
import type { FindingOf } from "../finding";
import { ETAPAS } from "../matriz/filas/dinero";
import { byBpin, type DineroDeProyecto } from "../plan/dineroPorMeta";
import { countOf, money } from "../text/format";

declare module "../finding" {
  interface Findings {
    readonly dineroRepetido: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly bpin: string;
      readonly metas: number;
      /** The largest amount that each of its metas has. */
      readonly valor: number;
    };
  }
}

/** R34: totals are the sums of the cells, so that a project written whole in each of its metas counts as often. */
export const dineroRepetido: Rule<"dineroRepetido"> = {
  name: "Recursos de un proyecto repetidos en sus metas",
  scope: "parte",
  check: { evaluacion: repeated },
  sentence: ({ bpin, metas, valor }) =>
    `El proyecto ${bpin} trae los mismos recursos (${money(valor)}) en cada meta que lo cita (${countOf(metas, "meta", "metas")}): los totales los suman una vez por meta.`,
  fix: "Si el valor es el de todo el proyecto, déjelo en una sola de sus metas; si es el de cada meta, no hay nada que corregir.",
};

function repeated({ metas, periodo }: RowsContext): readonly FindingOf<"dineroRepetido">[] {
  const filas = metas.map(({ meta }) => meta.fila);
  const proyectos = byBpin(filas, periodo).map((proyecto) => ({
    ...proyecto,
    said: new Set(proyecto.montos.map(signatureOf)),
  }));
  const saidBy = new Map<string, number>();
  for (const { said } of proyectos)
    for (const one of said) saidBy.set(one, (saidBy.get(one) ?? 0) + 1);
  return proyectos.flatMap(({ bpin, filas: own, montos, said }): FindingOf<"dineroRepetido">[] => {
    const [first] = own;
    const [same = "", ...others] = said;
    const amounts = Object.values(montos[0] ?? {}).filter((valor) => valor > 0);
    const isRepeated = own.length > 1 && others.length === 0;
    // One amount alone may well be the same twice, and what another project says too is no sign.
    const isTold = amounts.length > 1 || (amounts.length === 1 && own.length > 2);
    const isItsOwn = proyectos.length > 1 && saidBy.get(same) === 1;
    if (first === undefined || !isRepeated || !isTold || !isItsOwn) return [];
    return [
      {
        type: "dineroRepetido",
        severity: "advertencia",
        meta: null,
        at: first.at,
        points: null,
        bpin,
        metas: own.length,
        valor: Math.max(...amounts),
      },
    ];
  });
}

function signatureOf(montos: DineroDeProyecto["montos"][number]): string {
  return ETAPAS.map((etapa) => montos[etapa] ?? "").join("|");
}
