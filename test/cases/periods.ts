import { book, matriz, sheet, type RecognitionCase } from "./recognitionCase";

/** How years and quarters are named, and matrices that bring only part of the figures. */
export const periodCases: readonly RecognitionCase[] = [
  {
    name: "trimestres llamados Trim I a Trim IV",
    workbook: book(
      "trim.xlsx",
      sheet(
        "Matriz",
        `
      | Código MP | Eje | Meta de producto | Programado 2021 | Ejecutado Trim I | Ejecutado Trim II | Ejecutado Trim III | Ejecutado Trim IV
      | "1" | Eje 1 | Formar 400 jóvenes | 100 | 20 | 30 | 10
      | "2" | Eje 1 | Dotar 8 sedes | 2 | 0 | 1 | 0
    `,
      ),
    ),
    expected: matriz(
      "Matriz",
      1,
      `
      A codigo, C meta, D programado 2021, E ejecutado T1, F ejecutado T2, G ejecutado T3,
      H ejecutado T4
    `,
      [2, 0, 0],
    ),
  },
  {
    name: "trimestres llamados 1er trimestre, 2do trimestre… bajo la banda Ejecución física",
    workbook: book(
      "ordinales.xlsx",
      sheet(
        "Matriz",
        `
      |  |  |  |  | Ejecución física 2022
      | Código MP | Eje | Meta de producto | Meta 2022 | 1er trimestre | 2do trimestre | 3er trimestre | 4to trimestre
      | "1" | Eje 1 | Realizar 48 talleres | 12 | 3 | 3 | 2
      | "2" | Eje 2 | Mejorar 40 viviendas | 10 | 0 | 4 | 4
    `,
        { merges: ["E1:H1"] },
      ),
    ),
    expected: matriz(
      "Matriz",
      2,
      `
      A codigo, C meta, D programado 2022, E ejecutado 2022 T1, F ejecutado 2022 T2,
      G ejecutado 2022 T3, H ejecutado 2022 T4
    `,
      [2, 0, 0],
    ),
  },
  {
    name: "T1 a T4 dos veces: programado y ejecutado",
    workbook: book(
      "t1-t4.xlsx",
      sheet(
        "Matriz",
        `
      |  |  |  | Programado 2023 |  |  |  | Ejecutado 2023
      | Código meta | Pilar | Meta | T1 | T2 | T3 | T4 | T1 | T2 | T3 | T4
      | A-1 | Pilar A | Entregar 400 kits | 25 | 25 | 25 | 25 | 20 | 25 | 30
      | A-2 | Pilar A | Realizar 8 campañas | 0 | 1 | 0 | 1 | 0 | 1 | 0
      | B-1 | Pilar B | Reparar 40 km de vía | 2 | 2 | 3 | 3 | 1 | 2 | 2
    `,
        { merges: ["D1:G1", "H1:K1"] },
      ),
    ),
    expected: matriz(
      "Matriz",
      2,
      `
      A codigo, B nivel 0, C meta, D programado 2023 T1, G programado 2023 T4,
      H ejecutado 2023 T1, K ejecutado 2023 T4
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "los trimestres se llaman por su fecha de corte",
    workbook: book(
      "cortes.xlsx",
      sheet(
        "Matriz",
        `
      | Código MP | Eje | Meta de producto | Programado 2021 | Ejecutado a 31 de marzo | Ejecutado a 30 de junio | Ejecutado a 30 de septiembre
      | "1" | Eje 1 | Formar 400 docentes | 100 | 10 | 30 | 20
      | "2" | Eje 2 | Entregar 80 ayudas técnicas | 20 | 5 | 0 | 5
    `,
      ),
    ),
    expected: matriz(
      "Matriz",
      1,
      `
      A codigo, C meta, D programado 2021, E ejecutado T1, F ejecutado T2, G ejecutado T3
    `,
      [2, 0, 0],
    ),
  },
  {
    name: "solo trae el porcentaje de avance",
    workbook: book(
      "porcentaje.xlsx",
      sheet(
        "Avance",
        `
      | Código de Meta | Línea estratégica | Descripción de Meta | Dependencia | % de avance 2024
      | M-01 | L1. Salud | Vacunar 800 personas | Salud | 0.75
      | M-02 | L1. Salud | Dotar 4 ambulancias | Salud | 1
      | M-03 | L2. Vías | Mejorar 20 km | Obras | 0
    `,
        { formats: { E: "0%" } },
      ),
    ),
    expected: matriz(
      "Avance",
      1,
      `
      A codigo, B nivel 0, C meta, D dependencia, E avance 2024
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "dialecto del Valle: PG, VAL ALC y comportamiento",
    workbook: book(
      "valle.xlsx",
      sheet(
        "EVAPLAN",
        `
      | Código MP | Línea Estrategica | Línea Programa | Subprograma | Descripción de Meta | Comportamiento | Valor Linea Base | PG 2024-2027 | "2024" | VAL ALC 2024 | Principal Logro en Función del Cumplimiento | Nombre Entidad
      | MP101 | 1. Paz | 1.1 Vida | 1.1.1 Convivencia | Realizar 16 encuentros de paz | Incremento | 0 | 16 | 4 | 3 | Tres encuentros | Secretaría de Paz
      | MP102 | 1. Paz | 1.1 Vida | 1.1.2 Justicia | Mantener 2 casas de justicia | Mantenimiento | 2 | 2 | 2 | 2 | Casas en operación | Secretaría de Paz
    `,
      ),
    ),
    expected: matriz(
      "EVAPLAN",
      1,
      `
      A codigo, B nivel 0, C nivel 1, D nivel 2, E meta, F tipo, G lineaBase,
      H metaCuatrienio, I programado 2024, J ejecutado 2024, K logro, L dependencia
    `,
      [2, 0, 0],
    ),
  },
];
