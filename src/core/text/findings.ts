import type { Finding } from "../finding";
import { a1, addressOf } from "../grid/a1";
import type { TipoDeMeta } from "../vocabulary";
import { count, percent, quantity } from "./format";

/** One sentence for a Finding: what is wrong, with its figures. */
export function findingText(finding: Finding): string {
  switch (finding.type) {
    case "tipoContradicho":
      return `En ${count(finding.disagree)} de ${count(finding.filas)} metas con la etiqueta «${finding.label}» ${finding.lastHolds >= finding.sumHolds ? "el último año es igual a la meta del cuatrienio y la suma de los años no" : "la suma de los años es igual a la meta del cuatrienio y el último año no"}: se leen como tipo ${tipoText(finding.readAs)}, según su programación.`;
    case "programacionNoCuadra":
      return `La programación no cuadra con la meta del cuatrienio (${quantity(finding.metaCuatrienio)}): ni la suma de los años (${quantity(finding.sum)}) ni el último año (${quantity(finding.last)}) son iguales a ella.`;
    case "sobreEjecucion":
      return `Se ejecutó ${quantity(finding.ejecutado)} de ${quantity(finding.programado)} programado (${percent(finding.bruto)}); para el cálculo cuenta 100 %.`;
    case "posibleErrorDeUnidad":
      return `Se reportó ${quantity(finding.ejecutado)} frente a ${quantity(finding.programado)} programado (${percent(finding.bruto)}): posible error de unidad; para el cálculo cuenta 100 %.`;
    case "valorNegativo":
      return `El valor ${finding.campo} es negativo (${quantity(finding.value)}) y cuenta como 0.`;
    case "sinLineaBase":
      return `La meta es de ${tipoText(finding.tipo)} y no tiene línea base: su avance no se puede medir.`;
    case "noProgramadaPresunta":
      return `No hay valor programado para ${finding.vigencia ?? "la vigencia"}: se presume que la meta no está programada.`;
    case "ejecutadaSinProgramar":
      return finding.ejecutado > 0
        ? `Se reportó ejecución de ${quantity(finding.ejecutado)} sin estar programada en ${finding.vigencia ?? "la vigencia"}: no cuenta para la vigencia, sí para el cuatrienio.`
        : `Se reportó ejecución de 0 sin estar programada en ${finding.vigencia ?? "la vigencia"}.`;
    case "pesosNoSuman":
      return `Los pesos ${finding.nodo === "" ? "del primer nivel del plan" : `dentro de ${finding.nodo}`} suman ${percent(finding.suma, 2)} y no 100 %: se usan en proporción.`;
    case "pesosIncompletos":
      return `Faltan pesos ${finding.nodo === "" ? "en el plan" : `dentro de ${finding.nodo}`}: ${listed(finding.sin)}. Allí no se usan.`;
    case "pesosMezclados":
      return "La columna de pesos mezcla valores entre 0 y 1 con valores entre 0 y 100: no se usa.";
    case "pesosIguales":
      return "El libro no trae pesos: los nodos del primer nivel pesan igual.";
    case "ponderadorDesconocido":
      return `No se conoce el ponderador de la vigencia${finding.vigencia === null ? "" : ` ${finding.vigencia}`}: el cumplimiento se calcula; los puntos del plan, no.`;
    case "enBrecha":
      return `El cumplimiento de ${finding.nodo === "" ? "todo el plan" : finding.nodo} (${percent(finding.cumplimiento, 2)}) cae entre dos rangos oficiales: decide el límite inferior.`;
    case "trimestresAcumulados":
      return `En ${count(finding.filas)} metas los trimestres parecen acumulados y se leen así; confirme si lo son.`;
    case "proyectoSinMeta":
      return `La meta reporta ejecución y cita el proyecto ${finding.bpin}, que no la tiene registrada: esa ejecución no se tiene en cuenta.`;
    case "bpinDesconocido":
      return `La meta reporta ejecución y cita el proyecto ${finding.bpin}, que no está en el banco de proyectos: esa ejecución no se tiene en cuenta.`;
    case "bpinMalFormado":
      return finding.lostDigits
        ? `El BPIN «${finding.bpin}» perdió sus últimas cifras al convertirse en número: no se puede leer y la ejecución no se tiene en cuenta.`
        : `El BPIN «${finding.bpin}» no tiene la forma de un BPIN (13 o 15 cifras): la ejecución no se tiene en cuenta.`;
    case "sinProyecto":
      return "La meta reporta ejecución y no cita ningún proyecto: cuenta, y queda señalada.";
    case "sinRegistro":
      return "El libro no trae el registro de proyectos y metas: solo se revisa la forma del BPIN.";
    case "metaRepetida":
      return finding.severity === "error"
        ? `El código ${finding.meta} también está en otra meta distinta (${others(finding.others)}): las dos cuentan.`
        : `La meta ${finding.meta} está repetida con los mismos valores (${others(finding.others)}): cuenta una vez.`;
    case "metaEnConflicto":
      return `La meta ${finding.meta} está repetida con otro valor ${finding.campo} (${others(finding.others)}): cuenta la primera; decida cuál vale.`;
    case "escalaMezclada":
      return `La columna «${finding.heading}» mezcla fracciones (${count(finding.fractions)}) y porcentajes (${count(finding.percentages)}): no se adivina la escala.`;
    case "dineroFueraDeOrden":
      return `${finding.menor} (${quantity(finding.menorValor)}) supera ${finding.mayor} (${quantity(finding.mayorValor)}).`;
    case "formulasSinCalcular":
      return `${count(finding.cells)} fórmulas de la matriz no traen resultado: ábrala en Excel, guárdela y vuelva a leerla. No se leen como 0.`;
    case "valorIlegible":
      return `«${finding.text}» no se puede leer como número: se toma como sin dato.`;
    case "celdaConError":
      return `La celda tiene el error ${finding.text}: se toma como sin dato.`;
    case "sinJerarquia":
      return `La fila no dice a qué ${finding.nivel === "" ? "nivel" : finding.nivel.toLowerCase()} pertenece.`;
  }
}

/** "suma", "creciente"… as a person reads it. */
export function tipoText(tipo: TipoDeMeta): string {
  return { suma: "suma", creciente: "creciente", mantenimiento: "mantenimiento", reduccion: "reducción" }[tipo];
}

/** "Matriz!H23", or nothing for a Finding about the whole workbook. */
export function findingCell(finding: Finding): string | null {
  return finding.at === null ? null : addressOf(finding.at);
}

function others(refs: Extract<Finding, { type: "metaRepetida" }>["others"]): string {
  return listed(refs.map(({ row, column }) => a1(row, column)));
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 5).join(", ");
  return items.length > 5 ? `${shown} y ${count(items.length - 5)} más` : shown;
}

