import { basename, extname } from "node:path";
import { auditInforme, type ReadPublicado } from "../core/auditoria/auditInforme";
import type { CifraAuditada, Clase } from "../core/auditoria/auditoria";
import { cifrasDePublicacion, publicacionDe } from "../core/auditoria/cifrasDePublicacion";
import { cifrasDeDocumento } from "../core/auditoria/readDocumento";
import { cifrasDeHoja } from "../core/auditoria/readHoja";
import { cifrasDeJson } from "../core/auditoria/readJson";
import { cifrasDeTexto } from "../core/auditoria/readTexto";
import { sujetoDeFila } from "../core/auditoria/sujetoDeFila";
import { addressOf } from "../core/grid/a1";
import { readCortes } from "../core/corte/readCortes";
import { err, ok, type Result } from "../core/result";
import { fileProblemText } from "../core/text/files";
import { readDocx } from "../files/readDocx";
import { readPublicadas } from "../files/readPublicadas";
import { LIMITS } from "../files/limits";
import { auditoriaJson } from "./auditoriaJson";
import { bytesOfGiven, jsonIn } from "./givenFile";
import { openWorkbook } from "./openWorkbook";
import {
  endWith,
  nothingToGive,
  officialFile,
  wrongUsage,
  type Ending,
  type OfficialFile,
} from "./officialMatriz";
import type { Arguments } from "./parseArguments";
import { AUDITAR } from "./text/auditar";
import { CLI } from "./text/cli";

const DONE = 0;

/** `sopo auditar ARCHIVO --publicado INFORME`: the figures of a printed report beside the engine's; exit code. */
export async function auditar(given: Arguments): Promise<number> {
  const { files, publicado, json } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  if (publicado === null) return refuse(wrongUsage(AUDITAR.noPublished));
  const read = await readPublished(publicado);
  if (!read.ok) return refuse(wrongUsage(read.error));
  const file = await officialFile(path, given, AUDITAR);
  if (!file.ok) return refuse(file.error);
  const { evaluation, workbook } = file.value;
  const { cortes } = readCortes(basename(path), workbook.cortes);
  const auditadas = auditInforme(evaluation, read.value(file.value), cortes);
  if (auditadas.length === 0) {
    return refuse(nothingToGive(path, AUDITAR.notAReport(publicado)));
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(auditoriaJson(path, publicado, auditadas), null, 1)}\n`
      : pageOf(auditadas),
  );
  return DONE;
}

/** How the figures of a file are read, by what it is and beside what they are put. */
type Reader = (file: OfficialFile) => ReadPublicado;

/** Formats that are unfolded part by part; the others are read as one text. */
const UNFOLDED: ReadonlySet<string> = new Set([".docx", ".xlsx", ".xlsm", ".xls", ".csv"]);

async function readPublished(path: string): Promise<Result<Reader, string>> {
  const end = extname(path).toLowerCase();
  const given = await bytesOfGiven(path, UNFOLDED.has(end) ? LIMITS.file : LIMITS.text);
  if (!given.ok) return given;
  const bytes = given.value;
  const text = (): string => new TextDecoder().decode(bytes);
  switch (end) {
    case ".json": {
      const content = jsonIn(text());
      return content === undefined
        ? err(AUDITAR.badJson(path))
        : ok(() => (alcance, cifras) => cifrasDeJson(content, alcance, cifras));
    }
    case ".docx": {
      const document = await readDocx(bytes);
      if (!document.ok) return err(fileProblemText(basename(path), document.error));
      const { value } = document;
      return ok(() => (alcance, cifras) => cifrasDeDocumento(value, alcance, cifras));
    }
    case ".xlsx":
    case ".xlsm":
    case ".xls":
    case ".csv": {
      const publicadas = await readPublicadas(bytes, basename(path));
      if (publicadas.length > 0)
        return ok(
          ({ evaluation, workbook }) =>
            (_, cifras) =>
              cifrasDePublicacion(
                publicadas,
                publicacionDe(evaluation, workbook, publicadas),
                cifras,
                sujetoDeFila(cifras),
              ),
        );
      const book = await openWorkbook(path);
      if (!book.ok) return err(book.error);
      const { sheets } = book.value;
      return ok(
        () => (_, cifras) => sheets.flatMap((sheet) => cifrasDeHoja(sheet, sujetoDeFila(cifras))),
      );
    }
    case ".txt":
    case ".md":
    case "":
      if (bytes.includes(0)) return err(AUDITAR.notAReport(path));
      return ok(() => (alcance) => cifrasDeTexto(text().split(/\r?\n/), alcance));
    default:
      return err(AUDITAR.notAReport(path));
  }
}

const SAID: readonly Clase[] = ["contradice", "noAlcanzable", "truncado", "noVerificable"];

/** For a person: how many of each, and those that need a look. */
function pageOf(auditadas: readonly CifraAuditada[]): string {
  const of = (clase: Clase): readonly CifraAuditada[] =>
    auditadas.filter((one) => one.clase === clase);
  const counts = (Object.keys(AUDITAR.clases) as Clase[])
    .map((clase) => `${AUDITAR.clases[clase]}: ${of(clase).length}`)
    .join(" · ");
  const said = SAID.flatMap(of);
  const lines = said.map(({ clase, texto, lugar, motivo, sale }) => {
    const [first] = sale?.celdas ?? [];
    const from = sale && first ? AUDITAR.sale(sale.metas, addressOf(first)) : "";
    return AUDITAR.line(AUDITAR.clases[clase], texto, lugar, motivo + from);
  });
  return `${[counts, ...(lines.length === 0 ? [AUDITAR.none] : lines)].join("\n")}\n`;
}
