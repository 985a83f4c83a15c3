import type { Finding } from "../finding";
import { sinEjecucionAlta } from "./alertaTemprana";
import { bpinAjeno } from "./bpinAjeno";
import type { Check, CheckContext } from "./check";
import { codigoFueraDeNodo } from "./codigoFueraDeNodo";
import { codigoMgaNoCorresponde } from "./codigoMga";
import { cumplidaEnPrimerTrimestre } from "./cumplidaEnPrimerTrimestre";
import { dineroFueraDeOrden } from "./dinero";
import { escalaDistinta } from "./escalaDistinta";
import { escalaMezclada } from "./escalaMezclada";
import { estructura } from "./estructura";
import { formulas } from "./formulas";
import { fuentesNoSuman } from "./fuentes";
import { gastoSinAvance } from "./gastoSinAvance";
import { metaConOtroCodigo } from "./metaConOtroCodigo";
import { metasDeGestion } from "./metasDeGestion";
import { programadaSinBpin } from "./programadaSinBpin";
import { programaAlCierre } from "./programaAlCierre";
import { avanceSinEvidencia, avanceSinNarrativa } from "./soportes";
import { subtotales } from "./subtotales";

/** The rules that need the whole evaluation; the others are found where their figures are made. */
const ALL_CHECKS: readonly Check[] = [
  metasDeGestion,
  escalaMezclada,
  escalaDistinta,
  dineroFueraDeOrden,
  fuentesNoSuman,
  sinEjecucionAlta,
  programaAlCierre,
  programadaSinBpin,
  avanceSinNarrativa,
  avanceSinEvidencia,
  gastoSinAvance,
  cumplidaEnPrimerTrimestre,
  codigoFueraDeNodo,
  codigoMgaNoCorresponde,
  bpinAjeno,
  estructura,
  metaConOtroCodigo,
  formulas,
  subtotales,
];

/** Rules that judge a plan as a whole, and say nothing of a part of it. */
const OF_THE_PLAN: ReadonlySet<Check> = new Set([
  sinEjecucionAlta,
  programaAlCierre,
  codigoFueraDeNodo,
  estructura,
  metaConOtroCodigo,
]);
const OF_A_PART: readonly Check[] = ALL_CHECKS.filter((check) => !OF_THE_PLAN.has(check));

/** Everything the checks find, rule by rule, within a rule in the order of the matriz. */
export function allChecks(context: CheckContext): readonly Finding[] {
  return ALL_CHECKS.flatMap((check) => check(context));
}

/** The same of a matriz that holds a part of a plan, such as that of one dependencia. */
export function checksOfAPart(context: CheckContext): readonly Finding[] {
  return OF_A_PART.flatMap((check) => check(context));
}
