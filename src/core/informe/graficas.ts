import type { NodoEvaluado } from "../plan/evaluation";
import { COLORS, NIVEL_COLORS } from "../report/looks";
import { nodoLabel } from "../report/text";
import { barOf } from "./cifrasDelInforme";
import type { Grafica } from "./informe";
import type { ContextoDelInforme } from "./contexto";
import { resultadoDe } from "./sinReportar";
import { cortesDeLaTabla } from "./tablas";
import { COLUMNAS, GRAFICAS, INFORME } from "./text";
import type { DECIMALES } from "../redondeo";
import { nivelEnFrase } from "../text/niveles";

/** R33: the cumplimiento of the plan and of its parts in each of the last cortes; none where there is one alone. */
export function graficaDeEvolucion({
  cifras,
  lista,
  serie,
  evaluation: { raiz },
}: ContextoDelInforme): readonly Grafica[] {
  const antes = cortesDeLaTabla(serie);
  const [ahora] = serie.slice(-1);
  if (antes.length === 0 || ahora === undefined) return [];
  const parts = [raiz, ...raiz.branches];
  const bars = (medida: string): readonly (number | null)[] =>
    parts.map(({ node }) =>
      barOf(resultadoDe(lista, cifras.deNodo(node).id, medida), "porcentaje"),
    );
  const series = [
    ...antes.map(({ clave }, index) => ({
      nombre: clave,
      color: PAST[index + PAST.length - antes.length] ?? COLORS.programado,
      valores: bars(`corte.${clave}`),
    })),
    { nombre: ahora.clave, color: COLORS.avance, valores: bars("cumplimiento") },
  ];
  if (series.some(({ valores }) => valores.every((value) => value === null))) return [];
  const titulo = GRAFICAS.evolucion;
  return [
    {
      type: "grafica",
      titulo,
      descripcion: GRAFICAS.descripcion(titulo),
      unidad: "porcentaje",
      categorias: parts.map((one) => (one === raiz ? INFORME.plan : nodoLabel(one, 38))),
      series,
    },
  ];
}

/** From the farthest to the nearest: the darker, the later. */
const PAST = ["DCE4EC", COLORS.programado, "6E8CA8"];

/**
 * The charts of a node by its parts, where it has two or more: of what it is made, what was programmed
 * beside what was reached, and the cumplimiento. Of what cannot be measured there is none (R1).
 */
export function graficasDe(
  { cifras, lista }: ContextoDelInforme,
  nodo: NodoEvaluado,
): readonly Grafica[] {
  const { branches, node } = nodo;
  if (branches.length < 2) return [];
  const nivel = nivelEnFrase(branches[0]?.node.nivel ?? "");
  const de = node.codigo === "" ? GRAFICAS.delPlan : GRAFICAS.de(node.codigo);
  const valueOf = (one: NodoEvaluado, medida: string): number | null =>
    resultadoDe(lista, cifras.deNodo(one.node).id, medida);
  const bars = (medida: string, unidad: keyof typeof DECIMALES): readonly (number | null)[] =>
    branches.map((one) => barOf(valueOf(one, medida), unidad));
  const graficaOf = (
    titulo: string,
    unidad: Grafica["unidad"],
    series: Grafica["series"],
  ): readonly Grafica[] =>
    series.some(({ valores }) => valores.every((value) => value === null))
      ? []
      : [
          {
            type: "grafica",
            titulo,
            descripcion: GRAFICAS.descripcion(titulo),
            unidad,
            categorias: branches.map((one) => nodoLabel(one, 38)),
            series,
          },
        ];
  // The parts of a part are told by their cumplimiento alone, as the printed report does.
  const isDeep = node.depth > 1;
  return [
    ...(isDeep
      ? []
      : graficaOf(GRAFICAS.composicion(de, nivel), "porcentaje", [
          { nombre: COLUMNAS.peso, color: COLORS.avance, valores: bars("peso", "porcentaje") },
          {
            nombre: COLUMNAS.participacion,
            color: COLORS.metas,
            valores: bars("participacion.metas", "porcentaje"),
          },
        ])),
    ...(isDeep
      ? []
      : graficaOf(GRAFICAS.avance(de, nivel), "puntos", [
          {
            nombre: COLUMNAS.programado,
            color: COLORS.programado,
            valores: bars("programado", "puntos"),
          },
          { nombre: COLUMNAS.avance, color: COLORS.avance, valores: bars("avance", "puntos") },
        ])),
    ...graficaOf(GRAFICAS.cumplimiento(de, nivel), "porcentaje", [
      {
        nombre: COLUMNAS.cumplimiento,
        color: COLORS.avance,
        valores: bars("cumplimiento", "porcentaje"),
        colores: branches.map((one) => NIVEL_COLORS[cifras.deNodo(one.node).nivel ?? "none"]),
      },
    ]),
  ];
}
