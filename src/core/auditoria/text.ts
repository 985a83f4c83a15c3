import { quantity } from "../text/format";

/** What the audit of a printed report says. */
export const AUDITORIA = {
  linea: (line: number) => `línea ${line + 1}`,
  parrafo: (index: number) => `párrafo ${index + 1}`,
  celda: (tabla: number, fila: number, columna: string) =>
    `tabla ${tabla}, fila ${fila}, «${columna}»`,
  celdaDeHoja: (celda: string) => `celda ${celda}`,
  igual: "Es la cifra del cálculo.",
  redondeo: (motor: number) => `El cálculo da ${exact(motor)}, que redondeado es la cifra impresa.`,
  truncado: (motor: number) =>
    `El cálculo da ${exact(motor)}: la cifra impresa está truncada, no redondeada.`,
  noAlcanzable: (motor: number) =>
    `El cálculo da ${exact(motor)}; ni redondeado ni truncado es la cifra impresa.`,
  contradice: (motor: number, otras: readonly string[]) =>
    `El mismo informe imprime otra cifra: ${otras.join("; ")}. El cálculo da ${exact(motor)}.`,
  contradiceSinMotor: (otras: readonly string[]) =>
    `El mismo informe imprime otra cifra: ${otras.join("; ")}. El libro no trae con qué calcularla.`,
  otra: (texto: string, lugar: string) => `${texto} en ${lugar}`,
  suma: (suma: number, partes: readonly string[]) =>
    `sus partes suman ${exact(suma)} (${partes.join("; ")})`,
  copiada: (texto: string, lugar: string) =>
    ` Es la misma cifra que ${lugar} imprime de otra cosa (${texto}).`,
  sinAtar: "No se pudo establecer de qué habla la cifra.",
  sinMotor: "El libro no trae con qué calcularla.",
} as const;

/** Up to four decimals, so that a difference is seen. */
function exact(value: number): string {
  const rounded = Math.round(value * 10_000) / 10_000;
  return Number.isInteger(rounded * 100) ? quantity(rounded) : String(rounded).replace(".", ",");
}
