import { readFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "../../bench/table";
import { reportOf } from "../../src/core/report/reportOf";
import { sheetNames } from "../../src/core/report/sheetNames";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { ReportSpec } from "../../src/core/report/reportSpec";
import { readWorkbook } from "../../src/files/readWorkbook";
import { openRows } from "../excel/openRows";
import { everyWay, judge } from "./judge";
import { OPERATIONS, type Reports } from "./operations";
import { reportsOf, smallReports } from "./reports";

// npm run fallas -- [--chico] [PALABRA…]: every request of every operation (those whose name has a word) goes
// wrong in every way, at 477 metas and 28 charts; ends with an error where the workbook is left in between.
const SAMPLE = join(__dirname, "../../assets/samples/matriz-sopo-2021-t3-reportada.xlsx");

async function main(words: readonly string[]): Promise<void> {
  const isSmall = words.includes("--chico");
  const asked = words.filter((word) => !word.startsWith("--"));
  const reports = isSmall ? smallReports() : await planReports();
  const office = await openRows({
    Matriz: [
      ["Meta", "Valor"],
      ["M1", 4],
      ["M2", 9],
    ],
  });
  const matriz = office.workbook.save();
  office.dispose();
  const lines: string[][] = [];
  for (const operation of OPERATIONS) {
    if (asked.length > 0 && !asked.some((word) => operation.name.includes(word))) continue;
    const start = performance.now();
    const { requests, pending, wrong } = await judge(operation, reports, matriz, everyWay);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push([operation.name, ...[requests, pending, wrong.length].map(String), seconds]);
    process.stderr.write(`${operation.name}…\n`);
    for (const one of wrong) console.log(`${operation.name}: ${one}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
  console.log("");
  console.log(table(["4 fallas en cada petición", "peticiones", "a medias", "mal", "s"], lines));
}

async function planReports(): Promise<Reports> {
  const read = await readWorkbook(new Uint8Array(readFileSync(SAMPLE)), "matriz.xlsx");
  if (!read.ok) throw new Error(read.error.type);
  const evaluation = evaluateWorkbook(read.value);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const values: ReportSpec = reportOf(evaluation.value, {
    workbook: read.value,
    names: sheetNames(["Matriz"]),
    time: "2021-10-15T08:30",
  });
  return reportsOf(values, 28);
}

void main(process.argv.slice(2));
