import { montoDe } from "../../listas/conteos";
import { celdaJson } from "../../listas/listaJson";
import { conEstado, ESTADOS } from "./cuadros";
import type { Peti } from "./evaluation";

/** What only a PETI prints in JSON. */
export function petiJson(peti: Peti): object {
  return {
    actividades: peti.actividades.map(({ fila, ...actividad }) => ({
      nombre: fila.nombre,
      celda: celdaJson(fila),
      vigencia: actividad.vigencia,
      lider: fila.textos.lider ?? null,
      hasta: actividad.fin,
      estado: actividad.estado,
      vencida: actividad.vencida,
      presupuesto: actividad.presupuesto,
      gastado: actividad.gastado,
      riesgos: fila.textos.riesgos ?? null,
      necesidad: fila.textos.necesidad ?? null,
      meta: fila.textos.meta ?? null,
    })),
    vigencias: peti.porVigencia.map(({ vigencia, actividades, presupuesto, gastado }) => ({
      vigencia,
      actividades: actividades.length,
      ...Object.fromEntries(ESTADOS.map((estado) => [estado, conEstado(actividades, estado)])),
      sinEstado: conEstado(actividades, null),
      vencidas: actividades.filter(({ vencida }) => vencida).length,
      presupuesto,
      gastado,
    })),
    necesidades: peti.trazas.map(({ necesidad, actividades, inversiones }) => ({
      numero: necesidad.textos.numero ?? null,
      nombre: necesidad.nombre,
      celda: celdaJson(necesidad),
      actividades: actividades.length,
      inversiones: inversiones.length,
    })),
    inversiones: peti.inversiones.filas.map((fila) => ({
      nombre: fila.nombre,
      celda: celdaJson(fila),
      valor: peti.valorDe(fila),
    })),
    sistemas: peti.sistemas.map(({ fila, enUso }) => ({
      nombre: fila.nombre,
      celda: celdaJson(fila),
      usan: fila.textos.usan ?? null,
      responsable: fila.textos.responsable ?? null,
      enUso,
      soporte: fila.textos.soporte ?? null,
    })),
    servicios: peti.servicios.filas.map((fila) => ({
      nombre: fila.nombre,
      celda: celdaJson(fila),
      enLinea: fila.textos.enLinea ?? null,
      cantidad: montoDe(fila, "cantidad") ?? 1,
    })),
    ...peti.dinero,
    invertido: peti.invertido,
  };
}
