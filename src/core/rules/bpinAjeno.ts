import { citedBpins } from "../armonizacion/bpin";
import type { Finding } from "../finding";
import type { RowsContext } from "../checks/check";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly bpinAjeno: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly bpin: string;
      readonly municipio: string;
      readonly esperado: string;
    };
  }
}

/** R22: a project of another municipality, by the DANE code inside its BPIN, among those of this one. */
function check({ metas }: RowsContext): readonly Finding[] {
  const cited = metas.flatMap(({ meta }) =>
    citedBpins(meta.fila.bpin).flatMap((one) =>
      one.type === "bpin" && one.municipality !== null
        ? [{ meta, bpin: one.digits, municipio: one.municipality }]
        : [],
    ),
  );
  const counts = new Map<string, number>();
  for (const { municipio } of cited) counts.set(municipio, (counts.get(municipio) ?? 0) + 1);
  const [own] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!own || own[1] * 2 <= cited.length) return [];
  const [esperado] = own;
  return cited.flatMap(({ meta, bpin, municipio }): Finding[] =>
    municipio === esperado
      ? []
      : [
          {
            type: "bpinAjeno",
            severity: "advertencia",
            meta: meta.codigo,
            at: meta.fila.bpinAt ?? meta.fila.at,
            points: null,
            bpin,
            municipio,
            esperado,
          },
        ],
  );
}

export const bpinAjeno: Rule<"bpinAjeno"> = {
  name: "BPIN de otro municipio",
  scope: "parte",
  namesMetas: true,
  revision: "proyectos",
  check: { evaluacion: check },
  sentence: (finding) =>
    `El BPIN ${finding.bpin} es del municipio o entidad ${finding.municipio}, y los demás del libro son de ${finding.esperado}.`,
  fix: "Verifique el BPIN en el registro de proyectos y corríjalo.",
};
