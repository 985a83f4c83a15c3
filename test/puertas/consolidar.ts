import { consolidate } from "../../src/core/consolidate/consolidate";
import type { AskConsolidacion } from "../../src/core/consolidate/ask";
import type { Entrega } from "../../src/core/consolidate/entrega";
import { consolidadoReport } from "../../src/core/report/consolidacion/consolidadoReport";
import { consolidacionJson } from "../../src/cli/consolidacionJson";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import type { Dichos } from "./dicho";
import { muestraOf, type Muestra } from "./muestra";
import { nodoDichos } from "./puertas";

/** Files made one: the consolidado as any other workbook, and what `consolidar` itself said of it. */
export async function consolidados(
  nombre: string,
  entregas: readonly Entrega[],
  ask: AskConsolidacion = {},
): Promise<{ readonly muestra: Muestra; readonly dichos: Dichos }> {
  const consolidacion = consolidate(entregas, ask);
  const bytes = await writeWorkbook(consolidadoReport(consolidacion), "consolidado");
  const said = JSON.parse(JSON.stringify(consolidacionJson(consolidacion))) as Resumen;
  return {
    muestra: await muestraOf(nombre, bytes),
    dichos: new Map([
      ...nodoDichos("plan", said.plan),
      ...said.escenarios.flatMap((one) => nodoDichos(`nodo/${one.codigo}`, one)),
    ]),
  };
}

interface Resumen {
  readonly plan: Nodo;
  readonly escenarios: readonly Nodo[];
}

type Nodo = Readonly<Record<string, unknown>>;
