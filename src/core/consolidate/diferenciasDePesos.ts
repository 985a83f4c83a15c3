import { cellKey, type CellRef, type Sheet } from "../grid/grid";
import { scaleOfTable } from "../plan/pesosContradichos";
import type { Branch, PlanNode } from "../plan/plan";
import { sheetPesos } from "../plan/sheetPesos";
import type { EntregaAdmitida } from "./admit";
import { decididaDe } from "./decididaDe";
import type { Decisiones } from "./decision";
import type { Diferencia } from "./diferencia";
import type { DiferenciaHallada } from "./diferencias";
import type { EntregaReconocida } from "./entrega";

interface PesosContext {
  readonly decisiones: Pick<Decisiones, "diferencia" | "diferencias">;
  /** R8: by how much two weights may differ and be the same; fraction. */
  readonly tolerance: number;
}

/** R36: what the sheets of weights of the files say otherwise than those of the plan, as fractions. */
export function diferenciasDePesos(
  plan: Branch,
  universe: EntregaReconocida,
  counting: readonly EntregaAdmitida[],
  { decisiones, tolerance }: PesosContext,
): readonly DiferenciaHallada[] {
  const planned = pesosOf(universe, plan);
  const nombres = new Map(nodesBelow(plan).map(({ codigo, nombre }) => [codigo, nombre]));
  return counting.flatMap(({ entrega, dependencia }) =>
    [...pesosOf(entrega, plan)].flatMap(([key, sent]): DiferenciaHallada[] => {
      const own = planned.get(key);
      if (own === undefined || Math.abs(own.peso - sent.peso) <= tolerance) return [];
      const { vigencia, at } = sent;
      const one = {
        lugar: { archivo: entrega.archivo, hoja: at.sheet, fila: at.row },
        campo: vigencia === null ? ("pesoDeNodo" as const) : ("ponderador" as const),
        vigencia,
        codigo: sent.de,
        nombre: nombres.get(sent.de) ?? "",
        enPlan: own.peso,
        enArchivo: sent.peso,
      };
      const { decidida, reabierta } = decididaDe(one, decisiones);
      return [
        {
          ...one,
          dependencia,
          celdaPlan: own.at,
          at,
          vale: decidida?.acepta === true ? "archivo" : "plan",
          decidida: decidida !== null,
          quien: decidida?.quien ?? null,
          cuando: decidida?.cuando ?? null,
          reabierta,
        },
      ];
    }),
  );
}

/** The plan with the weights that the office accepted in the cells of its own. */
export function conPesosAceptados(
  universe: EntregaReconocida,
  plan: Branch,
  halladas: readonly DiferenciaHallada[],
): EntregaReconocida {
  const planned = [...pesosOf(universe, plan).values()];
  const accepted = planned.flatMap(({ at, scale, de }): Escrito[] => {
    const one = halladas.find(({ vale, codigo }) => vale === "archivo" && codigo === de);
    return typeof one?.enArchivo === "number" ? [{ at, value: one.enArchivo * scale }] : [];
  });
  return { ...universe, pesos: universe.pesos.map((sheet) => accepted.reduce(withCell, sheet)) };
}

/**
 * What accepting each alone changes in the avance of the plan.
 *
 * @param avanceWith the avance if these were the differences
 */
export function withEfectoDePesos(
  halladas: readonly DiferenciaHallada[],
  avanceWith: (halladas: readonly DiferenciaHallada[]) => number | null,
): readonly Diferencia[] {
  const now = halladas.length === 0 ? null : avanceWith(halladas);
  return halladas.map((one, nth): Diferencia => {
    const isAccepted = one.vale === "archivo";
    const vale = isAccepted ? "plan" : "archivo";
    const other =
      now === null || nth >= MOST_RECKONED
        ? null
        : avanceWith(halladas.map((each) => (each === one ? { ...one, vale } : each)));
    const more = other === null || now === null ? null : other - now;
    const efecto = more === null ? null : isAccepted ? 0 - more : more;
    return { ...one, responsable: null, efecto };
  });
}

/** Each is an evaluation of the whole plan. */
const MOST_RECKONED = 60;

interface PesoEscrito {
  /** Code of the node, or the vigencia. */
  readonly de: string;
  /** `null`: of a node. */
  readonly vigencia: number | null;
  /** Fraction. */
  readonly peso: number;
  /** What the fraction is written times. */
  readonly scale: number;
  readonly at: CellRef;
}

/** What the sheets of a file weigh, by what it is of. */
function pesosOf(
  { archivo, pesos }: EntregaReconocida,
  plan: Branch,
): ReadonlyMap<string, PesoEscrito> {
  const { nodes, vigencias, celdas } = sheetPesos(pesos, plan, archivo);
  const found = new Map<string, PesoEscrito>();
  for (const [codigo, typed] of nodes) {
    const at = celdas.nodes.get(codigo);
    const scale = scaleOfTable(nodes);
    if (at !== undefined)
      found.set(`nodo ${codigo}`, { de: codigo, vigencia: null, peso: typed / scale, scale, at });
  }
  for (const [vigencia, typed] of vigencias) {
    const at = celdas.vigencias.get(vigencia);
    const scale = scaleOfTable(vigencias);
    if (at !== undefined)
      found.set(`vigencia ${vigencia}`, {
        de: String(vigencia),
        vigencia,
        peso: typed / scale,
        scale,
        at,
      });
  }
  return found;
}

interface Escrito {
  readonly at: CellRef;
  readonly value: number;
}

function withCell(sheet: Sheet, { at, value }: Escrito): Sheet {
  if (sheet.name !== at.sheet) return sheet;
  // Its format would read the number in another scale than that of the table.
  const formats = new Map(sheet.formats);
  formats.delete(cellKey(at.row, at.column));
  return {
    ...sheet,
    formats,
    rows: sheet.rows.map((row, index) =>
      index === at.row ? row.map((cell, column) => (column === at.column ? value : cell)) : row,
    ),
  };
}

function nodesBelow(node: PlanNode): readonly Branch[] {
  return node.kind === "Meta" ? [] : [node, ...node.children.flatMap(nodesBelow)];
}
