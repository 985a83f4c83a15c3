import type { Finding, Severity } from "../finding";
import { a1, addressOf } from "../grid/a1";
import type { CellRef } from "../grid/grid";
import type { TipoDeMeta } from "../vocabulary";
import { count, percent, quantity } from "./format";

/** One sentence for a Finding: what is wrong, with its figures. */
export function findingText(finding: Finding): string {
  switch (finding.type) {
    case "tipoContradicho":
      return `En ${count(finding.disagree)} de ${count(finding.filas)} metas con la etiqueta «${finding.label}» ${finding.lastHolds >= finding.sumHolds ? "el último año es igual a la meta del cuatrienio y la suma de los años no" : "la suma de los años es igual a la meta del cuatrienio y el último año no"}: se leen como tipo ${tipoText(finding.readAs)}, según su programación.`;
    case "programacionNoCuadra":
      return finding.last === finding.metaCuatrienio
        ? `La programación termina en la meta del cuatrienio (${quantity(finding.metaCuatrienio)}) pero decrece en el camino, y la suma de los años (${quantity(finding.sum)}) no es igual a ella.`
        : `La programación no cuadra con la meta del cuatrienio (${quantity(finding.metaCuatrienio)}): ni la suma de los años (${quantity(finding.sum)}) ni el último año (${quantity(finding.last)}) son iguales a ella.`;
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
      return "El libro no trae pesos para el primer nivel del plan: sus nodos pesan igual.";
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
      return DAY.test(finding.text)
        ? `${finding.text} es una fecha y no una cantidad (Excel cambia «3/4» por una fecha): se toma como sin dato.`
        : `«${finding.text}» no se puede leer como número: se toma como sin dato.`;
    case "celdaConError":
      return `La celda tiene el error ${finding.text}: se toma como sin dato.`;
    case "ejecucionSinReconocer":
      return `No se reconoció ninguna columna de ejecución, y hay columnas de números sin usar: ${listed(finding.headings.map((heading) => `«${heading}»`))}. Si alguna es lo ejecutado, indíquelo.`;
    case "sinJerarquia":
      return `La fila no dice a qué ${finding.nivel === "" ? "nivel" : finding.nivel.toLowerCase()} pertenece.`;
    case "metaDeGestion":
      if (finding.answer === false)
        return "La meta es de gestión y no produjo el bien o servicio: su ejecución cuenta 0.";
      return finding.severity === "info"
        ? "La meta promete una gestión: cuando reporte ejecución habrá que decir si produjo el bien o servicio que nombra su indicador."
        : "La meta promete una gestión: ¿produjo el bien o servicio que nombra su indicador? Mientras no se responda, su ejecución cuenta.";
    case "escalaDistinta":
      return `Lo programado (${quantity(finding.programado)}) y lo ejecutado (${quantity(finding.ejecutado)}) son el mismo porcentaje en escalas distintas: uno va de 0 a 1 y el otro de 0 a 100.`;
    case "fuentesNoSuman":
      return `«${finding.heading}» dice ${quantity(finding.total)} y las fuentes suman ${quantity(finding.suma)}.`;
    case "sinEjecucionAlta":
      return `${count(finding.sinEjecucion)} de ${count(finding.programadas)} metas programadas ${whose(finding)} no reportan ejecución (${percent(finding.sinEjecucion / finding.programadas)}).`;
    case "programaAlCierre":
      return `${metas(finding.metas)} ${finding.metas.length === 1 ? "deja" : "dejan"} para el cuarto trimestre la mitad o más de lo programado y todo lo que falta.`;
    case "programadaSinBpin":
      return "La meta está programada y no cita ningún BPIN: cuando reporte ejecución no se sabrá a qué proyecto alude.";
    case "avanceSinNarrativa":
      return `${metas(finding.metas)} ${finding.metas.length === 1 ? "reporta" : "reportan"} ejecución sin contar qué se hizo ni qué se logró.`;
    case "avanceSinEvidencia":
      return `${metas(finding.metas)} ${finding.metas.length === 1 ? "reporta" : "reportan"} ejecución sin evidencia que la soporte.`;
    case "gastoSinAvance":
      return `«${finding.heading}» registra ${quantity(finding.valor)} pesos y la meta no reporta ejecución física.`;
    case "cumplidaEnPrimerTrimestre":
      return `En el primer trimestre ya se había ejecutado todo lo programado para la vigencia (${quantity(finding.ejecutado)} de ${quantity(finding.programado)}).`;
    case "codigoFueraDeNodo":
      return `El código ${finding.meta} no corresponde al nodo en que está la meta (${finding.nodo}).`;
    case "codigoMgaNoCorresponde":
      return `El indicador MGA ${finding.indicador} no es del producto ${finding.producto}: sus primeras siete cifras deberían ser las del producto.`;
    case "bpinAjeno":
      return `El BPIN ${finding.bpin} es del municipio o entidad ${finding.municipio}, y los demás del libro son de ${finding.esperado}.`;
    case "nodoFueraDelPlan":
      return `El plan oficial ${finding.plan} no tiene «${finding.nombre}» (${finding.nodo}).`;
    case "nodoAusente":
      return `Falta «${finding.nombre}» (${finding.nodo}): en el plan oficial ${finding.plan} tiene ${count(finding.oficiales)} metas.`;
    case "metasDeNodo":
      return `${finding.nodo} tiene ${count(finding.metas)} metas y el plan oficial ${finding.plan} le da ${count(finding.oficiales)}.`;
    case "metaConOtroCodigo":
      return `El mismo texto está con otro código (${listed(finding.others)}): la meta cuenta más de una vez.`;
    case "formulasDistintas":
      return `En «${finding.heading}» ${count(finding.distintas)} de ${count(finding.formulas)} fórmulas ${finding.distintas === 1 ? "no es" : "no son"} la de las demás filas (${cells(finding.cells)}).`;
    case "constantesEntreFormulas":
      return `En «${finding.heading}» hay ${finding.constantes === 1 ? "1 valor escrito" : `${count(finding.constantes)} valores escritos`} a mano entre ${count(finding.formulas)} fórmulas (${cells(finding.cells)}).`;
    case "subtotalDistinto":
      return `${finding.nodo === "" ? "El total" : `El subtotal de ${finding.nodo}`} en «${finding.heading}» dice ${figure(finding, finding.enHoja)} y el recálculo da ${figure(finding, finding.recalculado)}.`;
  }
}

/** How to put a Finding right, in one sentence; `null` where there is nothing to do but know it. */
export function findingFix(finding: Finding): string | null {
  switch (finding.type) {
    case "tipoContradicho":
      return "Corrija la etiqueta en el aplicativo o en la matriz, o déjela: el cálculo sigue la programación.";
    case "programacionNoCuadra":
      return "Revise la programación de cada año y la meta del cuatrienio: una de las dos está mal escrita.";
    case "sobreEjecucion":
      return "Confirme el valor con la dependencia; si es correcto, no hay que cambiar nada.";
    case "posibleErrorDeUnidad":
    case "escalaDistinta":
      return "Escriba lo programado y lo ejecutado en la misma unidad.";
    case "valorNegativo":
    case "valorIlegible":
    case "celdaConError":
      return "Escriba un número, o deje la celda vacía si no hay dato.";
    case "sinLineaBase":
      return "Escriba la línea base de la meta.";
    case "noProgramadaPresunta":
      return "Escriba el valor programado, o NP si la meta no está programada en la vigencia.";
    case "ejecutadaSinProgramar":
      return "Confirme si la meta estaba programada en la vigencia; si lo estaba, escriba el valor programado.";
    case "pesosNoSuman":
    case "pesosMezclados":
      return "Corrija los pesos en su hoja o columna: todos en la misma escala y que sumen 100 %.";
    case "pesosIncompletos":
    case "pesosIguales":
      return "Escriba los pesos en una columna o en una hoja de pesos (nodo, peso).";
    case "ponderadorDesconocido":
      return "Escriba el ponderador de la vigencia en la hoja de pesos (vigencia, ponderador).";
    case "trimestresAcumulados":
      return "Responda en el panel si los trimestres son acumulados.";
    case "proyectoSinMeta":
      return "Registre la meta en el proyecto, o cite el BPIN del proyecto que sí la tiene.";
    case "bpinDesconocido":
    case "bpinAjeno":
      return "Verifique el BPIN en el banco de proyectos y corríjalo.";
    case "bpinMalFormado":
      return "Escriba el BPIN completo, como texto.";
    case "sinProyecto":
    case "programadaSinBpin":
      return "Escriba el BPIN del proyecto en que la meta está registrada.";
    case "sinRegistro":
      return "Agregue una hoja con los pares BPIN y meta, o elija el archivo del registro.";
    case "metaDeGestion":
      return finding.answer === false
        ? "Si se equivocó, cambie la respuesta a Sí."
        : "Responda Sí o No según el bien o servicio que nombra el indicador.";
    case "metaRepetida":
      return finding.severity === "error"
        ? "Corrija el código de una de las dos metas."
        : "Elimine la fila repetida.";
    case "metaEnConflicto":
      return "Deje una sola fila, con el valor que confirme la dependencia responsable.";
    case "escalaMezclada":
      return "Escriba toda la columna como porcentaje (67,8 %) o toda entre 0 y 100.";
    case "dineroFueraDeOrden":
      return "Verifique los dos valores en la ejecución presupuestal.";
    case "fuentesNoSuman":
      return "Corrija la fuente o el total; conviene que el total sea una fórmula.";
    case "formulasSinCalcular":
      return "Abra el libro en Excel, guárdelo y vuelva a leerlo.";
    case "sinEjecucionAlta":
      return "Pida a los responsables el reporte pendiente o un plan de choque para lo que falta de la vigencia.";
    case "programaAlCierre":
      return "Verifique con los responsables que lo que falta alcance a ejecutarse antes del cierre.";
    case "avanceSinNarrativa":
      return "Pida las actividades y los logros que explican el avance.";
    case "avanceSinEvidencia":
      return "Pida la evidencia, o el enlace a ella.";
    case "gastoSinAvance":
      return "Confirme si falta reportar la ejecución física o si el gasto es de otra meta.";
    case "cumplidaEnPrimerTrimestre":
      return "Confirme el valor, y que no sea un acumulado de otra vigencia.";
    case "codigoFueraDeNodo":
      return "Corrija el código, o mueva la fila al nodo que dice el código.";
    case "codigoMgaNoCorresponde":
      return "Verifique los dos códigos en el catálogo de productos de la MGA.";
    case "nodoFueraDelPlan":
    case "nodoAusente":
    case "metasDeNodo":
      return "Compare con el plan aprobado y corrija las filas que sobran o faltan.";
    case "metaConOtroCodigo":
      return "Deje la meta una sola vez, con el código del plan.";
    case "formulasDistintas":
      return "Copie hacia abajo la fórmula que usan las demás filas.";
    case "constantesEntreFormulas":
      return "Reemplace los valores escritos por la fórmula de la columna.";
    case "subtotalDistinto":
      return "Revise el rango y los pesos de la fórmula del subtotal.";
    case "ejecucionSinReconocer":
      return "Indique en el panel, pestaña Matriz, cuál columna tiene lo ejecutado.";
    case "sinJerarquia":
      return "Escriba en la fila el nodo del plan al que pertenece la meta.";
    case "enBrecha":
      return null;
  }
}

/** "suma", "creciente"… as a person reads it. */
export function tipoText(tipo: TipoDeMeta): string {
  return {
    suma: "suma",
    creciente: "creciente",
    mantenimiento: "mantenimiento",
    reduccion: "reducción",
  }[tipo];
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

function metas(codigos: readonly string[]): string {
  return codigos.length === 1
    ? `La meta ${codigos[0]!}`
    : `${count(codigos.length)} metas (${listed(codigos)})`;
}

function cells(refs: readonly CellRef[]): string {
  return listed(refs.map(({ row, column }) => a1(row, column)));
}

function whose({ de, nombre }: Extract<Finding, { type: "sinEjecucionAlta" }>): string {
  return { plan: "del plan", nodo: `de ${nombre}`, dependencia: `a cargo de ${nombre}` }[de];
}

function figure({ unidad }: Extract<Finding, { type: "subtotalDistinto" }>, value: number): string {
  return unidad === "porcentaje" ? percent(value, 2) : `${quantity(value)} pesos`;
}
/** A kind of alerta, as a heading; a new one breaks the build here until it has a name. */
export function tipoDeAlertaText(tipo: Finding["type"]): string {
  return NAME_BY_TIPO[tipo];
}
const NAME_BY_TIPO: Readonly<Record<Finding["type"], string>> = {
  tipoContradicho: "Tipo declarado distinto del aritmético",
  programacionNoCuadra: "Programación que no cuadra",
  sobreEjecucion: "Sobreejecución",
  posibleErrorDeUnidad: "Posible error de unidad",
  valorNegativo: "Valor negativo",
  sinLineaBase: "Sin línea base",
  noProgramadaPresunta: "No programada, sin decirlo",
  ejecutadaSinProgramar: "Ejecutada sin programar",
  pesosNoSuman: "Pesos que no suman 100 %",
  pesosIncompletos: "Pesos incompletos",
  pesosMezclados: "Pesos en dos escalas",
  pesosIguales: "Sin pesos en el libro",
  ponderadorDesconocido: "Ponderador desconocido",
  enBrecha: "Entre dos niveles",
  trimestresAcumulados: "Trimestres acumulados",
  proyectoSinMeta: "El proyecto no contiene la meta",
  bpinDesconocido: "BPIN que no está en el registro",
  bpinMalFormado: "BPIN mal escrito",
  sinProyecto: "Ejecución sin proyecto",
  sinRegistro: "Sin registro de proyectos",
  metaDeGestion: "Metas de gestión",
  metaRepetida: "Meta repetida",
  metaEnConflicto: "Meta repetida con otros valores",
  escalaMezclada: "Columna en dos escalas",
  escalaDistinta: "Programado y ejecutado en distinta escala",
  dineroFueraDeOrden: "Dinero fuera de orden",
  fuentesNoSuman: "Fuentes que no suman el total",
  formulasSinCalcular: "Fórmulas sin calcular",
  sinEjecucionAlta: "Muchas metas sin ejecución",
  programaAlCierre: "Programadas para el cierre",
  programadaSinBpin: "Programada sin BPIN",
  avanceSinNarrativa: "Avance sin narrativa",
  avanceSinEvidencia: "Avance sin evidencia",
  gastoSinAvance: "Gasto sin avance físico",
  cumplidaEnPrimerTrimestre: "Cumplida en el primer trimestre",
  codigoFueraDeNodo: "Código que no es de su nodo",
  codigoMgaNoCorresponde: "Códigos MGA que no corresponden",
  bpinAjeno: "BPIN de otro municipio",
  nodoFueraDelPlan: "Fuera del plan oficial",
  nodoAusente: "Falta parte del plan oficial",
  metasDeNodo: "Distinto número de metas que el plan",
  metaConOtroCodigo: "La misma meta con otro código",
  formulasDistintas: "Fórmulas distintas en una columna",
  constantesEntreFormulas: "Valores a mano entre fórmulas",
  subtotalDistinto: "Subtotal que no coincide",
  valorIlegible: "Valor que no es un número",
  celdaConError: "Celda con error",
  ejecucionSinReconocer: "Ejecución sin reconocer",
  sinJerarquia: "Meta sin lugar en el plan",
};
const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

export function severityText(severity: Severity, howMany: number): string {
  const one = howMany === 1;
  switch (severity) {
    case "error":
      return one ? "error" : "errores";
    case "advertencia":
      return one ? "advertencia" : "advertencias";
    case "info":
      return one ? "nota" : "notas";
  }
}
