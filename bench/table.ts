/** A table in plain text: the first column to the left, figures to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join("  ");
  return [line(headings), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join(
    "\n",
  );
}

/** One limit, what was measured and whether it holds. */
export function verdict(what: string, measured: number, limit: number, unit = ""): boolean {
  const holds = measured <= limit;
  console.log(
    `${holds ? "cumple" : "NO CUMPLE"}: ${what} ${measured.toFixed(2)}${unit} (máximo ${limit.toFixed(2)}${unit})`,
  );
  return holds;
}

/** The power with which time grows with size: the slope of the logarithms by least squares. */
export function exponentOf(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (read: (point: readonly [number, number]) => number): number =>
    logs.reduce((sum, point) => sum + read(point), 0) / logs.length;
  const [x, y] = [mean(([size]) => size), mean(([, time]) => time)];
  const above = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return above / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** The most memory that this process ever had, in megabytes. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
