/** What Excel's name of a chart type means for drawing and for writing it. */
export interface ChartKind {
  readonly shape: "column" | "bar" | "line" | "area" | "pie" | "doughnut";
  readonly stacking: "none" | "stacked" | "percent";
}

/** "BarStacked100" → a bar, stacked to 100 %; `null` for a type that is not drawn here. */
export function chartKind(type: string): ChartKind | null {
  const shape = SHAPES.find(([prefix]) => type.startsWith(prefix))?.[1];
  if (shape === undefined) return null;
  return {
    shape,
    stacking: type.includes("100") ? "percent" : type.includes("Stacked") ? "stacked" : "none",
  };
}

const SHAPES: readonly (readonly [string, ChartKind["shape"]])[] = [
  ["Column", "column"],
  ["Bar", "bar"],
  ["Line", "line"],
  ["Area", "area"],
  ["Pie", "pie"],
  ["Doughnut", "doughnut"],
];
