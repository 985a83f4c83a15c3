import type { AjustesProblem } from "../ajustes/session";
import type { Efecto } from "../../core/tablero/efecto";
import { spanOf, type NodoOficial, type PlanOficial } from "../../core/planes/planOficial";
import { countOf, percent } from "../../core/text/format";
import { refusedWritingText } from "./panePublicar";

/** Words of the tab Ajustes that stay the same whatever the matriz says. */
export const AJUSTES_PANE = {
  tab: "Ajustes",
  efecto: "Con estos cambios",
  sinCambios:
    "Cambie un valor para ver su efecto. El libro no se modifica hasta que elija Aplicar al libro.",
  igual: "Ninguna cifra cambia.",
  niveles: "Niveles de cumplimiento",
  ponderadores: "Ponderador de cada vigencia, %",
  pesos: "Peso de los componentes del primer nivel",
  metodo: "Método",
  umbrales: "Umbrales de las alertas",
  plazos: "Plazos del seguimiento",
  plan: "Plan aprobado",
  nuevoPlan: "Nuevo plan con esta matriz",
  quitarPlan: "Quitar el plan",
  dejarPlan: "Dejarlo como estaba",
  nombreDelPlan: "Nombre del plan",
  nivelesDelPlan: "Niveles",
  componentes: "Componentes del primer nivel",
  planSeGuarda:
    "Al aplicar queda en la hoja Ajustes, con su acto: otra matriz del mismo plan lo usa.",
  planSeQuita: "Al aplicar, el libro deja de tener un plan propio.",
  acto: "Acto que los fija",
  desde: "Rige desde",
  desdeAyuda: "Sin fecha rige siempre; con fecha, para los cortes desde ese día.",
  quien: "Quién los cambia",
  aplicar: "Aplicar al libro",
  descartar: "Descartar",
  aplicando: "Escribiendo la hoja Ajustes…",
  restablecer: "Restablecer",
  vuelve: "Al aplicar vuelve al valor del método.",
  noEsNumero: "Escriba un número, como 29,1.",
} as const;

/** Which plan the figures go by. */
export function planEnUsoText(oficial: PlanOficial | null, isKept: boolean): string {
  if (oficial === null)
    return "La matriz no es de un plan que se conozca: sus pesos son los que trae, y no se sabe qué componentes faltan.";
  const where = isKept ? "guardado en la hoja Ajustes" : "de los que trae el complemento";
  return `«${oficial.nombre}» ${spanOf(oficial)}, ${where}.`;
}

/** "1. Eje social: 2 metas, peso en el plan 15,0 %" */
export function componenteText(
  { codigo, nombre, metas }: NodoOficial,
  peso: number | null,
): string {
  const share = peso === null ? "" : `, peso en el plan ${percent(peso)}`;
  return `${codigo}. ${nombre}: ${countOf(metas, "meta", "metas")}${share}`;
}

export function aplicadoText(sheet: string): string {
  return `Los ajustes quedaron en la hoja «${sheet}». Las cifras del panel y de la línea de comandos ya los usan.`;
}

export function noSeAplicaText(problem: AjustesProblem): string {
  switch (problem.type) {
    case "sinActo":
      return "No se aplicó: escriba el acto que fija los ajustes. Queda en la hoja y en la metodología.";
    case "hojaAjena":
      return `No se aplicó: la hoja «${problem.sheet}» la escribió una persona, y el complemento no la modifica. Cambie ahí el valor, o renombre sus títulos para que el complemento lleve la suya.`;
    default:
      return refusedWritingText(problem);
  }
}

/** "Plan: 62,9 % (Aceptable), igual"; "Secretaría de Salud: de 59,8 % (Aceptable) a 59,8 % (Bajo)". */
export function efectoText({ nombre, antes, ahora }: Efecto): string {
  const said = ({ cumplimiento, nivel }: Efecto["antes"]): string =>
    `${percent(cumplimiento)}${nivel === null ? "" : ` (${nivel})`}`;
  const what = nombre ?? "Plan";
  return said(antes) === said(ahora)
    ? `${what}: ${said(ahora)}, igual`
    : `${what}: de ${said(antes)} a ${said(ahora)}`;
}
