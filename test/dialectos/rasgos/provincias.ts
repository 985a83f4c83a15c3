import { withColumnas } from "../libro";
import { rasgosOf, type Rasgo } from "../rasgo";
import { byKind, underYear } from "./bandas";
import { above } from "./filas";
import { texts, years } from "./palabras";

/** What was promised and what was done of a year, which stands where it says AAAA, or AA in two figures. */
const PAREJAS: readonly (readonly [string, string])[] = [
  ["Prog. AAAA (Und)", "Ejec. AAAA (Und)"],
  ["Número programado AAAA", "Número logrado AAAA"],
  ["Meta en unidades AAAA", "Avance en unidades AAAA"],
  ["Meta cuantitativa AAAA", "Avance cuantitativo AAAA"],
  ["Valor a alcanzar AAAA", "Valor alcanzado AAAA"],
  ["Meta reprogramada AAAA", "Ejecutado AAAA"],
  ["Meta AAAA", "Cumplimiento AAAA"],
  ["Meta AAAA", "Acumulado AAAA"],
  ["Meta AAAA", "Total AAAA"],
  ["Objetivo AAAA", "Logro AAAA"],
  ["Meta AAAA", "Realizado AAAA"],
  ["Meta a alcanzar AAAA", "Meta realmente alcanzada AAAA"],
  ["Físico Prog AAAA", "Físico Ejec AAAA"],
  ["Vigencia AAAA Meta", "Vigencia AAAA Avance"],
  ["Meta Dic AAAA", "Avance Dic AAAA"],
  ["Prog.AAAA", "Ejec.AAAA"],
  ["AAAAP", "AAAAE"],
  ["P-AA", "E-AA"],
  ["Meta AAAA (A)", "Logro AAAA (B)"],
  ["Planeación AAAA", "Seguimiento AAAA"],
  ["Meta física AAAA", "Ejecución AAAA"],
  ["¿Cuánto se programó en AAAA?", "¿Cuánto se ejecutó en AAAA?"],
  ["Meta anual programada - AAAA", "Avance anual - AAAA"],
  ["Metas AAAA", "Resultados AAAA"],
  ["Programado en el PI AAAA", "Ejecutado según soporte AAAA"],
  ["Meta definitiva AAAA", "Logro definitivo AAAA"],
  ["Programado (meta) - Año AAAA", "Ejecutado (meta) - Año AAAA"],
  ["Meta AAAA", "Avance reportado AAAA"],
  ["Meta AAAA", "Avance real AAAA"],
  ["Meta AAAA", "Logro a la fecha AAAA"],
  ["Valor meta AAAA", "Valor ejecución AAAA"],
  ["Cantidad programada AAAA", "Cantidad AAAA ejecutada a diciembre"],
];

const dated =
  (text: string) =>
  (anio: number): string =>
    text.replace("AAAA", `${anio}`).replace("AA", `${anio % 100}`);

/** Other words for columns that tell no year. */
const TEXTOS: readonly Parameters<typeof texts>[0][] = [
  { lineaBase: "LB (2023)", metaCuatrienio: "Meta Cuatr." },
  { metaCuatrienio: "M. Cuat." },
  { metaCuatrienio: "Meta 4 años" },
  { metaCuatrienio: "Meta a cuatro años" },
  { metaCuatrienio: "Meta de gobierno" },
  { metaCuatrienio: "Meta del período de gobierno" },
  { metaCuatrienio: "Meta Final 2027" },
  { metaCuatrienio: "Meta al final del cuatrienio (2027)" },
  { metaCuatrienio: "Cantidad total" },
  { metaCuatrienio: "Meta acumulada cuatrienio" },
  { tipo: "Naturaleza de la meta" },
  { tipo: "Clasificación de la meta" },
  { tipo: "Acumulación" },
  { tipo: "Sentido" },
  { tipo: "Forma de cálculo" },
  { dependencia: "Unidad ejecutora" },
  { dependencia: "Dependencia encargada" },
  { dependencia: "Responsables" },
  { dependencia: "Secretaría/Oficina" },
  { dependencia: "Entidad responsable" },
  { dependencia: "Área responsable" },
  { codigo: "Cód. PDM" },
  { codigo: "Número de meta" },
  { codigo: "N.º" },
  { codigo: "Meta No.", meta: "Descripción meta de producto" },
  { codigo: "Codificación", meta: "Meta (descripción)" },
  { meta: "Enunciado de la meta", indicador: "Nombre del indicador de producto" },
  { meta: "Compromiso" },
  { lineaBase: "Valor actual (LB)", metaCuatrienio: "Valor meta (MC)" },
  { lineaBase: "Dato base", metaCuatrienio: "Meta propuesta" },
  { lineaBase: "Línea Base (año 2023)", metaCuatrienio: "Meta propuesta cuatrienio" },
];

const named = <T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  rasgoOf: (item: T) => Partial<Rasgo>,
): Record<string, Partial<Rasgo>> =>
  Object.fromEntries(items.map((item) => [nameOf(item), rasgoOf(item)]));

/** How the offices of other provinces head what they tell. */
export const provincias = [
  ...rasgosOf(
    "palabras",
    named(
      PAREJAS,
      ([promised, done]) => `${promised} / ${done}`,
      ([promised, done]) => ({ libro: years(dated(promised), dated(done)) }),
    ),
  ),
  ...rasgosOf(
    "palabrasDeTexto",
    named(
      TEXTOS,
      (words) => Object.values(words).join(" y "),
      (words) => ({ libro: texts(words) }),
    ),
  ),
  ...rasgosOf("bandas", {
    "PROGRAMACIÓN CUATRIENIO con años": byKind(
      "PROGRAMACIÓN CUATRIENIO",
      "EJECUCIÓN CUATRIENIO",
      (y) => y,
      "combinada",
    ),
    "PROGRAMACIÓN DEL CUATRIENIO 2024-2027 con años": byKind(
      "PROGRAMACIÓN 2024-2027",
      "EJECUCIÓN 2024-2027",
      (y) => y,
      "combinada",
    ),
    "METAS PROGRAMADAS POR VIGENCIA": byKind(
      "METAS PROGRAMADAS POR VIGENCIA",
      "METAS EJECUTADAS POR VIGENCIA",
      (y) => y,
      "primera",
    ),
    "DISTRIBUCIÓN ANUAL DE LA META": byKind(
      "DISTRIBUCIÓN ANUAL DE LA META",
      "CUMPLIMIENTO ANUAL DE LA META",
      (y) => y,
      "combinada",
    ),
    "CRONOGRAMA y SEGUIMIENTO": byKind(
      "CRONOGRAMA DE METAS",
      "SEGUIMIENTO A METAS",
      (y) => `${y}`,
      "combinada",
    ),
    "año, Meta y Ejecutado": underYear((y) => `${y}`, "Meta", "Ejecutado", "combinada"),
    "año, Meta programada y Meta ejecutada": underYear(
      (y) => `VIGENCIA ${y}`,
      "Meta programada",
      "Meta ejecutada",
      "centrada",
    ),
    "año, Cantidad y Avance": underYear(
      (y) => `${y}`,
      "Cantidad programada",
      "Avance",
      "combinada",
    ),
    "año, Meta y Resultado": underYear((y) => `AÑO ${y}`, "Meta", "Resultado", "combinada"),
    "año, Meta y Cumplimiento": underYear((y) => `${y}`, "Meta", "Cumplimiento", "combinada"),
    "año, Valor y Logro": underYear((y) => `${y}`, "Valor esperado", "Valor logrado", "primera"),
    "PRIMER AÑO": underYear(
      (y) => `${["", "PRIMER", "SEGUNDO", "TERCER", "CUARTO"][y - 2023] ?? ""} AÑO ${y}`,
      "Programado",
      "Ejecutado",
      "combinada",
    ),
    "tres bandas": {
      libro: (libro) =>
        withColumnas(
          underYear((y) => `${y}`, "Prog.", "Ejec.", "combinada").libro(libro),
          (columna) =>
            columna.anio === undefined
              ? columna
              : {
                  ...columna,
                  bandas: ["SEGUIMIENTO FÍSICO A LA META DE PRODUCTO", ...columna.bandas],
                },
        ),
    },
  }),
  ...rasgosOf("encima", {
    "población arriba": above(
      ["Población 2025:", 30000],
      ["Presupuesto 2026:", "$ 90.000 millones"],
      [],
    ),
    "fecha de impresión": above(["Fecha de impresión: 15/02/2026"], []),
    "decreto arriba": above(["Decreto 0197 de 2020, artículo 10"], ["Ley 1909 de 2018"], []),
    "versión del formato con año": above(["FORMATO VERSIÓN 2026"], []),
    "período del plan y del anterior": above(
      ["Reemplaza el plan 2020-2023"],
      ["Periodo: 2024-2027"],
      [],
    ),
    "enlace arriba": above(["https://www.sopo-cundinamarca.gov.co/pdm-2024"], []),
    "resumen por eje arriba": above(
      ["Eje", "Metas", "Avance"],
      ["Sopó social", 6, 0.61],
      ["Territorio", 4, 0.4],
      [],
    ),
  }),
];
