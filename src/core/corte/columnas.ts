import { MEDIDAS, type Medida } from "../cifras/medida";
import { medidaText } from "../cifras/medidaText";
import { MEDIDAS_DE, type Sujeto } from "../cifras/sujeto";
import { CORTES } from "./text";

/**
 * The columns of the table of kept cortes, one row for each corte and sujeto, so that a PivotTable can use
 * it. Each cell costs bytes in every corte: what follows from other cells is left out.
 */
export const MEDIDAS_GUARDADAS: readonly Medida[] = (Object.keys(MEDIDAS) as Medida[]).filter(
  (medida) =>
    !medida.startsWith("diferencia.") &&
    (MEDIDAS_DE.plan.includes(medida) || MEDIDAS_DE.meta.includes(medida)),
);

/** The figure after R12 that one before it is compared with; `null`: it is none before R12. */
export function oficialDe(medida: Medida): Medida | null {
  return medida.startsWith("reportado.") ? (medida.slice("reportado.".length) as Medida) : null;
}

/** Of a meta, what its peso, its cumplimiento and the ponderador give. */
export const DE_SU_PESO: ReadonlySet<Medida> = new Set(["programado", "avance"]);

/** What stands before the figures, in order. */
export const CAMPOS = Object.keys(CORTES.columnas) as readonly CampoDeCorte[];

export type CampoDeCorte = keyof typeof CORTES.columnas;

/** Every heading of the table, in order; the last column says what the corte stands on, in the row of its plan. */
export const ENCABEZADOS: readonly string[] = [
  ...CAMPOS.map((campo) => CORTES.columnas[campo]),
  ...MEDIDAS_GUARDADAS.map(medidaText),
  CORTES.sustento,
];

/** First row of the table that holds a corte, zero-based: title, help and headings stand above. */
export const FIRST_ROW = 3;

/** The id that a sujeto has by its code, where no other has the same. */
export function idDe(tipo: Sujeto["tipo"], codigo: string): string {
  return tipo === "plan" ? tipo : `${tipo}/${codigo}`;
}
