import {
  isQuantity,
  withCelda,
  withColumnas,
  withTablas,
  type Columna,
  type Libro,
} from "../libro";
import { rasgosOf, type Rasgo } from "../rasgo";
import { byKind, underYear } from "./bandas";
import { blanks } from "./cifras";
import { above, below } from "./filas";
import { texts, years } from "./palabras";
import { added, noise, perYear, steady } from "./ruido";

const words = (
  programado: (anio: number) => string,
  ejecutado: (anio: number) => string,
): { libro: (libro: Libro) => Libro } => ({ libro: years(programado, ejecutado) });

/** More columns before those of the first year. */
function beforeYears(columns: () => readonly Columna[]): Partial<Rasgo> {
  return {
    libro: (libro: Libro) =>
      withTablas(libro, (tabla) => {
        const at = tabla.columnas.findIndex(({ anio }) => anio !== undefined);
        const first = at < 0 ? tabla.columnas.length : at;
        return {
          ...tabla,
          columnas: [
            ...tabla.columnas.slice(0, first),
            ...columns(),
            ...tabla.columnas.slice(first),
          ],
        };
      }),
  };
}

const share =
  (salt: number) =>
  ({ meta }: Parameters<Columna["celda"]>[0]) =>
    steady(meta, salt, 1, 99) / 100;

/** What a tired officer does to the form, and words of municipalities whose forms are public. */
export const cansancio = [
  ...rasgosOf("palabras", {
    "PLANEADO/EJECUTADO": words(
      (y) => `TOTAL PLANEADO ${y}`,
      (y) => `TOTAL EJECUTADO ${y}`,
    ),
    "Meta/Avance con año delante": words(
      (y) => `${y} Meta`,
      (y) => `${y} Avance`,
    ),
    "Cant. prog./Cant. ejec.": words(
      (y) => `Cant. prog. ${y}`,
      (y) => `Cant. ejec. ${y}`,
    ),
    "Meta prog. vig./Ejec. acum.": words(
      (y) => `Meta prog. vig. ${y}`,
      (y) => `Ejec. acum. ${y}`,
    ),
    "Valor programado/Valor ejecutado": words(
      (y) => `Valor programado ${y}`,
      (y) => `Valor ejecutado ${y}`,
    ),
    Programado_2025: words(
      (y) => `programado_${y}`,
      (y) => `ejecutado_${y}`,
    ),
    "P2025/E2025": words(
      (y) => `P${y}`,
      (y) => `E${y}`,
    ),
    "Prog 25/Ejec 25": words(
      (y) => `Prog ${y % 100}`,
      (y) => `Ejec ${y % 100}`,
    ),
    "Target/Achieved": words(
      (y) => `Meta (Target) ${y}`,
      (y) => `Ejecutado (Achieved) ${y}`,
    ),
    "Meta año/Logro año": words(
      (y) => `Meta año ${y}`,
      (y) => `Logro año ${y}`,
    ),
    "Programación meta/Ejecución meta": words(
      (y) => `Programación meta ${y}`,
      (y) => `Ejecución meta ${y}`,
    ),
    "Meta vigencia/Ejecutado vigencia": words(
      (y) => `Meta vigencia ${y}`,
      (y) => `Ejecutado vigencia ${y}`,
    ),
    "Avance físico ejecutado": words(
      (y) => `Físico programado ${y}`,
      (y) => `Físico ejecutado ${y}`,
    ),
    "Compromiso/Cumplido": words(
      (y) => `Compromiso ${y}`,
      (y) => `Cumplido ${y}`,
    ),
    "Proyección/Realización": words(
      (y) => `Meta proyectada para el año ${y}`,
      (y) => `Realizado en el año ${y}`,
    ),
    "Cantidad esperada/Cantidad entregada": words(
      (y) => `Cantidad esperada ${y}`,
      (y) => `Cantidad entregada ${y}`,
    ),
    "Meta fijada/Meta obtenida": words(
      (y) => `Meta fijada ${y}`,
      (y) => `Resultado obtenido ${y}`,
    ),
    "a 31 de diciembre": words(
      (y) => `Programado a 31 de diciembre de ${y}`,
      (y) => `Ejecutado a 31 de diciembre de ${y}`,
    ),
  }),
  ...rasgosOf("palabrasDeTexto", {
    "VALOR ESPERADO CUATRIENIO": {
      libro: texts({ metaCuatrienio: "VALOR ESPERADO CUATRIENIO", lineaBase: "L.B" }),
    },
    "Programado Cuatrienio": { libro: texts({ metaCuatrienio: "Programado Cuatrienio" }) },
    "Meta 24-27": { libro: texts({ metaCuatrienio: "Meta 24-27" }) },
    "Meta ajustada": { libro: texts({ metaCuatrienio: "Meta cuatrienio ajustada" }) },
    Tendencia: { libro: texts({ tipo: "Tendencia" }) },
    "Comportamiento de la meta": { libro: texts({ tipo: "Comportamiento de la meta" }) },
    "Producto PDM": { libro: texts({ meta: "Producto PDM" }) },
    "Meta de Producto / Bien o Servicio": {
      libro: texts({ meta: "Meta de Producto / Bien o Servicio", codigo: "# Meta" }),
    },
    Cod_Meta: {
      libro: texts({ codigo: "Cod_Meta", meta: "Desc_Meta", indicador: "Nom_Indicador" }),
    },
    "LINEA BASE 31/12/2023": { libro: texts({ lineaBase: "LINEA BASE 31/12/2023" }) },
    "Responsable del reporte": { libro: texts({ dependencia: "Responsable del reporte" }) },
    "Estado inicial": {
      libro: texts({ lineaBase: "Estado inicial", metaCuatrienio: "Estado final" }),
    },
  }),
  ...rasgosOf("ruido", {
    "reprogramado en blanco": perYear((y) => [
      noise(`reprogramado ${y}`, `Reprogramado ${y}`, () => null),
    ]),
    "rezago del año anterior": {
      sin: ["periodos", "cifras"],
      ...perYear((y) => [
        noise(`rezago anterior ${y}`, `Rezago ${y - 1}`, ({ meta }) => steady(meta, y, 0, 9)),
      ]),
    },
    "% avance a mano": {
      sin: ["periodos", "cifras"],
      ...perYear((y) => [
        noise(
          `a mano ${y}`,
          `Avance físico (%) ${y}`,
          ({ meta }) => {
            const { programado, ejecutado } = meta.anios[y] ?? {};
            return programado && ejecutado !== null && ejecutado !== undefined
              ? Math.round((ejecutado / programado) * 100) / 100
              : null;
          },
          "0%",
        ),
      ]),
    },
    "% avance en texto": {
      sin: ["periodos", "cifras"],
      ...perYear((y) => [
        noise(`texto ${y}`, `% Avance ${y}`, ({ meta }) => {
          const { programado, ejecutado } = meta.anios[y] ?? {};
          return programado && ejecutado !== null && ejecutado !== undefined
            ? `${Math.round((ejecutado / programado) * 100)}%`
            : null;
        }),
      ]),
    },
    "aporte al plan": perYear((y) => [noise(`aporte ${y}`, `% Avance PD ${y}`, share(y), "0.0%")]),
    "avance a la fecha": added(() => [noise("a la fecha", "% avance a la fecha", share(51), "0%")]),
    "avance del proyecto": added(() => [
      noise("del proyecto", "Avance del proyecto (%)", share(52), "0%"),
    ]),
    "índice de eficacia": added(() => [noise("eficacia", "Eficacia", share(53), "0.00")]),
    "índices de eficiencia": added(() => [
      noise("eficiencia", "Índice de eficiencia", share(54), "0.00"),
      noise("efectividad", "Índice de efectividad", share(55), "0.00"),
    ]),
    "número de actividades": added(() => [
      noise("actividades", "No. actividades programadas", ({ meta }) => steady(meta, 56, 2, 9)),
      noise("realizadas", "No. actividades ejecutadas", ({ meta }) => steady(meta, 57, 1, 9)),
    ]),
    "familias atendidas": perYear((y) => [
      noise(`familias ${y}`, `Familias atendidas ${y}`, ({ meta }) => steady(meta, y, 3, 80)),
    ]),
    "kilómetros intervenidos": perYear((y) => [
      noise(`km ${y}`, `Km intervenidos ${y}`, ({ meta }) => steady(meta, y, 1, 30)),
    ]),
    "hombres y mujeres": perYear((y) => [
      noise(`hombres ${y}`, `Hombres ${y}`, ({ meta }) => steady(meta, y, 3, 80)),
      noise(`mujeres ${y}`, `Mujeres ${y}`, ({ meta }) => steady(meta, y + 7, 3, 80)),
    ]),
    "puntaje de priorización": added(() => [
      noise("puntaje", "Puntaje", ({ meta }) => steady(meta, 58, 1, 100)),
    ]),
    "columna auxiliar": added(() => [
      noise("auxiliar", "aux", ({ meta }) => steady(meta, 59, 0, 1)),
    ]),
    "orden de impresión": beforeYears(() => [
      noise("orden", "Orden", ({ meta }) => steady(meta, 60, 1, 400)),
    ]),
    "meta de resultado antes": beforeYears(() => [
      noise("mr lb", "LB resultado", ({ meta }) => steady(meta, 61, 1, 50)),
      noise("mr meta", "Meta resultado cuatrienio", ({ meta }) => steady(meta, 62, 51, 99)),
    ]),
    "calificación en letras": added(() => [
      noise(
        "calificacion",
        "Calificación",
        ({ meta }) => ["Crítico", "Bajo", "Medio", "Satisfactorio"][steady(meta, 63, 0, 3)] ?? null,
      ),
    ]),
    "plazo en meses": added(() => [
      noise("plazo", "Plazo (meses)", ({ meta }) => steady(meta, 64, 1, 12)),
    ]),
    "código del indicador en números": beforeYears(() => [
      noise("mga", "Código indicador MGA", ({ meta }) => 450100000 + steady(meta, 65, 1, 99999)),
    ]),
    "última modificación": added(() => [
      noise(
        "modificado",
        "Última modificación",
        ({ meta }) => 45700 + steady(meta, 66, 0, 200),
        "dd/mm/yyyy hh:mm",
      ),
    ]),
    "recursos en millones": perYear((y) => [
      noise(`millones ${y}`, `Recursos ${y} (millones)`, ({ meta }) => steady(meta, y, 10, 900)),
    ]),
    "ejecución presupuestal en millones": perYear((y) => [
      noise(`ppto ${y}`, `Presupuesto ${y} (millones de $)`, ({ meta }) =>
        steady(meta, y, 10, 900),
      ),
      noise(`obl ${y}`, `Obligado ${y} (millones de $)`, ({ meta }) => steady(meta, y + 3, 1, 9)),
    ]),
  }),
  ...rasgosOf("encima", {
    "formulario con código y versión": above(
      ["ALCALDÍA MUNICIPAL", null, null, null, "Código: PL-FO-12"],
      ["PROCESO DE PLANEACIÓN", null, null, null, "Versión: 03"],
      ["SEGUIMIENTO AL PLAN INDICATIVO", null, null, null, "Página 1 de 9"],
      [],
    ),
    "avance total arriba": above(["AVANCE TOTAL DEL PLAN", 0.91], ["Metas", 300], []),
    "escala de colores arriba": above(
      ["ESCALA", "0 - 40", "41 - 60", "61 - 80", "81 - 100"],
      ["", "Crítico", "Bajo", "Medio", "Alto"],
      [],
    ),
    "responsable y fecha de diligenciamiento": above(
      ["Dependencia:", "Secretaría de Planeación"],
      ["Fecha de diligenciamiento:", 46050],
      [],
    ),
  }),
  ...rasgosOf("debajo", {
    "avance total debajo": below([], ["AVANCE DEL PLAN", null, null, null, 0.73]),
    "notas con viñetas": below([], ["• Las cifras son preliminares"], ["• Fuente: secretarías"]),
    "semáforo debajo": below([], ["Rango", "Color"], ["0-40", "Rojo"], ["41-80", "Amarillo"]),
    "cuadro de metas por estado": below(
      [],
      ["Estado", "Cantidad"],
      ["Cumplidas", 5],
      ["En proceso", 8],
      ["Sin iniciar", 2],
    ),
  }),
  ...rasgosOf("ausencias", {
    "sin reporte con SR": blanks("ejecutado", "SR"),
    "sin reporte con pendiente": blanks("ejecutado", "Pendiente"),
    "sin reporte con sin información": blanks("ejecutado", "Sin información"),
    "sin reporte con N.A.": blanks("ejecutado", "N.A."),
    "no programada con NP vigencia": blanks("programado", "N.P."),
    "no programada con guion largo": blanks("programado", "—"),
    "no programada con X": blanks("programado", "No Programada."),
  }),
  ...rasgosOf("cifras", {
    "cantidades con su unidad": {
      sin: ["ausencias", "periodos", "largo", "filas"],
      libro: (libro) =>
        withColumnas(libro, (columna) =>
          isQuantity(columna)
            ? withCelda(columna, (celda, { meta }) =>
                typeof celda.valor === "number" && Number.isInteger(celda.valor)
                  ? { valor: `${celda.valor} ${meta.unidad?.toLowerCase() ?? "unidades"}` }
                  : celda,
              )
            : columna,
        ),
    },
    "algunas cantidades como texto con espacios": {
      libro: (libro) =>
        withColumnas(libro, (columna) =>
          isQuantity(columna)
            ? withCelda(columna, (celda, { meta }) =>
                typeof celda.valor === "number" &&
                Number.isInteger(celda.valor) &&
                steady(meta, 71, 0, 2) === 0
                  ? { valor: ` ${celda.valor} ` }
                  : celda,
              )
            : columna,
        ),
    },
  }),
  ...rasgosOf("bandas", {
    "AÑO en banda y P E": underYear((y) => `AÑO ${y}`, "P", "E", "combinada"),
    "VIGENCIA con Meta y Ejecución": underYear(
      (y) => `VIGENCIA ${y}`,
      "Meta",
      "Ejecución",
      "repetida",
    ),
    "AVANCE FÍSICO en banda": underYear(
      (y) => `AVANCE FÍSICO ${y}`,
      "Planeado",
      "Ejecutado",
      "combinada",
    ),
    "PLANEADO y EJECUTADO": byKind("PLANEADO", "EJECUTADO", (y) => y, "combinada"),
    "PROGRAMACIÓN FÍSICA y EJECUCIÓN FÍSICA": byKind(
      "PROGRAMACIÓN FÍSICA",
      "EJECUCIÓN FÍSICA",
      (y) => `Vigencia ${y}`,
      "primera",
    ),
  }),
];
