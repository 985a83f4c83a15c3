import { metasOf, type Nodo, type Plan } from "../segunda/plan";
import { labelOf } from "./libroLlano";

/** The rows of a plan as a literal sheet: headings first, what is not programmed said so. */
export function matrizOf({ raices, niveles, vigencias }: Plan): string {
  const rowsOf = (nodo: Nodo, above: readonly Nodo[]): string[] => {
    const path = [...above, nodo];
    return [
      ...nodo.nodos.flatMap((child) => rowsOf(child, path)),
      ...metasOf({ nodos: [], metas: nodo.metas }).map((one) =>
        [
          one.codigo,
          ...niveles.map((_, level) => labelOf(path[level]) ?? ""),
          path[0]?.peso ?? "",
          one.nombre,
          one.lineaBase ?? "",
          one.metaCuatrienio ?? "",
          one.tipo ?? "",
          ...vigencias.flatMap((year) => [
            one.anios[year]?.programado ?? "NP",
            one.anios[year]?.ejecutado ?? "",
          ]),
        ].join(" | "),
      ),
    ];
  };
  const header = [
    "Código meta",
    ...niveles,
    `Peso ${niveles[0]?.toLowerCase()} (%)`,
    "Meta de producto",
    "Línea base",
    "Meta del cuatrienio",
    "Tipo de meta",
    ...vigencias.flatMap((year) => [`Programado ${year}`, `Ejecutado ${year}`]),
  ].join(" | ");
  return [header, ...raices.flatMap((raiz) => rowsOf(raiz, []))]
    .map((line) => `| ${line}`)
    .join("\n");
}
