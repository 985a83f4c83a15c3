import { celdaDe } from "../../listas/columnas";
import { grupos } from "../../listas/conteos";
import type { Leida } from "../../listas/readLista";
import { reglaDeLista, reglaDeVacios, type ReglaDeLista } from "../../listas/regla";
import type { CampoDePeti } from "./actividades";
import type { Actividad, Peti, Sistema, Traza } from "./evaluation";
import type { CampoDeSistema } from "./sistemas";
import { nameOf } from "./trazas";

const COMPLETE = "Complete la celda.";

/** What the activities and the needs of a PETI give cause to look at. */
const DE_ACTIVIDADES: readonly ReglaDeLista<Peti>[] = [
  reglaDeLista<Peti, Actividad>({
    regla: "actividadVencida",
    severity: "advertencia",
    find: ({ actividades }) => actividades.filter(({ vencida }) => vencida),
    at: ({ fila }) => celdaDe(fila, "estado"),
    sentence: ({ fila, fin }) =>
      `«${fila.nombre}» debía terminar el ${fin ?? ""} y no está terminada.`,
    fix: "Actualice su estado o su cronograma.",
  }),
  deActividadVacia(
    "sinLider",
    "lider",
    (nombre) => `«${nombre}» no tiene líder.`,
    "Escriba quién responde por ella.",
  ),
  deActividadVacia(
    "sinPresupuesto",
    "presupuesto",
    (nombre) => `«${nombre}» no tiene presupuesto asignado.`,
    "Escriba el presupuesto; 0 si no cuesta.",
  ),
  deActividadVacia(
    "sinCronograma",
    "cronograma",
    (nombre) => `«${nombre}» no tiene cronograma.`,
    "Escriba cuándo se hace.",
  ),
  deActividadVacia(
    "sinRiesgos",
    "riesgos",
    (nombre) => `«${nombre}» no dice sus riesgos.`,
    "Escriba qué puede impedirla.",
  ),
  deActividadVacia(
    "sinNecesidad",
    "necesidad",
    (nombre) => `«${nombre}» no dice qué necesidad atiende.`,
    "Escriba el numeral de la necesidad.",
  ),
  reglaDeLista<Peti, Traza>({
    regla: "necesidadSola",
    severity: "advertencia",
    find: ({ trazas }) =>
      trazas.filter((traza) => traza.actividades.length + traza.inversiones.length === 0),
    at: ({ necesidad }) => necesidad.at,
    sentence: ({ necesidad }) =>
      `Ninguna actividad ni inversión atiende la necesidad «${nameOf(necesidad)}».`,
    fix: "Programe una actividad para ella, o diga por qué no.",
  }),
  reglaDeLista<Peti, Actividad>({
    regla: "necesidadDesconocida",
    severity: "advertencia",
    find: necesidadesDesconocidas,
    at: ({ fila }) => celdaDe(fila, "necesidad"),
    sentence: ({ fila }) =>
      `«${fila.nombre}» atiende «${fila.textos.necesidad ?? ""}», que no está entre las necesidades.`,
    fix: "Corrija el numeral, o agregue la necesidad.",
  }),
  reglaDeLista<Peti, Traza>({
    regla: "numeralRepetido",
    severity: "error",
    find: numeralesRepetidos,
    at: ({ necesidad }) => celdaDe(necesidad, "numero"),
    sentence: ({ necesidad }) =>
      `«${nameOf(necesidad)}» tiene el numeral de otra necesidad: las actividades que lo dicen quedan en las dos.`,
    fix: "Corrija el numeral; si es 6.10, escríbalo como texto: '6.10.",
  }),
  reglaDeLista<Peti, Actividad>({
    regla: "masGastado",
    severity: "advertencia",
    find: ({ actividades }) =>
      actividades.filter(
        ({ presupuesto, gastado }) =>
          presupuesto !== null && gastado !== null && gastado > presupuesto,
      ),
    at: ({ fila }) => celdaDe(fila, "gastado"),
    sentence: ({ fila }) => `«${fila.nombre}» gastó más de lo presupuestado.`,
    fix: "Revise los dos valores.",
  }),
];

/** What the inventory of systems gives cause to look at. */
const DE_SISTEMAS: readonly ReglaDeLista<Peti>[] = [
  deSistemaVacio("sistemaSinArea", "usan", (nombre) => `«${nombre}» no dice qué áreas lo usan.`),
  deSistemaVacio(
    "sistemaSinResponsable",
    "responsable",
    (nombre) => `«${nombre}» no tiene área responsable.`,
  ),
  deSistemaVacio(
    "sistemaSinSoporte",
    "soporte",
    (nombre) => `«${nombre}» no dice quién lo soporta.`,
  ),
  reglaDeLista<Peti, Repetido>({
    regla: "sistemaRepetido",
    severity: "advertencia",
    find: sistemasRepetidos,
    at: ({ sistema }) => sistema.fila.at,
    sentence: ({ nombre }) => `«${nombre}» está más de una vez en el inventario.`,
    fix: "Deje una sola fila por sistema.",
  }),
  reglaDeLista<Peti, Sistema>({
    regla: "sistemaSinUso",
    severity: "info",
    find: ({ sistemas }) => sistemas.filter(({ enUso }) => !enUso),
    at: ({ fila }) => celdaDe(fila, "estado"),
    sentence: ({ fila }) => `«${fila.nombre}» no se usa.`,
    fix: "Retírelo del inventario o diga qué se hará con él.",
  }),
];

/** What a PETI gives cause to look at, in the order in which it is said. */
export const REGLAS: readonly ReglaDeLista<Peti>[] = [...DE_ACTIVIDADES, ...DE_SISTEMAS];

function deActividadVacia(
  regla: string,
  campo: CampoDePeti,
  sentence: (nombre: string) => string,
  fix: string,
): ReglaDeLista<Peti> {
  const filas = ({ actividades }: Peti): readonly Leida<CampoDePeti>[] =>
    actividades.map(({ fila }) => fila);
  return reglaDeVacios({ regla, campo, filas, sentence, fix });
}

function deSistemaVacio(
  regla: string,
  campo: CampoDeSistema,
  sentence: (nombre: string) => string,
): ReglaDeLista<Peti> {
  const filas = ({ sistemas }: Peti): readonly Leida<CampoDeSistema>[] =>
    sistemas.map(({ fila }) => fila);
  return reglaDeVacios({ regla, campo, filas, sentence, fix: COMPLETE });
}

/** Needs after the first of their number. */
function numeralesRepetidos({ trazas }: Peti): readonly Traza[] {
  const seen = new Set<string>();
  return trazas.filter(({ necesidad }) => {
    const numero = necesidad.textos.numero?.replace(/[.)]$/, "");
    if (numero === undefined) return false;
    const isAgain = seen.has(numero);
    seen.add(numero);
    return isAgain;
  });
}

/** Answers to needs that there are none of, where there is a list of needs. */
function necesidadesDesconocidas({ actividades, trazas }: Peti): readonly Actividad[] {
  if (trazas.length === 0) return [];
  const known = new Set(trazas.flatMap((traza) => traza.actividades));
  return actividades.filter(
    (actividad) => actividad.fila.textos.necesidad !== undefined && !known.has(actividad),
  );
}

/** A system once more, under the name that the first one has. */
interface Repetido {
  readonly nombre: string;
  readonly sistema: Sistema;
}

function sistemasRepetidos({ sistemas }: Peti): readonly Repetido[] {
  return grupos(sistemas, ({ fila }) => fila.nombre).flatMap(([nombre, own]) =>
    own.slice(1).map((sistema) => ({ nombre, sistema })),
  );
}
