import type { ArchivoLeido, CabezaLeida, Lecturas } from "../sustento/archivoLeido";
import type { FilaLeida } from "../sustento/filaLeida";
import type { Fila } from "../matriz/filas/fila";
import type { EntregaAdmitida } from "./admit";
import { DESCRIPTIVAS } from "./columnas";
import { lugarKey } from "./decision";
import type { Entrega, EntregaReconocida } from "./entrega";
import type { Fundida } from "./mergeReportes";
import { rowKey } from "./rowKey";
import { sinLeerText } from "./text/entregas";

interface Leido {
  readonly plan: EntregaReconocida | null;
  /** The metas of the plan, one for each of `merged`. */
  readonly planFilas: readonly Fila[] | null;
  readonly admitted: readonly EntregaAdmitida[];
  readonly merged: readonly Fundida[];
  readonly entregas: readonly Entrega[];
}

/** R31: everything that was read, whether it counts or not, so that it can be consolidated again with what comes late. */
export function lecturasOf({
  plan,
  planFilas,
  admitted,
  merged,
  entregas,
}: Leido): Lecturas<number> {
  const metaOf = new Map(
    merged.flatMap(({ ends }, index) =>
      ends.map(([{ lugar }]) => [lugarKey(lugar), index] as const),
    ),
  );
  const leida =
    ({ cells, asentadas }: EntregaReconocida, de: (fila: Fila, index: number) => number | null) =>
    (fila: Fila, index: number): FilaLeida<number> => ({
      fila,
      cells: cells.get(rowKey(fila.at)) ?? [],
      de: de(fila, index),
      esAsentada: asentadas.has(rowKey(fila.at)),
    });
  const deArchivo = ({ at }: Fila): number | null =>
    metaOf.get(lugarKey({ archivo: at.workbook, hoja: at.sheet, fila: at.row })) ?? null;
  const archivo = (
    entrega: EntregaReconocida,
    esPlan: boolean,
    filas: readonly FilaLeida<number>[],
  ): ArchivoLeido<number> => ({
    archivo: entrega.archivo,
    esPlan,
    cabeza: cabezaOf(entrega),
    filas,
  });
  return {
    archivos: [
      ...(plan === null || planFilas === null
        ? []
        : [
            archivo(plan, true, planFilas.map(leida(plan, (_, index) => index)).map(onlyDescribed)),
          ]),
      ...admitted.map(({ entrega }) =>
        archivo(entrega, false, entrega.lectura.filas.map(leida(entrega, deArchivo))),
      ),
    ],
    sinLeer: entregas.flatMap((entrega) =>
      entrega.estado === "refused" || entrega.estado === "needsMapping"
        ? [{ archivo: entrega.archivo, texto: sinLeerText(entrega) }]
        : [],
    ),
  };
}

/** The rest of the plan's cells goes with no row. */
function onlyDescribed(leida: FilaLeida<number>): FilaLeida<number> {
  return { ...leida, cells: leida.cells.slice(0, DESCRIPTIVAS.size) };
}

function cabezaOf(entrega: EntregaReconocida): CabezaLeida {
  const { fingerprint, levels, declarado, nombrada, pattern, lectura, propias } = entrega;
  const { excluded, rejected } = lectura;
  const { columns } = entrega.matriz;
  return {
    fingerprint,
    columns,
    levels,
    declarado,
    nombrada,
    pattern,
    excluded,
    rejected,
    propias,
  };
}
