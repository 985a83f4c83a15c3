import { wholeIn } from "../core/grid/digits";
import { claveDe } from "../core/corte/periodo";
import {
  conArchivosBuscados,
  evidenciasDe,
  type EvidenciaDeMeta,
  type Evidencias,
} from "../core/evidencias/evidencias";
import { muestraDe, type Muestra } from "../core/evidencias/muestra";
import {
  evidenciasText,
  INDICE,
  metaDeMuestraText,
  muestraText,
  PROBLEMA_DE_FORMA,
} from "../core/evidencias/text";
import { addressOf } from "../core/grid/a1";
import { filesNotFound, isBeside, nameOf, estaJunto } from "./citedFiles";
import { endWith, nothingToGive, officialFile, wrongUsage, type Ending } from "./officialMatriz";
import type { Arguments } from "./parseArguments";
import { CLI } from "./text/cli";
import { EVIDENCIAS_CLI } from "./text/evidencias";

const DONE = 0;

/**
 * `sopo evidencias ARCHIVO`: what supports each meta that reports execution and, with `--muestra`, those to
 * look at, drawn so that the same seed gives the same. Exit code.
 */
export async function evidencias(given: Arguments): Promise<number> {
  const { files, json, muestra, semilla } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  const tamano = muestra === null ? null : sizeIn(muestra);
  if (muestra !== null && tamano === null)
    return refuse(wrongUsage(EVIDENCIAS_CLI.badMuestra(muestra)));
  const file = await officialFile(path, given, EVIDENCIAS_CLI);
  if (!file.ok) return refuse(file.error);
  const { evaluation, workbook } = file.value;
  const cited = evidenciasDe(workbook, evaluation);
  if (cited === null) return refuse(nothingToGive(path, INDICE.sinColumna));
  const faltan = await filesNotFound(path, cited);
  const found = conArchivosBuscados(cited, estaJunto(faltan));
  const sample =
    tamano === null
      ? null
      : muestraDe(found, {
          tamano,
          semilla: semilla ?? claveDe(evaluation.periodo),
        });
  process.stdout.write(
    json
      ? `${JSON.stringify(evidenciasJson(path, found, sample, faltan), null, 1)}\n`
      : `${pageOf(found, sample, faltan)}\n`,
  );
  return DONE;
}

/** What `--json` prints. */
export function evidenciasJson(
  archivo: string,
  { metas, conteo }: Evidencias,
  muestra: Muestra | null,
  faltan: ReadonlySet<string>,
): object {
  return {
    archivo,
    conteo,
    metas: metas.map((one) => metaJson(one, faltan)),
    muestra: muestra && {
      semilla: muestra.semilla,
      tamano: muestra.tamano,
      universo: muestra.universo,
      como: muestraText(muestra),
      estratos: muestra.estratos.map(({ dependencia, universo, metas: drawn }) => ({
        dependencia,
        universo,
        metas: drawn.map(({ meta }) => meta.meta.codigo),
      })),
    },
  };
}

function metaJson(
  { meta, estado, piezas, at }: EvidenciaDeMeta,
  faltan: ReadonlySet<string>,
): object {
  return {
    codigo: meta.meta.codigo,
    dependencia: meta.meta.fila.dependencia,
    estado,
    celda: at && addressOf(at),
    evidencias: piezas.map((pieza) => ({
      texto: pieza.texto,
      forma: pieza.forma,
      problema: pieza.problema,
      ...(isBeside(pieza) && { existe: !faltan.has(nameOf(pieza)) }),
    })),
  };
}

function pageOf(found: Evidencias, sample: Muestra | null, faltan: ReadonlySet<string>): string {
  const worth = found.metas.filter(
    ({ estado }) => !["conEvidencia", "sinColumna", "noSePide"].includes(estado),
  );
  const dead = found.metas.flatMap(({ meta, piezas }) =>
    piezas.flatMap((pieza) => {
      const why =
        pieza.problema !== null
          ? PROBLEMA_DE_FORMA[pieza.problema]
          : isBeside(pieza) && faltan.has(nameOf(pieza))
            ? EVIDENCIAS_CLI.notFound
            : null;
      return why === null ? [] : [`  ${meta.meta.codigo} ${why}: ${pieza.texto}`];
    }),
  );
  return [
    evidenciasText(found),
    ...worth.map((one) => `  ${metaDeMuestraText(one)}`),
    ...dead,
    ...(sample === null
      ? []
      : [
          "",
          muestraText(sample),
          ...sample.estratos.flatMap(({ dependencia, metas }) =>
            metas.length === 0
              ? []
              : [
                  dependencia ?? EVIDENCIAS_CLI.sinDependencia,
                  ...metas.map((one) => `  ${metaDeMuestraText(one)}`),
                ],
          ),
        ]),
  ].join("\n");
}

/** How many metas a sample is of; `null`: no size. */
function sizeIn(text: string): number | null {
  const size = wholeIn(text);
  return size !== null && size > 0 && size < MOST_METAS ? size : null;
}

const MOST_METAS = 100_000;
