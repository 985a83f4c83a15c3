import { decimalIn } from "../../core/grid/digits";
import type { Finding } from "../../core/finding";
import type { Evaluation } from "../../core/plan/evaluation";
import { NAMING_METAS } from "../../core/rules/allRules";
import type { Alcance, Efecto, Supuesto } from "../../core/whatIf/supuesto";

export type TipoDeAlcance = Alcance["type"];
/** What can be assumed of a part of the plan; weights are assumptions too. */
export type TipoDeSupuesto = Efecto["type"] | "peso" | "ponderador";

/** A new assumption as it is being written. */
export interface NuevoSupuesto {
  readonly de: TipoDeAlcance;
  /** Code, name or type of alerta; means nothing for the whole plan. */
  readonly cual: string;
  readonly supone: TipoDeSupuesto;
  /** As typed: a percentage on the scale 0–100, or an amount. */
  readonly valor: string;
}

export const NUEVO: NuevoSupuesto = { de: "nodo", cual: "", supone: "faltante", valor: "80" };

/** What can be assumed of each kind of part. */
export function suponibles(de: TipoDeAlcance): readonly TipoDeSupuesto[] {
  const common = ["faltante", "cumplimiento", "minimo", "ritmo", "armonizada"] as const;
  switch (de) {
    case "plan":
      return [...common, "ponderador"];
    case "meta":
      return ["ejecutado", ...common];
    case "nodo":
      return [...common, "peso"];
    case "dependencia":
    case "alerta":
      return common;
  }
}

/** Whether it is said with a figure, and which. */
export function unidadOf(supone: TipoDeSupuesto): "porcentaje" | "cantidad" | null {
  if (supone === "ejecutado") return "cantidad";
  return supone === "ritmo" || supone === "armonizada" ? null : "porcentaje";
}

/** The assumption, or `null` while something of it is missing or out of its range. */
export function supuestoFrom({ de, cual, supone, valor }: NuevoSupuesto): Supuesto | null {
  if (!suponibles(de).includes(supone)) return null;
  const alcance = alcanceFrom(de, cual.trim());
  const number = decimalIn(valor);
  if (alcance === null) return null;
  if (supone === "ritmo" || supone === "armonizada") return metas(alcance, { type: supone });
  if (number === null || number < 0) return null;
  if (supone === "ejecutado") return metas(alcance, { type: supone, valor: number });
  if (number > 100) return null;
  const fraccion = number / 100;
  switch (supone) {
    case "peso":
      return { activo: true, type: "peso", nodo: cual.trim(), fraccion };
    case "ponderador":
      return { activo: true, type: "ponderador", fraccion };
    case "faltante":
    case "cumplimiento":
    case "minimo":
      return metas(alcance, { type: supone, fraccion });
  }
}

/** The dependencias of a plan, in the order of the alphabet. */
export function dependenciasIn({ metas: all }: Evaluation): readonly string[] {
  const names = new Set(all.flatMap(({ meta }) => meta.fila.dependencia ?? []));
  return [...names].sort((one, other) => one.localeCompare(other, "es"));
}

/** The types of alerta of which there is one, and that name metas. */
export function alertasIn({ findings }: Evaluation): readonly Finding["type"][] {
  const present = new Set(findings.map(({ type }) => type));
  return NAMING_METAS.filter((type) => present.has(type));
}

function metas(de: Alcance, efecto: Efecto): Supuesto {
  return { activo: true, type: "metas", de, efecto };
}

function alcanceFrom(de: TipoDeAlcance, cual: string): Alcance | null {
  if (de === "plan") return { type: de };
  if (cual === "") return null;
  if (de === "dependencia") return { type: de, nombre: cual };
  if (de !== "alerta") return { type: de, codigo: cual };
  const alerta = NAMING_METAS.find((type) => type === cual);
  return alerta === undefined ? null : { type: de, alerta };
}
