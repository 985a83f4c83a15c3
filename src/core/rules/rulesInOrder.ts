import type { Rule } from "../checks/rule";
import type { FindingType } from "../finding";
import { ejecucionSinReconocer } from "./ejecucionSinReconocer";
import { columnaEnDuda } from "./columnaEnDuda";
import { contrapruebaDistinta } from "./contrapruebaDistinta";
import { formulasSinCalcular } from "./formulasSinCalcular";
import { sustentoSinEntender } from "./sustentoSinEntender";
import { ajusteInvalido } from "./ajusteInvalido";
import { tipoContradicho } from "./tipoContradicho";
import { programacionNoCuadra } from "./programacionNoCuadra";
import { pesosIncompletos } from "./pesosIncompletos";
import { pesosMezclados } from "./pesosMezclados";
import { pesosIguales } from "./pesosIguales";
import { ponderadorDesconocido } from "./ponderadorDesconocido";
import { pesosNoSuman } from "./pesosNoSuman";
import { metaRepetida } from "./metaRepetida";
import { metaEnConflicto } from "./metaEnConflicto";
import { sinJerarquia } from "./sinJerarquia";
import { valorNegativo } from "./valorNegativo";
import { valorIlegible } from "./valorIlegible";
import { celdaConError } from "./celdaConError";
import { noProgramadaPresunta } from "./noProgramadaPresunta";
import { sinLineaBase } from "./sinLineaBase";
import { trimestresAcumulados } from "./trimestresAcumulados";
import { totalContradicho } from "./totalContradicho";
import { sobreEjecucion } from "./sobreEjecucion";
import { posibleErrorDeUnidad } from "./posibleErrorDeUnidad";
import { ejecutadaSinProgramar } from "./ejecutadaSinProgramar";
import { enBrecha } from "./enBrecha";
import { sinRegistro } from "./sinRegistro";
import { proyectoSinMeta } from "./proyectoSinMeta";
import { bpinDesconocido } from "./bpinDesconocido";
import { bpinMalFormado } from "./bpinMalFormado";
import { sinProyecto } from "./sinProyecto";
import { metaDeGestion } from "./metaDeGestion";
import { escalaMezclada } from "./escalaMezclada";
import { escalaDistinta } from "./escalaDistinta";
import { dineroFueraDeOrden } from "./dineroFueraDeOrden";
import { fuentesNoSuman } from "./fuentesNoSuman";
import { sinEjecucionAlta } from "./sinEjecucionAlta";
import { programaAlCierre } from "./programaAlCierre";
import { programadaSinBpin } from "./programadaSinBpin";
import { sinCruce } from "./sinCruce";
import { avanceSinNarrativa } from "./soportes";
import { avanceSinEvidencia } from "./soportes";
import { gastoSinAvance } from "./gastoSinAvance";
import { cumplidaEnPrimerTrimestre } from "./cumplidaEnPrimerTrimestre";
import { codigosJuntos } from "./codigosJuntos";
import { codigoFueraDeNodo } from "./codigoFueraDeNodo";
import { codigoMgaNoCorresponde } from "./codigoMgaNoCorresponde";
import { bpinAjeno } from "./bpinAjeno";
import { nodoFueraDelPlan } from "./estructura";
import { nodoAusente } from "./estructura";
import { metasDeNodo } from "./estructura";
import { metaConOtroCodigo } from "./metaConOtroCodigo";
import { formulasDistintas } from "./formulasDistintas";
import { constantesEntreFormulas } from "./formulasDistintas";
import { subtotalDistinto } from "./subtotalDistinto";
import { avisoDeLista } from "./avisoDeLista";
import { dineroSinMeta } from "./dineroSinMeta";
import { evidenciaRechazada } from "./evidenciaRechazada";
import { verificacionSinEntender } from "./verificacionSinEntender";
import { dineroSinSumar } from "./dineroSinSumar";
import { dineroRepetido } from "./dineroRepetido";
import { ejecucionTrasElCorte } from "./ejecucionTrasElCorte";
import { pesosContradichos } from "./pesosContradichos";

/**
 * Every rule, by the `type` of its findings, in the order in which they are asked. Written by npm run
 * documentos, which puts a new one last; the order is changed here, by hand. A rule whose file says the
 * shape of a finding and that is not here does not compile.
 */
export const RULES: { readonly [Type in FindingType]: Rule<Type> } = {
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
  totalContradicho,
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
  dineroSinMeta,
  evidenciaRechazada,
  verificacionSinEntender,
  dineroSinSumar,
  dineroRepetido,
  ejecucionTrasElCorte,
  pesosContradichos,
};
