import type { TablaAbierta } from "../core/datosAbiertos/datosAbiertos";
import { fingerprint } from "../core/fingerprint";
import { DATOS } from "../core/datosAbiertos/text";

/** A file of the open data: its name and its text, UTF-8. */
export interface ArchivoAbierto {
  readonly name: string;
  readonly text: string;
}

/**
 * The tables as CSV and, beside them, the `datapackage.json` (Frictionless) that describes them. It has
 * a print of each text, by which one that was changed since is told from what we wrote.
 *
 * @param beside other texts that are written with them
 */
export function writeDatosAbiertos(
  titulo: string,
  tablas: readonly TablaAbierta[],
  beside: readonly ArchivoAbierto[] = [],
): readonly ArchivoAbierto[] {
  const texts = [
    ...tablas.map((tabla) => ({ name: `${tabla.name}.csv`, text: csvOf(tabla) })),
    ...beside,
  ];
  const huellas = Object.fromEntries(texts.map(({ name, text }) => [name, fingerprint([text])]));
  const description = { ...packageOf(titulo, tablas), huellas };
  return [...texts, { name: PACKAGE_FILE, text: `${JSON.stringify(description, null, 2)}\n` }];
}

export const PACKAGE_FILE = "datapackage.json";

/** What the description calls the data, and by which it is known as ours. */
export const PACKAGE_NAME = "seguimiento-plan-de-desarrollo";

function packageOf(titulo: string, tablas: readonly TablaAbierta[]): object {
  return {
    profile: "tabular-data-package",
    name: PACKAGE_NAME,
    title: titulo,
    description: DATOS.descripcion,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Atribución 4.0 Internacional",
        path: "https://creativecommons.org/licenses/by/4.0/deed.es",
      },
    ],
    resources: tablas.map(({ name, title, description, fields }) => ({
      profile: "tabular-data-resource",
      name,
      path: `${name}.csv`,
      title,
      description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", doubleQuote: true, header: true },
      schema: { fields, missingValues: [""] },
    })),
  };
}

/** RFC 4180. A text that Excel would run as a formula gets an apostrophe before it. */
function csvOf({ fields, rows }: TablaAbierta): string {
  const heading = fields.map(({ name }) => name);
  return [heading, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
