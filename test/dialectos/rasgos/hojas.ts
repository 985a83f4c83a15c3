import {
  isQuantity,
  titled,
  withCelda,
  withColumnas,
  withTablas,
  type Celda,
  type Libro,
  type RenglonDeMeta,
  type Tabla,
} from "../libro";
import type { Azar } from "../azar";
import { withNodos } from "../../segunda/plan";
import { rasgosOf } from "../rasgo";

/** The one table in several sheets, as the key of each row has it. */
export function split(
  keyOf: (renglon: RenglonDeMeta) => string,
  change: (tabla: Tabla, order: number, azar: Azar) => Tabla = (tabla) => tabla,
) {
  return {
    libro: (libro: Libro, azar: Azar): Libro => ({
      ...libro,
      tablas: libro.tablas.flatMap((tabla) => {
        const metas = tabla.renglones.filter(
          (renglon): renglon is RenglonDeMeta => renglon.tipo === "meta",
        );
        const keys = [...new Set(metas.map(keyOf))];
        return keys.map((key, order) =>
          change(
            {
              ...tabla,
              nombre: key.replace(/[\\/?*:[\]]/g, "").slice(0, 31),
              renglones: metas.filter((renglon) => keyOf(renglon) === key),
            },
            order,
            azar,
          ),
        );
      }),
    }),
  };
}

const loose = (
  nombre: string,
  filas: readonly (readonly (string | number | null)[])[],
  { oculta = false, primero = false } = {},
) => ({
  libro: (libro: Libro): Libro => ({
    ...libro,
    sueltas: [...libro.sueltas, { nombre, oculta, filas }],
    sueltasPrimero: libro.sueltasPrimero || primero,
  }),
});

export const ofRaiz = ({ ruta }: RenglonDeMeta): string => ruta[0]?.nombre ?? "Plan";

/** The same figures under "Programado" and "Ejecutado", each pair below its year. */
function yearsAbove(tabla: Tabla): Tabla {
  return {
    ...tabla,
    columnas: tabla.columnas.map((columna) =>
      isQuantity(columna)
        ? titled(columna, columna.papel === "programado" ? "Programado" : "Ejecutado", [
            String(columna.anio),
          ])
        : columna,
    ),
  };
}

export const hojas = [
  ...rasgosOf("hojas", {
    "una hoja por eje": split(ofRaiz),
    "una hoja por secretaría": split(({ meta }) => meta.dependencia),
    "una hoja por eje, columnas en otro orden": split(ofRaiz, (tabla, order, azar) =>
      order === 0 ? tabla : { ...tabla, columnas: azar.shuffle(tabla.columnas) },
    ),
    "una hoja por eje, una sin sus niveles": split(ofRaiz, (tabla, order) =>
      order === 0 ? tabla : { ...tabla, antes: [...tabla.antes, [tabla.nombre.toUpperCase()]] },
    ),
    "una hoja por eje, la segunda con sus años encima": {
      sin: ["periodos", "bandas", "largo", "palabras"],
      ...split(ofRaiz, (tabla, order) => (order === 1 ? yearsAbove(tabla) : tabla)),
    },
    "copia de respaldo igual": {
      libro: (libro) => ({
        ...libro,
        tablas: libro.tablas.flatMap((tabla) => [
          tabla,
          { ...tabla, nombre: `${tabla.nombre} (2)` },
        ]),
      }),
    },
    "consolidado y una hoja por eje": {
      libro: (libro, azar, plan) => ({
        ...libro,
        tablas: [
          ...libro.tablas.map((tabla) => ({ ...tabla, nombre: "Consolidado" })),
          ...split(ofRaiz)
            .libro(libro, azar)
            .tablas.map((tabla) => ({ ...tabla, nombre: `${tabla.nombre} ${plan.raices.length}` })),
        ],
      }),
    },
    "versión anterior con otras cifras": {
      sinCifra: true,
      libro: (libro) => ({
        ...libro,
        tablas: libro.tablas.flatMap((tabla) => [
          tabla,
          {
            ...tabla,
            nombre: `${tabla.nombre} corregida`,
            columnas: tabla.columnas.map((columna) =>
              columna.papel === "ejecutado" ? withCelda(columna, halved) : columna,
            ),
          },
        ]),
      }),
    },
    "una hoja por año": {
      sin: ["periodos", "bandas", "largo", "archivo"],
      libro: (libro, _azar, plan) => ({
        ...libro,
        tablas: libro.tablas.flatMap((tabla) =>
          plan.vigencias.map((anio) => ({
            ...tabla,
            nombre: `${anio}`,
            columnas: tabla.columnas.filter(
              (columna) => columna.anio === undefined || columna.anio === anio,
            ),
          })),
        ),
      }),
    },
    "una hoja por eje, la segunda oculta": split(ofRaiz, (tabla, order) =>
      order === 1 ? { ...tabla, oculta: true } : tabla,
    ),
    "una hoja por eje, sin la columna del eje": {
      sin: ["jerarquia", "pesos", "largo", "filas"],
      plan: (plan) => withNodos(plan, (nodo) => ({ ...nodo, peso: null })),
      ...{
        libro: (libro: Libro, azar: Azar): Libro => {
          const parts = split(({ ruta: [raiz] }) => `${raiz?.codigo}. ${raiz?.nombre}`).libro(
            libro,
            azar,
          );
          return withTablas(parts, (tabla) => ({
            ...tabla,
            columnas: tabla.columnas.filter(
              ({ papel, nivel }) =>
                papel !== "pesoNivel" && !(papel === "nivel" && (nivel ?? 0) === 0),
            ),
          }));
        },
      },
    },
    "una hoja por secretaría, el encabezado más abajo en cada una": split(
      ({ meta }) => meta.dependencia,
      (tabla, order) => ({
        ...tabla,
        antes: [
          ...Array.from({ length: order }, (_, row) => [row === 0 ? tabla.nombre : null]),
          ...tabla.antes,
        ],
      }),
    ),
    "una hoja por secretaría y sus totales": split(
      ({ meta }) => meta.dependencia,
      (tabla) => ({ ...tabla, despues: [["TOTAL METAS", tabla.renglones.length]] }),
    ),
    "una secretaría también aparte": {
      libro: (libro, azar) => ({
        ...libro,
        tablas: [
          ...libro.tablas,
          ...split(({ meta }) => meta.dependencia)
            .libro(libro, azar)
            .tablas.slice(0, 1),
        ],
      }),
    },
    "consolidado sin actualizar": {
      sinCifra: true,
      sin: ["filas", "largo", "archivo"],
      libro: (libro, azar) => {
        const parts = split(ofRaiz).libro(libro, azar).tablas;
        const old = withColumnas(libro, (columna) =>
          columna.papel === "ejecutado"
            ? withCelda(columna, (celda) =>
                typeof celda.valor === "number" && celda.valor > 0
                  ? { valor: Math.round(celda.valor / 3) }
                  : typeof celda.valor === "string" && /[1-9]/.test(celda.valor)
                    ? { valor: "1" }
                    : celda,
              )
            : columna,
        ).tablas;
        return {
          ...libro,
          tablas: [...old.map((tabla) => ({ ...tabla, nombre: "CONSOLIDADO" })), ...parts],
        };
      },
    },
    "plantilla vacía al lado": {
      libro: (libro) => ({
        ...libro,
        tablas: libro.tablas.flatMap((tabla) => [
          { ...tabla, nombre: "Formato", renglones: [], despues: [] },
          tabla,
        ]),
      }),
    },
    "nombre de hoja de fábrica": {
      libro: (libro) => withTablas(libro, (tabla) => ({ ...tabla, nombre: "Hoja1" })),
    },
  }),
  ...rasgosOf("otrasHojas", {
    "instrucciones primero": loose(
      "Instrucciones",
      [
        ["INSTRUCTIVO PARA EL REPORTE"],
        ["Programado", "Cantidad que se espera entregar en la vigencia"],
        ["Ejecutado", "Cantidad entregada"],
        ["Código de la meta", "El que asigna Planeación"],
      ],
      { primero: true },
    ),
    "listas ocultas": loose(
      "Listas",
      [
        ["Tipo", "Unidad"],
        ["Incremento", "Número"],
        ["Mantenimiento", "Kits"],
        ["Reducción", "Metros"],
      ],
      { oculta: true },
    ),
    "resumen por eje": {
      libro: (libro, _azar, plan) => ({
        ...libro,
        sueltasPrimero: true,
        sueltas: [
          ...libro.sueltas,
          {
            nombre: "Resumen",
            oculta: false,
            filas: [
              ["Eje", "Metas", "Programado 2025", "Ejecutado 2025", "% avance"],
              ...plan.raices.map(({ codigo, nombre }, at) => [
                `${codigo}. ${nombre}`,
                5 + at,
                100,
                40 + at,
                0.4 + at / 100,
              ]),
            ],
          },
        ],
      }),
    },
    "tabla dinámica": loose("TD", [
      ["Etiquetas de fila", "Suma de Programado 2025", "Suma de Ejecutado 2025"],
      ["Secretaría de Salud", 120, 80],
      ["Secretaría de Gobierno", 60, 44],
      ["Total general", 180, 124],
    ]),
    "metas de resultado aparte": loose("Metas de resultado", [
      [
        "Código",
        "Meta de resultado",
        "Indicador de resultado",
        "Línea base",
        "Meta 2027",
        "Ejecutado 2025",
      ],
      ["R1", "Reducir la deserción escolar", "Tasa de deserción", 4, 2, 3],
      ["R2", "Aumentar la cobertura en salud", "Cobertura", 90, 98, 94],
    ]),
    directorio: loose("Directorio", [
      ["Nombre", "Dependencia", "Correo"],
      ["Ana", "Secretaría de Salud", "ana@sopo-cundinamarca.gov.co"],
    ]),
    "presupuesto aparte": {
      libro: (libro, _azar, plan) => ({
        ...libro,
        sueltas: [
          ...libro.sueltas,
          {
            nombre: "Presupuesto",
            oculta: false,
            filas: [
              [
                "Rubro",
                "Concepto",
                "Apropiación definitiva 2025",
                "Compromisos 2025",
                "Obligaciones 2025",
                "Pagos 2025",
              ],
              ...plan.raices.map(({ codigo, nombre }, at) => [
                `2.3.${codigo}`,
                nombre,
                5e8 + at,
                4e8,
                3e8,
                2e8,
              ]),
            ],
          },
        ],
      }),
    },
  }),
];

/** Half of what a cell says, typed as it was. */
function halved(celda: Celda): Celda {
  if (typeof celda.valor === "number") return { ...celda, valor: celda.valor / 2 };
  const half = (typed: string): string => {
    const value = Number(typed.replace(/\./g, "").replace(",", "."));
    return String(value / 2).replace(".", ",");
  };
  return { ...celda, valor: String(celda.valor ?? "").replace(/\d[\d.,]*/, half) || null };
}
