import type { Alcance, Conflicto } from "../../core/consolidate/conflicto";
import type { Consolidacion } from "../../core/consolidate/consolidacion";
import type { ReglaDeConflicto } from "../../core/consolidate/decision";
import type { Periodo } from "../../core/vocabulary";
import type { FileCounts } from "../consolidar/lists";
import type { Count } from "./conteo";
import { alcanceText } from "../../core/consolidate/text/rowText";
import { periodoText } from "../../core/text/periodo";
import { count, quantity } from "../../core/text/format";

/** Words of the tab Consolidar that stay the same whatever the files say. */
export const CONSOLIDAR = {
  title: "Consolidar libros de las dependencias",
  invitation:
    "Reúna en este libro las matrices que enviaron las dependencias: se revisan, se unen y se escribe una sola matriz consolidada.",
  open: "Consolidar libros…",
  back: "Volver al libro abierto",
  choose: "Elegir archivos…",
  chooseMore: "Agregar archivos…",
  kinds: ".xlsx, .xlsm o .csv, cuantos quiera. Los archivos no salen de este equipo.",
  drop: "Suéltelos aquí.",
  reading: "Lectura de los archivos",
  cancel: "Cancelar",
  merging: "Uniendo los archivos…",
  clear: "Quitar todos",
  plan: "Plan: qué metas deben reportarse",
  anterior: "Corte anterior: para ver qué cambió",
  changeFile: "Cambiar archivo…",
  cumplimiento: "Cumplimiento consolidado",
  outputs: "Guardar el resultado",
  publish: "Escribir en este libro",
  undo: "Deshacer lo escrito",
  download: "Descargar consolidado.xlsx",
  devoluciones: "Descargar devoluciones",
  decisiones: "Descargar decisiones",
  loadDecisiones: "Cargar decisiones…",
  plazo: "Plazo de las devoluciones",
  noDecisions: "Todavía no se ha decidido nada en esta consolidación.",
  outputsHint:
    "En este libro se escriben hojas propias, como «Consolidado», «Entregas» y «Por dependencia»; ninguna otra se modifica. Las devoluciones son un libro por dependencia con lo que debe corregir.",
  openConsolidado: "Abrir el consolidado",
  openDevoluciones: "Abrir las devoluciones, una por una",
  noDownloads:
    "En Excel para Mac el panel no descarga archivos: cada uno se abre como un libro nuevo, detrás de este, y usted lo guarda.",
  replaces:
    "Este libro ya tiene una consolidación: al escribir se reemplaza su contenido. Guarde antes una copia si la necesita.",
  writing: "Preparando…",
  undoing: "Quitando lo que se escribió…",
  nothingToReturn: "Ninguna dependencia tiene algo por corregir.",
  missing: "Falta por entregar",
  nobodyMissing: "Entregaron todas las dependencias del plan.",
  conflicts: "Conflictos",
  noConflicts: "Ninguna meta viene con valores distintos.",
  rule: "Regla para todos",
  noRule: "Ninguna: decidir uno por uno",
  sum: "Sumar todos",
  proposal: "propuesta",
  retract: "Volver a la propuesta",
  files: "Archivos",
  fine: "Sin observaciones",
  remove: "Quitar",
  include: "Incluir",
  exclude: "Excluir",
  retractFile: "Deshacer",
  correct: "Dependencia, período y columnas",
  dependenciaDelArchivo: "Dependencia que lo envía",
  vigencia: "Vigencia",
  trimestre: "Trimestre",
  noTrimestre: "Sin indicar",
  confirm: "Confirmar",
  retractCorrection: {
    dependencia: "Volver a la dependencia leída",
    periodo: "Volver al período leído",
  },
  columns: "Columnas leídas",
  unused: "Encabezados sin usar",
  map: "Indicar sus columnas",
  forgetAnswers: "Volver a leerlo como viene",
  byText: "Metas identificadas por su texto",
  reabiertas: "Filas por decidir de nuevo",
  respelled: "Códigos escritos de otra forma",
  sinReporte: "Metas sin reporte",
  outside: "Fuera del plan",
  diferencias: "Distinto de lo que aprobó el plan",
  diferenciasHelp:
    "Se toma lo que aprobó el plan. Acepte lo del archivo solo si un acto cambió el plan.",
  quien: "Quién decide",
  acceptAll: "Aceptar todas",
  keepAll: "Mantener el plan",
  acceptDiferencia: "Aceptar lo del archivo",
  keepDiferencia: "Mantener el plan",
  respuestas: "Respuestas a las devoluciones",
  respuestasHelp:
    "Un punto respondido no se pide de nuevo en la devolución. Las cifras no cambian por una respuesta: cambian con la matriz ajustada.",
  reopen: "No aceptar",
  acceptRespuesta: "Aceptar",
  byDependencia: "Por dependencia",
  dependencia: "Dependencia",
  metas: "Metas",
  avance: "Avance",
  cumplimientoShort: "Cumpl.",
  noDependencia: "Sin dependencia",
  isThisMeta: "Sí, es esa meta",
  notThisMeta: "No es esa meta",
  otherMeta: "Es otra meta…",
  findMeta: "Código o palabras de la meta del plan",
  noMetaFound: "Ninguna meta del plan tiene esas palabras.",
  cambios: "Cambios frente al corte anterior",
  noCambios: "Nada cambió frente al corte anterior.",
  copyCambios: "Copiar los cambios",
  exportCambios: "Exportar los cambios (.csv)",
  cambiosFile: "Cambios",
} as const;

/** What came of a file of decisions. */
export function loadedText(decisions: number, isAll: boolean): string {
  const taken =
    decisions === 1 ? "Se tomó 1 decisión" : `Se tomaron ${count(decisions)} decisiones`;
  return isAll
    ? `${taken} del archivo.`
    : `${taken} del archivo. Las demás no se entienden y no se usan.`;
}

export function notDecisionsText(isNewer: boolean): string {
  return isNewer
    ? "El archivo es de una versión más nueva del complemento: no se tomó nada de él. Actualice el complemento."
    : "El archivo no trae decisiones de una consolidación: elija el que se descargó con «Descargar decisiones».";
}

/** Where the plan or the corte before comes from. */
export const FUENTES = {
  plan: {
    libro: "El libro abierto",
    archivo: "Otro archivo…",
    nada: "Ninguno: las que traen los archivos",
  },
  anterior: { libro: "El libro abierto", archivo: "Otro archivo…", nada: "Ninguno: no comparar" },
} as const;

/** How many files stand how; devoluciones only where there are any. */
export function fileCountsText(files: FileCounts): readonly Count[] {
  return FILE_COUNTS.filter(([key]) => key !== "returned" || files[key] > 0).map(
    ([key, one, many]) => [files[key] === 1 ? one : many, files[key]],
  );
}

const FILE_COUNTS = [
  ["counting", "incluido", "incluidos"],
  ["apart", "excluido", "excluidos"],
  ["toMap", "por confirmar", "por confirmar"],
  ["refused", "rechazado", "rechazados"],
  ["returned", "devolución", "devoluciones"],
] as const;

export const TRIMESTRES = {
  1: "I trimestre",
  2: "II trimestre",
  3: "III trimestre",
  4: "IV trimestre",
} as const;

export const REGLA_TEXT: Readonly<Record<ReglaDeConflicto, string>> = {
  responsable: "El valor de la dependencia responsable",
  mayor: "El mayor valor ejecutado",
  menor: "El menor valor ejecutado",
  primera: "El del primer archivo, por su nombre",
};

export function readingText(name: string, done: number, of: number): string {
  return `Leyendo ${count(Math.min(done + 1, of))} de ${count(of)}: ${name}`;
}

export function cancelledText(left: number): string {
  return left === 1
    ? "Lectura cancelada: quedó 1 archivo sin leer."
    : `Lectura cancelada: quedaron ${count(left)} archivos sin leer.`;
}

/** Beside a recognised file: "26 metas · Secretaría de Cultura · III trimestre de 2021". */
export function recognisedText(
  metas: number,
  dependencia: string | null,
  periodo: Periodo | null,
): string {
  return [metasText(metas), dependencia, periodo === null ? null : periodoText(periodo)]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}

function metasText(metas: number): string {
  return metas === 1 ? "1 meta" : `${count(metas)} metas`;
}

/** What the figures rest on: the corte, and how many files counted. */
export function basisText({ files, metas, universo, periodo }: Basis): string {
  const from =
    universo.type === "plan" ? `del plan de «${universo.archivo}»` : "que reportan los archivos";
  const of = files === 1 ? "1 archivo incluido" : `${count(files)} archivos incluidos`;
  return [`${of}; ${metasText(metas)} ${from}`, periodoText(periodo)]
    .filter((part) => part !== "")
    .join(" · ");
}

interface Basis extends Pick<Consolidacion, "universo" | "periodo"> {
  /** Files that count. */
  readonly files: number;
  readonly metas: number;
}

/** A file was chosen to compare with, and it is none. */
export function noComparableText(reason: string): string {
  return `No sirve para comparar. ${reason}`;
}

export function comparedWithText(archivo: string, metas: number): string {
  return `«${archivo}»: ${metasText(metas)}`;
}

export function writtenText(sheets: readonly string[]): string {
  return `Quedó escrito en ${listed(sheets)}.`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(", ");
}

export function openConflictsText(all: number, alcance: Alcance | null): string {
  const open = alcance?.conflictos ?? 0;
  const total =
    all === 1
      ? "1 meta viene con valores distintos"
      : `${count(all)} metas vienen con valores distintos`;
  return open === 0
    ? `${total}, ya ${all === 1 ? "resuelta" : "resueltas"}.`
    : `${total}; ${count(open)} por resolver, mientras tanto con el valor propuesto. ${alcance === null ? "" : alcanceText(alcance)}`.trimEnd();
}

export function campoDeConflictoText({ campos }: Conflicto): string {
  return campos.length === 2
    ? "Difieren lo programado y lo ejecutado."
    : campos[0] === "programado"
      ? "El programado reportado no coincide: verifíquelo en el plan aprobado."
      : "Difiere lo ejecutado.";
}

export function ladoText(programado: number | null, ejecutado: number | null): string {
  return `Programado ${quantity(programado)} · ejecutado ${quantity(ejecutado)}`;
}

export function estadoDeConflictoText({ estado }: Conflicto): string {
  return estado === "propuesta"
    ? "Sin decidir"
    : estado === "regla"
      ? "Decidido por la regla"
      : "Decidido";
}

export function summaryWithCount(title: string, size: number): string {
  return `${title} (${count(size)})`;
}

export function openedText(name: string): string {
  return `«${name}» se abrió como un libro nuevo: guárdelo donde quiera.`;
}
