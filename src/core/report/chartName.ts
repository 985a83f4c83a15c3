import type { ChartSpec } from "./reportSpec";

/** How our charts are told from those that the user added beside them, whichever door drew them. */
export function chartName({ id }: Pick<ChartSpec, "id">): string {
  return `${PREFIX}${id}`;
}

export function isOurChart(name: string): boolean {
  return name.startsWith(PREFIX);
}

const PREFIX = "SOPO ";
