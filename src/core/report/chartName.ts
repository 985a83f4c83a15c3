import type { ChartSpec } from "./reportSpec";

/** The name of a chart of ours; its prefix tells it from those that the user added beside them. */
export function chartName({ id }: Pick<ChartSpec, "id">): string {
  return `${PREFIX}${id}`;
}

export function isOurChart(name: string): boolean {
  return name.startsWith(PREFIX);
}

const PREFIX = "SOPO ";
