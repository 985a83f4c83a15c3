import { FUENTES } from "./dinero";
import { FORMATOS } from "./estilos";
import type { Fila } from "./filas";

/** What a cell of the matriz holds: a value, or a formula with the result that Excel would cache. */
export type Contenido = string | number | null | { readonly suma: readonly number[] };

/** A column of the matriz. */
export interface Columna {
  readonly encabezado: string;
  readonly ancho: number;
  readonly alinea: "left" | "center" | "right";
  readonly formato: string | ((fila: Fila) => string);
  readonly valor: (fila: Fila) => Contenido;
}

/** A band and the columns below it. */
export interface Banda {
  readonly titulo: string;
  readonly color: string;
  readonly tono: string;
  readonly columnas: readonly Columna[];
}

/**
 * The 62 headings of the Plan Indicativo 2020-2023 as the municipality writes them (its spaces and
 * parentheses included), in their order, with the quarters and the narrative that the
 * follow-up collects.
 */
export const BANDAS: readonly Banda[] = [
  {
    titulo: "Estructura del plan",
    color: "2E7D5B",
    tono: "D9EFE3",
    columnas: [
      texto("MP", 11, "center", (fila) => fila.codigo),
      texto("Escenario de Cambio", 26, "left", (fila) => fila.apuesta.escenarioTexto),
      texto("Prospectiva", 26, "left", (fila) => fila.apuesta.prospectivaTexto),
      texto("Escenario de apuesta", 26, "left", (fila) => fila.apuesta.apuestaTexto),
    ],
  },
  {
    titulo: "Clasificación",
    color: "4A6FA5",
    tono: "DCE6F4",
    columnas: [
      texto("Código FUT", 24, "left", (fila) => fila.clasificacion.fut),
      texto("Sector (Manual de clasificación)", 18, "left", (fila) => fila.clasificacion.sector),
      texto("Código Sector", 9, "center", (fila) => fila.clasificacion.codigoSector),
      texto("Meta de Bienestar", 30, "left", (fila) => fila.bienestar[0]!),
      texto("Indicador Bienestar priorizado ( medible)", 24, "left", (fila) => fila.bienestar[1]!),
      {
        ...texto("Código BPIN", 16, "center", (fila) => fila.bpin),
        formato: ({ bpin }) => (typeof bpin === "number" ? FORMATOS.codigo : FORMATOS.texto),
      },
      texto(
        "Programa  presupuestal   (Campo de alfanumérico)",
        28,
        "left",
        (fila) => fila.clasificacion.programa,
      ),
      texto(
        "Código del Programa Presupuestal",
        13,
        "center",
        (fila) => fila.clasificacion.codigoPrograma,
      ),
      texto("Indicador Producto PDM", 32, "left", (fila) => fila.indicador),
      texto("ID Producto MGA", 11, "center", (fila) => fila.clasificacion.codigoProducto),
      texto("Producto MGA", 28, "left", (fila) => fila.clasificacion.producto),
      texto("Código del indicador MGA", 12, "center", (fila) => fila.clasificacion.codigoIndicador),
      texto("Indicador del producto MGA", 24, "left", (fila) => fila.clasificacion.indicador),
    ],
  },
  {
    titulo: "Meta de producto",
    color: "B7791F",
    tono: "FBEFD5",
    columnas: [
      texto("Meta de Producto PDM", 40, "left", (fila) => fila.meta),
      fisica("Línea Base Producto", (fila) => fila.cifras.lineaBase),
      fisica("Meta Producto Cuatrienio", (fila) => fila.cifras.metaCuatrienio),
      texto(
        "Orientación de la meta de producto  (Campo de texto)",
        15,
        "center",
        (fila) => fila.orientacion,
      ),
      texto("Responsable", 24, "left", (fila) => fila.dependencia),
    ],
  },
  {
    titulo: "Programación y ejecución física 2021",
    color: "9C4221",
    tono: "FBE3D6",
    columnas: [
      fisica("Valor Esperado", (fila) => fila.cifras.programado),
      fisica("Valor Ejecutado", (fila) => fila.cifras.ejecutado),
    ],
  },
  {
    titulo: "Ejecución física por trimestre 2021",
    color: "C05621",
    tono: "FDEBDD",
    columnas: ["I", "II", "III", "IV"].map((name, index) =>
      fisica(`${name} Trimestre`, (fila) => fila.cifras.trimestres[index] ?? null),
    ),
  },
  {
    titulo: "Programación financiera 2021 (pesos)",
    color: "553C9A",
    tono: "E9E2F8",
    columnas: dineroDe(
      "Prog",
      "Primer Infancia",
      "funcionamiento",
      (fila) => fila.dinero.programado,
      {
        "SGP Alim Escolar": "SGP ( Sistema General de participaciones) Alim Escolar",
      },
    ),
  },
  {
    titulo: "Ejecución financiera 2021 (pesos)",
    color: "2C5282",
    tono: "D8E4F3",
    columnas: dineroDe(
      "Ejec",
      "Primera Infancia",
      "Funcionamiento",
      (fila) => fila.dinero.ejecutado,
      {},
    ),
  },
  {
    titulo: "Soportes",
    color: "4A5568",
    tono: "E2E8F0",
    columnas: [
      "Actividades realizadas",
      "Logros obtenidos",
      "Dificultades presentadas",
      "Evidencias",
      "Observaciones",
    ].map((name, index) =>
      texto(name, index < 2 ? 36 : 26, "left", (fila) => fila.soportes[index] ?? null),
    ),
  },
];

function texto(
  encabezado: string,
  ancho: number,
  alinea: Columna["alinea"],
  valor: Columna["valor"],
): Columna {
  return { encabezado, ancho, alinea, formato: FORMATOS.texto, valor };
}

// A meta of attention is measured in percent, the others in units, as the office writes them.
function fisica(encabezado: string, valor: Columna["valor"]): Columna {
  const formato = (fila: Fila) =>
    fila.medida === "porcentaje" ? FORMATOS.porcentaje : FORMATOS.entero;
  return { encabezado, ancho: 12, alinea: "right", formato, valor };
}

// The office spells two sources differently on each side.
function dineroDe(
  lado: "Prog" | "Ejec",
  infancia: string,
  funcionamiento: string,
  amounts: (fila: Fila) => readonly number[],
  otherNames: Readonly<Record<string, string>>,
): readonly Columna[] {
  const nameOf = (fuente: string) => {
    if (fuente === "SGP Primera Infancia") return `SGP ${infancia}`;
    if (fuente === "Funcionamiento") return funcionamiento;
    return otherNames[fuente] ?? fuente;
  };
  return [
    ...FUENTES.map((fuente, index) =>
      pesos(`${lado} ${nameOf(fuente)}`, (fila) => amounts(fila)[index]!),
    ),
    pesos(`${lado} Total`, (fila) => ({ suma: amounts(fila) })),
  ];
}

function pesos(encabezado: string, valor: Columna["valor"]): Columna {
  return { encabezado, ancho: 15, alinea: "right", formato: FORMATOS.pesos, valor };
}
