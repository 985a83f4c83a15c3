import type { Alcance, Conflicto, ConflictoReabierto, Lado } from "../conflicto";
import type { FilaConsolidada, MotivoDeRowEnd } from "../consolidacion";
import type { CampoDelPlan } from "../decision";
import type { DecisionReabierta } from "../decididaDe";
import type { Diferencia } from "../diferencia";
import type { Correspondencia } from "../matchToPlan";
import type { CorrespondenciaReabierta } from "../metasDecididas";
import type { Respuesta, RespuestaRecibida } from "../respuesta";
import { a1 } from "../../grid/a1";
import type { CellRef } from "../../grid/grid";
import { valorText } from "./cambios";
import { count, longDate, percent, points, quantity, signedPoints } from "../../text/format";
import { nth } from "../../nth";

// What is said of a row that a dependencia sent, the same in the pane, the sheets and the command.

/** "Matriz!B7" as a person reads it: quotes are for formulas. */
export function celdaText({ sheet, row, column }: CellRef): string {
  return `${sheet}!${a1(row, column)}`;
}

/** The meta that a row was taken for, and by what. */
export function correspondenciaText({
  escrito,
  codigo,
  por,
  similarity,
  esDeOtraMeta,
}: Correspondencia): string {
  const written = escrito === "" ? "No trae código" : `Dice «${escrito}»`;
  if (codigo === null) return `${written}; la oficina decidió que no es una meta del plan.`;
  if (por === "decision") return `${written}; la oficina decidió que es la meta ${codigo}.`;
  if (por === "escritura") return `${written}; es la meta ${codigo}.`;
  return `${written}${esDeOtraMeta ? ", que es otra meta" : ""}; por su texto corresponde a la meta ${codigo} (similitud ${percent(similarity, 0)}).`;
}

/** A decision about which meta a row is, and why it does not hold. */
export function reabiertaDeFilaText({
  codigo,
  decidido,
  antes,
  quien,
  cuando,
}: CorrespondenciaReabierta): string {
  const meta = decidido === null ? "que no es una meta del plan" : `que es la meta ${decidido}`;
  const said = `Antes se decidió de esta fila ${meta}, por decisión ${firmaText({ quien: quien ?? null, cuando: cuando ?? null })}`;
  const why =
    antes === null
      ? ", sin que quedara qué decía la fila"
      : `, cuando decía «${antes.codigo}» «${antes.nombre}»`;
  return `${said}${why}. Ahora dice «${codigo}» y se toma como lo dice: decida de nuevo si hace falta.`;
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

/** R30: what deciding the open conflicts may make of the avance of the plan; empty where it is nothing. */
export function alcanceText({ conflictos, menor, mayor }: Alcance): string {
  if (menor === null || mayor === null || points(menor) === points(mayor)) return "";
  return `Según cómo se ${conflictos === 1 ? "resuelva" : "resuelvan"}, el avance del plan va de ${points(menor)} a ${points(mayor)}\u00a0pp.`;
}

export function conflictoDecision(conflicto: Conflicto): string {
  const { campos, reabierto } = conflicto;
  const said = conflictoResuelto(conflicto);
  return reabierto === null ? said : `${said} ${conflictoReabiertoText(reabierto, campos)}`;
}

/** A decision of before, and between which values it was. */
export function conflictoReabiertoText(
  { sobre: { lados }, quien, cuando }: ConflictoReabierto,
  campos: Conflicto["campos"],
): string {
  const values = lados.map(
    (lado) =>
      `${campos.map((campo) => `${campo} ${quantity(lado[campo])}`).join(", ")} (${lado.lugar.archivo})`,
  );
  return `Antes se decidió, por decisión ${firmaText({ quien: quien ?? null, cuando: cuando ?? null })}, entre otros valores: ${values.join(" · ")}. Decida de nuevo.`;
}

function conflictoResuelto({ lados, vale, estado, conIgualDerecho }: Conflicto): string {
  if (vale === "suma") return "Se sumaron los valores, por decisión de la oficina.";
  const { dependencia, lugar, esResponsable } = nth(lados, vale);
  const who = `${dependencia ?? lugar.archivo}${esResponsable ? ", responsable" : ""}`;
  if (estado === "propuesta" && conIgualDerecho > 1)
    return `Propuesto: el de menor resultado, de «${lugar.archivo}», porque ${esResponsable ? "las filas de la dependencia responsable" : "las filas que la reportan"} dan ${count(conIgualDerecho)} valores distintos. Falta decidir.`;
  return estado === "propuesta"
    ? `Propuesto: el valor de ${who}. Falta decidir.`
    : `Se usa el de ${who}, ${estado === "regla" ? "por regla" : "por decisión de la oficina"}.`;
}

/** R36: what a file says of a meta, beside what the plan does. */
export function diferenciaText({ codigo, campo, vigencia, enPlan, enArchivo }: Diferencia): string {
  const year = vigencia === null ? "" : ` de ${vigencia}`;
  if (campo === "pesoDeNodo" || campo === "ponderador") {
    const share = (value: number | string | null): string =>
      typeof value === "number" ? percent(value) : valorText(value);
    const what = campo === "ponderador" ? `${CAMPOS[campo]}${year}` : `${CAMPOS[campo]} ${codigo}`;
    return `${what} en el plan: ${share(enPlan)}; en el archivo: ${share(enArchivo)}`;
  }
  if (campo === "peso" && enPlan === null)
    return `${CAMPOS[campo]}: en el plan las metas pesan igual; en el archivo, ${valorText(enArchivo)}`;
  return `${CAMPOS[campo]}${year} en el plan: ${valorText(enPlan)}; en el archivo: ${valorText(enArchivo)}`;
}

const CAMPOS: Readonly<Record<CampoDelPlan, string>> = {
  programado: "Programado",
  lineaBase: "Línea base",
  metaCuatrienio: "Meta del cuatrienio",
  tipo: "Tipo de meta",
  peso: "Peso de la meta",
  pesoDeNodo: "Peso de",
  ponderador: "Ponderador",
};

/** R36: which of the two stands, by whose decision, and what the other would change. */
export function diferenciaDecision({
  vale,
  decidida,
  quien,
  cuando,
  efecto,
  reabierta,
}: Diferencia): string {
  const who = decidida ? `, por decisión ${firmaText({ quien, cuando })}` : "";
  const change = efecto === null ? "" : `${signedPoints(efecto)}\u00a0pp en el avance del plan`;
  if (vale === "archivo")
    return `Se toma lo del archivo${who}${change === "" ? "" : ` (${change})`}.`;
  if (decidida) return `Se toma lo del plan${who}.`;
  const before = reabierta === null ? "" : ` ${reabiertaText(reabierta)}`;
  return `Se toma lo del plan. Aceptar lo del archivo cambiaría ${change === "" ? "el resultado" : change}.${before}`;
}

/** R36: a decision of before, and why it does not hold. */
function reabiertaText({ acepta, sobre, quien, cuando }: DecisionReabierta): string {
  const said = `Antes se ${acepta ? "aceptó" : "rechazó"} lo del archivo, por decisión ${firmaText({ quien: quien ?? null, cuando: cuando ?? null })},`;
  if (sobre === null) return `${said} sin que quedara sobre qué valores: decida de nuevo.`;
  return `${said} cuando el plan decía ${valorText(sobre.enPlan)} y el archivo ${valorText(sobre.enArchivo)}: decida de nuevo.`;
}

function firmaText({ quien, cuando }: Pick<Diferencia, "quien" | "cuando">): string {
  return `${quien === null ? "de la oficina" : `de ${quien}`}${cuando === null ? "" : ` del ${longDate(cuando.slice(0, 10))}`}`;
}

/** What a dependencia answered to a point: who, when, and its words. */
export function respuestaText({ responde, fecha, texto }: Respuesta): string {
  return `Respondió ${responde}${fecha === null ? "" : `, el ${longDate(fecha)}`}: «${texto}».`;
}

/** What became of the point that was answered, and by whose decision. */
export function respuestaDecision({
  estado,
  quien,
  cuando,
}: Pick<RespuestaRecibida, "estado" | "quien" | "cuando">): string {
  if (estado === "noEsta") return "El punto ya no está en lo que se consolida, o dice otra cosa.";
  const by = `${quien === null ? "" : `, por decisión de ${quien}`}${cuando === null ? "" : ` del ${longDate(cuando.slice(0, 10))}`}`;
  return estado === "cierra"
    ? `Con la respuesta el punto se da por respondido${by}: no se pide de nuevo. Las cifras no cambian por ella.`
    : `La respuesta no se aceptó${by}: el punto sigue pendiente.`;
}

/** What was decided about a row of the consolidated matriz; one that no file brings counts by whether it was programmed. */
export function decisionText(
  { origen, reportes, conflicto, correspondencia }: FilaConsolidada,
  isProgramada = true,
): string {
  const parts = [
    ...(origen !== null
      ? []
      : isProgramada
        ? ["Sin reporte: se toma como programada y con ejecución 0."]
        : ["No viene en ningún archivo y no está programada: no se tiene en cuenta."]),
    ...(correspondencia === null || correspondencia.por === "escritura"
      ? []
      : [correspondenciaText(correspondencia)]),
    ...(conflicto === null
      ? reportes > 1
        ? [`La reportan ${count(reportes)} filas con los mismos valores: se toma una vez.`]
        : []
      : [conflictoDecision(conflicto)]),
  ];
  return parts.join(" ");
}

/** Why a row does not count. */
export function motivoText(motivo: MotivoDeRowEnd): string {
  return MOTIVOS[motivo];
}

const MOTIVOS: Readonly<Record<MotivoDeRowEnd, string>> = {
  subtotal: "Subtotal o total",
  signature: "Firma",
  note: "Nota",
  section: "Título de sección",
  parent: "Nivel del plan: sus metas están debajo",
  example: "Fila de ejemplo",
  instruction: "Instrucción de diligenciamiento",
  footer: "Pie del formato",
  repeatedHeader: "Encabezado repetido",
  columnNumbers: "Numeración de columnas",
  period: "Otro periodo de una meta, contado con ella",
  part: "Otra parte de una meta, contada con ella",
  duplicate: "Repetida con los mismos valores",
  duplicateConflict: "Repetida con otros valores",
  noIdentity: "Sin código ni texto de meta",
  mismosValores: "Otra fila dice lo mismo",
  noElegida: "Se eligió otra fila de la meta",
  fueraDelPlan: "No está en el plan",
  deVarias:
    "Da varias metas del plan como una sola: lo ejecutado no se puede repartir entre ellas; «no se encontró» se refiere a cada una",
  mismoArchivo: "El archivo está repetido",
  versionAnterior: "El archivo es una versión anterior",
  otroPeriodo: "El archivo es de otro período",
  otroPlan: "El archivo es de otro plan",
  retirado: "El archivo se retiró",
  desglosado: "El archivo es un consolidado: se toman los que lo formaron",
};

/** Codes of the plan in other letters, all in one line. */
export function respelledText(rows: number): string {
  return rows === 1
    ? "1 código se escribió de otra forma: se tomó el del plan."
    : `${count(rows)} códigos se escribieron de otra forma: se tomaron los del plan.`;
}
