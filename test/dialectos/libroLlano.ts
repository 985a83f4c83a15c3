import type { Nodo, Plan } from "../segunda/plan";
import type { Columna, Libro, Papel, Renglon, RenglonDeMeta, Valor } from "./libro";

/** The plainest workbook of a plan: one sheet, one row of headings, one row for each meta. */
export function plainLibro(plan: Plan): Libro {
  return {
    tablas: [
      {
        nombre: "Matriz",
        oculta: false,
        antes: [],
        columnas: [
          column("codigo", "codigo", "Código de la meta", ({ meta }) => meta.codigo),
          ...plan.niveles.flatMap((name, nivel) => [
            levelColumn(name, nivel),
            ...(nivel === 0 ? [levelPeso(name, nivel)] : []),
          ]),
          column("meta", "meta", "Meta de producto", ({ meta }) => meta.nombre),
          column("indicador", "indicador", "Indicador de producto", ({ meta }) => meta.indicador),
          column("unidad", "unidad", "Unidad de medida", ({ meta }) => meta.unidad),
          column("lineaBase", "lineaBase", "Línea base", ({ meta }) => meta.lineaBase),
          column(
            "metaCuatrienio",
            "metaCuatrienio",
            "Meta cuatrienio",
            ({ meta }) => meta.metaCuatrienio,
          ),
          column("tipo", "tipo", "Tipo de meta", ({ meta }) => meta.tipo),
          column(
            "dependencia",
            "dependencia",
            "Dependencia responsable",
            ({ meta }) => meta.dependencia,
          ),
          ...plan.vigencias.flatMap((anio) => [
            yearColumn("programado", anio),
            yearColumn("ejecutado", anio),
          ]),
        ],
        renglones: renglonesOf(plan),
        despues: [],
        bandas: "combinada",
        niveles: "repetidos",
      },
    ],
    sueltas: [],
    sueltasPrimero: false,
    archivo: "xlsx",
    csv: { delimitador: ";", utf8: true },
  };
}

/** One row for each meta, in the order of the plan. */
export function renglonesOf(plan: Plan): Renglon[] {
  const visit = (nodo: Nodo, above: readonly Nodo[]): Renglon[] => {
    const ruta = plan.niveles.length === 0 ? [] : [...above, nodo];
    return [
      ...nodo.nodos.flatMap((child) => visit(child, ruta)),
      ...nodo.metas.map((meta) => ({ tipo: "meta" as const, meta, ruta })),
    ];
  };
  return plan.raices.flatMap((raiz) => visit(raiz, []));
}

/** A column of what a row says. */
export function column(
  clave: string,
  papel: Papel,
  titulo: Valor,
  says: (renglon: RenglonDeMeta) => Valor,
): Columna {
  return {
    clave,
    papel,
    titulo: { valor: titulo },
    bandas: [],
    celda: (renglon) => ({ valor: says(renglon) }),
  };
}

/** The label of a level, code and name in one cell. */
export function levelColumn(name: string, nivel: number): Columna {
  const says = ({ ruta }: RenglonDeMeta): Valor => labelOf(ruta[nivel]);
  return { ...column(`nivel ${nivel}`, "nivel", name, says), nivel };
}

/** What a node of this level weighs among its siblings, repeated in each row. */
export function levelPeso(name: string, nivel: number): Columna {
  const says = ({ ruta }: RenglonDeMeta): Valor => ruta[nivel]?.peso ?? null;
  const title = `Peso ${name.toLowerCase()} (%)`;
  return { ...column(`pesoNivel ${nivel}`, "pesoNivel", title, says), nivel };
}

/** What a vigencia promised or delivered. */
export function yearColumn(papel: "programado" | "ejecutado", anio: number): Columna {
  const titulo = `${papel === "programado" ? "Programado" : "Ejecutado"} ${anio}`;
  const says = ({ meta }: RenglonDeMeta): Valor => meta.anios[anio]?.[papel] ?? null;
  return { ...column(`${papel} ${anio}`, papel, titulo, says), anio };
}

/** "1.2. Salud para todos" */
export function labelOf(nodo: Nodo | undefined): string | null {
  return nodo === undefined ? null : `${nodo.codigo}. ${nodo.nombre}`;
}
