import type { Aplicado } from "./aplicados";
import type { NodoComparado } from "./compare";

import type { AlertaTemprana } from "./earlyWarning";
import type { ExcluidaProblem } from "./excluidas";
import type { SupuestoSinObjeto } from "./missing";
import type { Alcance, Efecto, Supuesto } from "./supuesto";
import type { SupuestoProblem } from "./supuestoJson";
import type { SupuestosFileProblem } from "./supuestosFile";
import type { Camino, CaminoDeDependencia, Paso } from "./whatItTakes";
import { tipoDeAlertaText } from "../rules/ruleText";
import {
  count,
  countOf,
  longDate,
  percent,
  percentApartFrom,
  points,
  quantity,
} from "../text/format";

/** An assumption as one sentence: "Las metas de II terminan en 80,0 %". */
export function supuestoText(supuesto: Supuesto): string {
  switch (supuesto.type) {
    case "peso":
      return `${supuesto.nodo} pesa ${percent(supuesto.fraccion)} frente a los de su mismo nivel`;
    case "ponderador":
      return `El ponderador de la vigencia es ${percent(supuesto.fraccion)} del cuatrienio`;
    case "metas":
      return efectoText(supuesto.de, supuesto.efecto);
  }
}

function efectoText(de: Alcance, efecto: Efecto): string {
  const [who, one] = [alcanceText(de), de.type === "meta"];
  switch (efecto.type) {
    case "ejecutado":
      return `${who} termina con ${quantity(efecto.valor)} ejecutado`;
    case "cumplimiento":
      return `${who} ${one ? "termina" : "terminan"} en ${percent(efecto.fraccion)}`;
    case "minimo":
      return `${who} ${one ? "llega" : "llegan"} por lo menos a ${percent(efecto.fraccion)}`;
    case "faltante":
      return `Se cumple ${percent(efecto.fraccion)} de lo que ${one ? "le" : "les"} falta a ${lowerFirst(who)}`;
    case "ritmo":
      return `${who} ${one ? "sigue" : "siguen"} al ritmo que ${one ? "lleva" : "llevan"}`;
    case "armonizada":
      return one
        ? `${who} queda armonizada: se tiene en cuenta lo reportado`
        : `${who} quedan armonizadas: se tiene en cuenta lo reportado`;
  }
}

/** Which metas an assumption speaks of, at the head of a sentence. */
export function alcanceText(de: Alcance): string {
  switch (de.type) {
    case "plan":
      return "Las metas del plan";
    case "meta":
      return `La meta ${de.codigo}`;
    case "nodo":
      return `Las metas de ${de.codigo}`;
    case "dependencia":
      return `Las metas de ${de.nombre}`;
    case "alerta":
      return `Las metas con la alerta «${tipoDeAlertaText(de.alerta)}»`;
  }
}

/** What an inverse search found, first the answer. */
export function caminoText(camino: Camino): string {
  const name = nodoText(camino.nodo.node.codigo);
  const goal = percent(camino.hasta);
  switch (camino.type) {
    case "yaEsta":
      return `${name} ya está en ${percent(camino.llega)}: no hace falta nada para ${goal}.`;
    case "nadaQueMedir":
      return `${name} no tiene nada que medir: ninguna meta programada con ejecución.`;
    case "sePuede":
      return `${name} llega a ${percent(camino.llega)} (se busca ${goal}) si se ${camino.pasos.length === 1 ? "cumple 1 meta" : `cumplen ${count(camino.pasos.length)} metas`}; es el menor número de metas posible.`;
    case "noSePuede":
      return `No se puede: ${camino.metas === 0 ? "ninguna meta puede subir:" : `aun ${camino.metas === 1 ? "cumpliendo la meta que puede" : `cumpliendo las ${count(camino.metas)} metas que pueden`} subir,`} ${camino.nodo.node.codigo === "" ? "el plan" : name} llega a ${percentApartFrom(camino.llega, camino.hasta)} y se busca ${percentApartFrom(camino.hasta, camino.llega)}.`;
  }
}

/** One meta of the answer: how far it must get, and what that gives. */
export function pasoText(paso: Paso): string {
  return `${paso.meta.meta.codigo} ${subidaText(paso)}`;
}

/** The same where the meta has been named. */
export function subidaText({ meta, desde, hasta, ejecutado, puntos, armonizar }: Paso): string {
  const unit = meta.meta.fila.unidad === null ? "" : ` ${meta.meta.fila.unidad}`;
  const amount = ejecutado === null ? "" : ` (ejecutado ${quantity(ejecutado)}${unit})`;
  const gain = puntos === null ? "" : ` · ${points(puntos)}\u00a0pp`;
  return `de ${percent(desde)} a ${percent(hasta)}${amount}${gain}${armonizar ? " · hay que armonizarla" : ""}`;
}

function nodoText(codigo: string): string {
  return codigo === "" ? "El plan" : codigo;
}

export function alertaTempranaText({
  programadas,
  sinEjecucion,
  sinReporte,
  parte,
  alCierre,
}: AlertaTemprana<unknown>): string {
  const late =
    alCierre === 0
      ? ""
      : ` · ${count(alCierre)} ${alCierre === 1 ? "deja" : "dejan"} todo para el último trimestre`;
  const silent = sinReporte === 0 ? "" : ` y ${count(sinReporte)} sin reporte`;
  return `${count(sinEjecucion)} de ${countOf(programadas, "meta programada", "metas programadas")} sin ejecución${silent} (${percent(parte)})${late}`;
}

/** A saved projection whose figures are not today's. */
export function noAlDiaText(nombre: string, fecha: string): string {
  return `«${nombre}» se guardó el ${longDate(fecha.slice(0, 10))} sobre otras cifras: se recalculó con las de ahora.`;
}

/** Why a file of assumptions cannot be read. */
export function supuestosFileProblemText(problem: SupuestosFileProblem): string {
  switch (problem.type) {
    case "noEsArchivo":
      return "El archivo no es de supuestos: debe traer una lista «supuestos».";
    case "sinLista":
      return "Al archivo le falta la lista «supuestos».";
    case "versionDesconocida":
      return `El archivo es de la versión ${problem.version}, que este programa no conoce.`;
    case "claveDesconocidaEn":
      return problem.en === null
        ? `«${problem.clave}» no es una parte de un archivo de supuestos: son «nombre», «supuestos», «busqueda» y «guardada».`
        : `En «${problem.en}», «${problem.clave}» no se conoce: trae «nodo», «hasta», «trimestres» y «excluir».`;
    case "busquedaMala":
      return `En «busqueda», ${BUSQUEDA[problem.clave] ?? "se espera un objeto con «hasta»"}.`;
    case "excluidaMala":
      return `En «busqueda», la lista «excluir» tiene un error: ${lowerFirst(supuestoProblemText(problem.problem))}`;
    case "guardadaMala":
      return "Lo guardado de la proyección («guardada») no se puede leer: bórrelo del archivo para calcularla de nuevo.";
    default:
      return supuestoProblemText(problem);
  }
}

const BUSQUEDA: Readonly<Record<string, string>> = {
  hasta: "«hasta» debe ser Aceptable, Sobresaliente o un porcentaje entre 0 y 100",
  nodo: "«nodo» debe ser el código de un componente, entre comillas",
  trimestres: "«trimestres» debe ser un entero de 0 a 4",
  excluir: "«excluir» debe ser una lista",
};

/** What is wrong with one entry. */
function supuestoProblemText(problem: SupuestoProblem): string {
  const where = `Supuesto ${problem.at}`;
  switch (problem.type) {
    case "noEsObjeto":
      return `${where}: se espera algo como { "nodo": "II", "cumplimiento": 80 }.`;
    case "claveDesconocida":
      return `${where}: «${problem.clave}» no es un supuesto válido.`;
    case "sinEfecto":
      return `${where}: falta qué se supone: ejecutado, cumplimiento, minimo, faltante, ritmo, armonizada, peso o ponderador.`;
    case "variosEfectos":
      return `${where}: supone varias cosas a la vez (${problem.claves.join(", ")}); escriba un supuesto para cada una.`;
    case "variosAlcances":
      return `${where}: habla de varias partes a la vez (${problem.claves.join(", ")}); escriba un supuesto para cada una.`;
    case "textoVacio":
      return `${where}: «${problem.clave}» debe ser un texto.`;
    case "noEsPorcentaje":
      return `${where}: «${problem.clave}» debe ser un número entre 0 y 100.`;
    case "noEsCantidad":
      return `${where}: «${problem.clave}» debe ser un número, 0 o más.`;
    case "noEsSi":
      return `${where}: «${problem.clave}» solo puede ser ${problem.clave === "activo" ? "true o false" : "true"}.`;
    case "soloDeMeta":
      return `${where}: «ejecutado» se supone de una meta, no de varias a la vez.`;
    case "soloDeNodo":
      return `${where}: «peso» se supone de un componente.`;
    case "soloDelPlan":
      return `${where}: «ponderador» es de la vigencia y no lleva meta, componente ni dependencia.`;
    case "alertaDesconocida":
      return `${where}: no hay alertas de metas que se llamen «${problem.alerta}».`;
  }
}

/** A bar of metas that can gain the same: how many, and one of them. */
export function empatadasText(metas: number, codigo: string): string {
  return `${countOf(metas, "meta", "metas")} con igual aporte cada una (${codigo}…)`;
}

/** On how many metas an assumption acts, where another speaks of them too. */
export function aplicadoText({ metas, otras }: Aplicado): string {
  const own = metas === 1 ? "1 meta" : `${count(metas)} metas`;
  if (otras === 0) return `Se aplica a ${own}.`;
  const more = otras === 1 ? "otra" : `otras ${count(otras)}`;
  return metas === 0
    ? `No se aplica a ninguna: a ${otras === 1 ? "su única meta" : `sus ${count(otras)} metas`} se aplica un supuesto posterior.`
    : `Se aplica a ${own}; a ${more} se aplica un supuesto posterior.`;
}

/** What an assumption speaks of and the plan does not have. */
export function sinObjetoText(problem: SupuestoSinObjeto): string {
  const where = `Supuesto ${problem.at}`;
  switch (problem.type) {
    case "noExiste":
      return `${where}: ${NOTHING[problem.de.type](problem.de)}.`;
    case "pesosExceden":
      return `${where}: con el peso de ${problem.nodo}, los pesos supuestos de su nivel suman ${percent(problem.suma)}, más de 100\u00a0%.`;
  }
}

const NOTHING: Readonly<Record<Alcance["type"], (de: Alcance) => string>> = {
  plan: () => "el plan no tiene metas",
  meta: (de) => `no hay ninguna meta «${"codigo" in de ? de.codigo : ""}» en el plan`,
  nodo: (de) =>
    `el plan no tiene ningún componente «${"codigo" in de ? de.codigo : ""}» en el plan`,
  dependencia: (de) => `ninguna meta responde a «${"nombre" in de ? de.nombre : ""}»`,
  alerta: (de) => `ninguna meta tiene la alerta «${"alerta" in de ? de.alerta : ""}»`,
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What `sopo proyectar` says. */
export const PROYECTAR = {
  noTask: "Falta qué proyectar: --supuestos ARCHIVO.json, --meta-nivel NIVEL o ambos.",
  noJson: (path: string) => `${path} no se entiende: revise sus comillas, comas y llaves.`,
  badHasta: (text: string) =>
    `«${text}» no es un nivel ni un porcentaje: escriba Aceptable, Sobresaliente o un número como 75.`,
  nothingToExcludeFrom:
    "--excluir va con --meta-nivel (o con la «busqueda» del archivo): dice qué metas se excluyen para llegar.",
  noSuchExcluida: (problem: ExcluidaProblem) =>
    problem.type === "todoElPlan"
      ? `--excluir «${problem.text}»: si se excluye todo el plan no queda con qué llegar.`
      : `--excluir «${problem.text}»: no hay meta, componente ni dependencia con ese código o nombre${problem.dependencias.length === 0 ? "" : `; las dependencias son ${problem.dependencias.join(", ")}`}.`,
  noSuchNode: (nodo: string, known: readonly string[]) =>
    `El plan no tiene ningún componente «${nodo}»; los del primer nivel son ${known.join(", ")}.`,
  assumed: "Supuestos, en orden; si dos afectan una meta, se aplica el último:",
  off: "apagado",
  columns: ["Nodo", "Base", "Nivel", "Proyectado", "Nivel", "Diferencia", "pp"],
  plan: "Plan",
  changes: (names: readonly string[], deeper: number) => {
    if (names.length === 0 && deeper === 0) return "Ningún componente cambia de nivel.";
    const below =
      deeper === 0
        ? []
        : [deeper === 1 ? "1 componente más abajo" : `${count(deeper)} componentes más abajo`];
    return `Cambian de nivel: ${[...names, ...below].join(" · ")}`;
  },
  change: (codigo: string, from: string, to: string) =>
    `${codigo === "" ? "Plan" : codigo} de ${from} a ${to}`,
  alternatives: (alternatives: number) =>
    alternatives === 0
      ? "No hay otra manera con tan pocas metas."
      : "Otras maneras con el mismo número de metas:",
  essential: (codigos: readonly string[]) =>
    codigos.length === 0 ? "" : `En todas están: ${codigos.join(", ")}`,
  substitutes: (codigos: readonly string[]) => `Pueden reemplazar a otra: ${codigos.join(", ")}`,
  swap: (out: readonly string[], into: readonly string[]) =>
    `en lugar de ${out.join(", ")}: ${into.join(", ")}`,
  byDependencia: "Por dependencia, cada una sola:",
  dependencia: ({ dependencia, pasos, llega, metas }: CaminoDeDependencia, hasta: number) =>
    pasos === null
      ? `${dependencia}: no alcanza (${percentApartFrom(llega, hasta)} con ${metas === 1 ? "su única meta" : `sus ${count(metas)} metas`})`
      : `${dependencia}: ${count(pasos.length)} ${pasos.length === 1 ? "meta" : "metas"} (${percent(llega)})`,
} as const;

/** How many nodes change their nivel, in one sentence. */
export function cambiosText(cambios: readonly NodoComparado[]): string {
  if (cambios.length === 0) return "Ningún componente del plan cambia de nivel.";
  const up = cambios.filter(({ cambio }) => cambio === "sube").length;
  const down = cambios.length - up;
  if (down === 0) return `${componentesText(up)} ${up === 1 ? "sube" : "suben"} de nivel.`;
  if (up === 0) return `${componentesText(down)} ${down === 1 ? "baja" : "bajan"} de nivel.`;
  return `${componentesText(cambios.length)} cambian de nivel: ${count(up)} hacia arriba y ${count(down)} hacia abajo.`;
}

function componentesText(howMany: number): string {
  return countOf(howMany, "componente del plan", "componentes del plan");
}
