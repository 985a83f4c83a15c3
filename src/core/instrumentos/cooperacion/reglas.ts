import { celdaDe, tiene } from "../../listas/columnas";
import { estadoDe } from "../../listas/conteos";
import {
  deCada,
  reglaDeLista,
  reglaDeUna,
  reglaDeVacios,
  type ReglaDeLista,
} from "../../listas/regla";
import type { Cooperacion, Gestion, Grupo } from "./evaluation";
import { otroOrigen, viaFueraDeFlujo } from "./flujo";
import { ACTORES, AREAS } from "./referentes";

const filas = ({ lectura }: Cooperacion): Cooperacion["lectura"]["filas"] => lectura.filas;
const COMPLETE = "Complete la celda.";

/** A gestión against the areas, the actors and the flow of the hoja de ruta. */
const DE_UNA_GESTION: readonly ReglaDeLista<Gestion>[] = [
  reglaDeUna<Gestion>({
    regla: "areaDesconocida",
    severity: "advertencia",
    isBroken: ({ area }) => area !== null && AREAS.every(({ nombre }) => nombre !== area),
    at: ({ fila }) => celdaDe(fila, "area"),
    sentence: ({ fila, area }) =>
      `«${fila.nombre}» está en el área «${area ?? ""}», que no es de las cinco de la hoja de ruta.`,
    fix: "Escriba una de las cinco áreas.",
  }),
  reglaDeUna<Gestion>({
    regla: "actorDesconocido",
    severity: "advertencia",
    isBroken: ({ actor }) => actor !== null && ACTORES.every(({ nombre }) => nombre !== actor),
    at: ({ fila }) => celdaDe(fila, "actor"),
    sentence: ({ fila, actor }) =>
      `«${fila.nombre}» va por «${actor ?? ""}», que no es de los cinco actores del flujo.`,
    fix: "Escriba uno de los cinco actores.",
  }),
  reglaDeUna<Gestion>({
    regla: "fueraDeFlujo",
    severity: "advertencia",
    isBroken: (gestion) => viaFueraDeFlujo(gestion) !== null,
    at: ({ fila }) => celdaDe(fila, "actor"),
    sentence: (gestion) =>
      `«${gestion.fila.nombre}» es ${viaFueraDeFlujo(gestion) ?? ""} y va por «${gestion.actor ?? ""}»: no es lo que dice el flujo de cooperación.`,
    fix: "La centralizada va por APC Colombia o la Gobernación; la descentralizada, directa con el cooperante.",
  }),
  reglaDeUna<Gestion>({
    regla: "otroOrigen",
    severity: "advertencia",
    isBroken: (gestion) => otroOrigen(gestion) !== null,
    at: ({ fila }) => celdaDe(fila, "actor"),
    sentence: (gestion) =>
      `«${gestion.fila.nombre}» es de origen ${otroOrigen(gestion) ?? ""} y va por «${gestion.actor ?? ""}».`,
    fix: "Corrija el origen o el actor.",
  }),
  reglaDeUna<Gestion>({
    regla: "masRecibido",
    severity: "advertencia",
    isBroken: ({ ofrecido, recibido }) =>
      ofrecido !== null && recibido !== null && recibido > ofrecido,
    at: ({ fila }) => celdaDe(fila, "recibido"),
    sentence: ({ fila }) => `«${fila.nombre}» recibió más de lo ofrecido.`,
    fix: "Revise los dos montos.",
  }),
  reglaDeUna<Gestion>({
    regla: "recibidoSinTerminar",
    severity: "advertencia",
    isBroken: ({ etapa, recibido }) =>
      (etapa === "descartada" || etapa === "sinIniciar") && (recibido ?? 0) > 0,
    at: ({ fila }) => celdaDe(fila, "recibido"),
    sentence: ({ fila }) =>
      `«${fila.nombre}» está rechazada o sin iniciar y tiene un monto recibido.`,
    fix: "Corrija el estado o el monto.",
  }),
  reglaDeUna<Gestion>({
    regla: "gestionVencida",
    severity: "advertencia",
    isBroken: ({ vencida }) => vencida,
    at: ({ fila }) => celdaDe(fila, "fin"),
    sentence: ({ fila, fin }) =>
      `«${fila.nombre}» debía terminar el ${fin ?? ""} y no está terminada.`,
    fix: "Actualice su estado o su fecha.",
  }),
];

/** What a register of cooperation gives cause to look at, in the order in which it is said. */
export const REGLAS: readonly ReglaDeLista<Cooperacion>[] = [
  deCada(({ todas }: Cooperacion) => todas.gestiones, DE_UNA_GESTION),
  reglaDeLista<Cooperacion, Grupo>({
    regla: "areaSola",
    severity: "advertencia",
    find: ({ lectura, porArea }) =>
      tiene(lectura, "area") ? porArea.filter(({ gestiones }) => gestiones.length === 0) : [],
    at: () => null,
    sentence: ({ nombre }) => `El área «${nombre}» no tiene gestiones.`,
    fix: "Busque oportunidades para ella, o diga por qué no.",
  }),
  reglaDeVacios({
    regla: "sinArea",
    campo: "area",
    filas,
    sentence: (nombre) => `«${nombre}» no dice a qué área pertenece.`,
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
  reglaDeVacios({
    regla: "sinMeta",
    campo: "meta",
    filas,
    sentence: (nombre) => `«${nombre}» no dice a qué meta del plan aporta.`,
    fix: COMPLETE,
  }),
];
