import type { EtiquetaContada } from "../plan/inferTipos";
import type { FindingOf } from "../finding";
import type { TipoDeMeta } from "../vocabulary";
import { count, countOf } from "../text/format";
import { tipoText } from "../text/estados";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly tipoContradicho: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly label: string;
      readonly filas: number;
      readonly sumHolds: number;
      readonly lastHolds: number;
      readonly disagree: number;
      readonly readAs: TipoDeMeta;
    };
  }
}

/** R3: a label whose arithmetic says another type. Once per label. */
export const tipoContradicho: Rule<"tipoContradicho"> = {
  name: "Tipo de meta que no coincide con la programación",
  scope: "plan",
  check: { lectura: ({ tipos }) => tipos.etiquetas.flatMap(contradiction) },
  sentence: (finding) =>
    `El tipo «${finding.label}» no coincide con la programación en ${count(finding.disagree)} de ${countOf(finding.filas, "meta", "metas")}: ${finding.lastHolds >= finding.sumHolds ? "el último año es igual a la meta del cuatrienio y la suma de los años no" : "la suma de los años es igual a la meta del cuatrienio y el último año no"}. ${finding.filas === 1 ? "Se calcula" : "Se calculan"} como ${tipoText(finding.readAs)}.`,
  fix: "Corrija el tipo de meta en la matriz o en SisPT. Si no lo corrige, el cálculo usa la programación.",
};

/** When its rows contradict it more often than they bear it out. */
function contradiction(etiqueta: EtiquetaContada): FindingOf<"tipoContradicho">[] {
  const { text, filas, sum, last, disagree, readAs } = etiqueta;
  if (disagree === 0 || disagree * 2 < filas) return [];
  return [
    {
      type: "tipoContradicho",
      severity: "advertencia",
      meta: null,
      at: null,
      points: null,
      label: text,
      filas,
      sumHolds: sum,
      lastHolds: last,
      disagree,
      readAs,
    },
  ];
}
