import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { tidyXlsx } from "../../../src/files/tidyXlsx";
import { DEPENDENCIAS } from "../dependencias";
import type { Fila } from "../filas";
import { FORMATOS, dataStyle, headingStyle } from "../estilos";
import { hojaInstrucciones, hojaPonderadores, hojaProyectos, sheetOf } from "../otrasHojas";
import { csvDe } from "./csv";
import type { Anexo, Dialecto } from "./dialecto";
import { hojaEntrega, planoDe, type Plano } from "./hojaEntrega";
import { conMacros } from "./macros";

/** The file of a dependencia. `plan` is the whole matriz, for the sheets that speak of all of it. */
export async function libroEntrega(
  filas: readonly Fila[],
  dialecto: Dialecto,
  plan: readonly Fila[],
): Promise<Uint8Array> {
  const plano = planoDe(filas, dialecto);
  if (dialecto.archivo.endsWith(".csv")) return csvDe(plano);
  const bytes = await libro(plano, filas, dialecto, plan);
  return dialecto.archivo.endsWith(".xlsm") ? conMacros(bytes) : bytes;
}

/** The metas of a dependencia among all, in the order of the plan. */
export function filasDe(plan: readonly Fila[], { dependencia }: Dialecto): readonly Fila[] {
  return plan.filter((fila) => fila.dependencia === DEPENDENCIAS[dependencia]);
}

/** A budget: a table of codes, names and amounts that is no matriz. */
export async function libroDePresupuesto(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [tabla("Presupuesto", PRESUPUESTO)],
    properties: { creator: DEPENDENCIAS.hacienda, created: FECHA, modified: FECHA },
  });
  return tidyXlsx(bytes);
}

async function libro(
  plano: Plano,
  filas: readonly Fila[],
  dialecto: Dialecto,
  plan: readonly Fila[],
): Promise<Uint8Array> {
  const anexos = (dialecto.hojas ?? []).map((anexo) => hojaAnexa(anexo, filas, plan));
  const bytes = await writeXlsx({
    sheets: [hojaEntrega(plano, dialecto), ...anexos],
    properties: { creator: DEPENDENCIAS[dialecto.dependencia], created: FECHA, modified: FECHA },
  });
  return tidyXlsx(bytes);
}

// Files carry the hour at which they were saved; a fixed one keeps them equal.
const FECHA = new Date(Date.UTC(2021, 9, 8));

function hojaAnexa(anexo: Anexo, filas: readonly Fila[], plan: readonly Fila[]): WriteSheet {
  switch (anexo) {
    case "instrucciones":
      return hojaInstrucciones();
    case "proyectos":
      return hojaProyectos(filas);
    case "ponderadores":
      return { ...hojaPonderadores(plan), hidden: true };
    case "listas":
      return { ...tabla("Listas", LISTAS), hidden: true };
    case "contratos":
      return tabla("Contratos", CONTRATOS);
  }
}

const LISTAS = [
  ["Orientación", "Trimestre"],
  ["Incremento", "I"],
  ["Acumulado", "II"],
  ["Mantenimiento", "III"],
  ["Reducción", "IV"],
];

const CONTRATOS = [
  ["Nº contrato", "Objeto del contrato", "Valor"],
  ["CPS-2021-041", "Prestación de servicios de apoyo a la gestión", 24_000_000],
  ["SIP-2021-007", "Suministro de elementos e insumos", 61_500_000],
  ["LP-2021-002", "Obra pública a precios unitarios", 412_000_000],
];

const PRESUPUESTO = [
  ["Rubro", "Concepto", "Apropiación inicial", "Apropiación definitiva", "Compromisos", "Pagos"],
  ["2.1.1.01", "Planta de personal permanente", 9_850e6, 10_020e6, 7_310e6, 7_295e6],
  ["2.1.2.02", "Adquisición de bienes y servicios", 4_120e6, 4_480e6, 3_905e6, 3_120e6],
  ["2.1.3.07", "Transferencias corrientes", 1_760e6, 1_760e6, 1_204e6, 1_204e6],
  ["2.3.2.02", "Inversión", 41_300e6, 46_750e6, 33_090e6, 25_480e6],
];

function tabla(name: string, rows: readonly (readonly (string | number)[])[]): WriteSheet {
  const heading = headingStyle("E2E8F0");
  const data = dataStyle("left", FORMATOS.texto);
  const widths = rows[0]!.map(() => 30);
  const content = rows.map((row, r) =>
    row.map((value) => [value, r === 0 ? heading : data] as const),
  );
  return sheetOf(name, widths, "A0AEC0", content, {});
}
