import type { Plano } from "./hojaEntrega";
import { conPuntos } from "../metas";
import type { Celda } from "./renglones";

/** The table as Excel in Spanish saves it: semicolons, amounts as they are seen, Windows' own alphabet. */
export function csvDe({ columnas, renglones }: Plano): Uint8Array {
  const rows = [
    columnas.map(({ encabezado }) => encabezado),
    ...renglones.flatMap((renglon) => (renglon.type === "meta" ? [renglon.celdas.map(seen)] : [])),
  ];
  const text = rows.map((row) => `${row.map(quoted).join(";")}\r\n`).join("");
  return new Uint8Array(Buffer.from(text, "latin1"));
}

function seen({ valor }: Celda): string {
  if (valor === null) return "";
  if (typeof valor !== "object") return String(valor);
  return `$ ${conPuntos(valor.suma.reduce((sum, amount) => sum + amount, 0))}`;
}

function quoted(field: string): string {
  return /[;"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
