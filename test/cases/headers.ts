import { book, matriz, sheet, type RecognitionCase } from "./recognitionCase";

/** Where the header stands and how it is spelled. */
export const headerCases: readonly RecognitionCase[] = [
  {
    name: "Plan Indicativo de Sopó 2020-2023 con el encabezado en la fila 1",
    workbook: book(
      "plan-indicativo.xlsx",
      sheet(
        "PI",
        `
      | MP | Escenario de Cambio | Prospectiva | Escenario de apuesta | Código BPIN | Indicador Producto PDM | Meta de Producto PDM | Línea Base Producto | Meta Producto Cuatrienio | Orientación de la meta de producto  (Campo de texto) | Responsable | Valor Esperado | Valor Ejecutado
      | I.A.1.1 | I. SOPÓ CONTIGO | A. EDUCACIÓN CON CALIDAD | 1. Calidad | "2020257580001" | Sedes dotadas | Dotar 8 sedes | 0 | 8 | Incremento | Secretaría de Educación | 2 | 1
      | I.A.1.2 | I. SOPÓ CONTIGO | A. EDUCACIÓN CON CALIDAD | 1. Calidad | "2020257580001" | Docentes formados | Formar 40 docentes | 0 | 40 | Incremento | Secretaría de Educación | 10 | 10
      | II.A.1.1 | II. SOPÓ PLANIFICADO | A. AMBIENTE | 1. Ambiente sano | "2020257580002" | Árboles sembrados | Sembrar 400 árboles | 0 | 400 | Incremento | Secretaría de Ambiente | 100 | 0
    `,
      ),
    ),
    expected: matriz(
      "PI",
      1,
      `
      A codigo, B nivel 0, C nivel 1, D nivel 2, E bpin, F indicador, G meta,
      H lineaBase, I metaCuatrienio, J tipo, K dependencia, L programado, M ejecutado
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "encabezados con errores de digitación, saltos de línea, _x000D_, puntos y tildes ajenas",
    workbook: book(
      "errores.xlsx",
      sheet(
        "Hoja1",
        `
      |
      | Codigo de Mta | "Escenario de\\nCambio" | Prospectva | Meta de  Producto PDM_x000D_ | Línea Bse Producto | Meta Producto Cuatrenio. | Orientación de la Meta: | RESPONSALBE | Valor Esperdo | Valor Ejecutádo
      | I.A.1 | I. BIENESTAR | A. NIŃEZ | Atender 80 niños | 0 | 80 | Incremento | Secretaría Social | 20 | 5
      | I.A.2 | I. BIENESTAR | A. NIŃEZ | Dotar 4 jardines | 0 | 4 | Incremento | Secretaría Social | 1 | 1
    `,
      ),
    ),
    expected: matriz(
      "Hoja1",
      2,
      `
      A codigo, B nivel 0, C nivel 1, D meta, E lineaBase, F metaCuatrienio, G tipo,
      H dependencia, I programado, J ejecutado
    `,
      [2, 0, 0],
    ),
  },
  {
    name: "encabezado en la fila 12, después de títulos, un membrete y filas vacías",
    workbook: book(
      "membrete.xlsx",
      sheet(
        "SEGUIMIENTO",
        `
      | ALCALDÍA MUNICIPAL
      | NIT 899.999.999-9
      | SISTEMA INTEGRADO DE GESTIÓN |  |  |  | Código: DE-FR-012 | Versión: 3
      | Formato de seguimiento al plan de desarrollo
      | Dependencia: | Secretaría de Obras
      | Fecha de corte: | 44469
      |
      |
      |
      |
      |
      | No. Meta | Eje estratégico | Programa | Meta | Unidad de medida | Meta 2021 | Ejecutado 2021 | Observaciones
      | 1 | Infraestructura | Vías | Pavimentar 2 km de vías urbanas | Kilómetros | 0.5 | 0.4
      | 2 | Infraestructura | Vías | Construir 8 puentes peatonales | Número | 2 | 0 | En contratación
      | 3 | Infraestructura | Equipamientos | Mantener 6 salones comunales | Número | 6 | 6
    `,
        { merges: ["A1:H1", "A2:H2", "A4:H4"], formats: { B: "dd/mm/yyyy" } },
      ),
    ),
    expected: matriz(
      "SEGUIMIENTO",
      12,
      `
      A codigo, B nivel 0, C nivel 1, D meta, E unidad, F programado 2021,
      G ejecutado 2021, H observaciones
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "columnas en otro orden y columnas que no son de nadie",
    workbook: book(
      "desordenada.xlsx",
      sheet(
        "Reporte",
        `
      | Celular de contacto | Ejecutado 2022 | Meta | Programado 2022 | Revisado por | Secretaría | Código meta | Pilar | Semáforo
      | "3100000000" | 3 | Realizar 16 ferias campesinas | 4 | Ana | Desarrollo Económico | P1-01 | Pilar 1. Campo | Amarillo
      | "3110000000" | 120 | Asistir 400 productores | 100 | Ana | Desarrollo Económico | P1-02 | Pilar 1. Campo | Verde
      | "3120000000" | 0 | Construir 1 plaza de mercado | 1 | Luis | Obras | P2-01 | Pilar 2. Ciudad | Rojo
    `,
      ),
    ),
    expected: matriz(
      "Reporte",
      1,
      `
      B ejecutado 2022, C meta, D programado 2022, F dependencia, G codigo, H nivel 0,
      I semaforo
    `,
      [3, 0, 0],
    ),
  },
  {
    name: "la matriz está en la tercera hoja, después de un índice y una lista de dependencias",
    workbook: book(
      "con-indice.xlsx",
      sheet(
        "Índice",
        `
      | Contenido
      | "1" | Dependencias
      | "2" | Matriz
    `,
      ),
      sheet(
        "Dependencias",
        `
      | Código | Dependencia | Correo
      | "01" | Secretaría de Gobierno | gobierno@municipio.gov.co
      | "02" | Secretaría de Salud | salud@municipio.gov.co
    `,
      ),
      sheet(
        "Matriz 2021",
        `
      | Código MP | Línea Estrategica | Descripción MP | Meta vigencia | Meta alcanzada | Nombre Entidad
      | "1.1" | 1. Vida | Vacunar 2.000 personas | 500 | 450 | Secretaría de Salud
      | "1.2" | 1. Vida | Atender 80 casos de violencia | 20 | 20 | Secretaría de Gobierno
    `,
      ),
    ),
    expected: matriz(
      "Matriz 2021",
      1,
      `
      A codigo, B nivel 0, C meta, D programado, E ejecutado, F dependencia
    `,
      [2, 0, 0],
    ),
  },
];
