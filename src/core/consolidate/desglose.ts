import { readNumber } from "../grid/readNumber";
import type { Registro } from "../armonizacion/registro";
import type { Finding } from "../finding";
import { plainText } from "../grid/foldText";
import { cellAt, type CellRef } from "../grid/grid";
import { mergeAnswers } from "../matriz/questions/answers";
import type { Fila } from "../matriz/filas/fila";
import { columnsOfOrigin } from "../matriz/recognise/consolidada";
import type { MatrizRead } from "../readMatriz";
import type { Fuente, Sustento } from "../sustento/sustento";
import { readSustento, sheetOfSustento } from "../sustento/sustentoRows";
import type { AskConsolidacion } from "./ask";
import type { CampoDelPlan } from "./decision";
import type { Entrega, EntregaReconocida, Desglose } from "./entrega";
import { decisionesIn } from "./rememberedDecisions";
import { rowKey } from "./rowKey";

/** `null`: the matriz is no consolidado, or does not say what it stands on. */
export function desgloseOf(
  whole: Omit<EntregaReconocida, "desglose">,
  { workbook, sheet, matriz, rows }: MatrizRead,
): Desglose | null {
  const told = sheetOfSustento(workbook);
  const columns = columnsOfOrigin(matriz);
  if (told === null || columns === null) return null;
  const sustento = readSustento(workbook.name, told);
  const places = rows.filas.map(({ at }): CellRef => ({
    workbook: plainText(cellAt(sheet, at.row, columns.archivo)),
    sheet: plainText(cellAt(sheet, at.row, columns.hoja)),
    row: (readNumber(cellAt(sheet, at.row, columns.fila)).value ?? 0) - 1,
    column: at.column,
  }));
  const partOf = (fuente: Fuente, filas: readonly (readonly [Fila, CellRef])[]) =>
    part({ ...whole, desglose: null }, fuente, sustento, filas);
  const plan = sustento.fuentes.find(({ esPlan }) => esPlan);
  const silent = new Set(sustento.silencio);
  return {
    partes: sustento.fuentes
      .filter(({ esPlan }) => !esPlan)
      .map((fuente) =>
        partOf(
          fuente,
          rows.filas.flatMap((fila, index) => {
            const place = places[index];
            return place?.workbook === fuente.archivo ? [[fila, place] as const] : [];
          }),
        ),
      ),
    plan:
      plan === undefined
        ? null
        : partOf(
            plan,
            rows.filas.map((fila) => [
              withoutSilent(fila, silent),
              { ...fila.at, workbook: plan.archivo, sheet: plan.hoja },
            ]),
          ),
    registro: registroAt(sustento, sustento.registroPedido),
    corte: sustento.corteAsked,
    ajustes: sustento.ajustesPedidos,
    answers: sustento.dadas,
    decisions: decisionesIn(sustento.decisiones),
  };
}

/** The files to be merged, each consolidado with the files that it was made of behind it. */
export function withPartes(entregas: readonly Entrega[]): readonly Entrega[] {
  const names = new Set(entregas.map(({ archivo }) => archivo));
  const hashes = new Set(entregas.flatMap((one) => (isRead(one) ? (one.sha256 ?? []) : [])));
  return entregas.flatMap((entrega) => {
    if (!isRead(entrega) || entrega.desglose === null) return [entrega];
    // A file that is sent again stands for its part of the consolidado.
    const own = entrega.desglose.partes.filter(
      ({ archivo, sha256 }) =>
        !names.has(archivo) && !(sha256 !== null && hashes.has(sha256)) && names.add(archivo),
    );
    return [entrega, ...own];
  });
}

/** What is asked, over what was asked when the consolidados among the files were made. */
export function askedBefore(entregas: readonly Entrega[], ask: AskConsolidacion): AskConsolidacion {
  return entregas.reduce<AskConsolidacion>((asked, entrega) => {
    if (!isRead(entrega) || entrega.desglose === null) return asked;
    const { plan, registro, corte, ajustes, answers, decisions } = entrega.desglose;
    return {
      ...(plan !== null && { plan }),
      ...(registro !== null && { registro }),
      ...(ajustes !== null && { ajustes }),
      ...(corte !== null && asked.vigencia === undefined && { corte }),
      ...asked,
      answers: mergeAnswers(answers, asked.answers ?? {}),
      decisions: [...decisions, ...(asked.decisions ?? [])],
    };
  }, ask);
}

function isRead(entrega: Entrega): entrega is EntregaReconocida {
  return entrega.estado === "recognised";
}

function part(
  whole: EntregaReconocida,
  { archivo, hoja, sha256, dependencia, tablas, ajustes, registro }: Fuente,
  sustento: Sustento,
  rows: readonly (readonly [Fila, CellRef])[],
): EntregaReconocida {
  const filas = rows.map(([fila, at]): Fila => ({ ...fila, at }));
  const ofWhole = new Set(rows.map(([fila]) => fila.at.row));
  const isOwn = ({ at }: Finding): boolean => at !== null && ofWhole.has(at.row);
  return {
    ...whole,
    archivo,
    parteDe: whole.archivo,
    sha256,
    fingerprint: sha256 ?? `${whole.fingerprint} ${archivo}`,
    matriz: { ...whole.matriz, sheet: hoja },
    lectura: { filas, excluded: [], rejected: [] },
    cells: new Map(rows.map(([fila, at]) => [rowKey(at), whole.cells.get(rowKey(fila.at)) ?? []])),
    nombrada: {
      columna: dependencia === null ? null : { nombre: dependencia, filas: filas.length },
      titulo: dependencia,
    },
    registro: registroAt(sustento, registro),
    pesos: tablas,
    ajustes,
    findings: whole.findings.filter(isOwn),
  };
}

function registroAt({ registros }: Sustento, index: number | null): Registro | null {
  return index === null ? null : (registros[index] ?? null);
}

/** What the plan says of none of its metas, its rows in the consolidado have from the files. */
function withoutSilent(fila: Fila, silent: ReadonlySet<string>): Fila {
  const says = (campo: CampoDelPlan): boolean => !silent.has(campo);
  return {
    ...fila,
    lineaBase: says("lineaBase") ? fila.lineaBase : null,
    metaCuatrienio: says("metaCuatrienio") ? fila.metaCuatrienio : null,
    tipoDeclarado: says("tipo") ? fila.tipoDeclarado : null,
    peso: says("peso") ? fila.peso : null,
  };
}
