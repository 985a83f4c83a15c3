import type { Fila } from "../matriz/filas/fila";
import { codigoKey } from "../grid/codigo";
import type { Decisiones } from "./decision";
import type { Directorio } from "./dependencias";
import type { EntregaReconocida } from "./entrega";

/** What has to be confirmed of who sent a file. */
export type AvisoDeDependencia =
  | { readonly type: "dependenciaDistinta"; readonly contenido: string; readonly nombre: string }
  | { readonly type: "sinDependencia" }
  /** Only the plan tells it, by the metas that it reports. */
  | { readonly type: "dependenciaSegunPlan"; readonly dependencia: string };

export interface RemitenteContext {
  /** The metas of the plan, where the plan is known. */
  readonly plan: readonly Fila[] | null;
  readonly directorio: Directorio;
  readonly decisiones: Decisiones;
}

/** Its rows say who answers for them; else its title, else the plan, else the name of the file. */
export function dependenciaOf(
  entrega: EntregaReconocida,
  { plan, directorio, decisiones }: RemitenteContext,
): { readonly dependencia: string | null; readonly avisos: readonly AvisoDeDependencia[] } {
  const decided = decisiones.dependencia.get(entrega.archivo);
  if (decided !== undefined) return { dependencia: directorio.canonical(decided), avisos: [] };
  const { columna, titulo } = entrega.nombrada;
  const byColumn =
    columna !== null && columna.filas * 2 > entrega.lectura.filas.length
      ? directorio.canonical(columna.nombre)
      : null;
  const byTitle = titulo === null ? null : directorio.canonical(titulo);
  const byName = directorio.inFileName(entrega.archivo);
  const told = byColumn ?? byTitle;
  const planned = told === null ? byPlan(entrega, plan, directorio) : null;
  const dependencia = told ?? planned ?? byName;
  if (dependencia === null) return { dependencia, avisos: [{ type: "sinDependencia" }] };
  if (planned !== null && byName === null)
    return { dependencia, avisos: [{ type: "dependenciaSegunPlan", dependencia }] };
  const other = [byTitle, byName].find(
    (nombre) => nombre !== null && nombre !== dependencia && directorio.nombres.includes(nombre),
  );
  return {
    dependencia,
    avisos:
      other == null ? [] : [{ type: "dependenciaDistinta", contenido: dependencia, nombre: other }],
  };
}

function byPlan(
  { lectura }: EntregaReconocida,
  plan: readonly Fila[] | null,
  directorio: Directorio,
): string | null {
  if (plan === null) return null;
  const responsables = new Map(plan.map((fila) => [codigoKey(fila.codigo), fila.dependencia]));
  const counts = new Map<string, number>();
  for (const { codigo } of lectura.filas) {
    const responsable = responsables.get(codigoKey(codigo));
    if (responsable != null)
      counts.set(
        directorio.canonical(responsable),
        (counts.get(directorio.canonical(responsable)) ?? 0) + 1,
      );
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 > lectura.filas.length ? best[0] : null;
}
