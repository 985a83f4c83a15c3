import type { Etapa } from "../matriz/filas/dinero";
import type { Fila } from "../matriz/filas/fila";
import type { Periodo } from "../vocabulary";
import { dineroEnFila } from "./dinero";

/** What each meta of a project has of its own, in the same order. */
export interface DineroDeProyecto {
  readonly bpin: string;
  readonly filas: readonly Fila[];
  readonly montos: readonly Partial<Readonly<Record<Etapa, number>>>[];
}

/** The projects of rows that tell money of one project each, by the corte; amounts of several metas are left out. */
export function byBpin(filas: readonly Fila[], periodo: Periodo): readonly DineroDeProyecto[] {
  const proyectos = new Map<
    string,
    { filas: Fila[]; montos: DineroDeProyecto["montos"][number][] }
  >();
  for (const fila of filas) {
    const cited = new Set(fila.dinero?.map(({ bpin }) => bpin));
    const [bpin] = cited;
    const montos = Object.fromEntries(
      [...dineroEnFila(fila, periodo)].flatMap(([etapa, { valor }]) =>
        valor === null ? [] : [[etapa, valor]],
      ),
    );
    if (cited.size !== 1 || bpin === null || bpin === undefined) continue;
    if (Object.keys(montos).length === 0) continue;
    const known = proyectos.get(bpin) ?? { filas: [], montos: [] };
    known.filas.push(fila);
    known.montos.push(montos);
    proyectos.set(bpin, known);
  }
  return [...proyectos].map(([bpin, one]) => ({ bpin, ...one }));
}
