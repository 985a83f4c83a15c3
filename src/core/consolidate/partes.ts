import type { Registro } from "../armonizacion/registro";
import type { CellRef } from "../grid/grid";
import type { Fila } from "../matriz/filas/fila";
import type { ArchivoLeido, CabezaLeida, Lecturas } from "../sustento/archivoLeido";
import type { FilaLeida } from "../sustento/filaLeida";
import type { Fuente, Sustento } from "../sustento/sustento";
import { columnsFor } from "./columnas";
import type { CampoDelPlan } from "./decision";
import type { EntregaReconocida } from "./entrega";
import { rowKey } from "./rowKey";

/** A row of a consolidado, where it came from, and by what its readings know it. */
export interface RenglonDeConsolidado {
  readonly fila: Fila;
  /** In the file; its column is that of the consolidado. */
  readonly place: CellRef;
  /** `null`: it is not as it was written, or no reading of it is kept. */
  readonly huella: string | null;
}

interface Consolidado {
  readonly whole: EntregaReconocida;
  readonly sustento: Sustento;
  readonly lecturas: Lecturas<string>;
  readonly rows: readonly RenglonDeConsolidado[];
}

/** A row of a part: as it was read, or as the consolidado has it. */
type Parte = Omit<FilaLeida<never>, "de">;

/** What a file of a consolidado was, or its plan. */
export function parteOf(consolidado: Consolidado, fuente: Fuente): EntregaReconocida {
  const { whole, lecturas, sustento } = consolidado;
  const { archivo, hoja, sha256, tablas, ajustes, registro, esPlan } = fuente;
  const leido =
    lecturas.archivos.find((one) => one.archivo === archivo && one.esPlan === esPlan) ?? null;
  const filas = esPlan
    ? ofPlan(consolidado, fuente, leido)
    : ofArchivo(consolidado, archivo, leido);
  const cabeza = cabezaOf(consolidado, { fuente, leido, filas });
  const { excluded, rejected, columns, ...rest } = cabeza;
  const matriz = { ...whole.matriz, sheet: hoja, columns };
  return {
    ...whole,
    ...rest,
    archivo,
    sha256,
    matriz,
    columns: columnsFor(matriz),
    parteDe: whole.archivo,
    lectura: { filas: filas.map(({ fila }) => fila), excluded, rejected },
    cells: new Map(filas.map(({ fila, cells }) => [rowKey(fila.at), cells])),
    asentadas: new Set(
      filas.filter(({ esAsentada }) => esAsentada).map(({ fila }) => rowKey(fila.at)),
    ),
    registro: registroAt(sustento, registro),
    pesos: tablas,
    ajustes,
  };
}

/** The registry of that place among those of a sustento. */
export function registroAt({ registros }: Sustento, index: number | null): Registro | null {
  return index === null ? null : (registros[index] ?? null);
}

/** Its rows: what was read of those that still stand in the consolidado as they were written, and what else is typed there. */
function ofArchivo(
  { whole, rows }: Consolidado,
  archivo: string,
  leido: ArchivoLeido<string> | null,
): readonly Parte[] {
  const standing = new Set(rows.map(({ huella }) => huella));
  const kept = (leido?.filas ?? []).filter(({ de }) => de === null || standing.has(de));
  const read = new Map((leido?.filas ?? []).map((one) => [rowKey(one.fila.at), one.fila]));
  const typed = rows.filter(({ huella, place }) => huella === null && place.workbook === archivo);
  return [
    ...kept,
    ...typed.map(({ fila, place }) => {
      // No column of the consolidado says these.
      const { pesosNivel, ponderador } = read.get(rowKey(place)) ?? fila;
      return typedIn(whole, fila, { ...fila, pesosNivel, ponderador, at: place });
    }),
  ];
}

/** One for each row of the consolidado, in its order. */
function ofPlan(
  { whole, rows, sustento }: Consolidado,
  { archivo, hoja }: Fuente,
  leido: ArchivoLeido<string> | null,
): readonly Parte[] {
  const byHuella = new Map((leido?.filas ?? []).map((one) => [one.de, one]));
  const silent = new Set(sustento.silencio);
  return rows.map(({ fila, huella }) => {
    const kept = huella === null ? undefined : byHuella.get(huella);
    const at = { ...fila.at, workbook: archivo, sheet: hoja };
    return kept ?? typedIn(whole, fila, { ...withoutSilent(fila, silent), at });
  });
}

function typedIn({ cells }: EntregaReconocida, there: Fila, fila: Fila): Parte {
  return { fila, cells: cells.get(rowKey(there.at)) ?? [], esAsentada: true };
}

interface ParteLeida {
  readonly fuente: Fuente;
  readonly leido: ArchivoLeido<string> | null;
  readonly filas: readonly Parte[];
}

/** What the file says of itself; of what is wrong in it, what is in the rows that are there. */
function cabezaOf(
  { whole, rows }: Consolidado,
  { fuente: { archivo, sha256, dependencia, esPlan }, leido, filas }: ParteLeida,
): CabezaLeida {
  const typed = new Set(
    rows
      .filter(({ huella, place }) => huella === null && (esPlan || place.workbook === archivo))
      .map(({ fila }) => rowKey(fila.at)),
  );
  const ofTyped = whole.propias.filter(({ at }) => at !== null && typed.has(rowKey(at)));
  if (leido !== null) {
    const there = new Set(filas.map(({ fila }) => rowKey(fila.at)));
    const gone = new Set(
      leido.filas.map(({ fila }) => rowKey(fila.at)).filter((key) => !there.has(key)),
    );
    const still = leido.cabeza.propias.filter(({ at }) => at === null || !gone.has(rowKey(at)));
    return { ...leido.cabeza, propias: [...still, ...ofTyped] };
  }
  return {
    fingerprint: sha256 ?? `${whole.fingerprint} ${archivo}`,
    columns: whole.matriz.columns,
    levels: whole.levels,
    declarado: whole.declarado,
    nombrada: {
      columna: dependencia === null ? null : { nombre: dependencia, filas: filas.length },
      titulo: dependencia,
    },
    pattern: whole.pattern,
    excluded: [],
    rejected: [],
    propias: ofTyped,
  };
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
