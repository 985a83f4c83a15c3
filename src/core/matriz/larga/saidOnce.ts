import { discrepanciasOf } from "../filas/discrepancias";
import type { Amount, CampoDeMeta, Fila } from "../filas/fila";
import type { Answers, Column, Question, Reparto } from "../matriz";

/** The row whose word counts, as a person chose; `undefined`: no one has. */
export type ChosenOf = (campo: CampoDeMeta) => Reparto | undefined;

/**
 * What a meta of several rows says once: its first row's word, or its final row's where that was chosen, and
 * what a row leaves out the others say. Where they do not agree and no one chose, that is told with it (R27).
 */
export function saidOnce(head: Fila, filas: readonly Fila[], chosenOf: ChosenOf): Fila {
  const from = (campo: CampoDeMeta): readonly Fila[] =>
    chosenOf(campo) === "final" ? [...filas].reverse() : filas;
  const open = discrepanciasOf(filas).filter(({ campo }) => chosenOf(campo) === undefined);
  return {
    ...head,
    path: from("nivel").find(({ path }) => path.some((node) => node !== null))?.path ?? head.path,
    dependencia: firstOf(from("dependencia"), ({ dependencia }) => dependencia),
    indicador: firstOf(filas, ({ indicador }) => indicador),
    unidad: firstOf(filas, ({ unidad }) => unidad),
    tipoDeclarado: firstOf(from("tipo"), ({ tipoDeclarado }) => tipoDeclarado),
    lineaBase: toldFirst(from("lineaBase").map(({ lineaBase }) => lineaBase)),
    metaCuatrienio: toldFirst(from("metaCuatrienio").map(({ metaCuatrienio }) => metaCuatrienio)),
    armonizada: firstOf(filas, ({ armonizada }) => armonizada),
    ...verificacionOf(filas),
    peso: toldFirst(from("peso").map(({ peso }) => peso)),
    ...(open.length > 0 && { discrepancias: open }),
  };
}

/** R22: evidence of one part that was rejected is of the meta. */
function verificacionOf(
  filas: readonly Fila[],
): Pick<Fila, "verificacion" | "verificacionSinLeer"> {
  const [unread] = filas.flatMap(({ verificacionSinLeer }) => verificacionSinLeer ?? []);
  const all = filas.flatMap(({ verificacion }) => verificacion ?? []);
  const one = all.find(({ resultado }) => resultado === "rechazada") ?? all[0];
  return {
    ...(one !== undefined && { verificacion: one }),
    ...(unread !== undefined && { verificacionSinLeer: unread }),
  };
}

/** As answered by the heading of each column. */
export function chosenBy({ repartos }: Answers, columns: readonly Column[]): ChosenOf {
  if (repartos === undefined) return () => undefined;
  return (campo) => {
    const chosen = columns
      .filter((column) => column.campo === campo)
      .map(({ heading }) => repartos[heading]);
    return chosen.find((reparto) => reparto === "first" || reparto === "final");
  };
}

/** R27, R30: which row's word counts of what these metas do not agree on. */
export function discrepanciaQuestions(
  filas: readonly Fila[],
  columns: readonly Column[],
): readonly Question[] {
  const metas = new Map<CampoDeMeta, number>();
  for (const { discrepancias = [] } of filas)
    for (const { campo } of discrepancias) metas.set(campo, (metas.get(campo) ?? 0) + 1);
  return [...metas].flatMap(([campo, many]): Question[] => {
    const column = columns.find((one) => one.campo === campo);
    return column === undefined ? [] : [{ type: "discrepancia", column, filas: many }];
  });
}

function firstOf<T>(filas: readonly Fila[], read: (fila: Fila) => T | null): T | null {
  return filas.map(read).find((value) => value !== null) ?? null;
}

/** The first that is a number; without any, the first that stands for one. */
export function toldFirst(amounts: readonly (Amount | null)[]): Amount | null {
  return (
    amounts.find((amount) => amount !== null && amount.value !== null) ??
    amounts.find((amount) => amount !== null) ??
    null
  );
}
