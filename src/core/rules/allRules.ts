import type { Asking } from "../checks/hechos";
import type { Finding, FindingType } from "../finding";
import { sinEjecucionAlta } from "./sinEjecucionAlta";
import { bpinAjeno } from "./bpinAjeno";
import { codigoFueraDeNodo } from "./codigoFueraDeNodo";
import { codigoMgaNoCorresponde } from "./codigoMgaNoCorresponde";
import { codigosJuntos } from "./codigosJuntos";
import { cumplidaEnPrimerTrimestre } from "./cumplidaEnPrimerTrimestre";
import { dineroFueraDeOrden } from "./dineroFueraDeOrden";
import { escalaDistinta } from "./escalaDistinta";
import { escalaMezclada } from "./escalaMezclada";
import { nodoFueraDelPlan, nodoAusente, metasDeNodo } from "./estructura";
import { formulasDistintas, constantesEntreFormulas } from "./formulasDistintas";
import { fuentesNoSuman } from "./fuentesNoSuman";
import { gastoSinAvance } from "./gastoSinAvance";
import { metaConOtroCodigo } from "./metaConOtroCodigo";
import { metaDeGestion } from "./metaDeGestion";
import { programaAlCierre } from "./programaAlCierre";
import { programadaSinBpin } from "./programadaSinBpin";
import { sinCruce } from "./sinCruce";
import { avanceSinNarrativa, avanceSinEvidencia } from "./soportes";
import { subtotalDistinto } from "./subtotalDistinto";
import { ajusteInvalido } from "./ajusteInvalido";
import { avisoDeLista } from "./avisoDeLista";
import { bpinDesconocido } from "./bpinDesconocido";
import { bpinMalFormado } from "./bpinMalFormado";
import { celdaConError } from "./celdaConError";
import { columnaEnDuda } from "./columnaEnDuda";
import { contrapruebaDistinta } from "./contrapruebaDistinta";
import { ejecucionSinReconocer } from "./ejecucionSinReconocer";
import { ejecutadaSinProgramar } from "./ejecutadaSinProgramar";
import { enBrecha } from "./enBrecha";
import { formulasSinCalcular } from "./formulasSinCalcular";
import { metaEnConflicto } from "./metaEnConflicto";
import { metaRepetida } from "./metaRepetida";
import { noProgramadaPresunta } from "./noProgramadaPresunta";
import { pesosIguales } from "./pesosIguales";
import { pesosIncompletos } from "./pesosIncompletos";
import { pesosMezclados } from "./pesosMezclados";
import { pesosNoSuman } from "./pesosNoSuman";
import { ponderadorDesconocido } from "./ponderadorDesconocido";
import { posibleErrorDeUnidad } from "./posibleErrorDeUnidad";
import { programacionNoCuadra } from "./programacionNoCuadra";
import { proyectoSinMeta } from "./proyectoSinMeta";
import { sinJerarquia } from "./sinJerarquia";
import { sinLineaBase } from "./sinLineaBase";
import { sinProyecto } from "./sinProyecto";
import { sinRegistro } from "./sinRegistro";
import { sobreEjecucion } from "./sobreEjecucion";
import { tipoContradicho } from "./tipoContradicho";
import { sustentoSinEntender } from "./sustentoSinEntender";
import { trimestresAcumulados } from "./trimestresAcumulados";
import { valorIlegible } from "./valorIlegible";
import { valorNegativo } from "./valorNegativo";
import type { Rule } from "../checks/rule";

/**
 * Every rule, by the `type` of its findings. They are asked in this order. A rule whose file says
 * the shape of a finding and that is not here does not compile.
 */
const RULES: { readonly [Type in FindingType]: Rule<Type> } = {
  ejecucionSinReconocer,
  columnaEnDuda,
  contrapruebaDistinta,
  formulasSinCalcular,
  sustentoSinEntender,
  ajusteInvalido,
  tipoContradicho,
  programacionNoCuadra,
  pesosIncompletos,
  pesosMezclados,
  pesosIguales,
  ponderadorDesconocido,
  pesosNoSuman,
  metaRepetida,
  metaEnConflicto,
  sinJerarquia,
  valorNegativo,
  valorIlegible,
  celdaConError,
  noProgramadaPresunta,
  sinLineaBase,
  trimestresAcumulados,
  sobreEjecucion,
  posibleErrorDeUnidad,
  ejecutadaSinProgramar,
  enBrecha,
  sinRegistro,
  proyectoSinMeta,
  bpinDesconocido,
  bpinMalFormado,
  sinProyecto,
  metaDeGestion,
  escalaMezclada,
  escalaDistinta,
  dineroFueraDeOrden,
  fuentesNoSuman,
  sinEjecucionAlta,
  programaAlCierre,
  programadaSinBpin,
  sinCruce,
  avanceSinNarrativa,
  avanceSinEvidencia,
  gastoSinAvance,
  cumplidaEnPrimerTrimestre,
  codigosJuntos,
  codigoFueraDeNodo,
  codigoMgaNoCorresponde,
  bpinAjeno,
  nodoFueraDelPlan,
  nodoAusente,
  metasDeNodo,
  metaConOtroCodigo,
  formulasDistintas,
  constantesEntreFormulas,
  subtotalDistinto,
  avisoDeLista,
};

const ALL = Object.entries(RULES).map(([type, rule]) => ({ type: type as FindingType, rule }));

/** The rule that a finding comes from. */
export function ruleOf<Type extends FindingType>(type: Type): Rule<Type> {
  return RULES[type];
}

/** What the rule of a type is called, where the type comes from a text; `null`: none is of that type. */
export function nameOfRule(type: string): string | null {
  return ALL.find((one) => one.type === type)?.rule.name ?? null;
}

/** The rules whose findings name metas, in order: what an assumption may speak of. */
export const NAMING_METAS: readonly FindingType[] = ALL.filter(({ rule }) => rule.namesMetas).map(
  ({ type }) => type,
);

/** Asks every rule. */
export const askAll: Asking = asking(() => true);

/** The same of a matriz that holds a part of a plan, such as that of one dependencia. */
export const askOfAPart: Asking = asking(
  (rule, de) => de !== "evaluacion" || rule.scope !== "plan",
);

/** Where only figures are wanted. */
export const askNothing: Asking = () => [];

function asking(isAsked: (rule: Pick<Rule<FindingType>, "scope">, de: string) => boolean): Asking {
  return (de, hechos) => {
    const checks = new Set(
      ALL.flatMap(({ rule }) => (isAsked(rule, de) ? (rule.check[de] ?? []) : [])),
    );
    const found: Finding[] = [];
    for (const hecho of hechos) for (const check of checks) found.push(...check(hecho));
    return found;
  };
}
