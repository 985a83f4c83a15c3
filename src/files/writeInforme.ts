import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ISectionOptions,
} from "docx";
import { ChartRun } from "docx/charts";
import { DECIMALES_DE_GRAFICA } from "../core/redondeo";
import { COLORS, FONT, NIVEL_COLORS } from "../core/report/looks";
import type { Bloque, CeldaDeTabla, Grafica, Informe, Tabla, Trozo } from "../core/informe/informe";
import { INFORME } from "../core/informe/text";
import type { Escudo } from "./escudo";
import { INFORME_MARK } from "./informeMark";
import { openPackage, setText, textOf, zipPackage } from "./writeReportPackage";

/**
 * The informe as a Word document: real styles, a table of contents of its headings, native charts that
 * Word edits, tables whose headings repeat on every page, and page numbers.
 *
 * @param escudo `null`: the head has the name of the office alone
 */
export async function writeInforme(informe: Informe, escudo: Escudo | null): Promise<Uint8Array> {
  const { titulo, subtitulo, entidad, fuente, bloques } = informe;
  const captions = numbering();
  const body = bloques.flatMap((bloque, index) =>
    blocksOf(bloque, { fuente, captions, startsPage: index === 0 }),
  );
  const section: ISectionOptions = {
    properties: {
      page: { size: { width: 12240, height: 15840 }, margin: MARGINS },
      titlePage: false,
    },
    headers: { default: headerOf(entidad, escudo) },
    footers: { default: footerOf(subtitulo) },
    children: [
      new Paragraph({ style: "Title", text: titulo }),
      new Paragraph({ style: "Subtitle", text: subtitulo }),
      new Paragraph({ style: "Contenido", text: INFORME.contenido }),
      new TableOfContents(INFORME.contenido, { hyperlink: true, headingStyleRange: "1-2" }),
      ...body,
    ],
  };
  const document = new Document({
    title: titulo,
    subject: subtitulo,
    creator: entidad,
    customProperties: [INFORME_MARK],
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: "bullet",
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 425, hanging: 283 } } },
            },
          ],
        },
      ],
    },
    sections: [section],
  });
  return inSpanish(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** docx says of every chart that it is in English: Word would check its words and write its decimals so. */
async function inSpanish(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openPackage(bytes);
  if (!opened.ok) throw new Error(`docx wrote no document: ${opened.error.type}`);
  const parts = opened.value;
  for (const name of parts.keys())
    if (CHART.test(name)) setText(parts, name, textOf(parts, name).replaceAll(ENGLISH, SPANISH));
  return zipPackage(parts);
}

const CHART = /^word\/charts\/chart\d+\.xml$/;
const ENGLISH = '"en-US"';
const SPANISH = '"es-CO"';

const BULLETS = "vinetas";
/** Twentieths of a point: Letter, 2,5 cm. */
const MARGINS = { top: 1700, bottom: 1417, left: 1417, right: 1417, header: 600, footer: 600 };
const TEXT_WIDTH = 12240 - MARGINS.left - MARGINS.right;
/** Pixels of the same width. */
const CHART_WIDTH = 620;

/** Of the height of the letters: without the rule, LibreOffice takes it for points, and a title lies over itself. */
const ONE_AND_A_BIT = { line: 276, lineRule: LineRuleType.AUTO };

const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: COLORS.ink, language: { value: "es-CO" } },
      paragraph: { spacing: { after: 140, ...ONE_AND_A_BIT } },
    },
    title: {
      run: { size: 40, bold: true, color: COLORS.brand },
      paragraph: { spacing: { before: 600, after: 200, ...ONE_AND_A_BIT } },
    },
    heading1: {
      run: { size: 30, bold: true, color: COLORS.brand },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: COLORS.brand },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: { size: 22, bold: true, color: COLORS.ink },
      paragraph: { spacing: { before: 200, after: 100 }, keepNext: true, keepLines: true },
    },
    caption: {
      run: { size: 18, italics: false, bold: true, color: COLORS.muted },
      paragraph: { spacing: { before: 200, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      run: { size: 26, color: COLORS.muted },
      paragraph: { spacing: { after: 600 } },
    },
    {
      id: "Contenido",
      name: "Contenido",
      basedOn: "Normal",
      next: "Normal",
      run: { size: 26, bold: true, color: COLORS.brand },
      paragraph: { keepNext: true, spacing: { after: 120 } },
    },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: "Normal",
      next: "Normal",
      run: { size: 20 },
      // Names of six lines fill a page, and the next one would be empty.
      paragraph: { spacing: { after: 40 }, indent: { left: 240 * (level - 1) } },
    })),
    {
      id: "Fuente",
      name: "Fuente",
      basedOn: "Normal",
      next: "Normal",
      run: { size: 17, color: COLORS.muted },
      paragraph: { spacing: { before: 60, after: 240 } },
    },
    {
      id: "Celda",
      name: "Celda",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};

type Child = Paragraph | Table;

interface Around {
  /** What the figures were made from. */
  readonly fuente: string;
  readonly captions: Captions;
  /** What stands before it is a page of its own. */
  readonly startsPage: boolean;
}

function blocksOf(bloque: Bloque, { fuente, captions, startsPage }: Around): readonly Child[] {
  switch (bloque.type) {
    case "titulo":
      return [
        new Paragraph({
          heading: HEADINGS[bloque.nivel],
          text: bloque.text,
          // The annexes are read apart.
          pageBreakBefore: startsPage || (bloque.startsPage ?? false),
        }),
      ];
    case "parrafo":
      return [
        new Paragraph({
          alignment: AlignmentType.LEFT,
          pageBreakBefore: startsPage,
          children: bloque.trozos.map(runOf),
        }),
      ];
    case "vineta":
      return [
        new Paragraph({
          numbering: { reference: BULLETS, level: 0 },
          pageBreakBefore: startsPage,
          children: bloque.trozos.map(runOf),
        }),
      ];
    case "tabla":
      return [
        captionOf(`${INFORME.tabla} ${captions.tabla()}. ${bloque.titulo}`),
        tableOf(bloque),
        ...(holdsFigures(bloque) ? [new Paragraph({ style: "Fuente", text: fuente })] : []),
      ];
    case "grafica":
      return [
        captionOf(`${INFORME.grafica} ${captions.grafica()}. ${bloque.titulo}`),
        chartOf(bloque),
        new Paragraph({ style: "Fuente", text: fuente }),
      ];
  }
}

/** The rules of the method were made from no workbook. */
function holdsFigures({ filas }: Tabla): boolean {
  return filas.some((cells) => cells.some(({ cifra }) => cifra !== null));
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

interface Captions {
  readonly tabla: () => number;
  readonly grafica: () => number;
}

function numbering(): Captions {
  let [tablas, graficas] = [0, 0];
  return { tabla: () => ++tablas, grafica: () => ++graficas };
}

function captionOf(text: string): Paragraph {
  return new Paragraph({ style: "Caption", text, keepNext: true });
}

function runOf({ text, cifra }: Trozo): TextRun {
  return new TextRun({ text, bold: cifra !== null });
}

function tableOf({ columnas, filas, hasTotal }: Tabla): Table {
  const widths = columnas.map(({ ancho }) => Math.round((TEXT_WIDTH * ancho) / 100));
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columnas.map(
      ({ titulo, isNumber }, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, fill: COLORS.brand },
          verticalAlign: VerticalAlignTable.CENTER,
          margins: CELL_MARGINS,
          children: [
            new Paragraph({
              style: "Celda",
              keepNext: true,
              alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [new TextRun({ text: titulo, bold: true, color: COLORS.white })],
            }),
          ],
        }),
    ),
  });
  const rows = filas.map((cells, index) => {
    const isTotal = hasTotal && index === filas.length - 1;
    return new TableRow({
      cantSplit: true,
      children: cells.map((cell, column) =>
        cellOf(cell, {
          width: widths[column] ?? 0,
          isNumber: columnas[column]?.isNumber ?? false,
          isTotal,
          // What it was made from stays with the table, a short one stays whole, and no row alone with the headings.
          keepsNext: filas.length <= SHORT || index === 0 || index === filas.length - 1,
        }),
      ),
    });
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: LINE,
      bottom: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: LINE,
      insideVertical: NO_LINE,
    },
    rows: [heading, ...rows],
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLORS.line };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: COLORS.white };
/** Rows that a page may be left for. */
const SHORT = 7;
const CELL_MARGINS = { left: 80, right: 80, top: 20, bottom: 20 };

interface CellLook {
  readonly width: number;
  readonly isNumber: boolean;
  readonly isTotal: boolean;
  readonly keepsNext: boolean;
}

function cellOf(
  { text, nivel }: CeldaDeTabla,
  { width, isNumber, isTotal, keepsNext }: CellLook,
): TableCell {
  const fill = nivel ? NIVEL_COLORS[nivel] : isTotal ? COLORS.brandTint : null;
  const color = nivel && nivel !== "Aceptable" ? COLORS.white : COLORS.ink;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: CELL_MARGINS,
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, fill } }),
    children: [
      new Paragraph({
        style: "Celda",
        keepNext: keepsNext,
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold: isTotal || Boolean(nivel), color })],
      }),
    ],
  });
}

function chartOf({ categorias, series, unidad, descripcion, titulo }: Grafica): Paragraph {
  const decimals = DECIMALES_DE_GRAFICA[unidad];
  const numberFormat = decimals === 0 ? WHOLE : `${COLOMBIAN}0.${"0".repeat(decimals)}`;
  const bars = categorias.length * series.length;
  return new Paragraph({
    keepNext: true,
    // A line as high as the chart: the spacing of the text would cut it.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 0 },
    children: [
      new ChartRun({
        type: "bar",
        categories: categorias,
        series: series.map(({ nombre, color, valores, colores }) => ({
          name: nombre,
          values: valores,
          color,
          ...(colores && { colors: colores }),
        })),
        // The first node on top, as in the table.
        categoryAxis: { reverseOrder: true },
        valueAxis: {
          minimum: 0,
          numberFormat: decimals === 0 ? WHOLE : "0",
          crossesAt: "maximum",
        },
        dataLabels: { value: true, numberFormat },
        gapWidth: 60,
        overlap: 0,
        legend: series.length > 1 ? { position: "bottom" } : false,
        altText: { name: titulo, title: titulo, description: descripcion },
        transformation: { width: CHART_WIDTH, height: Math.min(760, 110 + bars * 22) },
      }),
    ],
  });
}

/** Of Colombia whoever opens it: LibreOffice writes a label without it as its own language does ("43.3"). */
const COLOMBIAN = "[$-240A]";
const WHOLE = `${COLOMBIAN}#,##0`;

function headerOf(entidad: string, escudo: Escudo | null): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        border: { bottom: { ...LINE, space: 4 } },
        children: [
          ...(escudo === null
            ? []
            : [
                new ImageRun({
                  type: escudo.type,
                  data: escudo.bytes,
                  transformation: { width: 40, height: 40 },
                  altText: {
                    name: INFORME.escudo,
                    title: INFORME.escudo,
                    description: INFORME.escudo,
                  },
                }),
                new TextRun("  "),
              ]),
          new TextRun({ text: entidad, size: 18, color: COLORS.muted }),
        ],
      }),
    ],
  });
}

function footerOf(subtitulo: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 18,
            color: COLORS.muted,
            children: [
              `${subtitulo} · ${INFORME.pagina} `,
              PageNumber.CURRENT,
              INFORME.de,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
