import { nth } from "../nth";
import type { Finding } from "../finding";
import { CAMPOS_DE_SOPORTE, saysNothing, type Soporte } from "../matriz/filas/soporte";
import type { MetaEvaluada } from "../plan/evaluation";
import { ofCells, type CheckContext } from "../checks/check";
import { pointsOf, pointsOfAll } from "../checks/points";
import { columnsOf, mergedValue, refAt } from "../checks/rowCells";
import { listedMetas } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly avanceSinNarrativa: {
      readonly severity: "advertencia";
      /** What those metas report. */
      readonly points: number | null;
      readonly metas: readonly string[];
    };
    readonly avanceSinEvidencia: {
      readonly severity: "advertencia";
      /** What those metas report. */
      readonly points: number | null;
      readonly metas: readonly string[];
    };
  }
}

/** R22: who reports an advance tells what was done or achieved. */
export const avanceSinNarrativa: Rule<"avanceSinNarrativa"> = {
  name: "Avance sin narrativa",
  scope: "fila",
  namesMetas: true,
  revision: "soportes",
  check: { evaluacion: ofCells((context) => lacking(context, "avanceSinNarrativa", "narrativa")) },
  sentence: (finding) =>
    `${listedMetas(finding.metas)} ${finding.metas.length === 1 ? "reporta" : "reportan"} ejecución sin describir las actividades ni los logros.`,
  fix: "Pida las actividades y los logros que explican el avance.",
};

/** R22: and proves it. */
export const avanceSinEvidencia: Rule<"avanceSinEvidencia"> = {
  name: "Avance sin evidencia",
  scope: "fila",
  namesMetas: true,
  revision: "soportes",
  check: { evaluacion: ofCells((context) => lacking(context, "avanceSinEvidencia", "evidencias")) },
  sentence: (finding) =>
    `${listedMetas(finding.metas)} ${finding.metas.length === 1 ? "reporta" : "reportan"} ejecución sin evidencia que la soporte.`,
  fix: "Pida la evidencia, o el enlace a ella.",
};

function lacking(
  context: CheckContext,
  type: "avanceSinNarrativa" | "avanceSinEvidencia",
  soporte: Soporte,
): Finding[] {
  const columns = columnsOf(context, ...CAMPOS_DE_SOPORTE[soporte]);
  const [first] = columns;
  if (!first) return [];
  const valueAt = mergedValue(context);
  const executed = context.metas.filter(
    ({ meta }) => context.reportadoOf(meta).estado === "conEjecucion",
  );
  // R31: where the file of a row had no such column, that is said of the file.
  const silent = executed.filter(
    ({ meta }) =>
      !meta.fila.sinColumnaDe?.includes(soporte) &&
      columns.every(({ column }) => saysNothing(valueAt(meta.fila.at.row, column))),
  );
  const shareOf = ({ cumplimiento }: MetaEvaluada): number => cumplimiento ?? 0;
  const at = ({ meta }: MetaEvaluada) => refAt(context, meta.fila.at.row, first);
  if (silent.length > context.parametros.metasSinSoporte.valor) {
    return [
      {
        type,
        severity: "advertencia",
        meta: null,
        at: at(nth(silent, 0)),
        points: pointsOfAll(context, silent, shareOf),
        metas: silent.map(({ meta }) => meta.codigo),
      },
    ];
  }
  return silent.map((one): Finding => ({
    type,
    severity: "advertencia",
    meta: one.meta.codigo,
    at: at(one),
    points: pointsOf(context, one, shareOf(one)),
    metas: [one.meta.codigo],
  }));
}
