import { foldText } from "../grid/foldText";
import type { Fila } from "../matriz/filas/fila";
import type { Meta } from "../plan/plan";
import type { Armonizacion } from "../vocabulary";
import { citedBpins } from "./bpin";
import { isPair, type Registro } from "./registro";
import type { Parametros } from "../planes/parametros";
import type { AvanceOf, IsRejected } from "../plan/question";

/** R12: how the execution of a meta stands to the project it cites; `null`: there is nothing to check it against. */
export type ArmonizacionOf = (meta: Meta) => Armonizacion | null;

export interface ArmonizacionContext {
  /** The registry that a row is asked of: the same for all, or each dependencia's own. */
  readonly registroOf: (fila: Fila) => Registro | null;
  readonly avanceOf: AvanceOf;
  /** Without a registry only the form of a BPIN can be checked, and only where the column holds BPIN at all. */
  readonly formChecked: boolean;
}

/** R12: one of seven states for each meta. */
export function armonizacionIn({
  registroOf,
  avanceOf,
  formChecked,
}: ArmonizacionContext): ArmonizacionOf {
  return (meta) => {
    const registro = registroOf(meta.fila);
    const { estado } = avanceOf(meta);
    if (estado === "noProgramada") return "noProgramada";
    if (estado !== "conEjecucion") return "sinEjecucion";
    const cited = citedBpins(meta.fila.bpin);
    const stated = statedIn(meta.fila.armonizada);
    if (stated !== null) return stated ? "armonizada" : "proyectoSinMeta";
    if (meta.fila.bpinAt === null) return null;
    if (cited.length === 0) return "sinProyecto";
    const bpins = cited.flatMap((one) => (one.type === "bpin" ? [one.digits] : []));
    if (registro === null) return bpins.length > 0 || !formChecked ? null : "bpinMalFormado";
    if (bpins.some((bpin) => isRegistered(registro, bpin, meta))) return "armonizada";
    if (bpins.some((bpin) => registro.proyectos.has(bpin))) return "proyectoSinMeta";
    return bpins.length > 0 ? "bpinDesconocido" : "bpinMalFormado";
  };
}

/** R12: what was reported alluding to a project that does not hold it is not taken into account, and stays in the denominator. */
export function validated(
  avanceOf: AvanceOf,
  armonizacionOf: ArmonizacionOf,
  isRejected: IsRejected,
): AvanceOf {
  return (meta) => {
    const answer = avanceOf(meta);
    return isRejected(armonizacionOf(meta)) && answer.estado === "conEjecucion"
      ? { ...answer, estado: "sinEjecucion", cumplimiento: 0 }
      : answer;
  };
}

/** R12: in which states execution counts 0, by the office's setting of what cites no project (R32). */
export function rejectedIn({
  sinProyectoCuenta,
}: Pick<Parametros, "sinProyectoCuenta">): IsRejected {
  return (armonizacion) =>
    armonizacion !== null &&
    (REJECTED.has(armonizacion) ||
      (armonizacion === "sinProyecto" && sinProyectoCuenta.valor === 0));
}

const REJECTED: ReadonlySet<Armonizacion> = new Set([
  "proyectoSinMeta",
  "bpinDesconocido",
  "bpinMalFormado",
]);

function isRegistered(registro: Registro, bpin: string, { codigo, nombre, fila }: Meta): boolean {
  const codes = fila.hasCodigo ? [codigo, ...codigo.split(/[,;]/)] : [];
  return [...codes, nombre].some((meta) => meta.trim() !== "" && isPair(registro, bpin, meta));
}

/** A column of the matriz may answer by itself: Sí or No. */
function statedIn(text: string | null): boolean | null {
  const answer = foldText(text);
  if (/^(si|s|x|armonizada|registrada|verdadero|true|cumple)$/.test(answer)) return true;
  return /^(no|n|no armonizada|no registrada|falso|false|no cumple)$/.test(answer) ? false : null;
}
