import type { HostChart } from "../../emulator/host/charts";

/** Names are broken into lines where these have room, and cut short where they would lie on each other. */
export function labelRoom(
  { width, height }: HostChart,
  count: number,
  isBar: boolean,
): { width: number; overflow: "break" | "truncate"; interval?: 0; hideOverlap?: true } {
  const categories = Math.max(1, count);
  const lines = (height - MARGINS) / categories / LINE_HEIGHT;
  const slot = (width - MARGINS) / categories - 6;
  // Every name is shown where there is room for it; ECharts would leave out some.
  const all = (isBar ? lines >= 1 : slot >= NARROWEST)
    ? ({ interval: 0 } as const)
    : { hideOverlap: true as const };
  if (!isBar) return { width: slot, overflow: "break", ...all };
  return { width: width * 0.36, overflow: lines >= 3 ? "break" : "truncate", ...all };
}

/** Pixels that a line of a name takes. */
export const LINE_HEIGHT = 14;
// What scale, title and legend take; and what a name needs at least, side by side with others.
const MARGINS = 80;
const NARROWEST = 60;
