import { cuenta, pesos } from "../../listas/celda";
import { grupos, montoDe } from "../../listas/conteos";
import type { Cuadro, Seguimiento } from "../../listas/cuadro";
import type { Estado } from "../../listas/estado";
import { LISTAS } from "../../listas/text";
import type { Actividad, Peti } from "./evaluation";
import { INVERSIONES } from "./inversiones";
import { SERVICIOS } from "./servicios";
import { PETI } from "./text";
import { nameOf } from "./trazas";

const { columnas } = PETI;

/** The states of the board, in the order in which they are reached. */
export const ESTADOS = [
  "sinIniciar",
  "enEjecucion",
  "terminada",
  "suspendida",
  "descartada",
] as const satisfies readonly Estado[];

/** How many activities are in a state; `null`: in none. */
export function conEstado(actividades: readonly Actividad[], estado: Estado | null): number {
  return actividades.filter((one) => one.estado === estado).length;
}

/** The figures at the top of the board. */
export function datosDelPeti(peti: Peti): Seguimiento["datos"] {
  return [
    { label: PETI.actividades, celda: cuenta(peti.actividades.length) },
    { label: PETI.necesidades, celda: cuenta(peti.trazas.length) },
    { label: PETI.sistemas, celda: cuenta(peti.sistemas.length) },
    { label: PETI.programado, celda: pesos(peti.dinero.presupuesto) },
    { label: PETI.invertido, celda: pesos(peti.invertido) },
  ];
}

/** The tables of the board: what is done, what it answers, with what money, and the inventory. */
export function cuadrosDelPeti(peti: Peti): readonly Cuadro[] {
  return [
    vigencias(peti),
    actividades(peti),
    {
      id: "necesidades",
      titulo: PETI.trazas,
      columnas: [columnas.necesidad, columnas.actividades, columnas.inversiones],
      filas: peti.trazas.map(({ necesidad, ...own }) => [
        nameOf(necesidad),
        cuenta(own.actividades.length),
        cuenta(own.inversiones.length),
      ]),
      dibuja: [1, 2],
    },
    {
      id: "inversiones",
      titulo: INVERSIONES.nombre,
      columnas: [columnas.inversion, columnas.vigencia, columnas.necesidad, columnas.gastado],
      filas: peti.inversiones.filas.map((fila) => [
        fila.nombre,
        fila.textos.vigencia ?? "–",
        fila.textos.necesidad ?? "–",
        pesos(peti.valorDe(fila)),
      ]),
    },
    inventario(peti),
    {
      id: "servicios",
      titulo: SERVICIOS.nombre,
      columnas: [columnas.servicio, columnas.enLinea, columnas.cantidad],
      filas: peti.servicios.filas.map((fila) => [
        fila.nombre,
        fila.textos.enLinea ?? "–",
        cuenta(montoDe(fila, "cantidad") ?? 1),
      ]),
    },
  ];
}

function vigencias({ porVigencia }: Peti): Cuadro {
  return {
    id: "vigencias",
    titulo: PETI.porVigencia,
    columnas: [
      columnas.vigencia,
      columnas.actividades,
      ...ESTADOS.map((one) => LISTAS.estados[one]),
      LISTAS.estados.sinEstado,
      columnas.vencidas,
      columnas.presupuesto,
      columnas.gastado,
    ],
    filas: porVigencia.map(({ vigencia, actividades: own, presupuesto, gastado }) => [
      vigencia,
      cuenta(own.length),
      ...ESTADOS.map((estado) => cuenta(conEstado(own, estado))),
      cuenta(conEstado(own, null)),
      cuenta(own.filter(({ vencida }) => vencida).length),
      pesos(presupuesto),
      pesos(gastado),
    ]),
    dibuja: [2, 3, 4],
  };
}

function actividades(peti: Peti): Cuadro {
  return {
    id: "actividades",
    titulo: PETI.actividades,
    columnas: [
      columnas.actividad,
      columnas.vigencia,
      columnas.lider,
      columnas.fin,
      LISTAS.estado,
      columnas.presupuesto,
      columnas.necesidad,
    ],
    filas: peti.actividades.map(({ fila, vigencia, estado, fin, presupuesto }) => [
      fila.nombre,
      vigencia,
      fila.textos.lider ?? "–",
      fin ?? "–",
      LISTAS.estados[estado ?? "sinEstado"],
      pesos(presupuesto),
      fila.textos.necesidad ?? "–",
    ]),
  };
}

function inventario({ sistemas }: Peti): Cuadro {
  return {
    id: "sistemas",
    titulo: PETI.inventario,
    columnas: [columnas.responsable, PETI.sistemas, columnas.enUso, columnas.sinUso],
    filas: grupos(sistemas, ({ responsable }) => responsable).map(([responsable, own]) => [
      responsable,
      cuenta(own.length),
      cuenta(own.filter(({ enUso }) => enUso).length),
      cuenta(own.filter(({ enUso }) => !enUso).length),
    ]),
    dibuja: [1],
  };
}
