/** A number as Excel would print it on a chart: percentages, decimals, thousands of es-CO and the words beside it. */
export function formatNumber(value: number, format: string | null): string {
  const [start, digits, end] = partsOf(sectionOf(value, format));
  if (digits === "" && start !== null) return start + end;
  const isPercent = digits?.includes("%") ?? false;
  const decimals = /\.(0+)/.exec(digits ?? "")?.[1]?.length;
  const isGeneral = digits === null || digits === "General";
  const text = new Intl.NumberFormat("es-CO", {
    minimumFractionDigits: isGeneral ? 0 : (decimals ?? 0),
    maximumFractionDigits: isGeneral ? 2 : (decimals ?? 0),
    useGrouping: digits === null || digits.includes("#,##"),
  }).format(isPercent ? value * 100 : value);
  return `${start ?? ""}${isPercent ? `${text}${digits?.includes(" %") ? " " : ""}%` : text}${end}`;
}

/** Of several sections the one whose condition holds: `[<0.56]0.0 %"  Bajo";0.0 %"  Aceptable"`. */
function sectionOf(value: number, format: string | null): string | null {
  const sections = format?.match(/(?:"[^"]*"|\\.|[^";])+/g) ?? [];
  const held = sections.find((section) => {
    const [, sign, bound] = /^\[(<=|>=|<|>|=)(-?[\d.]+)\]/.exec(section) ?? [];
    return bound === undefined || HOLDS[sign ?? ""]?.(value, Number(bound)) === true;
  });
  return held?.replace(/^\[[^\]]*\]/, "") ?? format;
}

const HOLDS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "=": (value, bound) => value === bound,
};

/** The words before the digits, the digits, and the words after them; `null` of a format that only has words. */
function partsOf(section: string | null): readonly [string | null, string | null, string] {
  const [, start, digits, end] = /^((?:"[^"]*")*)([^"]*)((?:"[^"]*")*)/.exec(section ?? "") ?? [];
  if (section === null || start === undefined) return [null, section, ""];
  const unquoted = (words: string | undefined): string => (words ?? "").replaceAll('"', "");
  return [start === "" ? null : unquoted(start), digits ?? "", unquoted(end)];
}
