import type { Verificacion } from "../matriz/filas/fila";
import { count, countOf } from "../text/format";
import {
  ESTADOS_DE_EVIDENCIA,
  type EstadoDeEvidencia,
  type EvidenciaDeMeta,
  type Evidencias,
} from "./evidencias";
import type { Muestra } from "./muestra";
import { isSinComprobar, type FormaDeEvidencia, type Pieza, type ProblemaDeForma } from "./pieza";

/** Where the evidence of a meta stands. */
export const EVIDENCIA: Readonly<Record<EstadoDeEvidencia, string>> = {
  sinEvidencia: "Sin evidencia",
  porRevisar: "Por revisar",
  noEncontrada: "Citada y no encontrada",
  sinColumna: "Su archivo no tiene columna de evidencias",
  conEvidencia: "Con evidencia",
  noSePide: "No se pide: sin ejecución reportada",
};

/** The same after a count of metas: "3 sin evidencia". */
export const EVIDENCIA_EN_FRASE: Readonly<Record<EstadoDeEvidencia, string>> = {
  sinEvidencia: "sin evidencia",
  porRevisar: "con evidencia por revisar",
  noEncontrada: "con evidencia citada y no encontrada junto al libro",
  sinColumna: "sin columna de evidencias en su archivo",
  conEvidencia: "con evidencia",
  noSePide: "sin ejecución reportada",
};

/** Words of the index. */
export const INDICE = {
  titulo: "Índice de evidencias",
  sinColumna: "La matriz no tiene columna de evidencias.",
  estado: "Estado",
  evidencia: "Evidencia que cita",
  forma: "Forma",
  verificacion: "Verificación",
  /** Of a file, where nobody can look whether it is there. */
  sinComprobar: "Sin comprobar",
  noEncontrada: "No encontrada",
} as const;

export const FORMA: Readonly<Record<FormaDeEvidencia, string>> = {
  enlace: "Enlace",
  archivo: "Archivo o carpeta",
  documento: "Documento",
  texto: "Texto",
};

/** Why nobody else can open it. */
export const PROBLEMA_DE_FORMA: Readonly<Record<ProblemaDeForma, string>> = {
  incompleto: "Enlace incompleto",
  soloEnUnEquipo: "Solo se abre en un equipo",
  soloDeUnaCuenta: "Solo lo abre una cuenta de correo",
};

/** What is to be known of what is cited, beside its words; `null`: nothing. */
export function avisoDePieza(pieza: Pieza): string | null {
  if (pieza.problema !== null) return PROBLEMA_DE_FORMA[pieza.problema];
  if (pieza.hallada === false) return INDICE.noEncontrada;
  return isSinComprobar(pieza) ? INDICE.sinComprobar : null;
}

/** "387 metas reportan ejecución: 350 con evidencia, 30 sin evidencia…". Its form was looked at, and nothing was opened. */
export function evidenciasText({ metas, conteo }: Evidencias): string {
  const asked = ESTADOS_DE_EVIDENCIA.filter((estado) => estado !== "noSePide");
  const all = asked.reduce((sum, estado) => sum + conteo[estado], 0);
  if (all === 0) return "Ninguna meta reporta ejecución.";
  const parts = asked
    .filter((estado) => conteo[estado] > 0)
    .map((estado) => `${count(conteo[estado])} ${EVIDENCIA_EN_FRASE[estado]}`);
  const reports =
    all === 1 ? "Una meta reporta ejecución" : `${count(all)} metas reportan ejecución`;
  const citing = metas.filter(
    ({ estado, piezas }) => estado === "conEvidencia" && piezas.some(isSinComprobar),
  ).length;
  const sinComprobar =
    citing === 0
      ? ""
      : ` Los archivos que ${citing === 1 ? "cita una de ellas" : `citan ${count(citing)} de ellas`} quedan sin comprobar: desde aquí no se buscaron.`;
  return `${reports}: ${parts.join(", ")}. Se revisó la forma; no se abrió ningún enlace ni archivo.${sinComprobar}`;
}

/** How a sample was drawn, so that it can be drawn again. */
export function muestraText({ semilla, tamano, universo }: Muestra): string {
  return `Muestra de ${countOf(tamano, "meta", "metas")} ${universo === 1 ? "de la única que reporta" : `de las ${count(universo)} que reportan`} ejecución, con la semilla «${semilla}»: de cada dependencia en proporción a las que reporta y, dentro de ella, por un orden que sale de la semilla y del código de la meta. Con la misma semilla y las mismas metas sale la misma muestra.`;
}

/** "II.B.2.3 Con evidencia: Acta 9". */
export function metaDeMuestraText({ meta, estado, piezas }: EvidenciaDeMeta): string {
  const cited = piezas.map(({ texto }) => texto).join("; ");
  const { codigo, nombre } = meta.meta;
  return `${codigo} ${nombre} · ${EVIDENCIA[estado]}${cited === "" ? "" : `: ${cited}`}`;
}

/** "Rechazada · El acta es de 2023 · Ana Ruiz · 2025-10-02"; what is not written is left out. */
export function verificacionText({ resultado, motivo, quien, fecha }: Verificacion): string {
  const said = [resultado === "rechazada" ? "Rechazada" : "Verificada", motivo, quien, fecha];
  return said.filter((part) => part !== "").join(" · ");
}
