import { book, sheet, type RecognitionCase } from "./recognitionCase";

/** Workbooks that are no matriz, and matrices that only their owner can explain. */
export const refusalCases: readonly RecognitionCase[] = [
  {
    name: "ejecución presupuestal por rubros",
    workbook: book(
      "presupuesto.xlsx",
      sheet(
        "Gastos",
        `
      | EJECUCIÓN PRESUPUESTAL DE GASTOS A 30 DE SEPTIEMBRE DE 2021
      |
      | Rubro | Descripción | Apropiación inicial | Adiciones | Reducciones | Apropiación definitiva | CDP | Compromisos | Obligaciones | Pagos | Saldo por ejecutar
      | 2.1.1.01 | Sueldos de personal de nómina | 1200000000 | 0 | 0 | 1200000000 | 900000000 | 900000000 | 880000000 | 880000000 | 300000000
      | 2.1.2.02 | Materiales y suministros | 80000000 | 20000000 | 0 | 100000000 | 60000000 | 55000000 | 40000000 | 38000000 | 45000000
      | 2.3.2.02 | Servicios de obra | 500000000 | 0 | 100000000 | 400000000 | 400000000 | 390000000 | 150000000 | 150000000 | 10000000
    `,
      ),
    ),
    expected: { refused: true },
  },
  {
    name: "nómina",
    workbook: book(
      "nomina.xlsx",
      sheet(
        "Septiembre",
        `
      | Cédula | Nombre | Cargo | Dependencia | Días | Sueldo básico | Auxilio de transporte | Total devengado | Salud | Pensión | Neto
      | "52000001" | Ana Gómez | Profesional | Planeación | 30 | 4200000 | 0 | 4200000 | 168000 | 168000 | 3864000
      | "79000002" | Luis Rojas | Técnico | Hacienda | 30 | 2100000 | 0 | 2100000 | 84000 | 84000 | 1932000
    `,
      ),
    ),
    expected: { refused: true },
  },
  {
    name: "lista de asistencia",
    workbook: book(
      "asistencia.xlsx",
      sheet(
        "Lista",
        `
      | LISTADO DE ASISTENCIA
      | Actividad: | Taller de indicadores | Fecha: | 44450
      | No. | Nombre | Documento | Dependencia | Correo | Firma
      | 1 | Ana Gómez | "52000001" | Planeación | ana@municipio.gov.co
      | 2 | Luis Rojas | "79000002" | Hacienda | luis@municipio.gov.co
    `,
      ),
    ),
    expected: { refused: true },
  },
  {
    name: "plan anual de adquisiciones",
    workbook: book(
      "paa.xlsx",
      sheet(
        "PAA",
        `
      | PLAN ANUAL DE ADQUISICIONES
      | Códigos UNSPSC | Descripción | Fecha estimada de inicio | Duración estimada | Modalidad de selección | Fuente de los recursos | Valor total estimado | ¿Se requieren vigencias futuras? | Datos de contacto del responsable
      | "80111600" | Prestación de servicios profesionales | Enero | 11 meses | Contratación directa | Recursos propios | 44000000 | No | Planeación
      | "72141000" | Mantenimiento de vías | Marzo | 4 meses | Licitación | Regalías | 900000000 | No | Obras
    `,
      ),
    ),
    expected: { refused: true },
  },
  {
    name: "POAI que solo trae dinero por proyecto",
    workbook: book(
      "poai.xlsx",
      sheet(
        "POAI 2021",
        `
      | Sector | Código BPIN | Nombre del proyecto | Recursos propios | SGP | Regalías | Total 2021
      | Educación | "2020259990001" | Mejoramiento de la calidad educativa | 100000000 | 200000000 | 0 | 300000000
      | Salud | "2020259990002" | Fortalecimiento de la salud pública | 50000000 | 150000000 | 0 | 200000000
    `,
      ),
    ),
    expected: { refused: true },
  },
  {
    name: "un libro sin celdas",
    workbook: book(
      "vacio.xlsx",
      sheet(
        "Hoja1",
        `

    `,
      ),
    ),
    expected: { refused: true },
  },
  {
    name: "dos columnas dicen ser lo ejecutado en la misma vigencia",
    workbook: book(
      "dos-ejecutados.xlsx",
      sheet(
        "Matriz",
        `
      | Código MP | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Ejecutado 2021
      | "1" | Eje 1 | Formar 400 jóvenes | 100 | 60 | 55
      | "2" | Eje 1 | Dotar 8 sedes | 2 | 1 | 2
      | "3" | Eje 2 | Mejorar 40 viviendas | 10 | 0 | 4
    `,
      ),
    ),
    expected: { asks: "ejecutado" },
  },
  {
    name: "dos columnas dicen ser lo programado en la misma vigencia",
    workbook: book(
      "dos-programados.xlsx",
      sheet(
        "Matriz",
        `
      | Código MP | Eje | Meta de producto | Programado 2022 | Meta física programada 2022 | Ejecutado 2022
      | "1" | Eje 1 | Formar 400 jóvenes | 100 | 120 | 55
      | "2" | Eje 1 | Dotar 8 sedes | 2 | 3 | 2
      | "3" | Eje 2 | Mejorar 40 viviendas | 10 | 8 | 4
    `,
      ),
    ),
    expected: { asks: "programado" },
  },
];
