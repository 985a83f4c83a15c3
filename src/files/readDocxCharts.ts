import { printedNumber } from "../core/auditoria/printedNumber";
import { decimalIn, wholeIn } from "../core/grid/digits";
import { unescaped } from "./unescaped";

/** What a chart of a document draws, as a table: a column for each series, a row for each category. */
export function tablaDeGrafica(xml: string): readonly (readonly string[])[] {
  const series = xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  const [first = ""] = series;
  const names = series.map((one) => pointsOf(part(one, "tx")).get(0) ?? "");
  const labels = pointsOf(part(first, "cat"));
  const values = series.map((one) => ({
    byPlace: pointsOf(part(one, "val")),
    format: /formatCode="(?:\[[^\]]*\])?([^"]*)"/.exec(part(one, "dLbls"))?.[1] ?? "",
  }));
  return [
    ["", ...names],
    ...[...labels].map(([place, label]) => [
      label,
      ...values.map(({ byPlace, format }) => drawn(byPlace.get(place) ?? "", format)),
    ]),
  ];
}

/** As its label shows it; one that is not what the label rounds to, as it is kept. */
function drawn(raw: string, format: string): string {
  const value = decimalIn(raw);
  if (value === null) return raw;
  const shown = printedNumber(value, format);
  return decimalIn(shown.replace(",", ".")) === value ? shown : raw.replace(".", ",");
}

function part(xml: string, name: string): string {
  return new RegExp(`<c:${name}>.*?</c:${name}>`, "s").exec(xml)?.[0] ?? "";
}

function pointsOf(xml: string): ReadonlyMap<number, string> {
  const points = xml.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)<\/c:v>/g);
  return new Map([...points].map(([, place, text = ""]) => [wholeIn(place) ?? 0, unescaped(text)]));
}
