import type { Aparte, Aviso } from "../consolidate/admitir";
import type { Conflicto } from "../consolidate/conflictos";
import type { Consolidacion, Cuenta } from "../consolidate/consolidacion";
import type { Correspondencia } from "../consolidate/corresponder";
import type { ReglaDeConflicto } from "../consolidate/decision";
import type { Entrega, EntregaPorMapear, EntregaRechazada } from "../consolidate/entrega";
import type { Periodo } from "../vocabulary";
import { fileProblemText } from "./files";
import { count, percent, quantity } from "./format";
import { unrecognisedText } from "./paneMatriz";

/** Words of the tab Consolidar that stay the same whatever the files say. */
export const CONSOLIDAR = {
  choose: "Elegir archivos…",
  chooseMore: "Agregar archivos…",
  drop: "o suéltelos aquí: .xlsx, .xlsm o .csv, cuantos quiera. Los archivos no salen de este equipo.",
  reading: "Lectura de los archivos",
  cancel: "Cancelar",
  merging: "Uniendo los archivos…",
  clear: "Quitar todos",
  libro: "El libro abierto es",
  cumplimiento: "Cumplimiento consolidado",
  outputs: "Llevar el resultado",
  publish: "Escribir en este libro",
  download: "Descargar consolidado.xlsx",
  devoluciones: "Descargar devoluciones",
  outputsHint:
    "En este libro se escriben hojas propias, como «Consolidado», «Entregas» y «Por dependencia»; ninguna otra se modifica. Las devoluciones son un libro por dependencia con lo que debe corregir.",
  noDownloads:
    "En esta versión de Excel el panel no guarda archivos: escriba el resultado en el libro. Las devoluciones se descargan desde Excel en la web.",
  writing: "Preparando…",
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
  fine: "Sin novedad",
  remove: "Quitar",
  include: "Contarlo de todas formas",
  exclude: "No contarlo",
  retractFile: "Deshacer",
  byText: "Metas halladas por su texto",
  respelled: "Códigos escritos de otra forma",
  sinReporte: "Metas sin reporte",
  outside: "Fuera del plan",
  byDependencia: "Por dependencia",
  dependencia: "Dependencia",
  metas: "Metas",
  avance: "Avance",
  cumplimientoShort: "Cumpl.",
  noDependencia: "Sin dependencia",
  notThisMeta: "No es esa meta",
} as const;

/** How many files stand how. */
export const FILE_COUNTS = {
  counting: "cuentan",
  apart: "aparte",
  toMap: "por confirmar",
  refused: "rechazados",
} as const;

/** What the open workbook is to the files. */
export const USOS_DEL_LIBRO = {
  plan: "el plan: dice qué metas deben reportarse",
  anterior: "el corte anterior: para comparar",
  nada: "otra cosa: no se usa",
} as const;

export const REGLA_TEXT: Readonly<Record<ReglaDeConflicto, string>> = {
  responsable: "El valor de la dependencia responsable",
  mayor: "El mayor valor ejecutado",
  menor: "El menor valor ejecutado",
  primera: "El del primer archivo",
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

export function metasText(metas: number): string {
  return metas === 1 ? "1 meta" : `${count(metas)} metas`;
}

export function periodoText({ vigencia, trimestre }: Periodo): string {
  if (vigencia === null) return "";
  return trimestre === null
    ? `vigencia ${vigencia}`
    : `${ROMANS[trimestre]} trimestre de ${vigencia}`;
}

const ROMANS = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;

/** In a word, for the badge of a file. */
export function estadoText(
  entrega: { readonly estado: Entrega["estado"] },
  aparte: Aparte | null,
): string {
  switch (entrega.estado) {
    case "recognised":
      return aparte === null ? "Cuenta" : aparteWord(aparte);
    case "needsMapping":
      return "Por confirmar";
    case "refused":
      return "Rechazado";
  }
}

function aparteWord({ type }: Aparte): string {
  switch (type) {
    case "mismoArchivo":
      return "Repetido";
    case "versionAnterior":
      return "Versión anterior";
    case "otroPeriodo":
      return "Otro período";
    case "otroPlan":
      return "Otro plan";
    case "retirado":
      return "No cuenta";
  }
}

/** Why a file gives no metas. */
export function reasonText(entrega: EntregaPorMapear | EntregaRechazada): string {
  if (entrega.estado === "needsMapping") return unrecognisedText(entrega.reason);
  return entrega.reason.type === "file"
    ? fileProblemText(entrega.archivo, entrega.reason.problem)
    : unrecognisedText(entrega.reason.unrecognised);
}

/** Why a recognised file does not count. */
export function aparteText(aparte: Aparte): string {
  switch (aparte.type) {
    case "mismoArchivo":
      return `Tiene el mismo contenido que «${aparte.que}», que es el que cuenta.`;
    case "versionAnterior":
      return `Es de ${periodoText(aparte.periodo)}: de la misma dependencia cuenta «${aparte.vale}».`;
    case "otroPeriodo":
      return `Es de ${periodoText(aparte.periodo)} y se consolida ${periodoText(aparte.esperado)}.`;
    case "otroPlan":
      return aparte.share === 0
        ? "Ninguna de sus metas es de este plan."
        : `Solo ${percent(aparte.share, 0)} de sus metas es de este plan.`;
    case "retirado":
      return "Usted decidió que no cuente.";
  }
}

/** What has to be confirmed of a file. */
export function avisoText(aviso: Aviso): string {
  switch (aviso.type) {
    case "periodoDistinto":
      return `Por dentro dice ${periodoText(aviso.contenido)} y por su nombre ${periodoText(aviso.nombre)}: se toma lo de adentro.`;
    case "sinPeriodo":
      return "No dice de qué período es.";
    case "dependenciaDistinta":
      return `Por dentro es de ${aviso.contenido} y por su nombre de ${aviso.nombre}: se toma lo de adentro.`;
    case "sinDependencia":
      return "No dice de qué dependencia es.";
    case "otraEntrega":
      return `De la misma dependencia también está «${aviso.archivo}».`;
  }
}

/** R24, in one line. */
export function cuentaText({ leidas, contadas, excluidas, rechazadas }: Cuenta): string {
  return `${count(leidas)} filas leídas = ${count(contadas)} contadas + ${count(excluidas)} excluidas + ${count(rechazadas)} rechazadas`;
}

/** What the figures rest on: the corte, and how many files counted. */
export function basisText({ files, metas, universo, periodo }: Basis): string {
  const from =
    universo.type === "plan" ? `del plan de «${universo.archivo}»` : "que reportan los archivos";
  const of = files === 1 ? "Cuenta 1 archivo" : `Cuentan ${count(files)} archivos`;
  return [`${of}; ${metasText(metas)} ${from}`, periodoText(periodo)]
    .filter((part) => part !== "")
    .join(" · ");
}

interface Basis extends Pick<Consolidacion, "universo" | "periodo"> {
  /** Files that count. */
  readonly files: number;
  readonly metas: number;
}

export function writtenText(sheets: readonly string[]): string {
  return `Quedó escrito en ${sheets.map((name) => `«${name}»`).join(", ")}.`;
}

export function openConflictsText(open: number, all: number): string {
  const total =
    all === 1
      ? "1 meta viene con valores distintos"
      : `${count(all)} metas vienen con valores distintos`;
  return open === 0
    ? `${total}: decididas.`
    : `${total}; ${open === all ? "" : `${count(open)} `}sin decidir: vale lo propuesto.`;
}

export function campoDeConflictoText({ campos }: Conflicto): string {
  return campos.length === 2
    ? "Difieren lo programado y lo ejecutado."
    : campos[0] === "programado"
      ? "Difiere lo programado: revise el plan."
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

export function correspondenciaText({ escrito, codigo, esDeOtraMeta }: Correspondencia): string {
  if (codigo === null) return `«${escrito}» no es ninguna meta del plan: así lo decidió usted.`;
  return esDeOtraMeta
    ? `«${escrito}» es el código de otra meta; por su texto se tomó como ${codigo}.`
    : `«${escrito}» se tomó como ${codigo}.`;
}

export function summaryWithCount(title: string, size: number): string {
  return `${title} (${count(size)})`;
}
