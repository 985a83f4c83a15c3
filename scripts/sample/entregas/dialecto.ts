import { BANDAS, type Columna } from "../columnas";
import type { Dependencia } from "../dependencias";

/** How one dependencia writes its part of the matriz. */
export interface Dialecto {
  readonly dependencia: Dependencia;
  readonly archivo: string;
  readonly hoja: string;
  readonly color: string;
  readonly tono: string;
  /** Rows above the header, cell by cell; a blank row follows them. */
  readonly titulos: readonly (readonly string[])[];
  readonly bandas: readonly BandaDeDialecto[];
  /** Physical amounts as numbers, or as text written as in Colombia. */
  readonly cantidades?: "numero" | "texto";
  readonly porcentajes?: "0%" | "0.0%" | "General" | "85%" | "85,0 %";
  /** What stands where nothing was reported. */
  readonly sinDato?: string;
  readonly jerarquia?: "repetida" | "combinada" | "unaVez";
  readonly codigo?: (codigo: string) => string;
  /** Words for the four types of meta, where they are not the official ones. */
  readonly orientaciones?: Readonly<Record<string, string>>;
  readonly subtotales?: true;
  /** Rows below the table, each in its first cell. */
  readonly pie?: readonly string[];
  readonly hojas?: readonly Anexo[];
}

/** A sheet beside the matriz. */
export type Anexo = "instrucciones" | "proyectos" | "ponderadores" | "listas" | "contratos";

/** Columns under one band; without a title they have a header of one row. */
export interface BandaDeDialecto {
  readonly titulo: string | null;
  readonly columnas: readonly ColumnaDeDialecto[];
}

export interface ColumnaDeDialecto {
  /** The official heading of what the column holds. */
  readonly oficial: string;
  readonly encabezado: string;
  readonly columna: Columna;
}

/** The columns of the matriz that dependencias rename, by a short name. */
const CAMPOS = {
  codigo: "MP",
  escenario: "Escenario de Cambio",
  prospectiva: "Prospectiva",
  apuesta: "Escenario de apuesta",
  fut: "Código FUT",
  sector: "Sector (Manual de clasificación)",
  bienestar: "Meta de Bienestar",
  bpin: "Código BPIN",
  programa: "Programa  presupuestal   (Campo de alfanumérico)",
  codigoPrograma: "Código del Programa Presupuestal",
  indicador: "Indicador Producto PDM",
  codigoProducto: "ID Producto MGA",
  producto: "Producto MGA",
  codigoIndicadorMga: "Código del indicador MGA",
  indicadorMga: "Indicador del producto MGA",
  meta: "Meta de Producto PDM",
  lineaBase: "Línea Base Producto",
  metaCuatrienio: "Meta Producto Cuatrienio",
  tipo: "Orientación de la meta de producto  (Campo de texto)",
  responsable: "Responsable",
  programado: "Valor Esperado",
  ejecutado: "Valor Ejecutado",
  t1: "I Trimestre",
  t2: "II Trimestre",
  t3: "III Trimestre",
  t4: "IV Trimestre",
  recursos: "Prog Total",
  recursosEjecutados: "Ejec Total",
  actividades: "Actividades realizadas",
  logros: "Logros obtenidos",
  dificultades: "Dificultades presentadas",
  evidencias: "Evidencias",
  observaciones: "Observaciones",
} as const;

/** The plan's own labels in columns of their own, beside the bare names. */
const PARTIDAS: Readonly<Record<string, Columna>> = {
  codigoEscenario: partida("Escenario de Cambio", (text) => text.split(". ")[0]!),
  nombreEscenario: partida("Escenario de Cambio", sinEtiqueta),
  codigoProspectiva: partida("Prospectiva", (text) => text.split(". ")[0]!),
  nombreProspectiva: partida("Prospectiva", sinEtiqueta),
  codigoApuesta: partida("Escenario de apuesta", (text) => text.split(". ")[0]!),
  nombreApuesta: partida("Escenario de apuesta", sinEtiqueta),
};

type Campo =
  keyof typeof CAMPOS | `${"codigo" | "nombre"}${"Escenario" | "Prospectiva" | "Apuesta"}`;

/** Physical amounts: units, or percentages. */
export const FISICAS: ReadonlySet<string> = new Set(
  (["lineaBase", "metaCuatrienio", "programado", "ejecutado", "t1", "t2", "t3", "t4"] as const).map(
    (campo) => CAMPOS[campo],
  ),
);

/** The levels of the plan, from the top. */
export const NIVELES: readonly string[] = [CAMPOS.escenario, CAMPOS.prospectiva, CAMPOS.apuesta];
export const CODIGO: string = CAMPOS.codigo;
export const TIPO: string = CAMPOS.tipo;
export const PROGRAMADO: string = CAMPOS.programado;
export const EJECUTADO: string = CAMPOS.ejecutado;
export const LOGROS: string = CAMPOS.logros;

/** A band of columns in the order written, each with the heading that the dependencia gives it. */
export function banda(
  titulo: string | null,
  encabezados: Partial<Readonly<Record<Campo, string>>>,
): BandaDeDialecto {
  return {
    titulo,
    columnas: (Object.entries(encabezados) as [Campo, string][]).map(([campo, encabezado]) => {
      const columna = PARTIDAS[campo] ?? oficial(CAMPOS[campo as keyof typeof CAMPOS]);
      return { oficial: columna.encabezado, encabezado, columna };
    }),
  };
}

/** Bands of the official matriz, as they are. */
export function bandasOficiales(...titulos: readonly string[]): readonly BandaDeDialecto[] {
  return BANDAS.filter(
    ({ titulo }) => titulos.length === 0 || titulos.some((start) => titulo.startsWith(start)),
  ).map(({ titulo, columnas }) => ({
    titulo,
    columnas: columnas.map((columna) => ({
      oficial: columna.encabezado,
      encabezado: columna.encabezado,
      columna,
    })),
  }));
}

function oficial(encabezado: string): Columna {
  return BANDAS.flatMap(({ columnas }) => columnas).find(
    (columna) => columna.encabezado === encabezado,
  )!;
}

function partida(encabezado: string, part: (text: string) => string): Columna {
  const whole = oficial(encabezado);
  return { ...whole, valor: (fila) => part(String(whole.valor(fila))) };
}

function sinEtiqueta(text: string): string {
  return text.slice(text.indexOf(". ") + 2);
}
