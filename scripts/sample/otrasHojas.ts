import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import {
  bandStyle,
  dataStyle,
  FORMATOS,
  headingStyle,
  MUNICIPIO,
  PARRAFO,
  SUBTITULO,
} from "./estilos";
import type { Fila } from "./filas";

/** The registry of the bank of projects: which meta is registered in which project (R12). */
export function hojaProyectos(filas: readonly Fila[]): WriteSheet {
  const left = dataStyle("left", FORMATOS.texto);
  const center = dataStyle("center", FORMATOS.texto);
  const heading = bandStyle("4A6FA5");
  const rows = filas.flatMap(({ codigo, meta, dependencia, proyecto }) =>
    proyecto ? [[proyecto.bpin, proyecto.nombre, codigo, meta, dependencia]] : [],
  );
  return sheetOf(
    "Proyectos",
    [18, 60, 14, 70, 40],
    "4A6FA5",
    [
      [["Banco de Programas y Proyectos de Inversión: metas registradas por proyecto", MUNICIPIO]],
      [],
      ["BPIN", "Nombre del proyecto", "Código de la meta", "Meta", "Dependencia"].map(
        (name) => [name, heading] as const,
      ),
      ...rows.map((row) =>
        row.map((value, i) => [value, i === 0 || i === 2 ? center : left] as const),
      ),
    ],
    { freezePane: { rows: 3 }, autoFilter: { range: `A3:E${3 + rows.length}` } },
  );
}

/** Weights of the escenarios de cambio and of the vigencias, as the informe prints them. */
export function hojaPonderadores(filas: readonly Fila[]): WriteSheet {
  const left = dataStyle("left", FORMATOS.texto);
  const percent = dataStyle("center", FORMATOS.decimo);
  const heading = headingStyle("D9EFE3");
  const escenarios = [...new Set(filas.map(({ apuesta }) => apuesta.escenarioTexto))];
  return sheetOf(
    "Ponderadores",
    [70, 26],
    "B7791F",
    [
      [["Ponderadores del Plan Indicativo 2020-2023", MUNICIPIO]],
      [],
      [
        ["Escenario de cambio", heading],
        ["Peso porcentual dentro del PDM", heading],
      ],
      ...escenarios.map(
        (name, i) =>
          [
            [name, left],
            [PESOS[i]!, percent],
          ] as const,
      ),
      [],
      [
        ["Vigencia", heading],
        ["Ponderador programado", heading],
      ],
      ...[2020, 2021, 2022, 2023].map(
        (vigencia) =>
          [
            [vigencia, dataStyle("left", "0")],
            [vigencia === 2021 ? 0.3 : "Por definir", percent],
          ] as const,
      ),
    ],
    {},
  );
}

const PESOS = [0.462, 0.291, 0.169, 0.078];

/** How to fill in the matriz. */
export function hojaInstrucciones(): WriteSheet {
  return sheetOf(
    "Instrucciones",
    [110],
    "4A5568",
    [
      [["Cómo diligenciar la matriz", MUNICIPIO]],
      [["Oficina Asesora de Planeación Estratégica", SUBTITULO]],
      [],
      ...INSTRUCCIONES.map((line, i) => [[`${i + 1}. ${line}`, PARRAFO]] as const),
    ],
    {},
  );
}

const INSTRUCCIONES = [
  "Cada fila es una meta de producto del Plan de Desarrollo. No agregue ni elimine filas ni columnas.",
  "Valor Esperado es lo programado para la vigencia. Si la meta no se programó, escriba 0.",
  "En cada trimestre escriba lo ejecutado en ese trimestre, no el acumulado. Si no hubo ejecución escriba 0; deje en blanco los trimestres que no han terminado.",
  "Valor Ejecutado es la suma de los trimestres. En las metas de mantenimiento es su promedio; en las acumuladas y de reducción, el último valor medido.",
  "Use la misma unidad en la programación y en la ejecución. Las metas de porcentaje se escriben como porcentaje (por ejemplo, 85 %).",
  "El Código BPIN se escribe como texto, con sus 13 dígitos. La meta debe estar registrada en ese proyecto: consulte la hoja Proyectos.",
  "Los totales de programación y ejecución financiera se calculan solos: no los reemplace por valores.",
  "Toda ejecución se acompaña de las actividades, los logros y la evidencia que la soporta.",
];

export type StyledValue = readonly [CellValue, CellStyle];

export function sheetOf(
  name: string,
  widths: readonly number[],
  tab: string,
  content: readonly (readonly StyledValue[])[],
  more: Partial<WriteSheet>,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  content.forEach((row, r) => {
    row.forEach(([value, style], c) => cells.set(`${r},${c}`, { value, style }));
  });
  return {
    name,
    rows: content.map(() => new Array<CellValue>(widths.length).fill(null)),
    cells,
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false, tabColor: { rgb: tab } },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...more,
  };
}
