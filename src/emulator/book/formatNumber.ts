/** A number as Excel would print it on a chart: percentages, decimals and thousands of es-CO. */
export function formatNumber(value: number, format: string | null): string {
  const isPercent = format?.includes("%") ?? false;
  const decimals = /\.(0+)/.exec(format ?? "")?.[1]?.length;
  const text = new Intl.NumberFormat("es-CO", {
    minimumFractionDigits: format === null || format === "General" ? 0 : (decimals ?? 0),
    maximumFractionDigits: format === null || format === "General" ? 2 : (decimals ?? 0),
    useGrouping: format === null || format.includes("#,##"),
  }).format(isPercent ? value * 100 : value);
  return isPercent ? `${text}${format?.includes(" %") ? " " : ""}%` : text;
}
