import type { Aplicado } from "../../core/whatIf/aplicados";
import { aplicadoText } from "../../core/whatIf/text";
import type { EscalaDeNiveles } from "../../core/planes/parametros";
import type { Nivel } from "../../core/vocabulary";
import type { NodoComparado } from "../../core/whatIf/compare";
import type { Camino, CaminoDeDependencia } from "../../core/whatIf/whatItTakes";
import type { Alcance, Efecto } from "../../core/whatIf/supuesto";
import { count, percent, percentApartFrom, points } from "../../core/text/format";
import { boundText } from "../../core/text/niveles";
import { nivelDeNodoText } from "../../core/text/estados";
import { nivelEnFrase } from "../../core/text/niveles";

/** Words of the tab Proyección that stay the same whatever the matriz says. */
export const PROYECCION = {
  tab: "Proyección",
  title: "Cierre proyectado",
  slider: "Porcentaje de lo pendiente que se cumplirá",
  reset: "Volver a las cifras reportadas",
  base: "Hoy",
  /** Between the two figures of a node, for a screen reader. */
  todayThen: " hoy, proyectado ",
  tree: "Hoy y proyectado, por niveles del plan",
  camino: "¿Qué haría falta?",
  nodo: "Para que",
  wholePlan: "Todo el plan",
  hasta: "llegue a",
  aceptable: "Aceptable",
  sobresaliente: "Sobresaliente",
  otro: "Otro porcentaje",
  porcentaje: "Porcentaje",
  trimestres: "Trimestres que quedan",
  asInMatriz: "Los de la matriz",
  pasos: "Metas que hay que cumplir",
  suponer: "Ver su efecto",
  dejarFuera: "Excluir",
  excluidas: "Excluidas:",
  volverAContar: "Incluir de nuevo",
  porDependencia: "Por dependencia",
  supuestos: "Supuestos",
  sinSupuestos:
    "Aún no hay supuestos. Los que agregue aquí prevalecen sobre el control deslizante.",
  orden: "Si dos supuestos afectan la misma meta, se aplica el último.",
  sobre: "Aplica a",
  cual: "Cuál",
  choose: "Elija…",
  supone: "Supuesto",
  valor: "Porcentaje (0 a 100)",
  cantidad: "Cantidad ejecutada",
  agregar: "Agregar",
  quitar: "Quitar",
  subir: "Subir",
  bajar: "Bajar",
  duele: "Mayor avance pendiente",
  dueleMetas: "Metas con mayor avance pendiente",
  dueleDependencias: "Dependencias con mayor avance pendiente",
  guardadas: "Proyecciones guardadas",
  nombre: "Nombre",
  guardar: "Guardar en el libro",
  ninguna: "Aún no hay ninguna en este libro.",
  abrir: "Abrir",
  comparar: "Comparar",
  comparacion: "Comparación de proyecciones",
  exportar: "Exportar",
  importar: "Importar archivo…",
  noEsJson:
    "El archivo no es una proyección guardada por SOPO. Elija el que exportó desde el panel.",
  file: "proyeccion",
  copied:
    "Excel de escritorio no permite guardar archivos desde el panel. La proyección quedó copiada: péguela en el Bloc de notas y guárdela con nombre terminado en .json.",
  notCopied: "No se pudo copiar la proyección.",
  imprescindible: "Imprescindible: está en todas las opciones",
  sustitutas: "Pueden reemplazar a otra",
  temprana: "Alerta temprana",
  tempranaDependencias: "Por dependencia",
  publicar: "Publicar la proyección",
  publicarSinSupuestos: "Aún no hay supuestos: la proyección será igual a las cifras actuales.",
  publicarBoton: "Publicar proyección",
  publicarDeNuevo: "Publicar de nuevo",
  deshacer: "Deshacer",
  quitarHoja: "Quitar la hoja",
} as const;

/** The slider's value, in words: "40 %". */
export function sliderText(faltante: number): string {
  return percent(faltante, 0);
}

/** What the change is worth: "+12,30 pp del plan". */
export function gainText(avance: number | null): string | null {
  if (avance === null || Math.abs(avance) < 0.00005) return null;
  return `${avance > 0 ? "+" : "−"}${points(Math.abs(avance))}\u00a0pp`;
}

/** "Sube de Bajo a Aceptable". */
export function cambioText({ base, projected, cambio }: NodoComparado): string | null {
  if (cambio === null) return null;
  const from = nivelDeNodoText(base);
  const to = nivelDeNodoText(projected);
  return `${cambio === "sube" ? "Sube" : "Baja"} de ${from} a ${to}`;
}

export function alternativaText(at: number, of: number): string {
  return `Opción ${at} de ${of}`;
}

export function otraOpcionText(at: number): string {
  return `Ver la opción ${at}`;
}

export function trimestresText(trimestres: number): string {
  return trimestres === 1 ? "1 trimestre" : `${trimestres} trimestres`;
}

/** What a dependencia can do by itself. */
export function dependenciaText(
  { pasos, llega, metas }: CaminoDeDependencia,
  hasta: number,
): string {
  if (pasos === null)
    return `Sola no alcanza: con ${metas === 1 ? "su única meta" : `sus ${count(metas)} metas`} llega a ${percentApartFrom(llega, hasta)}`;
  return pasos.length === 1
    ? `Le basta 1 meta: llega a ${percent(llega)}`
    : `Le bastan ${count(pasos.length)} metas: llega a ${percent(llega)}`;
}

/** The answer of the inverse search, short enough for a link that leads to it. */
export function pistaText({ nodo, hasta, ...camino }: Camino, escala: EscalaDeNiveles): string {
  const { codigo } = nodo.node;
  const name = codigo === "" ? "el plan" : codigo;
  const goal = nivelAt(hasta, escala);
  switch (camino.type) {
    case "yaEsta":
    case "nadaQueMedir":
      return "¿Qué haría falta para llegar a otro nivel?";
    case "sePuede":
      return camino.pasos.length === 1
        ? `Para que ${name} llegue a ${goal} falta cumplir 1 meta: ver cuál`
        : `Para que ${name} llegue a ${goal} falta cumplir ${count(camino.pasos.length)} metas: ver cuáles`;
    case "noSePuede":
      return `${name === "el plan" ? "El plan" : name} no alcanza ${goal}: ver hasta dónde llega`;
  }
}

/** "Aceptable", or the percentage where it is the bound of no nivel. */
function nivelAt(hasta: number, { aceptable, sobresaliente }: EscalaDeNiveles): string {
  if (hasta === aceptable.valor) return PROYECCION.aceptable;
  return hasta === sobresaliente.valor ? PROYECCION.sobresaliente : percent(hasta);
}

/** "Por escenario de cambio". */
export function tempranaPorText(level: string): string {
  return `Por ${nivelEnFrase(level)}`;
}

/** How many metas could stand in for another. */
export function sustitutasText(metas: number): string {
  return `${PROYECCION.sustitutas}: ${metas === 1 ? "1 meta" : `${count(metas)} metas`}`;
}

/** What there is still to gain: "1,20 pp · 4 metas". */
export function pendienteText(puntos: number | null, parte: number, metas: number | null): string {
  const worth =
    puntos === null ? `${percent(parte)} de lo programado` : `${points(puntos)}\u00a0pp`;
  if (metas === null) return worth;
  return `${worth} · ${metas === 1 ? "1 meta" : `${count(metas)} metas`}`;
}

export function savedText(nombre: string): string {
  return `«${nombre}» quedó guardada en el libro.`;
}

export function savedOnText(fecha: string): string {
  return `Guardada el ${fecha.slice(0, 10)}`;
}

export function umbralText(nivel: Nivel, umbral: number): string {
  return `${nivel} (${boundText(umbral)})`;
}

/** A kind of part of the plan, where one is chosen. */
export function alcanceNameText(de: Alcance["type"]): string {
  switch (de) {
    case "plan":
      return "Todo el plan";
    case "nodo":
      return "Un componente del plan";
    case "dependencia":
      return "Una dependencia";
    case "meta":
      return "Una meta";
    case "alerta":
      return "Un tipo de alerta";
  }
}

/** What can be assumed, where it is chosen. */
export function suponeText(supone: Efecto["type"] | "peso" | "ponderador"): string {
  switch (supone) {
    case "ejecutado":
      return "Termina con esta cantidad ejecutada";
    case "cumplimiento":
      return "Termina en este porcentaje";
    case "minimo":
      return "Llega por lo menos a este porcentaje";
    case "faltante":
      return "Se cumple este porcentaje de lo que falta";
    case "ritmo":
      return "Sigue al ritmo que lleva";
    case "armonizada":
      return "Queda armonizada con su proyecto";
    case "peso":
      return "Tiene este peso frente a los de su mismo nivel";
    case "ponderador":
      return "El ponderador de la vigencia es este";
  }
}

/** On how many metas the slider acts, beside the assumptions of the list. */
export function deslizadorText(aplicado: Aplicado): string {
  return `Deslizador «${PROYECCION.slider}». ${aplicadoText(aplicado)}`;
}
