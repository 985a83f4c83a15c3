import type { CifrasDelInforme } from "./cifrasDelInforme";

/** What is printed where nothing was measured. */
export const SIN_MEDIR = "–";

/** R1: metas are programmed there and nobody reported any of them: the engine's 0 is no result. */
export function isSinReportar(lista: CifrasDelInforme, id: string): boolean {
  return (
    lista.get(`${id}/conteo.reportadas`)?.value === 0 &&
    (lista.get(`${id}/conteo.programadas`)?.value ?? 0) > 0
  );
}

/** What is measured by what was reported in the period. */
export function isResult(medida: string): boolean {
  return medida === "avance" || medida === "cumplimiento";
}

/** A result of the list as the informe tells it; `null`: there is none. */
export function resultadoDe(lista: CifrasDelInforme, id: string, medida: string): number | null {
  return isResult(medida) && isSinReportar(lista, id)
    ? null
    : (lista.get(`${id}/${medida}`)?.value ?? null);
}
