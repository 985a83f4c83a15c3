import { consolidate } from "../../src/core/consolidate/consolidate";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Ask } from "../../src/core/evaluateRows";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { consolidadoReport } from "../../src/core/report/consolidacion/consolidadoReport";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { book, sheet } from "../cases/recognitionCase";
import { readSample } from "../cases/sampleFiles";
import { entregasOf, pathsOf } from "../core/consolidate/muestras";
import { matrizOf, ROWS } from "../core/corte/quarters";

/** A workbook of which an informe is written, and whatever must stand in it. */
export interface Entrada {
  readonly nombre: string;
  readonly evaluation: () => Promise<Evaluation>;
  readonly dice: readonly string[];
}

const SAMPLE = "assets/samples/matriz-sopo-2021-t3-reportada.xlsx";

/** The plans and periods of which an office has to write one. */
export const ENTRADAS: readonly Entrada[] = [
  {
    nombre: "un solo eje",
    evaluation: () => evaluated(matrizOf(ROWS), { corte: "2021-06-30" }),
    dice: ["está compuesta por un eje y 3 metas de producto", "Oficina de planeación municipal"],
  },
  {
    nombre: "sin recursos ni pesos",
    evaluation: () =>
      evaluated(
        book(
          "plan.xlsx",
          sheet(
            "Matriz",
            `
          | Código meta | Eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021
          | M1 | 1. Vida | Deporte | Dotar una sede | 1 | 1
          | M2 | 1. Vida | Cultura | Formar gestores | 20 | 5
          | M3 | 2. Agua | Fuentes | Sembrar árboles | 8 | 0
          | M4 | 2. Agua | Fuentes | Limpiar quebradas | NP |`,
          ),
        ),
      ),
    dice: ["La matriz no trae recursos de la vigencia", "y se compone de 2 programas y 2 metas"],
  },
  {
    nombre: "plan indicativo 2024-2027 del SisPT, sin ejecución",
    evaluation: () => evaluated(SISPT),
    dice: [
      "El plan indicativo no trae ejecución que medir en el período",
      "Fuente: plan indicativo exportado del SisPT",
      "Alcaldía Municipal de Sopó",
    ],
  },
  {
    nombre: "seguimiento del DNP con metas sin cruce",
    evaluation: () => evaluated(SEGUIMIENTO, { vigencia: 2024 }),
    dice: ["La cifra es de 2 de 3 metas con cruce"],
  },
  {
    nombre: "cinco ejes",
    evaluation: () => evaluated(CINCO_EJES),
    dice: ["está compuesta por 5 ejes, 10 programas y 20 metas de producto"],
  },
  {
    nombre: "la muestra, segundo trimestre",
    evaluation: async () => evaluated(await readSample(SAMPLE), { corte: "2021-06-30" }),
    dice: ["Segundo trimestre de 2021", "A seis meses de terminar la vigencia"],
  },
  {
    nombre: "la muestra, tercer trimestre",
    evaluation: async () => evaluated(await readSample(SAMPLE)),
    dice: [
      "18,88 puntos porcentuales (pp) del plan, frente a 30,00\u00a0pp",
      "A tres meses de terminar",
    ],
  },
  {
    nombre: "las 22 dependencias consolidadas",
    evaluation: async () => {
      const consolidacion = consolidate(await entregasOf(pathsOf("clean")), {});
      const bytes = await writeWorkbook(consolidadoReport(consolidacion), "consolidado");
      const read = await readWorkbook(bytes, "consolidado.xlsx");
      if (!read.ok) throw new Error(read.error.type);
      return evaluated(read.value);
    },
    dice: ["La matriz nombra 22 dependencias responsables", "contempla 477 metas de producto"],
  },
];

function evaluated(workbook: WorkbookSnapshot, ask: Ask = {}): Promise<Evaluation> {
  const found = evaluateWorkbook(workbook, ask);
  if (!found.ok) throw new Error(`${workbook.name}: ${found.error.type}`);
  if (found.value.preguntas.length > 0) throw new Error(`${workbook.name} asks`);
  return Promise.resolve(found.value);
}

/** The columns of SisPT's export, the plan's own names, and no execution. */
const SISPT = book(
  "sispt.xlsx",
  sheet(
    "Plan indicativo - Productos",
    `
    | PARTE ESTRATÉGICA |  |  |  |  |  |  |  |  |  |  |  |  | PLAN INDICATIVO
    | Código DANE | Entidad territorial | Nombre del plan | Código de indicador de producto (SisPT) | Línea estratégica | Código del sector | Sector (MGA) | Código del programa (MGA) | Programa (MGA) | Código del producto (MGA) | Producto (MGA) | Personalización de Indicador de Producto | Unidad de medida | Meta del cuatrienio | Tipo de acumulación | Programación del producto bien o servicio 2024 | Programación del producto bien o servicio 2025 | Programación del producto bien o servicio 2026 | Programación del producto bien o servicio 2027 | Total 2024 | BPIN
    ${[
      [1, "LE-1-SOPÓ CUENTA CONTIGO, PARA LA TRANSFORMACIÓN SOCIAL", 22, "Educación", 2201],
      [2, "LE-1-SOPÓ CUENTA CONTIGO, PARA LA TRANSFORMACIÓN SOCIAL", 19, "Salud", 1905],
      [
        3,
        "LE-2-SOPÓ CUENTA CONTIGO, PARA LA PROTECCIÓN DEL MEDIO AMBIENTE Y EL ORDENAMIENTO TERRITORIAL SOSTENIBLE",
        32,
        "Ambiente",
        3202,
      ],
      [
        4,
        "LE-3-SOPÓ CUENTA CONTIGO, PARA LA PROMOCIÓN DEL DESARROLLO ECONÓMICO MUNICIPAL",
        17,
        "Agricultura",
        1702,
      ],
      [
        5,
        "LE-4-SOPÓ CUENTA CONTIGO, PARA CONSOLIDAR INFRAESTRUCTURA DE CALIDAD A TU ALCANCE",
        40,
        "Vivienda",
        4001,
      ],
      [
        6,
        "LE-5-SOPÓ CUENTA CONTIGO, PARA VIVIR EN UN TERRITORIO SEGURO Y EN PAZ, PROMOTOR DE LA SANA CONVIVENCIA Y LA SOLIDARIDAD, DEL DESARROLLO COMUNITARIO Y LA PARTICIPACIÓN",
        45,
        "Gobierno",
        4501,
      ],
      [
        7,
        "LE-6-SOPÓ, CUENTA CONTIGO, POR LA TRANSPARENCIA, LA GESTIÓN PÚBLICA ORIENTADA A RESULTADOS Y EL FORTALECIMIENTO INSTITUCIONAL",
        4,
        "Estadística",
        401,
      ],
    ]
      .map(
        ([order, linea, sector, nombre, programa]) =>
          `| "25758" | Sopó | SOPÓ CUENTA CONTIGO | IP-${order} | ${linea} | "${sector}" | ${nombre} | "${programa}" | Programa de ${nombre} | "${programa}00${order}" | Servicio de ${nombre} | Prestar ${order} servicios | Número | 8 | No acumulativo | 2 | 2 | 2 | 2 | 50000000 | "2024257580001"`,
      )
      .join("\n")}`,
  ),
);

const SEGUIMIENTO = book(
  "alertas.xlsx",
  sheet(
    "Detalle seguimiento físico",
    `
    | Detalle Seguimiento Físico Preliminar
    |  |  |  |  |  |  |  | Programación física SisPT |  | Ejecución PIIP 2024
    | Consecutivos IP (SisPT) | Código Sector (MGA) | Sector (MGA) | Indicador Producto (MGA) | Códigos BPIN Asociados | Acumulativo | Meta del Cuatrenio (SisPT) | Programado 2024 (SisPT) | Programado 2025 (SisPT) | Ejecución Física 2024 (PIIP) | Avance físico 2024 (%) | Explicación del valor 2024
    | IP-1 | "22" | Educación | Sedes mantenidas | "2024257580046" | No | 11 | 4 | 7 | 4 | 1 | Se ejecutó el 100% de lo programado en la vigencia
    | IP-2 | "22" | Educación | Sedes mejoradas | "2024257580046" | No | 2 | 1 | 1 | " " | " " | No se encontró ejecución en PIIP
    | IP-3 | "19" | Salud | Campañas realizadas | "2024257580047" | No | 4 | 2 | 2 | 1 | 0.5 | Se ejecutó por debajo de lo programado en la vigencia`,
    { merges: ["H2:I2", "J2:L2"], formats: { K: "0%" } },
  ),
);

/** Five ejes of two programas each, and two metas in each of them. */
const CINCO_EJES = book(
  "tenjo.xlsx",
  sheet(
    "Plan",
    `
    | Código meta | Eje | Peso del eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021 | Dependencia
    ${[15, 20, 30, 25, 10]
      .flatMap((peso, eje) =>
        [1, 2, 3, 4].map(
          (meta) =>
            `| ${eje + 1}.${meta} | ${eje + 1}. Eje ${"ABCDE"[eje]} | ${peso} | Programa ${"ABCDE"[eje]}${meta < 3 ? "x" : "y"} | Meta ${"ABCDE"[eje]} número ${meta} | ${10 * meta} | ${7 * meta + eje} | Secretaría ${"ABCDE"[eje]}`,
        ),
      )
      .join("\n")}`,
  ),
);
