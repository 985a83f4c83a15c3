import { readFile, writeFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { reportOf } from "../core/report/reportOf";
import type { ReportSpec } from "../core/report/reportSpec";
import { sheetNames } from "../core/report/sheetNames";
import { CLI } from "../core/text/cli";
import { fileProblemText } from "../core/text/files";
import { PUBLISHING } from "../core/text/report";
import {
  readDestination,
  writeReport,
  type Destination,
  type DestinationProblem,
} from "../files/writeReport";
import { evaluateFile } from "./evaluateFile";
import { refusalJson } from "./evaluationJson";
import type { Arguments } from "./parseArguments";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_PUBLISH = 2;

/** `sopo publicar ARCHIVO --salida LIBRO.xlsx`: the result sheets and charts in a copy of the workbook; exit code. */
export async function publicar(given: Arguments, now: Date): Promise<number> {
  const { files, salida, formulas, json } = given;
  const path = files[0]!;
  const say = (sentence: string): unknown => process.stderr.write(`${sentence}\n`);
  const refuse = (
    sentence: string,
    code: number,
    object: object = refusalJson(path, sentence, null),
  ): number => {
    if (json && code === NOTHING_TO_PUBLISH)
      process.stdout.write(`${JSON.stringify(object, null, 1)}\n`);
    say(sentence);
    return code;
  };
  if (files.length !== 1) return refuse(CLI.oneFile, WRONG_USAGE);
  if (salida === null) return refuse(PUBLISHING.noDestination, WRONG_USAGE);
  if (resolve(salida) === resolve(path)) return refuse(PUBLISHING.sameFile, WRONG_USAGE);

  if (!/^\.xls[xm]$/i.test(extname(path)))
    return refuse(PUBLISHING.onlyWorkbooks(basename(path)), NOTHING_TO_PUBLISH);
  const evaluated = await evaluateFile(path, given);
  if (!evaluated.ok) {
    const { sentence, reason } = evaluated.error;
    return refuse(sentence, NOTHING_TO_PUBLISH, refusalJson(path, sentence, reason));
  }
  const { workbook, evaluation } = evaluated.value;
  const bytes = new Uint8Array(await readFile(path));
  const destination = await readDestination(bytes);
  if (!destination.ok)
    return refuse(problemText(basename(path), destination.error), NOTHING_TO_PUBLISH);
  const wrongEnd = wrongEnding(basename(path), salida, destination.value);
  if (wrongEnd !== null) return refuse(wrongEnd, WRONG_USAGE);

  say(
    [PUBLISHING.kept, ...destination.value.losses.map((loss) => PUBLISHING.losses[loss])].join(
      "\n",
    ),
  );
  const names = sheetNames(destination.value.sheets, destination.value.marked);
  const report = reportOf(evaluation, {
    workbook,
    names,
    time: localTime(now),
    formulas,
  });
  const written = await writeReport(bytes, report);
  if (!written.ok) return refuse(problemText(basename(path), written.error), NOTHING_TO_PUBLISH);
  const done = await writeFile(salida, written.value).then(
    () => true,
    () => false,
  );
  if (!done) return refuse(PUBLISHING.cannotWrite(salida), WRONG_USAGE);
  const { sheets } = report;
  process.stdout.write(
    json
      ? `${JSON.stringify(publishedJson(path, salida, report), null, 1)}\n`
      : `${PUBLISHING.done(
          salida,
          sheets.map(({ name }) => name),
          chartsIn(report),
        )}\n`,
  );
  return DONE;
}

/** Excel opens no file whose ending says otherwise than its content. */
function wrongEnding(file: string, salida: string, { hasMacros }: Destination): string | null {
  const end = extname(salida).toLowerCase();
  if (hasMacros) return end === ".xlsm" ? null : PUBLISHING.macrosNeedXlsm(file);
  return end === ".xlsx" ? null : PUBLISHING.needsXlsx;
}

function problemText(file: string, problem: DestinationProblem): string {
  return problem.type === "strictFormat"
    ? PUBLISHING.strictFormat(file)
    : fileProblemText(file, problem);
}

function publishedJson(archivo: string, salida: string, { sheets }: ReportSpec): object {
  return {
    archivo,
    salida,
    hojas: sheets.map(({ key, name, rows, charts }) => ({
      clave: key,
      nombre: name,
      filas: rows.length,
      graficos: charts.length,
    })),
    graficos: sheets.flatMap(({ charts }) =>
      charts.map(({ id, title }) => ({ id, titulo: title })),
    ),
  };
}

function chartsIn({ sheets }: ReportSpec): number {
  return sheets.reduce((sum, { charts }) => sum + charts.length, 0);
}

/** "2021-10-15T08:30", as the clock of this machine shows it. */
function localTime(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
