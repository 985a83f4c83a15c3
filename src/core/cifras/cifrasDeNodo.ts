import type { Conteo, NodoEvaluado } from "../plan/evaluation";
import type { ReglaDeRedondeo } from "../planes/parametros";
import { impresas } from "./impresas";
import type { MedidaDeConteo, MedidaDelCuatrienio, MedidaDeNodo } from "./sujeto";

/** The figures of one node. What `Reportado` lacks of them is what lies between both. */
export function cifrasDeNodo(
  nodo: NodoEvaluado,
  regla: ReglaDeRedondeo,
): Readonly<Record<MedidaDeNodo, number | null>> {
  return impresas(sinTruncarDeNodo(nodo), regla);
}

/** The same before anything is cut (R9): differences are of these, and what is only put in order. */
export function sinTruncarDeNodo(
  nodo: NodoEvaluado,
): Readonly<Record<MedidaDeNodo, number | null>> {
  const { peso, programado, avance, cumplimiento, esperado, reportado, conteo } = nodo;
  return {
    peso,
    programado,
    avance,
    cumplimiento,
    esperado,
    "reportado.avance": reportado.avance,
    "reportado.cumplimiento": reportado.cumplimiento,
    "diferencia.avance": taken(reportado.avance, avance),
    "diferencia.cumplimiento": taken(reportado.cumplimiento, cumplimiento),
    ...cifrasDeConteo(conteo),
    "reportado.conteo.metas": reportado.conteo.metas,
    "reportado.conteo.programadas": reportado.conteo.programadas,
    "reportado.conteo.conEjecucion": reportado.conteo.conEjecucion,
    "reportado.conteo.sinEjecucion": reportado.conteo.sinEjecucion,
    "reportado.conteo.noProgramadas": reportado.conteo.noProgramadas,
    "reportado.conteo.sinReporte": reportado.conteo.sinReporte,
    "reportado.conteo.sinCruce": reportado.conteo.sinCruce,
    "reportado.conteo.noArmonizadas": reportado.conteo.noArmonizadas,
  };
}

/** R33: the same node in the roll-up of the four years. */
export function cifrasDelCuatrienio(
  { avance, cumplimiento }: NodoEvaluado,
  regla: ReglaDeRedondeo,
): Readonly<Record<MedidaDelCuatrienio, number | null>> {
  return impresas({ "cuatrienio.avance": avance, "cuatrienio.cumplimiento": cumplimiento }, regla);
}

/** How many metas stand where, as figures. */
export function cifrasDeConteo(conteo: Conteo): Readonly<Record<MedidaDeConteo, number | null>> {
  return {
    "conteo.metas": conteo.metas,
    "conteo.programadas": conteo.programadas,
    "conteo.conEjecucion": conteo.conEjecucion,
    "conteo.sinEjecucion": conteo.sinEjecucion,
    "conteo.noProgramadas": conteo.noProgramadas,
    "conteo.sinReporte": conteo.sinReporte,
    "conteo.sinCruce": conteo.sinCruce,
    "conteo.noArmonizadas": conteo.noArmonizadas,
  };
}

function taken(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : before - after;
}
