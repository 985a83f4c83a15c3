import type { Consolidar } from "../../../src/app/consolidar/consolidar";
import { createConsolidar } from "../../../src/app/consolidar/createConsolidar";
import { createMerger } from "../../../src/app/consolidar/merger";
import { DECISIONES } from "../../../src/core/consolidate/rememberedDecisions";
import type { FileProblem } from "../../../src/core/fileProblem";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { ReportSpec, SheetKey } from "../../../src/core/report/reportSpec";
import { readRemembered } from "../../../src/core/remembered/remembered";
import { err, ok } from "../../../src/core/result";
import { SHEET_NAMES } from "../../../src/core/report/text";
import type { FileToRead } from "../../../src/files/readInWorker";

/** Rows of the files by their names, or why there are none. */
export type Files = Readonly<Record<string, CellValue[][] | FileProblem>>;

/** A consolidation over files and a workbook in memory. */
export interface Mesa {
  readonly consolidar: Consolidar;
  readonly chosen: (name: string) => FileToRead;
  readonly chosenAll: () => readonly FileToRead[];
  /** What the workbook was given to keep; `null`: nothing. */
  readonly kept: () => unknown;
  /** The workbooks that were opened in Excel. */
  readonly opened: () => readonly Uint8Array[];
  /** What was written into the workbook. */
  readonly published: () => ReportSpec | null;
}

export function mesa(files: Files, libro: CellValue[][] = plan(), kept: unknown = null): Mesa {
  let remembered = kept;
  const opened: Uint8Array[] = [];
  // The last one last.
  const published: ReportSpec[] = [];
  const written = (): readonly SheetKey[] => [
    ...new Set(published.flatMap(({ sheets }) => sheets.map(({ key }) => key))),
  ];
  const consolidar = createConsolidar({
    merger: createMerger(),
    now: () => "2021-10-15T08:30",
    async *read(some, { signal, onProgress }) {
      for (const [done, { name, bytes }] of some.entries()) {
        if (signal?.aborted) return;
        onProgress?.({ name, share: 0, done, of: some.length });
        await bytes();
        const held = files[name.replace(/ \(\d+\)/, "")]!;
        yield { name, workbook: Array.isArray(held) ? ok(snapshot(name, held)) : err(held) };
      }
    },
    async openWorkbook(bytes) {
      opened.push(bytes);
      return ok(null);
    },
    readLibro: async () => ok(snapshot("plan.xlsx", libro)),
    sheets: {
      destination: async () => ok({ names: SHEET_NAMES, published: written() }),
      async publish(report) {
        const sheets = report.sheets.map(({ key, name }) => ({ key, name }));
        const before = written();
        const isOld = ({ key }: { readonly key: SheetKey }): boolean => before.includes(key);
        published.push(report);
        return ok({
          created: sheets.filter((one) => !isOld(one)),
          replaced: sheets.filter(isOld),
          charts: 0,
          sinPapel: [],
        });
      },
      async undoPublish() {
        const sheets = published.pop()?.sheets ?? [];
        const left = written();
        const names = (isThere: boolean): readonly string[] =>
          sheets.filter(({ key }) => left.includes(key) === isThere).map(({ name }) => name);
        return ok({ removed: names(false), restored: names(true), left: [] });
      },
    },
    recall: async () => ok(readRemembered(DECISIONES, remembered)),
    async remember(decisions) {
      remembered = DECISIONES.write(decisions);
      return ok(null);
    },
  });
  const chosen = (name: string): FileToRead => ({
    name,
    bytes: async () => ok(new Uint8Array()),
  });
  return {
    consolidar,
    chosen,
    chosenAll: () => Object.keys(files).map(chosen),
    kept: () => remembered,
    published: () => published.at(-1) ?? null,
    opened: () => opened,
  };
}

/** Four metas: two of Salud, two of Cultura. */
export function plan(): CellValue[][] {
  return [
    HEADINGS,
    meta("I.A.1.1", null),
    meta("I.A.1.2", null),
    meta("I.A.1.3", null),
    meta("I.A.1.4", null),
  ];
}

/** What a dependencia sends: metas by their codes, with what was executed of 10. */
export function matriz(executed: Readonly<Record<string, number>>): CellValue[][] {
  return [HEADINGS, ...Object.entries(executed).map(([codigo, value]) => meta(codigo, value))];
}

const HEADINGS = [
  "Código",
  "Escenario de cambio",
  "Meta de producto",
  "Responsable",
  "Programado 2021",
  "Ejecutado 2021",
];

function meta(codigo: string, executed: number | null): CellValue[] {
  const [nombre = "", responsable = ""] = METAS[codigo] ?? [];
  return [codigo, "I. Social", nombre, responsable, 10, executed];
}

const METAS: Readonly<Record<string, readonly [string, string]>> = {
  "I.A.1.1": ["Vacunar a la niñez", "Secretaría de Salud"],
  "I.A.1.2": ["Atender urgencias vitales", "Secretaría de Salud"],
  "I.A.1.3": ["Dotar las bibliotecas públicas", "Secretaría de Cultura"],
  "I.A.1.4": ["Restaurar el teatro municipal", "Secretaría de Cultura"],
  "IX.Z.9.9": ["Construir un puerto espacial", "Secretaría de Salud"],
};

function snapshot(name: string, rows: CellValue[][]): WorkbookSnapshot {
  const nothing = { formats: new Map(), formulas: new Map(), uncalculated: new Set<number>() };
  return {
    name,
    sheets: [{ name: "III trimestre 2021", hidden: false, rows, merges: [], ...nothing }],
    remembered: null,
  };
}
