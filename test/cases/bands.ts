import { book, matriz, sheet, type RecognitionCase } from "./recognitionCase";

/** Headers of several rows, where a band above says what the columns below it are. */
export const bandCases: readonly RecognitionCase[] = [
  {
    name: "SisPT: banda combinada, encabezado en la fila 2, cuatro vigencias y ninguna ejecución",
    workbook: book(
      "sispt.xlsx",
      sheet(
        "Líneas estratégicas",
        `
      | LÍNEAS ESTRATÉGICAS
      | Código DANE | Entidad territorial | Nombre del plan | Consecutivo | Línea estratégica
      | "25999" | Pueblo Nuevo | PUEBLO CON FUTURO | LE-1 | FUTURO SOCIAL
    `,
      ),
      sheet(
        "Plan indicativo - Productos",
        `
      | PARTE ESTRATÉGICA |  |  |  |  |  |  |  |  |  |  |  | PLAN INDICATIVO
      | Código DANE | Entidad territorial | Nombre del plan | Código de indicador de producto (SisPT) | Línea estratégica | Código del sector | Sector (MGA) | Código del producto (MGA) | Producto (MGA) | Personalización de Indicador de Producto | Unidad de medida | Meta del cuatrienio | Tipo de acumulación | Programación del producto bien o servicio 2024 | Programación del producto bien o servicio 2025 | Programación del producto bien o servicio 2026 | Programación del producto bien o servicio 2027 | Total 2024 | BPIN
      | "25999" | Pueblo Nuevo | PUEBLO CON FUTURO | IP-1 | LE-1-FUTURO SOCIAL | "22" | "Educación\\r\\n" | "2201062" | Infraestructura educativa mantenida | Mantener 8 sedes educativas | Número | 8 | No acumulativo | 2 | 2 | 2 | 2 | 50000000 | "2024259990001"
      | "25999" | Pueblo Nuevo | PUEBLO CON FUTURO | IP-2 | LE-1-FUTURO SOCIAL | "19" | "Salud y protección social\\r\\n" | "1905026" | Servicio de promoción de la salud | Realizar 4 campañas de salud | Número | 4 | Acumulativo | 1 | 2 | 3 | 4 | 0
    `,
        { merges: ["A1:L1", "M1:S1"] },
      ),
    ),
    expected: matriz(
      "Plan indicativo - Productos",
      2,
      `
      D codigo, E nivel 0, J meta, L metaCuatrienio, M tipo, N programado 2024,
      O programado 2025, P programado 2026, Q programado 2027, R recursos 2024,
      S bpin
    `,
      [2, 0, 0],
    ),
  },
  {
    name: "seguimiento del DNP: notas arriba, banda sobre el encabezado en la fila 7, blancos de un espacio",
    workbook: book(
      "alertas.xlsx",
      sheet(
        "Detalle seguimiento físico",
        `
      | Detalle Seguimiento Físico Preliminar
      | Esta tabla contrasta la información de Plan Indicativo con la ejecución reportada.
      | "Por ejemplo, la columna \\"Avance físico 2024 (%)\\" se calcula como la razón entre la ejecución y la programación física de 2024."
      | "Las columnas \\"Explicación\\" buscan dar contexto al cálculo."
      |
      |  |  |  |  |  |  |  | Programación física SisPT |  | Ejecución PIIP 2024
      | Consecutivos IP (SisPT) | Código Sector (MGA) | Sector (MGA) | Indicador Producto (MGA) | Códigos BPIN Asociados | Acumulativo | Meta del Cuatrenio (SisPT) | Programado 2024 (SisPT) | Programado 2025 (SisPT) | Ejecución Física 2024 (PIIP) | Avance físico 2024 (%) | Explicación del valor 2024
      | IP-1 | "22" | Educación | Sedes mantenidas | "2024259990046" | Si | 11 | 4 | 7 | 4 | 1 | Se ejecutó el 100% de lo programado en la vigencia
      | IP-2 | "22" | Educación | Sedes mejoradas | "2024259990046" | No | 3 | 1 | 1 | " " | " " | No se encontró ejecución en PIIP
    `,
        { merges: ["H6:I6", "J6:L6"], formats: { K: "0%" } },
      ),
    ),
    expected: matriz(
      "Detalle seguimiento físico",
      7,
      `
      A codigo, E bpin, F tipo, G metaCuatrienio, H programado 2024, I programado 2025,
      J ejecutado 2024, K avance 2024
    `,
      [2, 0, 0],
    ),
  },
  {
    name: "tres filas de encabezado: vigencia, aspecto y columna, con celdas combinadas",
    workbook: book(
      "matriz-tres-filas.xlsx",
      sheet(
        "Seguimiento",
        `
      | Código meta | Eje | Programa | Meta de producto | Vigencia 2021 |  |  |  | Vigencia 2022
      |  |  |  |  | Físico |  | Financiero |  | Físico |  | Financiero
      |  |  |  |  | Programado | Ejecutado | Programado | Ejecutado | Programado | Ejecutado | Programado | Ejecutado
      | 1.1.1 | 1. Gente | 1. Salud | Vacunar 400 niños | 100 | 80 | 20000000 | 15000000 | 100 | 0 | 21000000 | 0
      | 1.1.2 | 1. Gente | 1. Salud | Dotar 4 puestos de salud | 1 | 1 | 80000000 | 80000000 | 1 | 0 | 85000000 | 0
      | 2.1.1 | 2. Territorio | 1. Vías | Mejorar 8 kilómetros de vía | 2 | 1.5 | 900000000 | 450000000 | 2 | 0 | 950000000 | 0
    `,
        {
          merges: [
            "A1:A3",
            "B1:B3",
            "C1:C3",
            "D1:D3",
            "E1:H1",
            "I1:L1",
            "E2:F2",
            "G2:H2",
            "I2:J2",
            "K2:L2",
          ],
        },
      ),
    ),
    expected: matriz(
      "Seguimiento",
      3,
      `
      A codigo, B nivel 0, C nivel 1, D meta, E programado 2021, F ejecutado 2021,
      G recursos 2021, H recursosEjecutados 2021, I programado 2022, J ejecutado 2022
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "el año es un número en el encabezado, bajo una banda que dice qué es",
    workbook: book(
      "anios.xlsx",
      sheet(
        "Metas",
        `
      | PLAN DE DESARROLLO 2024-2027
      |  |  |  |  | Programación física
      | Código de Meta | Línea estratégica | Descripción de Meta | Meta cuatrienio | 2024 | 2025 | 2026 | 2027
      | M1 | 1. Bienestar | Entregar 40 kits escolares | 40 | 10 | 10 | 10 | 10
      | M2 | 1. Bienestar | Atender 800 adultos mayores | 800 | 200 | 200 | 200 | 200
    `,
        { merges: ["A1:H1", "E2:H2"] },
      ),
    ),
    expected: matriz(
      "Metas",
      3,
      `
      A codigo, B nivel 0, C meta, D metaCuatrienio, E programado 2024, F programado 2025,
      G programado 2026, H programado 2027
    `,
      [2, 0, 0],
    ),
  },
  {
    name: "encabezados repetidos que solo la banda distingue: físico y financiero",
    workbook: book(
      "fisico-financiero.xlsx",
      sheet(
        "Plan de acción 2023",
        `
      |  |  |  | EJECUCIÓN FÍSICA |  | EJECUCIÓN FINANCIERA
      | Cód. MP | Dimensión | Meta producto | Programado 2023 | Ejecutado 2023 | Programado 2023 | Ejecutado 2023
      | "101" | Social | Construir 4 aulas | 1 | 1 | 350000000 | 349500000
      | "102" | Social | Formar 200 jóvenes | 50 | 62 | 40000000 | 38000000
      | "201" | Ambiental | Restaurar 20 hectáreas | 5 | 2 | 60000000 | 22000000
    `,
        { merges: ["D1:E1", "F1:G1"] },
      ),
    ),
    expected: matriz(
      "Plan de acción 2023",
      2,
      `
      A codigo, B nivel 0, C meta, D programado 2023, E ejecutado 2023, F recursos 2023,
      G recursosEjecutados 2023
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "dos filas de encabezado sin celdas combinadas, como las deja un CSV",
    workbook: book(
      "departamento.csv",
      sheet(
        "departamento",
        `
      | Número Meta de Producto | MATRIZ ESTRATÉGICA 2024 - 2027 |  |  |  |  |  | "PROGRAMACIÓN  METAS DE PRODUCTO POR VIGENCIA " |  |  |  | PROGRAMACIÓN FINANCIERA METAS DE PRODUCTO  POR VIGENCIA (Pesos) |  |  |  | "Secretaria / Dependencia responsable del  producto\\n"
      |  | Código LE | Línea estratégica | Código del indicador de producto | Indicador de producto | " Meta de producto programada al cuatrienio " | Tipo de Meta (Mantenimiento, Incremento) | "Vigencia 2024 " | Vigencia 2025 | Vigencia 2026 | Vigencia  2027 | "Vigencia 2024 " | Vigencia 2025 | Vigencia 2026 | Vigencia  2027
      | "317" | LE4 | Juntanza para proteger la vida | "410305800" | Unidades productivas fortalecidas | "7" | Incremento | "1" | "2" | "2" | "2" | 195.000.000,00 | 206.115.000,00 | 212.298.450,00 | 218.667.403,50 | Oficina de Gestión Social
      | "318" | LE4 | Juntanza para proteger la vida | "410305900" | Unidades productivas con asistencia | "42" | Mantenimiento | "42" | "42" | "42" | "42" | 121.740.227,78 | 128.679.420,76 | 132.539.803,39 | 136.515.997,49 | Oficina de Gestión Social
    `,
      ),
    ),
    expected: matriz(
      "departamento",
      2,
      `
      A codigo, C nivel 0, E indicador, F metaCuatrienio, G tipo, H programado 2024,
      K programado 2027, L recursos 2024, O recursos 2027, P dependencia
    `,
      [2, 0, 0],
    ),
  },
];
