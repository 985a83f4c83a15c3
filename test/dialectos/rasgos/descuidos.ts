import {
  isQuantity,
  titled,
  withCelda,
  withColumnas,
  withTablas,
  type Libro,
  type Renglon,
  type RenglonDeMeta,
  type Valor,
} from "../libro";
import { column } from "../libroLlano";
import { rasgosOf, type Rasgo } from "../rasgo";
import { blanks } from "./cifras";
import { noise, steady } from "./ruido";

/** @param some one meta in so many is typed so */
const asText = (
  text: (value: number, renglon: RenglonDeMeta) => Valor,
  some = 1,
): Partial<Rasgo> => ({
  sin: ["periodos"],
  libro: (libro: Libro) =>
    withColumnas(libro, (columna) =>
      isQuantity(columna)
        ? withCelda(columna, (celda, renglon) =>
            typeof celda.valor === "number" && steady(renglon.meta, 81, 0, some - 1) === 0
              ? { valor: text(celda.valor, renglon) }
              : celda,
          )
        : columna,
    ),
});
const es = (value: number): string => String(value).replace(".", ",");

const NO_PROGRAMADA = [
  "NP*",
  "N/P",
  "No prog.",
  "np",
  "No se programó",
  "Sin meta",
  "No aplica 2025",
  "n.a",
  "No Programado",
  "No programada para esta vigencia",
  "*",
  ".",
  "…",
  "---",
  "s/p",
  "S.P.",
  "No tiene programación",
  "No hay meta",

  "No aplica para este año",
  "Meta no programada",
  "NO PROG",
  "N. P.",
  "No programada (NP)",
  "NP - 2026",
  "Programada para 2026",
  "Para 2027",
  "Se ejecuta en 2026",
  "Inicia en 2026",
  "Vigencia 2027",
  "A partir de 2026",
  "No programada en 2025",
  "NP 2025",
  "Cumplida en 2023",
  "Meta cumplida",
  "Finalizada",
  "x",
  "No",
  "NINGUNA",
  "Nulo",
  "vacío",
  "(vacío)",
  "-0-",
  "_",
];
const SIN_REPORTE = [
  "No reporta",
  "Sin avance",
  "No hay avance",
  "NR",
  "Pendiente por reportar",
  "En proceso de contratación",
  "Sin ejecución",
  "No inició",
  "No se ha ejecutado",
  "En ejecución",

  "No presenta avance",
  "Por reportar",
  "?",
  "x",
  ".",
  "No se reportó en 2025",
  "Se reporta en 2026",
  "Contrato 045 de 2025",
  "Sin reporte a 31/12/2025",
  "NP",
  "No programada",
];
/** Levels, some of them under words that no list of levels has. */
const NIVELES: readonly (readonly string[])[] = [
  ["Corazón", "Latido"],
  ["Camino", "Sendero"],
  ["Reto", "Estrategia"],
  ["Objetivo estratégico", "Estrategia", "Programa"],
  ["Sueño", "Proyecto estratégico"],
  ["Eje", "Política"],
  ["Apuesta", "Ruta"],
  ["Línea", "Objetivo"],
  ["Macroproyecto", "Iniciativa"],
  ["Gran apuesta", "Tema"],
  ["Área", "Subárea"],
  ["Capítulo", "Artículo"],
  ["Compromiso", "Acción"],
  ["Transformación", "Catalizador"],
  ["Pacto", "Línea"],
  ["Vector", "Nodo"],
  ["Propósito", "Logro de ciudad"],
  ["Nivel 1", "Nivel 2"],
  ["N1", "N2", "N3"],
];

/** How cells and rows are filled in when nobody looks. */
export const descuidos = [
  ...rasgosOf("cifras", {
    aproximados: asText((v) => `aprox. ${es(v)}`, 4),
    "al menos": asText((v) => `>= ${es(v)}`, 4),
    "con asterisco": asText((v) => `${es(v)}*`, 4),
    "con llamada de nota": asText((v) => `${es(v)} (1)`, 4),
    "con comentario": asText((v) => `${es(v)} (parcial)`, 4),
    "con und.": asText((v) => `${es(v)} und.`),
    "con unidades pegadas": asText((v) => `${es(v)}und`),
    "con apóstrofo": asText((v) => `'${es(v)}`),
    "con punto decimal y coma decimal": asText((v, { meta }) =>
      steady(meta, 96, 0, 1) === 0 ? v.toFixed(1) : v.toFixed(1).replace(".", ","),
    ),
    "con dos decimales y coma": asText((v) => v.toFixed(2).replace(".", ",")),
    "con cuatro decimales y coma": asText((v) => v.toFixed(4).replace(".", ",")),
    "con tres decimales y coma": asText((v) => v.toFixed(3).replace(".", ",")),
    "con signo más": asText((v) => `+${es(v)}`, 3),
    "con ceros adelante": asText((v) => es(v).padStart(4, "0"), 3),
    "con punto final": asText((v) => `${es(v)}.`, 3),
    "con igual adelante": asText((v) => `=${es(v)}`, 3),
  }),
  ...rasgosOf("ausencias", {
    ...Object.fromEntries(
      NO_PROGRAMADA.map((text) => [`no programada con ${text}`, blanks("programado", text)]),
    ),
    ...Object.fromEntries(
      SIN_REPORTE.map((text) => [`sin reporte: ${text}`, blanks("ejecutado", text)]),
    ),
  }),
  ...rasgosOf(
    "jerarquia",
    Object.fromEntries(
      NIVELES.map((niveles): [string, Partial<Rasgo>] => [
        `niveles ${niveles.join(" y ")}`,
        { forma: (forma) => ({ ...forma, niveles }) },
      ]),
    ),
  ),
  ...rasgosOf("columnas", {
    "palabra aparte antes de la meta": {
      libro: (libro) =>
        withTablas(libro, (tabla) => ({
          ...tabla,
          columnas: tabla.columnas.flatMap((c) =>
            c.papel === "meta"
              ? [
                  noise(
                    "tema",
                    "Tema",
                    ({ meta }) => ["Niñez", "Mujer", "Ruralidad"][steady(meta, 97, 0, 2)] ?? null,
                  ),
                  c,
                ]
              : [c],
          ),
        })),
    },
    "enfoque antes de todo": {
      libro: (libro) =>
        withTablas(libro, (tabla) => ({
          ...tabla,
          columnas: [
            noise(
              "enf",
              "Enfoque",
              ({ meta }) => ["Género", "Étnico", "Rural"][steady(meta, 98, 0, 2)] ?? null,
            ),
            ...tabla.columnas,
          ],
        })),
    },
    "grupo poblacional antes de todo": {
      libro: (libro) =>
        withTablas(libro, (tabla) => ({
          ...tabla,
          columnas: [
            noise(
              "gr",
              "Grupo poblacional",
              ({ meta }) => ["NNA", "Mujeres", "Adulto mayor"][steady(meta, 99, 0, 2)] ?? null,
            ),
            ...tabla.columnas,
          ],
        })),
    },
    "dos líneas base": {
      sin: ["cifras", "periodos", "largo", "pedido", "hojas", "palabrasDeTexto"],
      libro: (libro) =>
        withTablas(libro, (tabla) => ({
          ...tabla,
          columnas: tabla.columnas.flatMap((c) =>
            c.papel === "lineaBase"
              ? [noise("lb2", "Línea base", ({ meta }) => steady(meta, 100, 1, 3)), c]
              : [c],
          ),
        })),
    },
    "título en dos columnas": {
      libro: (libro) =>
        withColumnas(libro, (c) =>
          c.papel === "unidad"
            ? titled(c, "Unidad de medida del indicador de producto según catálogo MGA")
            : c,
        ),
    },
  }),
  ...rasgosOf("largo", {
    "una fila por meta y fuente": {
      sin: ["hojas", "filas", "periodos"],
      libro: (libro) =>
        withTablas(libro, (tabla) => ({
          ...tabla,
          columnas: [
            ...tabla.columnas,
            column("fuente", "otro", "Fuente", ({ mes }) => (mes === 2 ? "SGP" : "Propios")),
            column("valorf", "otro", "Valor fuente", ({ mes }) => (mes === 2 ? 1000000 : 2500000)),
          ],
          renglones: tabla.renglones.flatMap((r): Renglon[] =>
            r.tipo === "meta"
              ? [
                  { ...r, mes: 1 },
                  { ...r, mes: 2 },
                ]
              : [r],
          ),
        })),
    },
    "una fila por meta y vereda": {
      sin: ["hojas", "filas", "periodos"],
      libro: (libro) =>
        withTablas(libro, (tabla) => ({
          ...tabla,
          columnas: [
            ...tabla.columnas,
            column("lugar", "otro", "Lugar", ({ mes }) => (mes === 2 ? "Centro" : "Hatogrande")),
          ],
          renglones: tabla.renglones.flatMap((r): Renglon[] =>
            r.tipo === "meta"
              ? [
                  { ...r, mes: 1 },
                  { ...r, mes: 2 },
                ]
              : [r],
          ),
        })),
    },
  }),
];
