import { consolidate } from "../src/core/consolidate/consolidate";
import { type Entrega } from "../src/core/consolidate/entrega";
import { entregaOf } from "../src/core/consolidate/entregaOf";
import type { WorkbookSnapshot } from "../src/core/grid/grid";
import { recognise } from "../src/core/matriz/recognise/recognise";
import { readWorkbook } from "../src/files/readWorkbook";
import { dependencias } from "./samples";
import { exponentOf, peakMegabytes, table, verdict } from "./table";

const COPIES = [6, 12, 25, 50];

/** 1 100 files, 50 times the 22, each time with other codes and other metas: time must grow as the files do. */
export async function archivos(): Promise<boolean> {
  await run(2);
  const runs: { readonly copies: number; readonly ms: number; readonly metas: number }[] = [];
  for (const copies of COPIES) runs.push({ copies, ...(await run(copies)) });
  console.log("\nMuchos archivos: leer y consolidar\n");
  console.log(
    table(
      ["archivos", "metas", "ms", "ms por archivo"],
      runs.map(({ copies, ms, metas }) => [
        String(copies * 22),
        String(metas),
        ms.toFixed(0),
        (ms / copies / 22).toFixed(1),
      ]),
    ),
  );
  console.log("");
  const grows = verdict("exponente", exponentOf(runs.map(({ copies, ms }) => [copies, ms])), 1.1);
  return verdict("memoria", peakMegabytes(), 1024, " MB") && grows;
}

async function run(copies: number): Promise<{ readonly ms: number; readonly metas: number }> {
  const entregas: Entrega[] = [];
  let ms = 0;
  for (let copy = 1; copy <= copies; copy++) {
    for (const { name, bytes } of dependencias()) {
      let start = performance.now();
      const workbook = await readWorkbook(bytes, `${copy} ${name}`);
      ms += performance.now() - start;
      if (!workbook.ok) throw new Error(name);
      const other = otherMetas(workbook.value, copy);
      start = performance.now();
      entregas.push(entregaOf(other.name, { ok: true, value: other }));
      ms += performance.now() - start;
    }
  }
  const start = performance.now();
  const { cuenta } = consolidate(entregas);
  ms += performance.now() - start;
  return { ms, metas: cuenta.contadas };
}

/** The same workbook with a further step in each code and other words in each meta. */
function otherMetas(workbook: WorkbookSnapshot, copy: number): WorkbookSnapshot {
  const matriz = recognise(workbook);
  if (!matriz.ok) throw new Error(workbook.name);
  const { sheet, columns, headerRows } = matriz.value;
  const at = (campo: string): number => columns.find((column) => column.campo === campo)!.column;
  const [codigo, meta] = [at("codigo"), at("meta")];
  const sheets = workbook.sheets.map((one) =>
    one.name !== sheet
      ? one
      : {
          ...one,
          rows: one.rows.map((row, index) =>
            index <= headerRows.at(-1)!
              ? row
              : row.map((cell, column) =>
                  cell === null || (column !== codigo && column !== meta)
                    ? cell
                    : column === codigo
                      ? `${String(cell).replace(/\.$/, "")}.${copy}`
                      : `${cell} del grupo ${copy}`,
                ),
          ),
        },
  );
  return { ...workbook, sheets };
}
