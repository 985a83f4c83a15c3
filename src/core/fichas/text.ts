import { ESTADOS_DE_EVIDENCIA, type EstadoDeEvidencia } from "../evidencias/evidencias";
import { EVIDENCIA_EN_FRASE } from "../evidencias/text";
import type { Montos } from "../plan/dinero";
import type { Conteo } from "../plan/evaluation";
import { count, countOf, money, percent } from "../text/format";
import type { Agrupador } from "./agrupaciones";
import type { PuntoDeTendencia } from "./tendencia";

/** What metas are added up by, as the title of a list. */
export const AGRUPADOR: Readonly<Record<Agrupador, string>> = {
  dependencia: "Por dependencia",
  sector: "Por sector",
  ods: "Por objetivo de desarrollo sostenible (ODS)",
  poblacion: "Por población",
  fuente: "Por fuente de financiación",
};

/** Words of the sheets of cards and of groups. */
export const FICHAS = {
  titulo: "Ficha de la dependencia",
  nada: "La matriz ya no nombra dependencias: no hay fichas.",
  cumplimiento: "Cumplimiento de sus metas",
  esperado: "Frente a lo esperado",
  metas: "Metas",
  dinero: "Recursos de la vigencia",
  situacion: "Situación",
  alertas: "Qué revisar",
  corregir: "Qué corregir",
  corregirPuntos: "Puntos (pp)",
  corregirQue: "Qué hacer",
  corregirMetas: "En cuáles metas",
  nadaQueCorregir: "No tiene errores ni advertencias.",
  susMetas: "Sus metas, primero las que piden algo",
  sinComparar: "Sin con qué comparar",
  frenteAlPlan: "Cumplimiento frente al del plan",
} as const;

/** What the chart of a card shows, for who cannot see it. */
export function graficoDeFichaText(dependencia: string): string {
  return `Cumplimiento de ${dependencia} y del plan: dos barras; sus valores están en la tabla de la izquierda.`;
}

export const AGRUPACIONES = {
  titulo: "El plan por dependencia, sector, ODS, población y fuente",
  nada: "La matriz ya no dice con qué agrupar sus metas.",
  nota: "Cada grupo tiene el cumplimiento de sus metas con los pesos del plan.",
  seRepiten: "Una meta puede estar en varios grupos: no suman el plan.",
  sinNombre: "Sin nombre",
  /** @param por "Por dependencia" */
  grafico: (por: string) =>
    `Cumplimiento ${por.charAt(0).toLowerCase()}${por.slice(1)}, de menor a mayor`,
} as const;

/** "30 metas; 7 de 25 programadas sin ejecución y 3 sin reporte". */
export function metasDeFichaText({ metas, programadas, sinEjecucion, sinReporte }: Conteo): string {
  const all = countOf(metas, "meta", "metas");
  const silent = sinReporte === 0 ? "" : ` y ${count(sinReporte)} sin reporte`;
  return sinEjecucion === null
    ? `${all}, ${count(programadas)} en la vigencia`
    : `${all}; ${count(sinEjecucion)} de ${count(programadas)} sin ejecución${silent}`;
}

/** R16, R34: how far the money went; `null`: the matriz says nothing of it. */
export function dineroDeFichaText(montos: Montos): string | null {
  const [gone, whole, words] =
    montos.apropiacion !== null && montos.obligaciones !== null
      ? [montos.obligaciones, montos.apropiacion, "en obligaciones de"]
      : [montos.ejecutado, montos.programado, "ejecutados de"];
  if (whole === null) return null;
  if (gone === null) return `${money(whole)} programados`;
  return `${money(gone)} ${words} ${money(whole)}${whole > 0 ? ` (${percent(gone / whole)})` : ""}`;
}

/** "Evolución: 2021-T1 20,1 %, 2021-T2 30,0 %"; `null`: there is one point, and so no way. */
export function tendenciaText(puntos: readonly PuntoDeTendencia[]): string | null {
  if (puntos.length < 2) return null;
  const all = puntos.map(({ clave, cumplimiento }) => `${clave}: ${percent(cumplimiento)}`);
  return `Evolución por cortes · ${all.join(" · ")}`;
}

/** What supports what it reports, in one line; `null`: the matriz has no column of evidence. */
export function evidenciasDeFichaText(
  conteo: Readonly<Record<EstadoDeEvidencia, number>> | null,
): string | null {
  if (conteo === null) return null;
  const parts = ESTADOS_DE_EVIDENCIA.filter(
    (estado) => estado !== "noSePide" && conteo[estado] > 0,
  ).map((estado) => `${count(conteo[estado])} ${EVIDENCIA_EN_FRASE[estado]}`);
  return parts.length === 0
    ? "Evidencias · ninguna de sus metas reporta ejecución."
    : `Evidencias de las metas con ejecución · ${parts.join(" · ")}`;
}

/** What did not fit on its page. */
export function masMetasText(rest: number, hoja: string): string {
  return rest === 1
    ? `Y una meta más, en la hoja ${hoja}.`
    : `Y ${count(rest)} metas más, en la hoja ${hoja}.`;
}

/** More dependencias than an office has: the column holds something else. */
export function masFichasText(rest: number): string {
  return `La matriz nombra ${countOf(rest, "dependencia más", "dependencias más")}, sin ficha: revise la columna.`;
}
