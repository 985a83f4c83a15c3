import { estadoText, NOT_COUNTED_TEXT } from "../../core/text/estados";
import { count } from "../../core/text/format";
import type { AlertaOrder } from "../alertaGroups";
import type { Arranged } from "../arrange/arrange";
import type { PuestoOrder } from "../arrange/arrangePuestos";
import type { Arrangement, EstadoShown, TreeOrder } from "../arrange/arrangement";

/** Words of what puts the tree, the alertas and the dependencias in order and shows some of them. */
export const ARRANGE = {
  filters: "Qué se muestra",
  order: "Ordenar",
  nivel: "Nivel",
  allNiveles: "Nivel: todos",
  estado: "Estado de la meta",
  allEstados: "Estado: todos",
  dependencia: "Dependencia",
  allDependencias: "Dependencia: todas",
  clear: "Quitar filtros",
  none: "Ningún componente del plan cumple los filtros.",
} as const;

export function treeOrderText(order: TreeOrder): string {
  switch (order) {
    case "matriz":
      return "Como en la matriz";
    case "codigo":
      return "Por código";
    case "cumplimiento":
      return "Menor cumplimiento";
    case "falta":
      return "Más puntos por lograr";
  }
}

export function puestoOrderText(order: PuestoOrder): string {
  switch (order) {
    case "falta":
      return "Más puntos por lograr";
    case "cumplimiento":
      return "Menor cumplimiento";
    case "nombre":
      return "Por nombre";
  }
}

export function alertaOrderText(order: AlertaOrder): string {
  return order === "puntos" ? "Las que más restan" : "Por código de la meta";
}

export function estadoShownText(estado: EstadoShown): string {
  return estado === "notCounted" ? NOT_COUNTED_TEXT : estadoText(estado);
}

/** How many there are of what was asked for. */
export function arrangedText({ estado, dependencia }: Arrangement, found: Arranged): string {
  if (estado === null && dependencia === null) return nodosText(found.nodos);
  return found.metas === 0 ? ARRANGE.none : metasText(found.metas);
}

function nodosText(nodos: number): string {
  if (nodos === 0) return ARRANGE.none;
  return nodos === 1 ? "1 componente en ese nivel." : `${count(nodos)} componentes en ese nivel.`;
}

function metasText(metas: number): string {
  return metas === 1 ? "1 meta." : `${count(metas)} metas.`;
}
