import type { FindingOf } from "../finding";
import type { PesoContradicho } from "../plan/pesosContradichos";
import type { HechoDePesos } from "../plan/pesos";
import type { Rule } from "../checks/rule";
import { count, percent } from "../text/format";

declare module "../finding" {
  interface Findings {
    readonly pesosContradichos: {
      readonly severity: "error";
      readonly points: null;
      readonly contradichos: readonly PesoContradicho[];
    };
  }
}

/** R8, R30: files that weigh the plan each in its own way; which of them comes first decides nothing. */
export const pesosContradichos: Rule<"pesosContradichos"> = {
  name: "Archivos con pesos distintos",
  scope: "plan",
  check: { pesos: check },
  sentence: ({ contradichos }) => {
    const said = contradichos
      .slice(0, SHOWN)
      .map(
        ({ de, dicen }) =>
          `${de}: ${dicen.map(({ archivo, peso }) => `${percent(peso)} según «${archivo}»`).join(", ")}`,
      );
    const more = contradichos.length - said.length;
    return `Los archivos traen pesos o ponderadores distintos y no se usa ninguno de los que se contradicen. ${said.join("; ")}${more > 0 ? `; y ${count(more)} más` : ""}.`;
  },
  fix: "Consolide con el plan aprobado y sus pesos, o corrija el archivo que no los trae bien. Mientras tanto rigen los oficiales del plan; si no se conocen, iguales.",
};

const SHOWN = 4;

function check(hecho: HechoDePesos): FindingOf<"pesosContradichos">[] {
  return hecho.de === "contradichos"
    ? [
        {
          type: "pesosContradichos",
          severity: "error",
          meta: null,
          at: null,
          points: null,
          contradichos: hecho.contradichos,
        },
      ]
    : [];
}
