import { readNumber } from "../grid/readNumber";
import { plainText } from "../grid/foldText";
import { cellAt } from "../grid/grid";
import { mergeAnswers } from "../matriz/questions/answers";
import { columnsOfOrigin } from "../matriz/recognise/consolidada";
import type { MatrizRead } from "../readMatriz";
import type { Lecturas } from "../sustento/archivoLeido";
import { huellaAmong, widthsOf } from "../sustento/huellaDeFila";
import { readLecturas } from "../sustento/lecturasRows";
import type { Fuente } from "../sustento/sustento";
import { readSustento, sheetOfSustento } from "../sustento/sustentoRows";
import type { AskConsolidacion } from "./ask";
import type { Desglose, Entrega, EntregaReconocida } from "./entrega";
import { parteOf, registroAt, type RenglonDeConsolidado } from "./partes";
import { decisionesIn } from "./rememberedDecisions";

/**
 * What a consolidado was made of; `null`: the matriz is none, or does not say what it stands on. Each file comes back
 * as it was read. Where a row of the consolidado says something else than what was written there, someone typed it:
 * it stands for its meta in the file and in the plan. So does every row of one that keeps no readings.
 */
export function desgloseOf(
  whole: Omit<EntregaReconocida, "desglose">,
  read: MatrizRead,
): Desglose | null {
  const told = sheetOfSustento(read.workbook);
  const columns = columnsOfOrigin(read.matriz);
  if (told === null || columns === null) return null;
  const sustento = readSustento(read.workbook.name, told);
  const lecturas = readLecturas(told);
  const rows = rowsIn(read, columns, lecturas);
  const { fuentes, apartadas } = sustento;
  const plan = fuentes.find(({ esPlan }) => esPlan);
  const partOf = (fuente: Fuente) =>
    parteOf({ whole: { ...whole, desglose: null }, sustento, lecturas, rows }, fuente);
  return {
    partes: inOrder([...fuentes.filter(({ esPlan }) => !esPlan), ...apartadas], lecturas).map(
      partOf,
    ),
    sinLeer: lecturas.sinLeer.map(({ archivo, texto }) => ({
      estado: "refused",
      archivo,
      reason: { type: "antes", texto, parteDe: whole.archivo },
    })),
    esCompleto: lecturas.archivos.length > 0,
    plan: plan === undefined ? null : partOf(plan),
    registro: registroAt(sustento, sustento.registroPedido),
    corte: sustento.corteAsked,
    vigencia: sustento.vigenciaAsked,
    ajustes: sustento.ajustesPedidos,
    answers: sustento.dadas,
    decisions: decisionesIn(sustento.decisiones),
  };
}

/** In the order in which the files were given. */
function inOrder(fuentes: readonly Fuente[], { archivos }: Lecturas<string>): readonly Fuente[] {
  const places = new Map(
    archivos.flatMap(({ archivo, esPlan }, place) => (esPlan ? [] : [[archivo, place] as const])),
  );
  const placeOf = ({ archivo }: Fuente): number => places.get(archivo) ?? places.size;
  return [...fuentes].sort((a, b) => placeOf(a) - placeOf(b));
}

function rowsIn(
  { sheet, rows }: MatrizRead,
  columns: NonNullable<ReturnType<typeof columnsOfOrigin>>,
  { archivos }: Lecturas<string>,
): readonly RenglonDeConsolidado[] {
  const huellas = new Set(archivos.flatMap(({ filas }) => filas.flatMap(({ de }) => de ?? [])));
  const widths = widthsOf(huellas);
  return rows.filas.map((fila) => {
    const { row, column } = fila.at;
    return {
      fila,
      place: {
        workbook: plainText(cellAt(sheet, row, columns.archivo)),
        sheet: plainText(cellAt(sheet, row, columns.hoja)),
        row: (readNumber(cellAt(sheet, row, columns.fila)).value ?? 0) - 1,
        column,
      },
      huella: huellaAmong(sheet.rows[row] ?? [], huellas, widths),
    };
  });
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
    const unread = entrega.desglose.sinLeer.filter(
      ({ archivo }) => !names.has(archivo) && names.add(archivo),
    );
    return [entrega, ...own, ...unread];
  });
}

/** What is asked, over what was asked when the consolidados among the files were made. */
export function askedBefore(entregas: readonly Entrega[], ask: AskConsolidacion): AskConsolidacion {
  return entregas.reduce<AskConsolidacion>((asked, entrega) => {
    if (!isRead(entrega) || entrega.desglose === null) return asked;
    const { plan, registro, corte, vigencia, ajustes, answers, decisions } = entrega.desglose;
    return {
      ...(plan !== null && { plan }),
      ...(registro !== null && { registro }),
      ...(ajustes !== null && { ajustes }),
      ...(corte !== null && asked.vigencia === undefined && { corte }),
      ...(vigencia !== null && asked.corte === undefined && { vigencia }),
      ...asked,
      answers: mergeAnswers(answers, asked.answers ?? {}),
      decisions: [...decisions, ...(asked.decisions ?? [])],
    };
  }, ask);
}

function isRead(entrega: Entrega): entrega is EntregaReconocida {
  return entrega.estado === "recognised";
}
