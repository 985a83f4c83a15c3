import type { Ask } from "../../evaluateRows";
import { avisosDeLectura, celdaDe, tiene } from "../../listas/avisos";
import { hecho } from "../../checks/hechoDeLista";
import { avisosDeVacios, corteDe, estadoDe, finDe, grupos, isVencida } from "../../listas/conteos";
import { cuenta } from "../../listas/celda";
import type { Seguimiento } from "../../listas/cuadro";
import type { Lectura } from "../../listas/readLista";
import { celdaJson } from "../../listas/listaJson";
import { LISTAS } from "../../listas/text";
import { onHundred } from "../../cifras/medida";
import type { ListasLeidas } from "../deListas";
import type { CampoDeMejora } from "./lista";
import { MEJORA } from "./text";

/** How far a plan of improvement is: what is done, what is overdue, and whose. */
export function evaluateMejora({ workbook, lecturas }: ListasLeidas, ask: Ask): Seguimiento {
  // The only list of this instrument.
  const lectura = lecturas[0] as Lectura<CampoDeMejora>;
  const corte = corteDe(lecturas, ask.corte, workbook.name);
  const acciones = lectura.filas.map((fila) => {
    const estado = estadoDe(fila, "estado");
    const fin = finDe(fila, ["fecha"]);
    const responsable = fila.textos.responsable ?? MEJORA.sinResponsable;
    return { fila, estado, fin, responsable, vencida: isVencida(fin, estado, corte) };
  });
  const of = (some: readonly (typeof acciones)[number][]) => {
    const vigentes = some.filter(({ estado }) => estado !== "descartada").length;
    const terminadas = some.filter(({ estado }) => estado === "terminada").length;
    const isReported = some.some(({ estado }) => estado !== null);
    return {
      acciones: some.length,
      terminadas,
      vencidas: some.filter(({ vencida }) => vencida).length,
      cumplimiento: vigentes > 0 && isReported ? terminadas / vigentes : null,
    };
  };
  const total = of(acciones);
  const porResponsable = grupos(acciones, ({ responsable }) => responsable).map(
    ([nombre, own]) => ({ nombre, ...of(own) }),
  );
  return {
    lecturas,
    corte,
    datos: [
      { label: MEJORA.acciones, celda: cuenta(total.acciones) },
      { label: MEJORA.terminadas, celda: cuenta(total.terminadas) },
      { label: MEJORA.vencidas, celda: cuenta(total.vencidas) },
      { label: MEJORA.cumplimiento, celda: { valor: total.cumplimiento, unidad: "fraccion" } },
    ],
    cuadros: [
      {
        id: "responsables",
        titulo: MEJORA.porResponsable,
        columnas: [
          MEJORA.responsable,
          MEJORA.acciones,
          MEJORA.terminadas,
          MEJORA.vencidas,
          MEJORA.cumplimiento,
        ],
        filas: porResponsable.map((one) => [
          one.nombre,
          cuenta(one.acciones),
          cuenta(one.terminadas),
          cuenta(one.vencidas),
          { valor: one.cumplimiento, unidad: "fraccion" },
        ]),
        dibuja: [1, 2, 3],
      },
      {
        id: "acciones",
        titulo: MEJORA.acciones,
        columnas: [MEJORA.accion, MEJORA.hallazgo, MEJORA.responsable, MEJORA.hasta, LISTAS.estado],
        filas: acciones.map(({ fila, responsable, fin, estado }) => [
          fila.nombre,
          fila.textos.hallazgo ?? "–",
          responsable,
          fin ?? "–",
          LISTAS.estados[estado ?? "sinEstado"],
        ]),
      },
    ],
    propio: {
      ...total,
      cumplimiento: onHundred(total.cumplimiento),
      responsables: porResponsable.map((one) => ({
        ...one,
        cumplimiento: onHundred(one.cumplimiento),
      })),
      detalle: acciones.map(({ fila, estado, fin, responsable, vencida }) => ({
        nombre: fila.nombre,
        celda: celdaJson(fila),
        hallazgo: fila.textos.hallazgo ?? null,
        responsable,
        hasta: fin,
        estado,
        vencida,
      })),
    },
    preguntas: [],
    hechos: [
      ...acciones.flatMap(({ fila, fin, vencida }) =>
        vencida
          ? [
              hecho(
                "accionVencida",
                "advertencia",
                MEJORA.vencida(fila.nombre, fin ?? ""),
                MEJORA.vencidaFix,
                celdaDe(fila, "fecha"),
              ),
            ]
          : [],
      ),
      ...avisosDeVacios(
        lectura.filas,
        "responsable",
        "sinResponsable",
        MEJORA.sinResponsableEn,
        MEJORA.completeFix,
      ),
      ...avisosDeVacios(lectura.filas, "fecha", "sinFecha", MEJORA.sinFechaEn, MEJORA.completeFix),
      ...avisosDeVacios(
        lectura.filas,
        "estado",
        "sinEstado",
        MEJORA.sinEstadoEn,
        MEJORA.completeFix,
      ),
      ...(tiene(lectura, "evidencia")
        ? acciones.flatMap(({ fila, estado }) =>
            estado === "terminada" && fila.textos.evidencia === undefined
              ? [
                  hecho(
                    "sinEvidencia",
                    "advertencia",
                    MEJORA.sinEvidenciaEn(fila.nombre),
                    MEJORA.completeFix,
                    celdaDe(fila, "evidencia"),
                  ),
                ]
              : [],
          )
        : []),
      ...avisosDeLectura(lectura),
    ],
  };
}
