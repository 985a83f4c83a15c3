import type { Ask } from "../../evaluateRows";
import { corteDe, estadoDe, finDe, grupos, isVencida } from "../../listas/conteos";
import type { Seguimiento } from "../../listas/cuadro";
import type { Lectura } from "../../listas/readLista";
import { hechosDe } from "../../listas/regla";
import { reglaDeEstado } from "../../listas/reglaDeEstado";
import { REGLAS_DE_LECTURA } from "../../listas/reglasDeLectura";
import type { ListasLeidas } from "../deListas";
import { cuadrosDeMejora, datosDeMejora } from "./cuadros";
import type { Accion, CifrasDeMejora, Mejora } from "./evaluation";
import { mejoraJson } from "./json";
import type { CampoDeMejora } from "./lista";
import { REGLAS } from "./reglas";
import { MEJORA } from "./text";

/** How far a plan of improvement is: what is done, what is overdue, and whose. */
export function evaluateMejora({ workbook, lecturas }: ListasLeidas, ask: Ask): Seguimiento {
  // The only list of this instrument.
  const lectura = lecturas[0] as Lectura<CampoDeMejora>;
  const corte = corteDe(lecturas, ask.corte, workbook.name);
  const acciones = lectura.filas.map((fila): Accion => {
    const estado = estadoDe(fila, "estado", corte);
    const fin = finDe(fila, ["fecha"]);
    const responsable = fila.textos.responsable ?? MEJORA.sinResponsable;
    return { fila, estado, fin, responsable, vencida: isVencida(fin, estado, corte) };
  });
  const mejora: Mejora = {
    lectura,
    acciones,
    total: cifrasOf(acciones),
    porResponsable: grupos(acciones, ({ responsable }) => responsable).map(([nombre, own]) => ({
      nombre,
      ...cifrasOf(own),
    })),
  };
  return {
    lecturas,
    corte,
    datos: datosDeMejora(mejora),
    cuadros: cuadrosDeMejora(mejora),
    propio: mejoraJson(mejora),
    preguntas: [],
    hechos: [
      ...hechosDe(REGLAS, mejora),
      ...reglaDeEstado<CampoDeMejora>("estado").hechosDe(lectura),
      ...hechosDe(REGLAS_DE_LECTURA, lectura),
    ],
  };
}

function cifrasOf(some: readonly Accion[]): CifrasDeMejora {
  const vigentes = some.filter(({ estado }) => estado !== "descartada").length;
  const terminadas = some.filter(({ estado }) => estado === "terminada").length;
  const isReported = some.some(({ estado }) => estado !== null);
  return {
    acciones: some.length,
    terminadas,
    vencidas: some.filter(({ vencida }) => vencida).length,
    cumplimiento: vigentes > 0 && isReported ? terminadas / vigentes : null,
  };
}
