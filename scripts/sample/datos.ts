import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The lines of a file of `datos`, cut into fields; a line that starts with # is a comment. */
export function readDatos(archivo: string): readonly (readonly string[])[] {
  return readFileSync(join(__dirname, "datos", archivo), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|"));
}

/** Fields by the first one of each line. */
export function porClave(archivo: string): ReadonlyMap<string, readonly string[]> {
  return new Map(readDatos(archivo).map(([key, ...fields]) => [key!, fields]));
}
