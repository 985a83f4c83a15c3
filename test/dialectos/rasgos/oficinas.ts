import type { Libro } from "../libro";
import { rasgosOf } from "../rasgo";
import { byKind, underYear } from "./bandas";
import { blanks } from "./cifras";
import { above, below } from "./filas";
import { texts, years } from "./palabras";
import { added, noise, perYear, steady } from "./ruido";

const words = (
  programado: (anio: number) => string,
  ejecutado: (anio: number) => string,
): { libro: (libro: Libro) => Libro } => ({ libro: years(programado, ejecutado) });

/** What offices write, beside what the other files hold: more words, more columns, more rows around them. */
export const oficinas = [
  ...rasgosOf("palabras", {
    "Meta para/Avance en": words(
      (y) => `Meta para ${y}`,
      (y) => `Avance en ${y}`,
    ),
    "con coma": words(
      (y) => `Programado, ${y}`,
      (y) => `Ejecutado, ${y}`,
    ),
    "Prog. Física/Ejec. Física": words(
      (y) => `Prog. Física ${y}`,
      (y) => `Ejec. Física ${y}`,
    ),
    "Meta física/Logro físico": words(
      (y) => `Meta física ${y}`,
      (y) => `Logro físico ${y}`,
    ),
    "Programación anual/Ejecución anual": words(
      (y) => `Programación anual ${y}`,
      (y) => `Ejecución anual ${y}`,
    ),
    "Cantidad a ejecutar/ejecutada": words(
      (y) => `Cantidad a ejecutar ${y}`,
      (y) => `Cantidad ejecutada ${y}`,
    ),
    "Por lograr/Logrado": words(
      (y) => `Por lograr ${y}`,
      (y) => `Logrado ${y}`,
    ),
    "Meta proyectada/Resultado alcanzado": words(
      (y) => `Meta proyectada ${y}`,
      (y) => `Resultado alcanzado ${y}`,
    ),
    "Valor meta/Valor logrado": words(
      (y) => `Valor meta ${y}`,
      (y) => `Valor logrado ${y}`,
    ),
    "Unidades programadas/ejecutadas": words(
      (y) => `Unidades programadas ${y}`,
      (y) => `Unidades ejecutadas ${y}`,
    ),
    "Meta (programada)/(ejecutada)": words(
      (y) => `Meta ${y} (programada)`,
      (y) => `Meta ${y} (ejecutada)`,
    ),
    "Vr. Prog./Vr. Ejec.": words(
      (y) => `Vr. Prog. ${y}`,
      (y) => `Vr. Ejec. ${y}`,
    ),
    "Progr./Ejecu.": words(
      (y) => `Progr. ${y}`,
      (y) => `Ejecu. ${y}`,
    ),
    "Año y dos puntos": words(
      (y) => `Año ${y}: programado`,
      (y) => `Año ${y}: ejecutado`,
    ),
    "año con apóstrofo": words(
      (y) => `Prog '${y % 100}`,
      (y) => `Ejec '${y % 100}`,
    ),
    "año y abreviatura entre paréntesis": words(
      (y) => `${y} (Prog.)`,
      (y) => `${y} (Ejec.)`,
    ),
    "Programado vig./Ejecutado vig.": words(
      (y) => `Programado vig. ${y}`,
      (y) => `Ejecutado vig. ${y}`,
    ),
    "Meta de la vigencia/Avance de la vigencia": words(
      (y) => `Meta de la vigencia ${y}`,
      (y) => `Avance de la vigencia ${y}`,
    ),
    "Producto programado/entregado": words(
      (y) => `Producto programado ${y}`,
      (y) => `Producto entregado ${y}`,
    ),
    "Bienes programados/entregados": words(
      (y) => `Bienes y servicios programados ${y}`,
      (y) => `Bienes y servicios entregados ${y}`,
    ),
    "Meta establecida/Meta cumplida": words(
      (y) => `Meta establecida ${y}`,
      (y) => `Meta cumplida ${y}`,
    ),
    "Indicador programado/alcanzado": words(
      (y) => `Indicador programado ${y}`,
      (y) => `Indicador alcanzado ${y}`,
    ),
    "Magnitud programada/ejecutada": words(
      (y) => `Magnitud programada ${y}`,
      (y) => `Magnitud ejecutada ${y}`,
    ),
    "Planificado/Real": words(
      (y) => `Planificado ${y}`,
      (y) => `Real ${y}`,
    ),
    "Plan/Real": words(
      (y) => `Plan ${y}`,
      (y) => `Real ${y}`,
    ),
    "Meta/Valor reportado": words(
      (y) => `Meta ${y}`,
      (y) => `Valor reportado ${y}`,
    ),
    "Meta/Seguimiento": words(
      (y) => `Meta ${y}`,
      (y) => `Seguimiento ${y}`,
    ),
    "Meta/Cantidad lograda": words(
      (y) => `Meta ${y}`,
      (y) => `Cantidad lograda ${y}`,
    ),
    "Estimado/Alcanzado": words(
      (y) => `Estimado ${y}`,
      (y) => `Alcanzado ${y}`,
    ),
    "Anualización/Ejecución": words(
      (y) => `Anualización ${y}`,
      (y) => `Ejecución ${y}`,
    ),
    "Meta anualizada/Meta lograda": words(
      (y) => `Meta anualizada ${y}`,
      (y) => `Meta lograda ${y}`,
    ),
    "Meta Plan de Acción/Reporte": words(
      (y) => `Meta plan de acción ${y}`,
      (y) => `Reporte de avance ${y}`,
    ),
    "Vigencia P/Vigencia E": words(
      (y) => `Vigencia ${y} (P)`,
      (y) => `Vigencia ${y} (E)`,
    ),
    "Lo que se hará/Lo hecho": words(
      (y) => `Meta a cumplir en ${y}`,
      (y) => `Hecho en ${y}`,
    ),
    "Programado a diciembre/Ejecutado a diciembre": words(
      (y) => `Programado a diciembre de ${y}`,
      (y) => `Ejecutado a diciembre de ${y}`,
    ),
  }),
  ...rasgosOf("palabrasDeTexto", {
    "Clase a secas": { libro: texts({ tipo: "Clase" }) },
    "Forma de acumulación": { libro: texts({ tipo: "Forma de acumulación" }) },
    "Tipo de medición": { libro: texts({ tipo: "Tipo de medición" }) },
    "Modalidad de la meta": { libro: texts({ tipo: "Modalidad de la meta" }) },
    "Valor inicial y final": {
      libro: texts({ lineaBase: "Valor inicial", metaCuatrienio: "Valor final" }),
    },
    "Línea base con su fecha": {
      libro: texts({ lineaBase: "Línea base (a 31/12/2023)", metaCuatrienio: "Meta cuatrienio" }),
    },
    "LB 2023 y Meta 2024 a 2027": {
      libro: texts({ lineaBase: "LB 2023", metaCuatrienio: "Meta 2024 a 2027" }),
    },
    "Situación inicial": {
      libro: texts({
        lineaBase: "Situación inicial",
        metaCuatrienio: "Meta al finalizar el periodo",
      }),
    },
    "Base y Cuatrienio": { libro: texts({ lineaBase: "Base", metaCuatrienio: "Cuatrienio" }) },
    "Meta de producto 2024-2027": {
      libro: texts({ metaCuatrienio: "Meta de producto 2024-2027" }),
    },
    "Total meta": { libro: texts({ metaCuatrienio: "Total meta" }) },
    "Nro. y Descripción": { libro: texts({ codigo: "Nro.", meta: "Descripción" }) },
    "Código único": { libro: texts({ codigo: "Código único" }) },
    "Cód. y Nombre meta": { libro: texts({ codigo: "Cód.", meta: "Nombre meta" }) },
    "Meta producto (PDM)": { libro: texts({ meta: "Meta producto (PDM)" }) },
    "Producto esperado": { libro: texts({ meta: "Producto esperado" }) },
    "Dep. responsable": {
      libro: texts({ dependencia: "Dep. responsable", unidad: "U. de medida" }),
    },
    "Secretaría líder": {
      libro: texts({ dependencia: "Secretaría líder", unidad: "Und. medida" }),
    },
    "Meta física del cuatrienio": {
      libro: texts({ metaCuatrienio: "Meta física 2024-2027", lineaBase: "Línea base a 2023" }),
    },
    "Lo programado en el cuatrienio": {
      libro: texts({ metaCuatrienio: "Programación cuatrienio 2024-2027" }),
    },
    "Meta total del plan": {
      libro: texts({ metaCuatrienio: "Meta total del plan de desarrollo" }),
    },
    "Valor de partida": {
      libro: texts({
        lineaBase: "Punto de partida",
        metaCuatrienio: "Valor esperado en el cuatrienio",
      }),
    },
  }),
  ...rasgosOf("ruido", {
    "beneficiarios de cada año": perYear((y) => [
      noise(`beneficiarios ${y}`, `Beneficiarios ${y}`, ({ meta }) => steady(meta, y, 20, 900)),
    ]),
    "población objetivo": added(() => [
      noise("poblacion", "Población objetivo", ({ meta }) => steady(meta, 31, 100, 900)),
    ]),
    comuna: added(() => [noise("comuna", "Comuna", ({ meta }) => steady(meta, 32, 1, 6))]),
    "número de contrato": added(() => [
      noise("contrato", "N° de contrato", ({ meta }) => `${steady(meta, 33, 10, 99)}-2025`),
    ]),
    "estado en palabras": added(() => [
      noise(
        "estado",
        "Estado",
        ({ meta }) => ["En ejecución", "Cumplida", "Sin iniciar"][steady(meta, 34, 0, 2)] ?? null,
      ),
    ]),
    "soportes de cumplimiento": added(() => [
      noise("soportes", "Soportes de cumplimiento", () => "https://drive.example/carpeta"),
    ]),
    "ejecución presupuestal en porcentaje": perYear((y) => [
      noise(
        `presupuestal ${y}`,
        `% ejecución presupuestal ${y}`,
        ({ meta }) => steady(meta, y, 1, 99) / 100,
        "0.0%",
      ),
    ]),
    prioridad: added(() => [noise("prioridad", "Prioridad", ({ meta }) => steady(meta, 35, 1, 3))]),
    ODS: added(() => [noise("ods", "ODS", ({ meta }) => steady(meta, 36, 1, 17))]),
    "días de ejecución": perYear((y) => [
      noise(`dias ${y}`, `Días de ejecución ${y}`, ({ meta }) => steady(meta, y, 10, 300)),
    ]),
    brecha: added(() => [
      noise("brecha", "Brecha", ({ meta }) => (meta.metaCuatrienio ?? 0) - (meta.lineaBase ?? 0)),
    ]),
    "fechas de inicio y terminación": added(() => [
      noise(
        "inicio",
        "Fecha de inicio",
        ({ meta }) => 45292 + steady(meta, 37, 0, 90),
        "dd/mm/yyyy",
      ),
      noise(
        "fin",
        "Fecha de terminación",
        ({ meta }) => 46000 + steady(meta, 38, 0, 300),
        "dd/mm/yyyy",
      ),
    ]),
    "versión del plan": added(() => [noise("version", "Versión", () => 2)]),
    "rezago de cada año": {
      sin: ["periodos", "cifras"],
      ...perYear((y) => [
        noise(
          `rezago ${y}`,
          `Rezago ${y}`,
          ({ meta }) => (meta.anios[y]?.programado ?? 0) - (meta.anios[y]?.ejecutado ?? 0),
        ),
      ]),
    },
    "línea base y meta de resultado": added(() => [
      noise("lb resultado", "Línea base de resultado", ({ meta }) => steady(meta, 39, 1, 50)),
      noise("meta resultado", "Meta de resultado 2027", ({ meta }) => steady(meta, 40, 51, 99)),
    ]),
    teléfono: added(() => [
      noise(
        "telefono",
        "Teléfono de contacto",
        ({ meta }) => 3_100_000_000 + steady(meta, 41, 1, 999_999),
      ),
    ]),
    "valor contratado": perYear((y) => [
      noise(
        `contratado ${y}`,
        `Valor contratado ${y}`,
        ({ meta }) => steady(meta, y, 2, 900) * 1_000_000,
      ),
    ]),
    "empleos generados": perYear((y) => [
      noise(`empleos ${y}`, `Empleos generados ${y}`, ({ meta }) => steady(meta, y, 1, 40)),
    ]),
    "eventos realizados": perYear((y) => [
      noise(`eventos ${y}`, `Eventos realizados ${y}`, ({ meta }) => steady(meta, y, 1, 12)),
    ]),
    "avance cualitativo": perYear((y) => [
      noise(`cualitativo ${y}`, `Avance cualitativo ${y}`, () => "Se avanzó según lo previsto"),
    ]),
    "porcentaje acumulado del cuatrienio": {
      sin: ["periodos", "cifras", "largo"],
      ...added(() => [
        noise(
          "% cuatrienio",
          "% avance acumulado cuatrienio",
          ({ meta }) => steady(meta, 42, 1, 99) / 100,
          "0%",
        ),
      ]),
    },
  }),
  ...rasgosOf("encima", {
    "acuerdo que lo aprueba": above(["Aprobado mediante Acuerdo 009 de 2024"], []),
    "actualizado después": above(["Actualizado a 15 de febrero de 2026"], []),
    "vigencia en celda aparte": above(["Vigencia:", 2025], []),
    "nombre a la derecha": above([null, null, null, "ALCALDÍA DE SOPÓ"], []),
    "convenciones arriba": above(["NP", "No programada"], ["ND", "No disponible"], []),
    "resumen arriba": above(["Total metas", 14], ["Metas cumplidas", 5], []),
    "período en dos celdas": above(["Período de gobierno", "2024 - 2027"], []),
  }),
  ...rasgosOf("debajo", {
    "control de cambios": below(
      [],
      ["CONTROL DE CAMBIOS"],
      ["Versión", "Fecha", "Descripción"],
      ["1", "15/01/2024", "Creación del formato"],
    ),
    "resumen por dependencia": below(
      [],
      ["RESUMEN POR DEPENDENCIA"],
      ["Dependencia", "Metas", "Avance"],
      ["Secretaría de Salud", 4, 0.5],
      ["Secretaría de Gobierno", 6, 0.7],
    ),
    "firmas en dos columnas": below(
      [],
      [null, "______________", null, "______________"],
      [null, "JUAN PÉREZ", null, "MARÍA LÓPEZ"],
      [null, "Secretario de Planeación", null, "Alcaldesa municipal"],
    ),
    "total de metas en una frase": below([], ["Total metas: 14"]),
    "aclaración larga": below(
      [],
      [
        "Las metas que en la vigencia no tienen programación no hacen parte del cálculo del avance del plan de desarrollo.",
      ],
    ),
  }),
  ...rasgosOf("ausencias", {
    "sin reporte con S/D": blanks("ejecutado", "S/D"),
    "sin reporte con No reportó": blanks("ejecutado", "No reportó"),
    "sin reporte con En trámite": blanks("ejecutado", "En trámite"),
    "sin reporte con dos rayas": blanks("ejecutado", "--"),
    "no programada en la vigencia": blanks("programado", "No programada en la vigencia"),
    "no aplica en la vigencia": blanks("programado", "No aplica para la vigencia"),
    "no programada sin programación": blanks("programado", "Sin programación"),
  }),
  ...rasgosOf("bandas", {
    "Vigencia fiscal": underYear(
      (y) => `Vigencia fiscal ${y}`,
      "Programado",
      "Ejecutado",
      "combinada",
    ),
    "SEGUIMIENTO con Meta y Logro": underYear(
      (y) => `SEGUIMIENTO ${y}`,
      "Meta",
      "Logro",
      "combinada",
    ),
    "Año con Prog y Ejec": underYear((y) => `Año ${y}`, "Prog", "Ejec", "primera"),
    "Año con Programada y Ejecutada": underYear(
      (y) => `META ${y}`,
      "Programada",
      "Ejecutada",
      "combinada",
    ),
    "Año con Plan y Real": underYear((y) => `${y}`, "Plan", "Real", "combinada"),
    "METAS y LOGROS": byKind("METAS", "LOGROS", (y) => y, "combinada"),
    "PROGRAMADO y EJECUTADO con Año": byKind(
      "PROGRAMADO",
      "EJECUTADO",
      (y) => `Año ${y}`,
      "combinada",
    ),
    "META PROGRAMADA y META EJECUTADA": byKind(
      "META PROGRAMADA",
      "META EJECUTADA",
      (y) => y,
      "repetida",
    ),
  }),
];
