import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import type { EntregaReconocida } from "../../../src/core/consolidate/entrega";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { recognised } from "./matrices";

const LINES: Readonly<Record<string, readonly string[]>> = {
  salud: [
    "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 10",
    "| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4",
  ],
  cultura: [
    "| 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10",
    "| 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 1",
  ],
};

/** A file that weighs the two ejes; `null`: it brings no weights. */
export function sent(
  name: "salud" | "cultura",
  vida: number | null,
  vigencia: number | null = null,
): EntregaReconocida {
  const pesos =
    vida === null
      ? []
      : [
          sheet(
            "Ponderadores",
            [
              "| Eje | Peso",
              `| 1. Vida | ${vida}`,
              `| 2. Arte | ${100 - vida}`,
              ...(vigencia === null
                ? []
                : ["|", "| Vigencia | Ponderador", `| 2021 | ${vigencia}`]),
            ].join("\n"),
          ),
        ];
  const matriz = [
    `| Secretaría de ${name}`,
    "| Corte: 30 de septiembre de 2021",
    "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021",
    ...(LINES[name] ?? []),
  ].join("\n");
  return recognised(
    entregaOf(`${name}.xlsx`, ok(book(`${name}.xlsx`, sheet("Matriz", matriz), ...pesos))),
  );
}
