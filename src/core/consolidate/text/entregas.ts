import type { SetAside, Aviso } from "../admit";
import type { Cuenta, EntregaEnConsolidado } from "../consolidacion";
import type { Entrega, EntregaDevuelta, EntregaPorMapear, EntregaRechazada } from "../entrega";
import type { DevolucionRespondida } from "../respuesta";
import type { Periodo } from "../../vocabulary";
import { periodoText } from "../../text/periodo";
import { fileProblemText } from "../../text/files";
import { count, countOf, longDate, percent } from "../../text/format";
import { listed } from "../../text/listed";
import { questionSentence } from "../../text/preguntas";
import { unrecognisedText } from "../../text/unrecognised";

// What is said of a file that a dependencia sent, the same in the pane, the sheets and the command.

/** The same after a verb: "del III trimestre de 2021", "de la vigencia 2021". */
function dePeriodo(periodo: Periodo): string {
  if (periodo.vigencia === null) return "de un período sin declarar";
  return `${periodo.trimestre === null ? "de la" : "del"} ${periodoText(periodo)}`;
}

/** As exactly as it is known: the date, else the quarter. */
export function corteText(periodo: Periodo): string {
  if (periodo.corte !== null) return longDate(periodo.corte);
  return periodoText(periodo) || "sin declarar";
}

/** In a word or two, for a badge or a column. */
export function estadoText({
  entrega,
  setAside,
}: {
  readonly entrega: { readonly estado: Entrega["estado"] };
  readonly setAside: SetAside | null;
}): string {
  switch (entrega.estado) {
    case "recognised":
      return setAside === null ? "Incluido" : setAsideWord(setAside);
    case "needsMapping":
      return "Por confirmar";
    case "refused":
      return "Rechazado";
    case "devolucion":
      return "Devolución";
  }
}

function setAsideWord({ type }: SetAside): string {
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
      return "Excluido";
    case "desglosado":
      return "Consolidado";
  }
}

/** What there is to say of a file, in one text. */
export function notaDeEntrega({
  entrega,
  setAside,
  avisos,
}: Pick<EntregaEnConsolidado, "entrega" | "setAside" | "avisos">): string {
  if (entrega.estado !== "recognised") return sinMetasText(entrega);
  return [...(setAside === null ? [] : [setAsideText(setAside)]), ...avisos.map(avisoText)].join(
    " ",
  );
}

/** What a devolución that came back brings. */
function devueltaText({
  dependencia,
  puntos,
  respuestas: { length },
}: DevolucionRespondida): string {
  return `Es la devolución para ajustes de ${dependencia} y ${
    length === 0
      ? "no trae respuestas"
      : puntos === 1
        ? "trae la respuesta a su único punto"
        : `responde ${count(length)} de sus ${count(puntos)} puntos`
  }.`;
}

/** Why a file gives no metas. */
export function sinMetasText(
  entrega: EntregaPorMapear | EntregaRechazada | EntregaDevuelta,
): string {
  return entrega.estado === "devolucion" ? devueltaText(entrega) : sinLeerText(entrega);
}

/** Why a file that may be a matriz was not read. */
export function sinLeerText(entrega: EntregaPorMapear | EntregaRechazada): string {
  if (entrega.estado === "needsMapping")
    return [
      "Parece una matriz y falta indicar algo.",
      unrecognisedText(entrega.reason),
      ...entrega.reason.questions.map(questionSentence),
    ].join(" ");
  const { reason } = entrega;
  switch (reason.type) {
    case "file":
      return fileProblemText(entrega.archivo, reason.problem);
    case "otroInstrumento":
      return `Es «${reason.nombre}» y no una matriz del plan: se evalúa aparte.`;
    case "notAMatriz":
      return `No es una matriz del plan. ${unrecognisedText(reason.unrecognised)}`;
    case "antes":
      return reason.texto;
  }
}

/** Why a recognised file does not count. */
export function setAsideText(setAside: SetAside): string {
  switch (setAside.type) {
    case "mismoArchivo":
      return `Tiene el mismo contenido que «${setAside.que}»: se incluye una vez.`;
    case "versionAnterior":
      return `Es ${dePeriodo(setAside.periodo)} y la dependencia también entregó «${setAside.vale}», ${dePeriodo(setAside.esperado)}. Se incluyó el segundo.`;
    case "otroPeriodo":
      return `Es ${dePeriodo(setAside.periodo)} y la consolidación es ${dePeriodo(setAside.esperado)}. Si el período está mal leído, corríjalo.`;
    case "otroPlan":
      return `Es de otro plan de desarrollo: ${setAside.share === 0 ? "ninguna" : `solo el ${percent(setAside.share, 0)}`} de sus metas es de este.`;
    case "retirado":
      return "Excluido por decisión de la oficina.";
    case "desglosado":
      return `${
        setAside.archivos === 1
          ? "Es una matriz consolidada: se toma el archivo que la formó."
          : `Es una matriz consolidada: se toman uno por uno los ${count(setAside.archivos)} archivos que la formaron.`
      }${reemplazadosText(setAside.reemplazados)}${setAside.hechoCon === null ? "" : ` Se hizo con el plan «${setAside.hechoCon}»: no trae las filas que no eran de ese plan. Para usar otro plan, consolide los archivos de las dependencias.`}`;
  }
}

/** What a file that is given now has taken the place of. */
function reemplazadosText(archivos: readonly string[]): string {
  if (archivos.length === 0) return "";
  const names = listed(archivos.map((archivo) => `«${archivo}»`));
  return archivos.length === 1
    ? ` El ${names} que traía se reemplaza con el que se entrega ahora.`
    : ` Los que traía con estos nombres se reemplazan con los que se entregan ahora: ${names}.`;
}

/** What has to be confirmed of a file. */
export function avisoText(aviso: Aviso): string {
  switch (aviso.type) {
    case "periodoDistinto":
      return `El contenido es ${dePeriodo(aviso.contenido)} y el nombre del archivo dice que es ${dePeriodo(aviso.nombre)}: se tomó el contenido. Confírmelo.`;
    case "sinPeriodo":
      return "No dice de qué período es: confírmelo.";
    case "vigenciaPedida":
      return `Dice ser de la vigencia ${aviso.declarada}: se leen sus columnas de ${aviso.pedida}, que es la vigencia pedida.`;
    case "cortePedido":
      return `Es ${dePeriodo(aviso.declarado)}: se leen sus columnas hasta el ${longDate(aviso.pedido)}, que es el corte pedido.`;
    case "otrosCodigos":
      return "Sus códigos se escriben de otra forma que los de la mayoría de los archivos: confirme que es del mismo plan.";
    case "dependenciaDistinta":
      return `El contenido es de ${aviso.contenido} y el título o el nombre dicen ${aviso.nombre}: se tomó el contenido. Confírmelo.`;
    case "sinDependencia":
      return "No dice qué dependencia lo envía: indíquelo.";
    case "dependenciaSegunPlan":
      return `No dice qué dependencia lo envía: por sus metas es de ${aviso.dependencia}. Confírmelo.`;
    case "otraEntrega":
      return `La misma dependencia entregó también «${aviso.archivo}» del mismo período: se incluyeron los dos. Verifique que no repitan metas.`;
  }
}

/** R24, in one line. */
export function cuentaText({ leidas, contadas, excluidas, rechazadas }: Cuenta): string {
  return `${countOf(leidas, "fila leída", "filas leídas")} = ${countOf(contadas, "contada", "contadas")} + ${countOf(excluidas, "excluida", "excluidas")} + ${countOf(rechazadas, "rechazada", "rechazadas")}`;
}
