import { book, matriz, sheet, type RecognitionCase } from "./recognitionCase";

/** How codes, numbers, weights and absent values are written. */
export const valueCases: readonly RecognitionCase[] = [
  {
    name: "números escritos como texto de Colombia",
    workbook: book(
      "texto.csv",
      sheet(
        "texto",
        `
      | Código meta | Eje | Meta | Línea base | Programado 2021 | Ejecutado 2021 | % Avance | Apropiación definitiva | Obligaciones
      | "1" | Eje 1 | Entregar 4.938 kits | "0" | 1.234,5 | 617,25 | 50,0 % | $ 1.250.000 | $ 625.000,00
      | "2" | Eje 1 | Atender el 100 % de los casos | 62,6 % | 100 % | 85,5% | 85,5 % | $ 2.000.000 | $ -
      | "3" | Eje 2 | Construir 2 puentes | "0" | "1" | "0" | 0,0 % | $ 350.000.000 | "0"
    `,
      ),
    ),
    expected: matriz(
      "texto",
      1,
      `
      A codigo, B nivel 0, C meta, D lineaBase, E programado 2021, F ejecutado 2021,
      G avance, H apropiacion, I obligaciones
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "celdas NP, N.A., guion, ND y un espacio en lugar de números",
    workbook: book(
      "ausentes.xlsx",
      sheet(
        "Matriz",
        `
      | Código meta | Línea | Meta de producto | Programado 2021 | Ejecutado 2021
      | L1-1 | Línea 1 | Dotar 4 bibliotecas | 1 | 1
      | L1-2 | Línea 1 | Construir 1 coliseo | NP | N.A.
      | L1-3 | Línea 1 | Formar 200 jóvenes | 50 | -
      | L2-1 | Línea 2 | Sembrar 4.000 árboles | 1000 | " "
      | L2-2 | Línea 2 | Adquirir 2 predios | No programada | No aplica
      | L2-3 | Línea 2 | Medir 4 puntos de aire | 1 | ND
    `,
      ),
    ),
    expected: matriz(
      "Matriz",
      1,
      `
      A codigo, B nivel 0, C meta, D programado 2021, E ejecutado 2021
    `,
      [6, 0, 0],
    ),
  },
  {
    name: "los códigos son números y el BPIN también",
    workbook: book(
      "codigos.xlsx",
      sheet(
        "Metas",
        `
      | Item | Eje | Nombre de la meta | Código BPIN | Valor Esperado | Valor Ejecutado
      | 1 | Eje 1. Paz | Realizar 8 encuentros | 2021259990001 | 2 | 1
      | 2 | Eje 1. Paz | Atender 60 víctimas | 2021259990001 | 15 | 15
      | 3 | Eje 2. Obra | Mejorar 12 escuelas | 2021259990002 | 3 | 0
    `,
      ),
    ),
    expected: matriz(
      "Metas",
      1,
      `
      A codigo, B nivel 0, C meta, D bpin, E programado, F ejecutado
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "el código de cada nivel está en una columna aparte",
    workbook: book(
      "niveles.xlsx",
      sheet(
        "Plan",
        `
      | Cód. línea | Línea estratégica | Cód. programa | Programa | Código meta | Meta de producto | Peso de la meta | Programado 2025 | Ejecutado 2025
      | 1 | Territorio seguro | "1.1" | Convivencia | 1.1.1 | Instalar 40 cámaras | 0.5 | 10 | 8
      | 1 | Territorio seguro | "1.1" | Convivencia | 1.1.2 | Dotar 4 estaciones | 0.5 | 1 | 1
      | 2 | Territorio verde | "2.1" | Agua | 2.1.1 | Proteger 8 nacimientos | 1 | 2 | 1
    `,
      ),
    ),
    expected: matriz(
      "Plan",
      1,
      `
      A codigoNivel nivel 0, B nivel 0, D nivel 1, E codigo, F meta, G peso,
      H programado 2025, I ejecutado 2025
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "hay una hoja oculta de pesos y una columna de peso en la matriz",
    workbook: book(
      "pesos.xlsx",
      sheet(
        "Pesos",
        `
      | Eje | Peso
      | Eje 1. Gente | 0.6
      | Eje 2. Campo | 0.4
    `,
        { formats: { B: "0%" }, hidden: true },
      ),
      sheet(
        "Matriz",
        `
      | Código MP | Eje | Meta de producto | Ponderación de la meta | Meta vigencia | Ejecutado 2021
      | "1" | Eje 1. Gente | Atender 400 familias | 0.3 | 100 | 50
      | "2" | Eje 1. Gente | Dotar 8 comedores | 0.7 | 2 | 2
      | "3" | Eje 2. Campo | Asistir 400 productores | 1 | 100 | 10
    `,
        { formats: { D: "0%" } },
      ),
    ),
    expected: matriz(
      "Matriz",
      1,
      `
      A codigo, B nivel 0, C meta, D peso, E programado, F ejecutado 2021
    `,
      [3, 0, 0],
    ),
  },
];
