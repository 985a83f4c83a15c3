import { MEDIDAS, type Medida } from "../cifras/medida";
import { MEDIDAS_DE, type Sujeto } from "../cifras/sujeto";
import { foldText } from "../grid/foldText";
import { cellAt, type CellValue, type Sheet } from "../grid/grid";
import { isRecord } from "../isRecord";
import { each, having, isText, orNull } from "../remembered/holds";
import { err, ok, type Result } from "../result";
import { estadoText, tipoText } from "../text/estados";
import { medidaText } from "../cifras/medidaText";
import {
  CAMPOS,
  FIRST_ROW,
  idDe,
  MEDIDAS_GUARDADAS,
  oficialDe,
  type CampoDeCorte,
} from "./columnas";
import type { CorteGuardado } from "./corteGuardado";
import { ESTADOS, readCorte, TIPOS } from "./corteShape";
import { huellaDe } from "./cortesTable";
import type { ProblemaDeCorte } from "./problemaDeCorte";
import { CORTES } from "./text";

/** A corte as it was read back. */
export interface CorteLeido extends CorteGuardado {
  /** Nothing of it was changed in the sheet since it was saved. */
  readonly intacto: boolean;
}

/** What the sheet of kept cortes says. */
export interface CortesLeidos {
  /** In order of time, with the corrections of each period after it. */
  readonly cortes: readonly CorteLeido[];
  /** Those that are not understood whole, and are not used; nothing is saved over them. */
  readonly problemas: readonly ProblemaDeCorte[];
}

const SIN_CORTES: CortesLeidos = { cortes: [], problemas: [] };

/** The sheets that may be sources, and the one that holds kept cortes: its first cell says so, whatever it is called. */
export function withCortesApart(sheets: readonly Sheet[]): {
  readonly sources: readonly Sheet[];
  readonly cortes: Sheet | null;
} {
  const isOfCortes = (sheet: Sheet): boolean =>
    foldText(cellAt(sheet, 0, 0)) === foldText(CORTES.title);
  const cortes = sheets.find(isOfCortes) ?? null;
  return {
    sources: cortes === null ? sheets : sheets.filter((sheet) => !isOfCortes(sheet)),
    cortes,
  };
}

/**
 * Reads the kept cortes back. A corte with a row that is not understood is not used; one whose rows were
 * changed or deleted since is told by its `huella`.
 */
export function readCortes(workbook: string, sheet: Sheet | null | undefined): CortesLeidos {
  if (!sheet) return SIN_CORTES;
  const columnOf = columnsOf(sheet);
  const groups = new Map<string, number[]>();
  for (let row = FIRST_ROW; row < sheet.rows.length; row++) {
    const [clave, tipo] = (["clave", "tipo"] as const).map((campo) =>
      textAt(sheet, row, columnOf(campo)),
    );
    if (clave === null && tipo === null) continue;
    const key = `${clave ?? ""}|${numberAt(sheet, row, columnOf("version")) ?? 1}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const cortes: CorteLeido[] = [];
  const problemas: ProblemaDeCorte[] = [];
  for (const [key, rows] of groups) {
    const read = readOne(sheet, rows, columnOf);
    if (read.ok) cortes.push(read.value);
    else
      problemas.push({
        clave: key.slice(0, key.indexOf("|")),
        at: { workbook, sheet: sheet.name, row: rows[0] ?? 0, column: 0 },
        isNewer: read.error,
      });
  }
  return { cortes, problemas };
}

type ColumnOf = (name: CampoDeCorte | Medida | "sustento") => number;

/** Columns are found by their headings, so that one that the user moved is still read; −1: there is none. */
function columnsOf(sheet: Sheet): ColumnOf {
  const headings = (sheet.rows[FIRST_ROW - 1] ?? []).map(foldText);
  const at = (heading: string): number => headings.indexOf(foldText(heading));
  const columns = new Map<string, number>([
    ...CAMPOS.map((campo) => [campo, at(CORTES.columnas[campo])] as const),
    ...MEDIDAS_GUARDADAS.map((medida) => [medida, at(medidaText(medida))] as const),
    ["sustento", at(CORTES.sustento)],
  ]);
  return (name) => columns.get(name) ?? -1;
}

/** @returns the corte, or whether a newer version wrote it */
function readOne(
  sheet: Sheet,
  rows: readonly number[],
  columnOf: ColumnOf,
): Result<CorteLeido, boolean> {
  const [sustento] = rows.flatMap((row) => parsed(textAt(sheet, row, columnOf("sustento"))));
  if (!isSustento(sustento)) return err(false);
  const { cuando, quien, motivo, archivos, huella, ...content } = sustento;
  const read = rows.map((row) => sujetoAt(sheet, row, columnOf));
  const ponderador =
    read.flatMap((one) => (one.tipo === "plan" ? (one.cifras ?? []) : [])).at(0)?.ponderador ??
    null;
  const sujetos = parentsFirst(read.map((one) => withItsPeso(one, ponderador)));
  const corte = readCorte({ ...content, sujetos });
  if (!corte.ok) return err(corte.error.type === "rememberedByNewer");
  const guardado: CorteGuardado = { corte: corte.value, cuando, quien, motivo, archivos };
  return ok({ ...guardado, intacto: huellaDe(guardado) === huella });
}

type Sustento = Omit<CorteGuardado, "corte"> & { readonly huella: string };

const holdsSustento = having({
  cuando: isText,
  quien: orNull(isText),
  motivo: orNull(isText),
  archivos: each(having({ archivo: isText, sha256: orNull(isText) })),
  huella: isText,
});

function isSustento(told: unknown): told is Sustento {
  return isRecord(told) && holdsSustento(told);
}

/** A sujeto as its row says it; `readCorte` judges whether it is one. */
function sujetoAt(sheet: Sheet, row: number, columnOf: ColumnOf): Partial<Sujeto> {
  const text = (campo: CampoDeCorte): string | null => textAt(sheet, row, columnOf(campo));
  const tipo = TIPO_OF.get(text("tipo") ?? "");
  const kept = (medida: Medida): number | null => {
    const value = numberAt(sheet, row, columnOf(medida));
    return value !== null && MEDIDAS[medida] === "puntos" ? value / 100 : value;
  };
  const cifra = (medida: Medida): number | null => {
    const of = /^diferencia\.(avance|cumplimiento)$/.exec(medida)?.[1];
    if (of !== undefined) return minus(cifra(`reportado.${of}` as Medida), kept(of as Medida));
    const oficial = oficialDe(medida);
    return kept(medida) ?? (oficial && kept(oficial));
  };
  const codigo = text("codigo") ?? "";
  const common = {
    id: text("id") ?? (tipo && idDe(tipo, codigo)),
    tipo,
    padre: text("padre"),
    codigo,
    nombre: text("nombre") ?? "",
    cifras: Object.fromEntries(
      (tipo === undefined ? [] : MEDIDAS_DE[tipo]).map((medida) => [medida, cifra(medida)]),
    ),
  };
  return (
    tipo === "meta"
      ? {
          ...common,
          dependencia: text("dependencia"),
          estado: ESTADO_OF.get(text("estado") ?? ""),
          tipoDeMeta: TIPO_DE_META_OF.get(text("tipoDeMeta") ?? ""),
          noArmonizada: text("noArmonizada") !== null,
        }
      : { ...common, nivel: text("nivel"), reportado: { nivel: text("nivelReportado") } }
  ) as Partial<Sujeto>;
}

/** Of a meta that was programmed, what it promised and gained of the plan. */
function withItsPeso(sujeto: Partial<Sujeto>, ponderador: number | null): Partial<Sujeto> {
  if (sujeto.tipo !== "meta" || sujeto.cifras === undefined) return sujeto;
  const { peso, cumplimiento } = sujeto.cifras;
  const programado = sujeto.estado === "noProgramada" ? null : times(peso, ponderador);
  const cifras = { ...sujeto.cifras, programado, avance: times(programado, cumplimiento) };
  return { ...sujeto, cifras };
}

function times(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one * other;
}

function minus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

const TIPO_OF: ReadonlyMap<string, "plan" | "nodo" | "meta"> = new Map(
  (["plan", "nodo", "meta"] as const).map((tipo) => [CORTES.tipos[tipo], tipo]),
);
const ESTADO_OF = new Map(ESTADOS.map((estado) => [estadoText(estado), estado]));
const TIPO_DE_META_OF = new Map(TIPOS.map((tipo) => [tipoText(tipo), tipo]));

/** Rows may have been sorted: each sujeto before its parts again. What has no parent there is left at the end. */
function parentsFirst(sujetos: readonly Partial<Sujeto>[]): readonly Partial<Sujeto>[] {
  const parts = new Map<string | null, Partial<Sujeto>[]>();
  for (const sujeto of sujetos) {
    const padre = sujeto.padre ?? null;
    const known = parts.get(padre);
    if (known) known.push(sujeto);
    else parts.set(padre, [sujeto]);
  }
  const ordered: Partial<Sujeto>[] = [];
  const visit = (padre: string | null): void => {
    const own = parts.get(padre) ?? [];
    parts.delete(padre);
    for (const sujeto of own) {
      ordered.push(sujeto);
      if (sujeto.id !== undefined) visit(sujeto.id);
    }
  };
  visit(null);
  return [...ordered, ...[...parts.values()].flat()];
}

function textAt(sheet: Sheet, row: number, column: number): string | null {
  const cell: CellValue = column < 0 ? null : cellAt(sheet, row, column);
  return cell === null || cell === "" ? null : String(cell);
}

function numberAt(sheet: Sheet, row: number, column: number): number | null {
  const cell: CellValue = column < 0 ? null : cellAt(sheet, row, column);
  return typeof cell === "number" ? cell : null;
}

function parsed(text: string | null): readonly unknown[] {
  if (text === null) return [];
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
}
