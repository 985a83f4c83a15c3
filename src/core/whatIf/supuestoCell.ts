import { exact } from "../text/format";
import type { Alcance, Efecto, Supuesto } from "./supuesto";

/** Active assumptions in the words of a cell, as `supuestosOfText` reads them: "II=falta 80%; I.A.1.1=12". */
export function supuestoCell(supuestos: readonly Supuesto[]): string {
  return supuestos
    .filter(({ activo }) => activo)
    .map(wordsOf)
    .join("; ");
}

function wordsOf(supuesto: Supuesto): string {
  switch (supuesto.type) {
    case "metas":
      return ofMetas(supuesto.de, supuesto.efecto);
    case "peso":
      return `${supuesto.nodo}=peso ${percentOf(supuesto.fraccion)}`;
    case "ponderador":
      return `ponderador=${percentOf(supuesto.fraccion)}`;
  }
}

function ofMetas(de: Alcance, efecto: Efecto): string {
  const name = nameOf(de);
  switch (efecto.type) {
    case "ejecutado":
      return `${name}=${exact(efecto.valor)}`;
    case "cumplimiento":
      return `${name}=${percentOf(efecto.fraccion)}`;
    case "minimo":
      return `${name}>=${percentOf(efecto.fraccion)}`;
    case "faltante":
      return `${name}=falta ${percentOf(efecto.fraccion)}`;
    case "ritmo":
    case "armonizada":
      return `${name}=${efecto.type}`;
  }
}

function nameOf(de: Alcance): string {
  switch (de.type) {
    case "plan":
      return "plan";
    case "meta":
    case "nodo":
      return de.codigo;
    case "dependencia":
      return de.nombre;
    case "alerta":
      return de.alerta;
  }
}

function percentOf(fraccion: number): string {
  return `${exact(fraccion * 100)}%`;
}
