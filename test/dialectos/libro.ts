import type { Meta, Nodo } from "../segunda/plan";

/** What stands in a cell; an error is its text, as in Excel. */
export type Valor = string | number | boolean | null;

export interface Celda {
  readonly valor: Valor;
  /** Number format. */
  readonly formato?: string;
  /** Without "="; `ref` gives the address of another column in the same row. */
  readonly formula?: (ref: (clave: string) => string) => string;
}

/** What a column tells. The generator knows; who reads the workbook has to find out. */
export type Papel =
  | "codigo"
  | "nivel"
  | "codigoNivel"
  | "pesoNivel"
  | "meta"
  | "indicador"
  | "unidad"
  | "lineaBase"
  | "metaCuatrienio"
  | "tipo"
  | "peso"
  | "dependencia"
  | "programado"
  | "ejecutado"
  | "periodo"
  | "otro";

export interface Columna {
  /** Unique in its table: "programado 2025", "ejecutado 2025 T1". */
  readonly clave: string;
  readonly papel: Papel;
  readonly anio?: number;
  readonly trimestre?: number;
  /** 0 is the top of the plan. */
  readonly nivel?: number;
  readonly titulo: Celda;
  /** Headings above the title, from the top. */
  readonly bandas: readonly string[];
  readonly celda: (renglon: RenglonDeMeta) => Celda;
  readonly oculta?: boolean;
}

export interface RenglonDeMeta {
  readonly tipo: "meta";
  readonly meta: Meta;
  /** The nodes above the meta, from the top. */
  readonly ruta: readonly Nodo[];
  /** In long layouts, which period this row is about. */
  readonly anio?: number;
  readonly trimestre?: number;
  readonly mes?: number;
  readonly oculto?: boolean;
}

/** A row that is no meta: its cells by column, "" being the first one. */
export interface RenglonLibre {
  readonly tipo: "libre";
  readonly celdas: Readonly<Record<string, Celda>>;
}

export type Renglon = RenglonDeMeta | RenglonLibre;

export interface Tabla {
  readonly nombre: string;
  readonly oculta: boolean;
  /** Rows above the header, each from the first column on. */
  readonly antes: readonly (readonly Valor[])[];
  readonly columnas: readonly Columna[];
  readonly renglones: readonly Renglon[];
  readonly despues: readonly (readonly Valor[])[];
  /** How a heading over several columns is typed. */
  readonly bandas: "combinada" | "primera" | "centrada" | "repetida";
  /** Titles without a band above stand in the first row of the header and are merged down. */
  readonly titulosArriba?: true;
  /** Tables that stand below this one in its sheet, after a blank row. */
  readonly apiladas?: readonly Tabla[];
  /** How a level that goes on is typed. */
  readonly niveles: "repetidos" | "combinados" | "soloPrimero";
}

/** A sheet that is no table of metas. */
export interface HojaSuelta {
  readonly nombre: string;
  readonly oculta: boolean;
  readonly filas: readonly (readonly Valor[])[];
}

export interface Libro {
  readonly tablas: readonly Tabla[];
  readonly sueltas: readonly HojaSuelta[];
  readonly sueltasPrimero: boolean;
  readonly archivo: "xlsx" | "csv";
  readonly csv: {
    readonly delimitador: ";" | "," | "\t";
    readonly utf8: boolean;
    readonly before?: string;
  };
}

/** The same workbook with each column made another, or several, or none. */
export function withColumnas(
  libro: Libro,
  change: (columna: Columna, tabla: Tabla) => Columna | readonly Columna[],
): Libro {
  return withTablas(libro, (tabla) => ({
    ...tabla,
    columnas: tabla.columnas.flatMap((columna) => change(columna, tabla)),
  }));
}

/** The same workbook with each table made another. */
export function withTablas(libro: Libro, change: (tabla: Tabla) => Tabla): Libro {
  return { ...libro, tablas: libro.tablas.map(change) };
}

/** The same column under other words. */
export function titled(columna: Columna, titulo: Valor, bandas = columna.bandas): Columna {
  return { ...columna, titulo: { valor: titulo }, bandas };
}

/** The same column with each cell made another. */
export function withCelda(
  columna: Columna,
  change: (celda: Celda, renglon: RenglonDeMeta) => Celda,
): Columna {
  return { ...columna, celda: (renglon) => change(columna.celda(renglon), renglon) };
}

export function isQuantity({ papel }: Columna): boolean {
  return papel === "programado" || papel === "ejecutado";
}

export function valor(contenido: Valor): Celda {
  return { valor: contenido };
}
