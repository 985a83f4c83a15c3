import {
  isQuantity,
  withTablas,
  type Libro,
  type Renglon,
  type RenglonDeMeta,
  type RenglonLibre,
  type Tabla,
  type Valor,
} from "../libro";
import { withNodos } from "../../segunda/plan";
import { rasgosOf } from "../rasgo";

const free = (celdas: Readonly<Record<string, Valor>>): RenglonLibre => ({
  tipo: "libre",
  celdas: Object.fromEntries(Object.entries(celdas).map(([clave, valor]) => [clave, { valor }])),
});

export function rows(change: (renglones: readonly Renglon[], tabla: Tabla) => readonly Renglon[]) {
  return {
    libro: (libro: Libro): Libro =>
      withTablas(libro, (tabla) => ({ ...tabla, renglones: [...change(tabla.renglones, tabla)] })),
  };
}

/** A row that adds up each column of quantities over these metas. */
export function totalRow(
  label: string,
  metas: readonly Renglon[],
  { columnas }: Pick<Tabla, "columnas">,
  mean = false,
): RenglonLibre {
  const sums = columnas.filter(isQuantity).map((columna): [string, Valor] => {
    const values = metas
      .filter((renglon): renglon is RenglonDeMeta => renglon.tipo === "meta")
      .map((renglon) => columna.celda(renglon).valor)
      .filter((valor): valor is number => typeof valor === "number");
    const sum = values.reduce((total, value) => total + value, 0);
    return [columna.clave, mean && values.length > 0 ? sum / values.length : sum];
  });
  const place = columnas.find(({ papel }) => papel === "meta")?.clave ?? "";
  return free({ ...Object.fromEntries(sums), [place]: label });
}

/** The rows of each node of the top level, with what follows them. */
function afterEachRaiz(
  extra: (metas: readonly Renglon[], name: string, tabla: Tabla) => readonly Renglon[],
) {
  return rows((renglones, tabla) => {
    const groups: RenglonDeMeta[][] = [];
    const result: Renglon[] = [];
    const close = (): void => {
      const group = groups.at(-1);
      const first = group?.[0];
      if (group && first) result.push(...extra(group, first.ruta[0]?.nombre ?? "", tabla));
    };
    for (const renglon of renglones) {
      if (renglon.tipo === "meta") {
        const last = groups.at(-1);
        if (last && last[0]?.ruta[0] === renglon.ruta[0]) last.push(renglon);
        else {
          close();
          groups.push([renglon]);
        }
      }
      result.push(renglon);
    }
    close();
    return result;
  });
}

/** Nodes as rows, by code and name, above their metas; their columns go. */
function outline(libro: Libro, adding: boolean): Libro {
  return withTablas(libro, (tabla) => {
    const { renglones } = tabla;
    const kept = tabla.columnas.filter(({ papel }) => papel !== "nivel" && papel !== "pesoNivel");
    const metas = renglones.filter((renglon): renglon is RenglonDeMeta => renglon.tipo === "meta");
    return {
      ...tabla,
      columnas: kept,
      renglones: renglones.flatMap((renglon, at): Renglon[] => {
        if (renglon.tipo !== "meta") return [renglon];
        const before = renglones[at - 1];
        const path = before?.tipo === "meta" ? before.ruta : [];
        const anew = renglon.ruta.filter((nodo, nivel) => path[nivel] !== nodo);
        return [
          ...anew.map((nodo) => {
            const below = metas.filter(({ ruta }) => ruta.includes(nodo));
            const row = totalRow(nodo.nombre, adding ? below : [], {
              ...tabla,
              columnas: adding ? kept : [],
            });
            const name = free({ codigo: nodo.codigo, meta: nodo.nombre });
            return { ...row, celdas: { ...row.celdas, ...name.celdas } };
          }),
          renglon,
        ];
      }),
    };
  });
}

export const above = (...antes: readonly (readonly Valor[])[]) => ({
  libro: (libro: Libro): Libro =>
    withTablas(libro, (tabla) => ({ ...tabla, antes: [...tabla.antes, ...antes] })),
});

export const below = (...despues: readonly (readonly Valor[])[]) => ({
  libro: (libro: Libro): Libro =>
    withTablas(libro, (tabla) => ({ ...tabla, despues: [...tabla.despues, ...despues] })),
});

export const filas = [
  ...rasgosOf("filas", {
    "total al final": rows((renglones, tabla) => [
      ...renglones,
      totalRow("TOTAL", renglones, tabla),
    ]),
    "total general tras una fila vacía": rows((renglones, tabla) => [
      ...renglones,
      free({}),
      totalRow("Total general", renglones, tabla),
    ]),
    "promedio al final": rows((renglones, tabla) => [
      ...renglones,
      totalRow("PROMEDIO", renglones, tabla, true),
    ]),
    "subtotal de cada eje": afterEachRaiz((metas, name, tabla) => [
      totalRow(`Subtotal ${name}`, metas, tabla),
    ]),
    "Total de cada eje": afterEachRaiz((metas, name, tabla) => [
      totalRow(`Total ${name}`, metas, tabla),
    ]),
    "filas vacías entre ejes": afterEachRaiz(() => [free({}), free({})]),
    "encabezado repetido en cada eje": afterEachRaiz((_metas, _name, { columnas }) => [
      {
        tipo: "libre",
        celdas: Object.fromEntries(columnas.map(({ clave, titulo }) => [clave, titulo])),
      },
    ]),
    "fila de ejemplo": rows((renglones, { columnas }) => [
      free(
        Object.fromEntries(
          columnas.map((columna): [string, Valor] => [
            columna.clave,
            columna.papel === "codigo"
              ? "Ejemplo"
              : isQuantity(columna)
                ? 10
                : columna.papel === "meta"
                  ? "Ejemplo: Construir 10 aulas escolares"
                  : columna.papel === "nivel"
                    ? "Ejemplo"
                    : null,
          ]),
        ),
      ),
      ...renglones,
    ]),
    "numeración de columnas": rows((renglones, { columnas }) => [
      free(Object.fromEntries(columnas.map(({ clave }, at) => [clave, `(${at + 1})`]))),
      ...renglones,
    ]),
    "numeración de columnas con números": rows((renglones, { columnas }) => [
      free(Object.fromEntries(columnas.map(({ clave }, at) => [clave, at + 1]))),
      ...renglones,
    ]),
    "metas ocultas por un filtro": rows((renglones) =>
      renglones.map((renglon, at) =>
        renglon.tipo === "meta" && at % 3 === 1 ? { ...renglon, oculto: true } : renglon,
      ),
    ),
    "metas en desorden": {
      libro: (libro, azar) =>
        withTablas(libro, (tabla) =>
          tabla.renglones.every(({ tipo }) => tipo === "meta")
            ? { ...tabla, renglones: azar.shuffle(tabla.renglones) }
            : tabla,
        ),
    },
    "actividades bajo cada meta": rows((renglones, { columnas }) => {
      const place = columnas.find(({ papel }) => papel === "meta")?.clave ?? "";
      return renglones.flatMap((renglon) =>
        renglon.tipo === "meta"
          ? [renglon, free({ [place]: "Actividad: reunión de seguimiento con la comunidad" })]
          : [renglon],
      );
    }),
    "clase de dato bajo el encabezado": rows((renglones, { columnas }) => [
      free(
        Object.fromEntries(
          columnas.map((columna) => [columna.clave, isQuantity(columna) ? "Número" : "Texto"]),
        ),
      ),
      ...renglones,
    ]),
    "esquema con valores en los nodos": {
      sin: ["jerarquia", "pesos", "hojas", "codigos", "cifras"],
      plan: (plan) => withNodos(plan, (nodo) => ({ ...nodo, peso: null })),
      libro: (libro) => outline(libro, true),
    },
    "esquema con nodos sin valores": {
      sin: ["jerarquia", "pesos", "hojas", "codigos"],
      plan: (plan) => withNodos(plan, (nodo) => ({ ...nodo, peso: null })),
      libro: (libro) => outline(libro, false),
    },
    "una meta repetida igual": rows((renglones) => [...renglones, ...renglones.slice(0, 1)]),
  }),
  ...rasgosOf("encima", {
    "título de tres líneas": above(
      ["ALCALDÍA MUNICIPAL DE SOPÓ"],
      ["SEGUIMIENTO AL PLAN DE DESARROLLO 2024-2027"],
      [],
    ),
    "formato de calidad": above(
      [null, "PROCESO: PLANEACIÓN ESTRATÉGICA", null, null, "CÓDIGO: F-PE-012"],
      [null, "FORMATO DE SEGUIMIENTO AL PLAN INDICATIVO", null, null, "VERSIÓN: 3"],
      [null, null, null, null, "PÁGINA 1 DE 1"],
    ),
    "instrucciones arriba": above(
      [
        "INSTRUCCIONES: diligencie únicamente las celdas en blanco. En «Ejecutado» registre la cantidad entregada.",
      ],
      ["1. No modifique las columnas de programación."],
      ["2. Si la meta no está programada escriba NP."],
      [],
    ),
    "dependencia y responsable arriba": above(
      ["Dependencia:", "Todas las secretarías"],
      ["Responsable del reporte:", "Ana María Rodríguez"],
      ["Fecha de diligenciamiento:", "15/01/2026"],
      [],
    ),
    "corte arriba": above(
      ["SEGUIMIENTO AL PLAN DE DESARROLLO 2024-2027"],
      ["Corte: 31 de diciembre de 2025"],
      [],
    ),
    "avance en el título": above(["AVANCE GENERAL DEL PLAN", null, "45,3 %"], []),
    "siete filas vacías": above([], [], [], [], [], [], []),
    "totales arriba": above(["Total metas", 14, "Avance general", 0.31], []),
  }),
  ...rasgosOf("debajo", {
    firmas: below(
      [],
      [null, "Elaboró: Pedro Pérez - Profesional universitario"],
      [null, "Revisó: María Gómez - Secretaria de Planeación"],
      [null, "Aprobó: Alcalde Municipal"],
    ),
    "pie de formato": below(["F-PE-012", "Versión 3", "15/03/2024", null, "Página 1 de 1"]),
    notas: below(
      [],
      ["Nota: las metas sin programación en la vigencia se marcan NP."],
      ["Fuente: Secretaría de Planeación, corte del sistema."],
    ),
    convenciones: below([], ["CONVENCIONES"], ["NP", "No programada"], ["ND", "No disponible"]),
    conteos: below([], ["Metas programadas", 12], ["Metas cumplidas", 7], ["Metas sin avance", 2]),
  }),
];
