import { a1 } from "../grid/a1";
import type { CellRef } from "../grid/grid";
import type { Aparte, Aviso } from "../consolidate/admitir";
import type { Cambio, TipoDeCambio } from "../consolidate/cambio";
import type { Conflicto, Lado } from "../consolidate/conflictos";
import type {
  Cuenta,
  EntregaEnConsolidado,
  FilaConsolidada,
  MotivoDeDestino,
} from "../consolidate/consolidacion";
import type { Correspondencia } from "../consolidate/corresponder";
import type { Entrega } from "../consolidate/entrega";
import type { Asunto } from "../consolidate/pendientes";
import type { Periodo } from "../vocabulary";
import { fileProblemText } from "./files";
import { findingFix, findingText } from "./findings";
import { count, percent, quantity } from "./format";
import { unrecognisedText } from "./paneMatriz";
import { longDate } from "./report";

/** Words of the sheets and of the command that consolidates. */
export const CONSOLIDADO = {
  title: "Matriz consolidada del Plan de Desarrollo",
  entregasTitle: "Entregas de las dependencias",
  dependenciasTitle: "Avance por dependencia",
  revisarTitle: "Por revisar antes de publicar",
  cambiosTitle: (anterior: string) => `Cambios frente a ${anterior}`,
  devolucionTitle: (dependencia: string) => `Hoja de devolución: ${dependencia}`,
  devolucionHelp:
    "Solo lo que hay que corregir. Cada celda es la del archivo que envió la dependencia.",
  nothing: "Nada por revisar",
  noCambios: "Sin cambios",
  bandas: {
    estructura: "Estructura del plan",
    clasificacion: "Clasificación",
    meta: "Meta de producto",
    fisica: "Programación y ejecución física",
    trimestres: "Ejecución física por trimestre",
    programada: "Programación financiera",
    ejecutada: "Ejecución financiera",
    soportes: "Soportes",
    procedencia: "Procedencia",
  },
  pesos: "(pesos)",
  columnas: {
    codigo: "MP",
    bpin: "Código BPIN",
    indicador: "Indicador Producto PDM",
    meta: "Meta de Producto PDM",
    lineaBase: "Línea Base Producto",
    metaCuatrienio: "Meta Producto Cuatrienio",
    tipo: "Orientación de la meta de producto  (Campo de texto)",
    responsable: "Responsable",
    programado: "Valor Esperado",
    ejecutado: "Valor Ejecutado",
    trimestres: ["I Trimestre", "II Trimestre", "III Trimestre", "IV Trimestre"],
    dependencia: "Reportada por",
    archivo: "Archivo de origen",
    hoja: "Hoja de origen",
    fila: "Fila de origen",
    decision: "Decisión tomada",
  },
  entregas: {
    archivo: "Archivo",
    dependencia: "Dependencia",
    estado: "Estado",
    corte: "Corte",
    leidas: "Filas leídas",
    contadas: "Contadas",
    excluidas: "Excluidas",
    rechazadas: "Rechazadas",
    alertas: "Alertas",
    completitud: "Completitud",
    nota: "Qué se encontró",
  },
  total: "Total",
  dependencias: { nombre: "Dependencia", archivos: "Archivos", completitud: "Metas reportadas" },
  revisar: {
    asunto: "Asunto",
    meta: "Meta",
    responsable: "Responsable",
    archivo: "Archivo",
    celda: "Celda",
    detalle: "Detalle",
    decision: "Qué se hizo",
  },
  cambios: {
    tipo: "Cambio",
    meta: "Meta",
    nombre: "Nombre",
    responsable: "Responsable",
    antes: "Antes",
    ahora: "Ahora",
    celdaAntes: "Celda antes",
    celdaAhora: "Celda ahora",
  },
  devolucion: {
    archivo: "Archivo",
    meta: "Meta",
    celda: "Celda",
    que: "Qué está mal",
    como: "Cómo corregirlo",
    severidad: "Severidad",
  },
  asuntos: {
    sinReporte: "Sin reporte",
    conflicto: "Conflicto",
    codigo: "Código distinto",
    escritura: "Código escrito de otra forma",
    fuera: "Fuera del plan",
    repetida: "Repetida con los mismos valores",
    falta: "Dependencia sin entrega",
  },
  sinDependencia: "Sin dependencia",
} as const;

/** What the command says. */
export const CONSOLIDAR = {
  noDestination:
    "Falta --salida: la carpeta en que se escriben consolidado.xlsx, devoluciones y resumen.json.",
  nothing: "Ningún archivo se reconoció como matriz: no hay qué consolidar.",
  cannotWrite: (path: string) =>
    `No se puede escribir en ${path}: revise que la carpeta exista, que tenga permiso y que los libros no estén abiertos.`,
  notAPlan: (path: string, reason: string) => `${path} no sirve para comparar: ${reason}`,
  reading: (done: number, of: number, name: string) => `[${done}/${of}] ${name}`,
  done: (folder: string, devoluciones: number) =>
    `Escrito en ${folder}: consolidado.xlsx, resumen.json y ${count(devoluciones)} ${devoluciones === 1 ? "hoja" : "hojas"} de devolución.`,
  files: (counted: number, apart: number, unread: number) =>
    `Archivos: ${count(counted)} cuentan, ${count(apart)} aparte, ${count(unread)} sin leer`,
  missing: (names: readonly string[]) => `No entregaron: ${names.join(", ")}`,
  sinReporte: (metas: number) => `Metas del plan sin reporte: ${count(metas)}`,
  noUniverse:
    "Sin --plan no se sabe qué metas ni qué dependencias faltan: el universo es lo que se entregó.",
  conflicts: (all: number, open: number) =>
    `Conflictos: ${count(all)} (${count(open)} con el valor propuesto, sin decidir)`,
  codes: (texto: number, escritura: number) =>
    `Códigos corregidos por el texto de la meta: ${count(texto)}; escritos de otra forma: ${count(escritura)}`,
  outside: (rows: number) => `Filas fuera del plan: ${count(rows)}`,
  changes: (changes: number, anterior: string) => `Cambios frente a ${anterior}: ${count(changes)}`,
} as const;

/** "III trimestre de 2021", as short as it can be said. */
export function periodoShort({ vigencia, trimestre, corte }: Periodo): string {
  if (corte !== null) return longDate(corte);
  return (
    [trimestre === null ? "" : `trimestre ${trimestre}`, vigencia === null ? "" : String(vigencia)]
      .filter((part) => part !== "")
      .join(" de ") || "sin declarar"
  );
}

export function estadoDeEntrega({
  entrega,
  aparte,
}: Pick<EntregaEnConsolidado, "entrega" | "aparte">): string {
  if (entrega.estado === "needsMapping") return "Por mapear";
  if (entrega.estado === "refused") return "No se leyó";
  return aparte === null ? "Cuenta" : "Aparte";
}

/** What there is to say of a file, in one text. */
export function notaDeEntrega({
  entrega,
  aparte,
  avisos,
}: Pick<EntregaEnConsolidado, "entrega" | "aparte" | "avisos">): string {
  if (entrega.estado !== "recognised") return sinLeerText(entrega);
  return [...(aparte === null ? [] : [aparteText(aparte)]), ...avisos.map(avisoText)].join(" ");
}

function sinLeerText(entrega: Exclude<Entrega, { estado: "recognised" }>): string {
  if (entrega.estado === "needsMapping")
    return `Parece una matriz y hay que indicar algo: ${unrecognisedText(entrega.reason)}`;
  const { reason } = entrega;
  return reason.type === "file"
    ? fileProblemText(entrega.archivo, reason.problem)
    : `No es una matriz del plan: ${unrecognisedText(reason.unrecognised)}`;
}

export function aparteText(aparte: Aparte): string {
  switch (aparte.type) {
    case "mismoArchivo":
      return `Es el mismo archivo que «${aparte.que}» con otro nombre: se cuenta una vez.`;
    case "versionAnterior":
      return `Es del corte ${periodoShort(aparte.periodo)} y la dependencia entregó «${aparte.vale}» con corte ${periodoShort(aparte.esperado)}: vale ese.`;
    case "otroPeriodo":
      return `Es del corte ${periodoShort(aparte.periodo)}, no del ${periodoShort(aparte.esperado)}.`;
    case "otroPlan":
      return "Es de otro plan de desarrollo: sus niveles y códigos no son los de este.";
    case "retirado":
      return "Se retiró por decisión de la oficina.";
  }
}

export function avisoText(aviso: Aviso): string {
  switch (aviso.type) {
    case "periodoDistinto":
      return `Por dentro dice ${periodoShort(aviso.contenido)} y por su nombre ${periodoShort(aviso.nombre)}: se tomó lo primero.`;
    case "sinPeriodo":
      return "No declara de qué período es: confírmelo.";
    case "dependenciaDistinta":
      return `Sus filas son de ${aviso.contenido} y por su título o nombre sería de ${aviso.nombre}: se tomó lo primero.`;
    case "sinDependencia":
      return "No dice qué dependencia lo envía: indíquelo.";
    case "otraEntrega":
      return `La misma dependencia entregó también «${aviso.archivo}» del mismo corte: cuentan los dos.`;
  }
}

/** What was decided about a row of the consolidated matriz. */
export function decisionText({
  origen,
  reportes,
  conflicto,
  correspondencia,
}: FilaConsolidada): string {
  const parts = [
    ...(origen === null ? ["Sin reporte: cuenta como programada con 0."] : []),
    ...(correspondencia === null || correspondencia.por === "escritura"
      ? []
      : [correspondenciaText(correspondencia)]),
    ...(conflicto === null
      ? reportes > 1
        ? [`La reportan ${count(reportes)} filas con los mismos valores: se cuenta una vez.`]
        : []
      : [conflictoDecision(conflicto)]),
  ];
  return parts.join(" ");
}

export function correspondenciaText({
  escrito,
  codigo,
  por,
  similarity,
  esDeOtraMeta,
}: Correspondencia): string {
  if (codigo === null) return `Dice ${escrito}; se decidió que no es una meta del plan.`;
  if (por === "decision") return `Dice ${escrito}; se decidió que es la meta ${codigo}.`;
  if (por === "escritura") return `Dice ${escrito}; es la meta ${codigo}.`;
  return `Dice ${escrito}${esDeOtraMeta ? ", que es otra meta" : ""}; por su texto es la meta ${codigo} (parecido ${percent(similarity, 0)}).`;
}

/** Every side of a conflict in one line: the value, who says it, where. */
export function conflictoText({ campos, lados }: Conflicto): string {
  const value = (lado: Lado): string =>
    campos.map((campo) => `${campo} ${quantity(lado[campo])}`).join(", ");
  const cells = ({ celdaProgramado, celdaEjecutado }: Lado): string => {
    const cell = campos.includes("programado") ? celdaProgramado : celdaEjecutado;
    return cell === null ? "" : ` ${celdaText(cell)}`;
  };
  return lados
    .map((lado) => `${value(lado)} (${lado.dependencia ?? lado.lugar.archivo}${cells(lado)})`)
    .join(" · ");
}

export function conflictoDecision({ lados, vale, estado }: Conflicto): string {
  if (vale === "suma") return "Se sumaron los valores, por decisión de la oficina.";
  const { dependencia, lugar, esResponsable } = lados[vale]!;
  const who = `${dependencia ?? lugar.archivo}${esResponsable ? ", responsable" : ""}`;
  return estado === "propuesta"
    ? `Propuesto: el valor de ${who}. Falta decidir.`
    : `Vale el de ${who}, ${estado === "regla" ? "por regla" : "por decisión de la oficina"}.`;
}

export function motivoText(motivo: MotivoDeDestino): string {
  return MOTIVOS[motivo];
}

const MOTIVOS: Readonly<Record<MotivoDeDestino, string>> = {
  subtotal: "Subtotal o total",
  signature: "Firma",
  note: "Nota",
  section: "Título de sección",
  repeatedHeader: "Encabezado repetido",
  columnNumbers: "Numeración de columnas",
  duplicate: "Repetida con los mismos valores",
  duplicateConflict: "Repetida con otro valor",
  noIdentity: "Sin código ni texto de meta",
  mismosValores: "Otra fila dice lo mismo",
  noElegida: "Se eligió otra fila de la meta",
  fueraDelPlan: "No está en el plan",
  mismoArchivo: "El archivo está repetido",
  versionAnterior: "El archivo es una versión anterior",
  otroPeriodo: "El archivo es de otro período",
  otroPlan: "El archivo es de otro plan",
  retirado: "El archivo se retiró",
};

export function cuentaText({ leidas, contadas, excluidas, rechazadas }: Cuenta): string {
  return `Filas leídas ${count(leidas)} = contadas ${count(contadas)} + excluidas ${count(excluidas)} + rechazadas ${count(rechazadas)}`;
}

export function cambioText({ type, trimestre }: Pick<Cambio, "type" | "trimestre">): string {
  return type === "periodoCerrado"
    ? `Cambió un período cerrado (trimestre ${trimestre ?? "–"})`
    : CAMBIOS[type];
}

const CAMBIOS: Readonly<Record<Exclude<TipoDeCambio, "periodoCerrado">, string>> = {
  acumuladoCae: "Bajó lo ejecutado acumulado",
  desaparecida: "La meta ya no aparece",
  nueva: "Meta nueva",
  peso: "Cambió el peso",
  tipo: "Cambió el tipo de meta",
  lineaBase: "Cambió la línea base",
  metaCuatrienio: "Cambió la meta del cuatrienio",
  programado: "Cambió lo programado",
};

/** What is wrong, for whoever has to put it right. */
export function asuntoText(asunto: Asunto): string {
  switch (asunto.type) {
    case "alerta":
      return findingText(asunto.finding);
    case "codigo":
      return correspondenciaText(asunto.correspondencia);
    case "fueraDelPlan":
      return `El código ${asunto.codigo} y el texto de la fila no son de ninguna meta del plan: la fila no se cuenta.`;
    case "conflicto":
      return `Otra dependencia reporta la misma meta con otro valor: ${conflictoText(asunto.conflicto)}.`;
    case "sinReporte":
      return `La meta «${asunto.nombre}» es de esta dependencia y nadie la reportó: cuenta como programada con 0.`;
    case "aparte":
      return aparteText(asunto.aparte);
    case "aviso":
      return avisoText(asunto.aviso);
    case "sinLeer":
      return sinLeerText(asunto.entrega);
  }
}

/** How to put it right, in one sentence. */
export function asuntoFix(asunto: Asunto): string {
  switch (asunto.type) {
    case "alerta":
      return findingFix(asunto.finding) ?? "";
    case "codigo":
      return asunto.correspondencia.codigo === null
        ? "Retire la fila, o escriba el código de la meta del plan."
        : `Escriba el código ${asunto.correspondencia.codigo}.`;
    case "fueraDelPlan":
      return "Retire la fila, o escriba el código de la meta del plan que reporta.";
    case "conflicto":
      return asunto.conflicto.campos.includes("programado")
        ? "Escriba el valor programado que aprobó el plan."
        : asunto.lado.esResponsable
          ? "Confirme el valor: se propone contar este."
          : "Acuerde el valor con la dependencia responsable, o retire la fila.";
    case "sinReporte":
      return "Agregue la meta a la matriz con lo ejecutado, o 0 si no se ejecutó nada.";
    case "aparte":
      return asunto.aparte.type === "otroPeriodo"
        ? "Envíe la matriz del corte que se pide."
        : "Si este archivo debía contar, avise a la oficina de planeación.";
    case "aviso":
      return asunto.aviso.type === "otraEntrega"
        ? "Diga cuál de los dos archivos vale."
        : "Corríjalo en el archivo o en su nombre.";
    case "sinLeer":
      return asunto.entrega.estado === "needsMapping"
        ? "Escriba los encabezados como en la matriz oficial."
        : "Envíe de nuevo la matriz, en un libro de Excel (.xlsx).";
  }
}

/** "Matriz!B7" as a person reads it: quotes are for formulas. */
export function celdaText({ sheet, row, column }: CellRef): string {
  return `${sheet}!${a1(row, column)}`;
}
