import type { Sheet, WorkbookSnapshot } from "../../../src/core/grid/grid";
import { book, sheet } from "../../cases/recognitionCase";
import { sent } from "../consolidate/conPesos";
import { written } from "../consolidate/escrito";
import { consolidada } from "../consolidate/matrices";

/** A small workbook of another make, and all that must be said of it: "tipo celda", or "tipo" alone. */
interface PlantInBook {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly expected: readonly string[];
}

function planted(
  name: string,
  sheets: readonly Sheet[],
  ...expected: readonly string[]
): PlantInBook {
  return { name, workbook: book("plan.xlsx", ...sheets), expected };
}

const matriz = (...lines: readonly string[]): Sheet => sheet("Matriz", lines.join("\n"));

/** The official plan, of which only the ponderador of 2021 is known. */
const OFICIAL = [
  "| Código meta | Escenario de Cambio | Prospectiva | Meta de producto | Programado 2022 | Ejecutado 2022",
  "| I.A.1 | I. SOPÓ CONTIGO Y CON TODOS PARA EL BIENESTAR SOCIAL | A. Salud | Dotar sedes | 1 | 1",
  "| II.A.1 | II. SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO | A. Agua | Sembrar árboles | 1 | 1",
];

const MEJORA = [
  "| PLAN DE MEJORAMIENTO 2021",
  "| Hallazgo | Acción de mejora | Responsable | Fecha límite | Estado | Evidencia",
  "| Faltan actas | Archivar las actas | Gobierno | 30/06/2021 | Cumplida | Drive",
  "| Falta tabla | Aprobar la tabla |  | 31/12/2021 | En proceso | ",
];

const CONSOLIDADA =
  "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Archivo de origen | Hoja de origen | Fila de origen";

/** Faults that the matriz of the other plants cannot have. */
export const PLANTS_IN_BOOKS: readonly PlantInBook[] = [
  {
    name: "R8: files of one consolidado that weigh the plan each in its own way",
    workbook: written(consolidada([sent("salud", 80), sent("cultura", 60)])),
    expected: ["pesosContradichos", "pesosIguales"],
  },
  planted(
    "R17: what was executed after the corte that it declares",
    [
      matriz(
        "| Corte: 30 de junio de 2021",
        "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado T1 2021 | Ejecutado T2 2021 | Ejecutado T3 2021 | Ejecutado 2021",
        "| M1 | Eje 1. Vida | Dotar sedes | 40 | 5 | 5 | 10 | 20",
        "| M2 | Eje 1. Vida | Abrir bibliotecas | 40 | 10 | 10 | 0 | 20",
      ),
    ],
    "ejecucionTrasElCorte Matriz!G3",
  ),
  planted(
    "columns of numbers and none of execution",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Cosecha | Programado 2025",
        "| M1 | I. Vida | Dotar sedes | 6 | 10",
        "| M2 | I. Vida | Formar docentes | 4 | 10",
        "| M3 | I. Vida | Ampliar rutas | 8 | 8",
      ),
    ],
    "ejecucionSinReconocer",
  ),
  planted(
    "two columns that name who answers",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Secretaría | Dependencia | Programado 2025 | Ejecutado 2025",
        "| M1 | I. Vida | Dotar sedes | Secretaría de Gobierno | Secretaría de Salud | 10 | 6",
        "| M2 | I. Vida | Formar docentes | Secretaría de Gobierno | Secretaría de Educación | 10 | 4",
        "| M3 | I. Vida | Ampliar rutas | Secretaría de Hacienda | Secretaría de Educación | 8 | 8",
        "| M4 | I. Vida | Sembrar árboles | Secretaría de Salud | Secretaría de Ambiente | 8 | 8",
      ),
    ],
    "columnaEnDuda",
  ),
  planted(
    "R20: a percentage that is not executed over programmed",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | % avance 2025",
        "| M1 | I. Vida | Dotar sedes | 10 | 5 | 50",
        "| M2 | I. Vida | Formar docentes | 8 | 6 | 60",
      ),
    ],
    "contrapruebaDistinta Matriz!F3",
  ),
  planted(
    "R31: a row of the sheet Sustento that says nothing known",
    [
      matriz(
        CONSOLIDADA,
        "| M1 | I. Vida | Dotar sedes | 10 | 5 | salud.xlsx | Hoja1 | 2",
        "| M2 | I. Vida | Formar docentes | 8 | 6 | salud.xlsx | Hoja1 | 3",
      ),
      sheet(
        "Sustento",
        "| Sustento de la matriz consolidada\n|\n| Dato | Clave | Valor\n| Conjuro | a | b",
      ),
    ],
    "sustentoSinEntender Sustento!A4",
  ),
  planted(
    "R32: a setting whose value is none",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025",
        "| M1 | I. Vida | Dotar sedes | 10 | 6",
        "| M2 | I. Vida | Formar docentes | 10 | 4",
      ),
      sheet("Ajustes", "| Ajuste | Valor | Desde | Acto\n| Aceptable desde | mucho | | Acta"),
    ],
    "ajusteInvalido Ajustes!B2",
  ),
  planted(
    "R8: a vigencia of which the ponderador is not known",
    [matriz(...OFICIAL)],
    "ponderadorDesconocido",
    "pesosNoSuman",
    "nodoFueraDelPlan Matriz!A2",
    "nodoFueraDelPlan Matriz!A3",
  ),
  planted(
    "R35: an indicator that DNP found in no project",
    [
      matriz(
        "| Código meta | Meta de producto | Código indicador MGA | BPIN | Meta del cuatrienio | Programado 2024 | Ejecución Física 2024 | Explicación del valor 2024",
        "| M1 | Dotar sedes | 220100100 | 2024257580001 | 8 | 4 | 2 | Lo ejecutado está por debajo de lo programado en la vigencia",
        "| M2 | Formar docentes | 220100200 | 2024257580001 | 8 | 4 |   | No se encontró ejecución en PIIP",
      ),
    ],
    "sinRegistro",
    "sinCruce Matriz!D3",
  ),
  planted(
    "R34: money of a code that no meta has, in a sheet beside the matriz",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025",
        "| M1 | I. Vida | Dotar sedes | 10 | 6",
        "| M2 | I. Vida | Formar docentes | 10 | 4",
      ),
      sheet(
        "Presupuesto",
        "| Código meta | Compromisos 2025 | Obligaciones 2025\n| M1 | 50 | 40\n| M2 | 50 | 40\n| M9 | 9 | 9",
      ),
    ],
    "dineroSinMeta Presupuesto!A4",
  ),
  planted(
    "R34: the money of a project written whole in each of its metas",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | BPIN | Programado 2025 | Ejecutado 2025 | Apropiación definitiva 2025 | Registros presupuestales 2025",
        "| M1 | I. Vida | Dotar sedes | 2024257580001 | 10 | 6 | 1000 | 800",
        "| M2 | I. Vida | Formar docentes | 2024257580001 | 10 | 4 | 1000 | 800",
        "| M3 | I. Vida | Sembrar árboles | 2024257580002 | 10 | 4 | 900 | 700",
        "| M4 | I. Vida | Medir caudales | 2024257580002 | 10 | 4 | 300 | 100",
      ),
    ],
    "sinRegistro",
    "dineroRepetido Matriz!A2",
  ),
  planted(
    "R22: an execution whose evidence the office rejected",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Verificación de la evidencia | Motivo de la verificación",
        "| M1 | I. Vida | Dotar sedes | 10 | 6 | Verificada |",
        "| M2 | I. Vida | Formar docentes | 10 | 4 | Rechazada | El acta es de 2023",
      ),
    ],
    "evidenciaRechazada Matriz!F3",
  ),
  planted(
    "R22: a word where evidence is verified or rejected that is neither",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Verificación de la evidencia",
        "| M1 | I. Vida | Dotar sedes | 10 | 6 | Verificada",
        "| M2 | I. Vida | Formar docentes | 10 | 4 | Rechasada",
        "| M3 | I. Vida | Ampliar rutas | 10 | 4 | Pendiente",
      ),
    ],
    "verificacionSinEntender Matriz!F3",
  ),
  planted(
    "R14: two codes in one cell",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025",
        "| IP-13, IP-605 | I. Vida | Entregar kits | 10 | 5",
        "| IP-14 | I. Vida | Dotar sedes | 10 | 5",
      ),
    ],
    "codigosJuntos Matriz!A2",
  ),
  planted(
    "an action of a plan de mejora without responsable",
    [sheet("Plan", MEJORA.join("\n"))],
    "avisoDeLista Plan!C4",
  ),
  planted(
    "R34: obligaciones twice, and nothing that tells them apart",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Obligaciones 2025 | Obligaciones 2025",
        "| M1 | I. Vida | Dotar sedes | 10 | 6 | 50 | 40",
      ),
    ],
    "dineroSinSumar Matriz!F1",
  ),
  planted(
    "R34: obligaciones of no vigencia among several",
    [
      matriz(
        "| Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025 | Obligaciones",
        "| M1 | I. Vida | Dotar sedes | 10 | 6 | 10 | 6 | 50",
      ),
    ],
    "dineroSinSumar Matriz!H1",
  ),
];
