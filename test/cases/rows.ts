import { book, matriz, sheet, type RecognitionCase } from "./recognitionCase";

/** What stands among the data: merges, subtotals, signatures and rows without a name. */
export const rowCases: readonly RecognitionCase[] = [
  {
    name: "jerarquía combinada hacia abajo",
    workbook: book(
      "combinada.xlsx",
      sheet(
        "Matriz",
        `
      | Eje | Componente | Código | Meta de producto | Programado 2021 | Ejecutado 2021
      | 1. Social | 1. Educación | 1.1.1 | Dotar 8 sedes | 2 | 2
      |  |  | 1.1.2 | Formar 40 docentes | 10 | 4
      |  | 2. Salud | 1.2.1 | Vacunar 400 niños | 100 | 90
      | 2. Ambiente | 1. Agua | 2.1.1 | Proteger 4 nacimientos | 1 | 0
    `,
        { merges: ["A2:A4", "B2:B3"] },
      ),
    ),
    expected: matriz(
      "Matriz",
      1,
      `
      A nivel 0, B nivel 1, C codigo, D meta, E programado 2021, F ejecutado 2021
    `,
      [4, 0, 0],
    ),
  },
  {
    name: "la jerarquía se escribe una vez y las filas siguientes quedan en blanco",
    workbook: book(
      "blancos.xlsx",
      sheet(
        "Matriz",
        `
      | Línea estratégica | Programa | Código meta | Meta | Meta 2021 | Logro 2021
      | L1. Equidad | P1. Cultura | A1 | Realizar 8 festivales | 2 | 1
      |  |  | A2 | Formar 800 niños | 200 | 210
      |  | P2. Deporte | A3 | Mantener 12 escuelas deportivas | 12 | 12
      | L2. Competitividad | P3. Empleo | B1 | Realizar 4 ferias de empleo | 1 | 1
    `,
      ),
    ),
    expected: matriz(
      "Matriz",
      1,
      `
      A nivel 0, B nivel 1, C codigo, D meta, E programado 2021, F ejecutado 2021
    `,
      [4, 0, 0],
    ),
  },
  {
    name: "subtotales, total general, filas vacías, nota y firmas entre los datos",
    workbook: book(
      "subtotales.xlsx",
      sheet(
        "Matriz",
        `
      | Código MP | Eje | Meta de producto | Programado 2022 | Ejecutado 2022 | Recursos programados 2022
      | "1.1" | Eje 1. Vida | Vacunar 400 niños | 100 | 90 | 10000000
      | "1.2" | Eje 1. Vida | Dotar 4 puestos de salud | 1 | 1 | 50000000
      |  | Subtotal Eje 1 |  |  |  | 60000000
      |
      | "2.1" | Eje 2. Campo | Asistir 400 productores | 100 | 20 | 30000000
      | SUBTOTAL EJE 2 |  |  |  |  | 30000000
      | TOTAL GENERAL |  |  |  |  | 90000000
      | " " | " "
      | Nota: los valores financieros están en pesos corrientes.
      | Elaboró: Juan Pérez |  |  | Revisó: Ana Gómez
      | _____________________
      | Secretario de Planeación
    `,
      ),
    ),
    expected: matriz(
      "Matriz",
      1,
      `
      A codigo, B nivel 0, C meta, D programado 2022, E ejecutado 2022,
      F recursos 2022
    `,
      [3, 7, 0],
    ),
  },
  {
    name: "el encabezado se repite en cada página y una fila numera las columnas",
    workbook: book(
      "paginas.xlsx",
      sheet(
        "Seguimiento",
        `
      | Código MP | Dimensión | Meta de producto | Línea base | Programado 2021 | Ejecutado 2021
      | 1 | 2 | 3 | 4 | 5 | 6
      | D1-01 | Institucional | Capacitar 60 funcionarios | 0 | 15 | 15
      | D1-02 | Institucional | Renovar 40 computadores | 0 | 10 | 3
      | Código MP | Dimensión | Meta de producto | Línea base | Programado 2021 | Ejecutado 2021
      | D2-01 | Económica | Apoyar 20 emprendimientos | 0 | 5 | 5
    `,
      ),
    ),
    expected: matriz(
      "Seguimiento",
      1,
      `
      A codigo, B nivel 0, C meta, D lineaBase, E programado 2021, F ejecutado 2021
    `,
      [3, 2, 0],
    ),
  },
  {
    name: "una fila con cifras y sin código ni meta se rechaza",
    workbook: book(
      "sin-identidad.xlsx",
      sheet(
        "Matriz",
        `
      | Código MP | Eje | Meta de producto | Responsable | Programado 2021 | Ejecutado 2021
      | E1-1 | Eje 1 | Dotar 4 salones | Gobierno | 1 | 1
      |  | Eje 1 |  | Gobierno | 5 | 5
      | E1-2 | Eje 1 | Formar 40 líderes | Gobierno | 10 | 0
    `,
      ),
    ),
    expected: matriz(
      "Matriz",
      1,
      `
      A codigo, B nivel 0, C meta, D dependencia, E programado 2021, F ejecutado 2021
    `,
      [2, 0, 1],
    ),
  },
];
