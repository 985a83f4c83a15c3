import type { Branch } from "../plan/plan";
import type { HechoDePesos } from "../plan/pesos";
import type { FindingOf } from "../finding";
import { count } from "../text/format";
import { listed } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly pesosIncompletos: {
      readonly severity: "error" | "advertencia";
      readonly points: null;
      readonly nodo: string;
      readonly sin: readonly string[];
      /** Those that have one, where they are the few: what the others lack is no fault of theirs. */
      readonly con: readonly string[];
      /** What was typed where a weight is wanted, and is none; `null` where none is. */
      readonly texto: string | null;
      /** The others keep theirs; else none is used there, and all count alike. */
      readonly usados: boolean;
    };
  }
}

/** R8: some siblings have a weight and some have none. */
export const pesosIncompletos: Rule<"pesosIncompletos"> = {
  name: "Pesos incompletos",
  scope: "plan",
  check: { pesos: check },
  sentence: (finding) => {
    if (finding.texto !== null) return `«${finding.texto}» no puede ser un peso: no se usa.`;
    if (finding.con.length > 0)
      return `Solo ${count(finding.con.length)} de ${count(finding.con.length + finding.sin.length)} metas programadas traen un peso: ${listed(finding.con)}. No se usan: las metas pesan igual dentro de su componente.`;
    return `Falta un peso válido ${finding.nodo === "" ? "en el plan" : `dentro de ${finding.nodo}`}: ${listed(finding.sin)}. ${
      finding.usados
        ? "Los demás conservan el suyo, y lo que no lo tiene no se tiene en cuenta."
        : "Mientras falte, no se usan los pesos escritos en ese nivel."
    }`;
  },
  fix: "Escriba los pesos, números de 0 o más, en una columna o en una hoja de pesos (componente y peso).",
};

function check(hecho: HechoDePesos): readonly FindingOf<"pesosIncompletos">[] {
  switch (hecho.de) {
    case "invalido":
      return [{ ...lacking("error", null, [], false), ...hecho.celda }];
    case "primerNivel": {
      const { fuente, nodos, someInvalid } = hecho;
      const areTyped = fuente === "columna" || fuente === "hoja";
      return someInvalid && !areTyped ? [lacking("error", null, nodos, false)] : [];
    }
    case "metas":
      return hecho.sin.length > 0 && hecho.con.length > 0 ? [ofMetas(hecho)] : [];
    case "hermanos": {
      const { padre, hermanos } = hecho;
      const sin = hermanos.filter(({ peso }) => peso === null).map(({ codigo }) => codigo);
      const areSome = sin.length > 0 && sin.length < hermanos.length;
      return areSome ? [lacking("error", padre, sin, true)] : [];
    }
    case "fuente":
    case "contradichos":
    case "ponderador":
      return [];
  }
}

/** One file of many that weighs its own metas is no reason to ask it of the metas of all others (R36). */
function ofMetas({
  sin,
  con,
}: Extract<HechoDePesos, { readonly de: "metas" }>): FindingOf<"pesosIncompletos"> {
  const found = lacking("advertencia", null, sin, false);
  return con.length < sin.length ? { ...found, con } : found;
}

function lacking(
  severity: "error" | "advertencia",
  padre: Branch | null,
  sin: readonly string[],
  usados: boolean,
): FindingOf<"pesosIncompletos"> {
  return {
    type: "pesosIncompletos",
    severity,
    meta: null,
    at: padre?.at ?? null,
    points: null,
    nodo: padre?.codigo ?? "",
    sin,
    con: [],
    texto: null,
    usados,
  };
}
