import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import { ownHeading } from "../matriz/words/headingParts";
import type { Column } from "../matriz/matriz";
import { ofCells, type CheckContext } from "../checks/check";
import { pesosIn, refAt, type PesosIn } from "../checks/rowCells";
import { money } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly fuentesNoSuman: {
      readonly severity: "error";
      readonly points: null;
      readonly heading: string;
      readonly total: number;
      readonly suma: number;
    };
  }
}

/** R16: the sources of a row add up to its total, of what was programmed as of what was executed. */
function check(context: CheckContext): readonly Finding[] {
  const pesos = pesosIn(context);
  return groupsOf(context.matriz.columns).flatMap((group) => ofGroup(context, pesos, group));
}

export const fuentesNoSuman: Rule<"fuentesNoSuman"> = {
  name: "Fuentes que no suman el total",
  scope: "fila",
  check: { evaluacion: ofCells(check) },
  sentence: (finding) =>
    `«${finding.heading}» dice ${money(finding.total)} y las fuentes suman ${money(finding.suma)}.`,
  fix: "Corrija el valor de la fuente o el total. Se recomienda que el total sea una fórmula.",
};

interface Sources {
  readonly total: Column;
  readonly sources: readonly Column[];
}

/** Of each vigencia the columns of sources, where exactly one among them calls itself the total. */
function groupsOf(columns: readonly Column[]): readonly Sources[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.campo !== "recursos" && column.campo !== "recursosEjecutados") continue;
    const key = `${column.campo}|${column.vigencia ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].flatMap((group) => {
    const totals = group.filter((column) => /\btotal\b/.test(foldText(ownHeading(column.heading))));
    const sources = group.filter((column) => !totals.includes(column));
    const [total, ...others] = totals;
    return total && others.length === 0 && sources.length > 1 ? [{ total, sources }] : [];
  });
}

function ofGroup(context: CheckContext, pesos: PesosIn, { total, sources }: Sources): Finding[] {
  // What is written in millions is rounded to them.
  const unit = Math.max(...[total, ...sources].map(pesos.unitOf));
  const rows = context.metas.flatMap(({ meta }) => {
    const { row } = meta.fila.at;
    const stated = pesos.at(row, total);
    const said = sources.flatMap((source) => pesos.at(row, source) ?? []);
    // R1: a total alone is no contradiction; some dependencias write no source.
    if (stated === null || said.length === 0) return [];
    return [
      {
        meta: meta.codigo,
        row,
        total: stated,
        suma: said.reduce((sum, amount) => sum + amount, 0),
      },
    ];
  });
  const wrong = rows.filter(
    ({ total: stated, suma }) =>
      Math.abs(stated - suma) > context.parametros.diferenciaEnPesos.valor * unit,
  );
  // Where most rows do not add up, the columns beside the total are not its sources.
  if (wrong.length * 2 >= rows.length) return [];
  return wrong.map((row): Finding => ({
    type: "fuentesNoSuman",
    severity: "error",
    meta: row.meta,
    at: refAt(context, row.row, total),
    points: null,
    heading: ownHeading(total.heading),
    total: row.total,
    suma: row.suma,
  }));
}
