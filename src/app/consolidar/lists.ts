import type { Cambio, TipoDeCambio } from "../../core/consolidate/cambio";
import type { Correspondencia } from "../../core/consolidate/matchToPlan";
import type { ConsolidarState } from "./state";
import type { EntregaEnVista, EntregaVista, Vista } from "./vista";

/** The files and, of a consolidado, those inside of it; first those that need a look: refused, in want of an answer, left out, doubtful. */
export function fileLines({ entregas, vista }: ConsolidarState): readonly EntregaEnVista[] {
  const known = new Map(vista?.entregas.map((one) => [one.entrega.archivo, one]));
  const chosen = new Set(entregas.map(({ archivo }) => archivo));
  const inside = (vista?.entregas ?? []).filter(({ entrega }) => {
    const parteDe = parteDeOf(entrega);
    return parteDe !== null && chosen.has(parteDe);
  });
  return entregas
    .map((entrega) => ({ ...(known.get(entrega.archivo) ?? NOT_MERGED), entrega }))
    .concat(inside)
    .sort((a, b) => urgency(a) - urgency(b));
}

/** The consolidado that a file came inside of. */
function parteDeOf(entrega: EntregaVista): string | null {
  if (entrega.estado === "recognised") return entrega.parteDe;
  return entrega.estado === "refused" && entrega.reason.type === "antes"
    ? entrega.reason.parteDe
    : null;
}

const NOT_MERGED: Omit<EntregaEnVista, "entrega"> = {
  dependencia: null,
  periodo: null,
  setAside: null,
  avisos: [],
  cuenta: { leidas: 0, contadas: 0, excluidas: 0, rechazadas: 0 },
  alertas: 0,
  completitud: null,
};

/** Whether it needs a look. */
export function isOdd(line: EntregaEnVista): boolean {
  return urgency(line) < NOTHING_TO_DO;
}

function urgency({ entrega, setAside, avisos }: EntregaEnVista): number {
  if (entrega.estado === "refused") return 0;
  if (entrega.estado === "needsMapping") return 1;
  if (setAside !== null && setAside.type !== "desglosado") return 2;
  return avisos.length > 0 ? 3 : NOTHING_TO_DO;
}

const NOTHING_TO_DO = 4;

/** How many files stand how. */
export interface FileCounts {
  readonly counting: number;
  readonly apart: number;
  readonly toMap: number;
  readonly refused: number;
  /** Devoluciones that came back. */
  readonly returned: number;
}

export function fileCounts(lines: readonly EntregaEnVista[]): FileCounts {
  const of = (estado: EntregaVista["estado"], isApart: boolean): number =>
    lines.filter(
      ({ entrega, setAside }) => entrega.estado === estado && (setAside !== null) === isApart,
    ).length;
  return {
    counting: of("recognised", false),
    apart: of("recognised", true),
    toMap: of("needsMapping", false),
    refused: of("refused", false),
    returned: of("devolucion", false),
  };
}

/** Every dependencia that may have sent a file, by name. */
export function dependenciasIn(vista: Vista | null): readonly string[] {
  const names = [
    ...(vista?.dependencias ?? []).map(({ nombre }) => nombre),
    ...(vista?.faltan ?? []),
    ...(vista?.entregas ?? []).flatMap(({ dependencia }) => dependencia ?? []),
  ];
  return [...new Set(names)].filter(Boolean).sort((a, b) => a.localeCompare(b, "es"));
}

/** R21: the changes of each kind, the kinds in the order of their gravity. */
export function cambiosByType(
  cambios: readonly Cambio[],
): readonly (readonly [type: TipoDeCambio, cambios: readonly Cambio[]])[] {
  return GRAVEST_FIRST.map(
    (type) => [type, cambios.filter((cambio) => cambio.type === type)] as const,
  ).filter(([, some]) => some.length > 0);
}

const GRAVEST_FIRST: readonly TipoDeCambio[] = [
  "periodoCerrado",
  "acumuladoCae",
  "desaparecida",
  "programado",
  "lineaBase",
  "metaCuatrienio",
  "peso",
  "tipo",
  "nueva",
];

/** Rows whose code is the plan's in other letters are shown apart from those that only the text told. */
export function correspondenciasIn({ correspondencias }: Vista): {
  readonly byText: readonly Correspondencia[];
  readonly respelled: readonly Correspondencia[];
} {
  return {
    byText: correspondencias.filter(({ por }) => por !== "escritura"),
    respelled: correspondencias.filter(({ por }) => por === "escritura"),
  };
}
