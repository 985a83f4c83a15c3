import { nth } from "../nth";
import type { NodoEvaluado } from "../plan/evaluation";
import type { Result } from "../result";
import { guardadaJson, type CifraGuardada, type Guardada } from "./guardadaJson";
import { fingerprintOfPlan } from "./fingerprintOfPlan";
import { project, startProjection, type Proyeccion } from "./project";
import { supuestoJson } from "./supuestoJson";
import type { Supuesto } from "./supuesto";
import { readSupuestosFile, VERSION, type SupuestosFileProblem } from "./supuestosFile";

/** A projection with a name: what was assumed, and what it came to on the figures of that day. */
export interface ProyeccionGuardada {
  readonly nombre: string;
  readonly supuestos: readonly Supuesto[];
  /** `null` in a file that was written by hand. */
  readonly guardada: Guardada | null;
}

/** @param fecha when it is saved, ISO */
export function saveProjection(
  proyeccion: Proyeccion,
  nombre: string,
  fecha: string,
): ProyeccionGuardada {
  const { evaluado, supuestos, raiz } = proyeccion;
  const base = baseOf(proyeccion);
  const projected = nodosOf(raiz);
  const cifras = nodosOf(base).map((nodo, index): CifraGuardada => ({
    nodo: nodo.node.codigo,
    base: nodo.cumplimiento,
    proyectado: nth(projected, index).cumplimiento,
  }));
  return {
    nombre,
    supuestos,
    guardada: { fecha, fingerprint: fingerprintOfPlan(evaluado, base), cifras },
  };
}

/** A small file, or one entry of what the workbook remembers. */
export function projectionJson({ nombre, supuestos, guardada }: ProyeccionGuardada): object {
  return {
    version: VERSION,
    nombre,
    supuestos: supuestos.map(supuestoJson),
    ...(guardada && { guardada: guardadaJson(guardada) }),
  };
}

/** A projection that `projectionJson` wrote, or that was written by hand. */
export function readProjection(
  content: unknown,
  nombre: string,
): Result<ProyeccionGuardada, readonly SupuestosFileProblem[]> {
  const file = readSupuestosFile(content);
  if (!file.ok) return file;
  return {
    ok: true,
    value: {
      nombre: file.value.nombre ?? nombre,
      supuestos: file.value.supuestos,
      guardada: file.value.guardada,
    },
  };
}

/** A saved projection on the figures of today. */
export interface ProyeccionAbierta {
  readonly guardada: ProyeccionGuardada;
  /** False: it was made on other figures, and what it comes to now is not what was saved. */
  readonly alDia: boolean;
  readonly proyeccion: Proyeccion;
}

/** Reckons a saved projection again; `start` is the projection that assumes nothing. */
export function openProjection(guardada: ProyeccionGuardada, start: Proyeccion): ProyeccionAbierta {
  const alDia =
    guardada.guardada === null ||
    guardada.guardada.fingerprint === fingerprintOfPlan(start.evaluado, baseOf(start));
  return { guardada, alDia, proyeccion: project(start, guardada.supuestos) };
}

/** One node in several projections: a row of the table that sets them side by side. */
export interface FilaDeComparacion {
  readonly base: NodoEvaluado;
  /** In the order of the projections. */
  readonly projected: readonly NodoEvaluado[];
}

/** The plan and every node below it, from the top down, in each projection. */
export function sideBySide(
  start: Proyeccion,
  projections: readonly Proyeccion[],
): readonly FilaDeComparacion[] {
  const visit = (
    base: NodoEvaluado,
    projected: readonly NodoEvaluado[],
  ): readonly FilaDeComparacion[] => [
    { base, projected },
    ...base.branches.flatMap((branch, index) =>
      visit(
        branch,
        projected.map(({ branches }) => nth(branches, index)),
      ),
    ),
  ];
  return visit(
    baseOf(start),
    projections.map(({ raiz }) => raiz),
  );
}

function baseOf(proyeccion: Proyeccion): NodoEvaluado {
  return proyeccion.supuestos.length === 0
    ? proyeccion.raiz
    : startProjection(proyeccion.evaluado).raiz;
}

function nodosOf(raiz: NodoEvaluado): readonly NodoEvaluado[] {
  return [raiz, ...raiz.branches];
}
