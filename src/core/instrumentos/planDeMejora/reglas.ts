import { celdaDe, tiene } from "../../listas/columnas";
import { estadoDe } from "../../listas/conteos";
import { reglaDeLista, reglaDeVacios, type ReglaDeLista } from "../../listas/regla";
import type { Accion, Mejora } from "./evaluation";

const filas = ({ lectura }: Mejora): Mejora["lectura"]["filas"] => lectura.filas;
const COMPLETE = "Complete la celda.";

/** What a plan of improvement gives cause to look at, in the order in which it is said. */
export const REGLAS: readonly ReglaDeLista<Mejora>[] = [
  reglaDeLista<Mejora, Accion>({
    regla: "accionVencida",
    severity: "advertencia",
    find: ({ acciones }) => acciones.filter(({ vencida }) => vencida),
    at: ({ fila }) => celdaDe(fila, "fecha"),
    sentence: ({ fila, fin }) => `«${fila.nombre}» vencía el ${fin ?? ""} y no está terminada.`,
    fix: "Actualice su estado o acuerde otra fecha.",
  }),
  reglaDeVacios({
    regla: "sinResponsable",
    campo: "responsable",
    filas,
    sentence: (nombre) => `«${nombre}» no tiene responsable.`,
    fix: COMPLETE,
  }),
  reglaDeVacios({
    regla: "sinFecha",
    campo: "fecha",
    filas,
    sentence: (nombre) => `«${nombre}» no tiene fecha límite.`,
    fix: COMPLETE,
  }),
  reglaDeVacios({
    regla: "sinEstado",
    campo: "estado",
    filas,
    isSaid: (fila) => estadoDe(fila, "estado") !== null,
    sentence: (nombre) => `«${nombre}» no dice en qué estado va.`,
    fix: COMPLETE,
  }),
  reglaDeLista<Mejora, Accion>({
    regla: "sinEvidencia",
    severity: "advertencia",
    find: ({ lectura, acciones }) =>
      tiene(lectura, "evidencia")
        ? acciones.filter(
            ({ fila, estado }) => estado === "terminada" && fila.textos.evidencia === undefined,
          )
        : [],
    at: ({ fila }) => celdaDe(fila, "evidencia"),
    sentence: ({ fila }) => `«${fila.nombre}» está terminada y no dice dónde está su evidencia.`,
    fix: COMPLETE,
  }),
];
