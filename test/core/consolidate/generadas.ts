import fc from "fast-check";
import type { EntregaReconocida } from "../../../src/core/consolidate/entrega";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import type { Sheet, WorkbookSnapshot } from "../../../src/core/grid/grid";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { recognised } from "./matrices";

const BPINS = ["2021257580001", "2021257580002", "2021257580003"] as const;
const fila = fc.record({
  meta: fc.integer({ min: 1, max: 9 }),
  programado: fc.constantFrom("0", "4", "10", "NP", ""),
  ejecutado: fc.constantFrom("0", "2", "10", "15", ""),
  anterior: fc.constantFrom("", "3", "10"),
  cuatrienio: fc.constantFrom("20", "10"),
  siguiente: fc.constantFrom("", "", "7", "10"),
  bpin: fc.constantFrom("", ...BPINS),
  tipo: fc.constantFrom("Acumulativo", "No acumulativo", "Mantenimiento", ""),
  apropiado: fc.constantFrom("", "0", "12", "#REF!"),
  obligado: fc.constantFrom("", "0", "7,5"),
  propios: fc.constantFrom("", "3"),
  actividad: fc.constantFrom("", "Se dotó la sede"),
  evidencias: fc.constantFrom("", "pendiente", "Acta 5"),
  explicacion: fc.constantFrom("", "No se encontró ejecución en PIIP", "Se ejecutó lo programado"),
});
const AJUSTES = [
  ["Aceptable desde | 40 % | | Decreto 1", "Ponderador 2021 | 35 % | 2021-01-01 | Acuerdo 4"],
  ["Las metas crecientes se miden desde la línea base | No | | Circular"],
  ["La ejecución sin proyecto se tiene en cuenta | No | | Circular", "Peso I | 50 | | Acuerdo 4"],
  ["Aceptable desde | mucho | | Decreto 1"],
] as const;
const ajustesSheet = (lines: readonly string[]): Sheet =>
  sheet(
    "Ajustes",
    ["| Ajuste | Valor | Desde | Acto", ...lines.map((one) => `| ${one}`)].join("\n"),
  );
const entrega = fc.record({
  filas: fc.uniqueArray(fila, { minLength: 2, maxLength: 6, selector: ({ meta }) => meta }),
  /** Metas registered in the first project; `null`: the file has no registry. */
  registro: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 })),
  /** R12: it has a column of projects. */
  conBpin: fc.boolean(),
  /** R3: it has a column of what is programmed for the year after. */
  conSiguiente: fc.boolean(),
  /** R35: it has a column in which DNP explains each value. */
  conExplicacion: fc.boolean(),
  pesos: fc.option(fc.constantFrom([60, 40, 0], [50, 30, 20], [0.2, 0.3, 0.5])),
  ajustes: fc.option(fc.constantFrom(...AJUSTES)),
  /** R34: what its headings of money say beside the stage; `null`: it has none. */
  unidad: fc.option(fc.constantFrom("", " (millones)")),
  /** R22: which columns of what was done and what proves it the file has. */
  soportes: fc.subarray(["actividad", "evidencias"] as const),
});
const SOPORTES = { actividad: "Actividades realizadas", evidencias: "Evidencias" } as const;
const DINERO = ["Apropiación definitiva", "Obligaciones", "Prog Recursos Propios", "Prog Total"];
type Generated = typeof entrega extends fc.Arbitrary<infer T> ? T : never;
/** Each with settings of its own, or all with the same. */
export const entregas = (
  minLength: number,
  maxLength: number,
): fc.Arbitrary<readonly Generated[]> =>
  fc
    .tuple(fc.array(entrega, { minLength, maxLength }), fc.option(fc.constantFrom(...AJUSTES)))
    .map(([files, ajustes]) =>
      ajustes === null ? files : files.map((file) => ({ ...file, ajustes })),
    );

/** The files as the consolidation takes them. */
export function sentOf(files: readonly Generated[]): readonly EntregaReconocida[] {
  return files.map((file, index) =>
    recognised(entregaOf(`f${index}.xlsx`, ok(workbookOf(file, index)))),
  );
}

function workbookOf(
  {
    filas,
    registro,
    conBpin,
    conSiguiente,
    conExplicacion,
    pesos,
    ajustes,
    unidad,
    soportes,
  }: Generated,
  index: number,
): WorkbookSnapshot {
  const money = ({ apropiado, obligado, propios }: (typeof filas)[number]): string =>
    unidad === null ? "" : ` | ${apropiado} | ${obligado} | ${propios} | ${propios} | 5`;
  const headings =
    unidad === null
      ? []
      : [...DINERO.map((one) => `${one} 2021${unidad}`), `Compromisos 2020${unidad}`];
  const lines = filas.map((row) => {
    const { meta, programado, ejecutado, anterior, bpin, tipo } = row;
    return `| ${index}.${meta} | ${["I", "II", "III"][meta % 3]}. Eje ${"abc"[meta % 3]} | Meta número ${meta} de la oficina ${index} | ${tipo} | ${row.cuatrienio}${conBpin ? ` | ${bpin}` : ""} | ${anterior} | ${programado} | ${ejecutado}${conExplicacion ? ` | ${row.explicacion}` : ""}${conSiguiente ? ` | ${row.siguiente}` : ""} | Oficina ${index}${soportes.map((one) => ` | ${row[one]}`).join("")}${money(row)}`;
  });
  return book(
    `f${index}.xlsx`,
    sheet(
      "Matriz",
      [
        `| Oficina ${index}`,
        "| Corte: 30 de septiembre de 2021",
        "| Código meta | Eje | Meta de producto | Tipo de meta | Meta del cuatrienio" +
          (conBpin ? " | Código BPIN" : "") +
          " | Programado 2020 | Programado 2021 | Ejecutado 2021" +
          (conExplicacion ? " | Explicación del valor ejecutado 2021" : "") +
          (conSiguiente ? " | Programado 2022" : "") +
          " | Dependencia responsable" +
          soportes.map((one) => ` | ${SOPORTES[one]}`).join("") +
          headings.map((heading) => ` | ${heading}`).join(""),
        ...lines,
      ].join("\n"),
    ),
    ...(registro === null
      ? []
      : [
          sheet(
            "Registro",
            [
              "| Código BPIN | Código meta",
              ...registro.map((meta) => `| ${BPINS[meta % 2]} | ${index}.${meta}`),
            ].join("\n"),
          ),
        ]),
    ...(pesos === null
      ? []
      : [
          sheet(
            "Pesos",
            [
              "| Eje | Peso",
              ...pesos.map((peso, at) => `| ${["I", "II", "III"][at]} | ${peso}`),
            ].join("\n"),
          ),
        ]),
    ...(ajustes === null ? [] : [ajustesSheet(ajustes)]),
  );
}

/** R32: settings of the workbook that the files are consolidated in. */
export const PEDIDOS = fc
  .option(fc.constantFrom(...AJUSTES))
  .map((lines) =>
    lines === null ? {} : { ajustes: { archivo: "libro.xlsx", hoja: ajustesSheet(lines) } },
  );
