import type { FilaDeAjuste } from "../ajustes/fila";
import {
  PARTES_DEL_MARCO,
  spanOf,
  type NodoOficial,
  type PlanOficial,
} from "../planes/planOficial";
import { lineaDePlan } from "./lineaDePlan";
import { NUEVO_PLAN } from "../text/nuevoPlan";

/** R32: the lines of the sheet of settings that say a plan, from which `planEnLineas` reads it back. */
export function filasDePlan(plan: PlanOficial, quien: string | null): readonly FilaDeAjuste[] {
  const { nombre, niveles, estructura, pesos, ponderadores, marco } = plan;
  const { desde, acto } = estructura;
  const line = (ajuste: string, valor: string | number, isPercent = false): FilaDeAjuste => ({
    ajuste,
    valor,
    isPercent,
    desde,
    acto,
    quien,
  });
  const ofNodo = ({ codigo, nombre: named, metas, children }: NodoOficial): FilaDeAjuste[] => {
    const below = children.reduce((sum, child) => sum + child.metas, 0);
    const isSum = children.length > 0 && below === metas;
    return [
      line(NUEVO_PLAN.componente(codigo), named),
      ...(isSum ? [] : [line(NUEVO_PLAN.metas(codigo), metas)]),
      ...children.flatMap(ofNodo),
    ];
  };
  return [
    line(NUEVO_PLAN.plan, nombre),
    line(NUEVO_PLAN.vigencias, spanOf(plan)),
    ...(marco === null
      ? []
      : PARTES_DEL_MARCO.map((parte) => line(NUEVO_PLAN.marco[parte], marco[parte]))),
    ...niveles.map((nivel, index) => line(NUEVO_PLAN.nivel(index + 1), nivel)),
    ...[...(pesos?.valor ?? [])].map(([codigo, share]) =>
      line(NUEVO_PLAN.peso(codigo), share, true),
    ),
    ...[...(ponderadores?.valor ?? [])].map(([vigencia, share]) =>
      line(NUEVO_PLAN.ponderador(vigencia), share, true),
    ),
    ...estructura.valor.flatMap(ofNodo),
  ];
}

/** The lines with a plan in the place of the one that they say; `null`: without any. */
export function withPlan(
  filas: readonly FilaDeAjuste[],
  plan: PlanOficial | null,
  quien: string | null,
): readonly FilaDeAjuste[] {
  const others = filas.filter(({ ajuste }) => lineaDePlan(ajuste) === null);
  return plan === null ? others : [...others, ...filasDePlan(plan, quien)];
}
