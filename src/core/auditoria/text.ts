import { quantity } from "../text/format";
import { trimestreEnPalabras } from "../text/periodo";
import type { Trimestre } from "../vocabulary";
import { nivelOfPlace } from "./niveles";

/** What the audit of a printed report says. */
export const AUDITORIA = {
  linea: (line: number) => `línea ${line + 1}`,
  parrafo: (index: number) => `párrafo ${index + 1}`,
  celda: (tabla: number, fila: number, columna: string) =>
    `tabla ${tabla}, fila ${fila}, «${columna}»`,
  grafica: (grafica: number, categoria: string, serie: string) =>
    `gráfica ${grafica}, «${categoria}», «${serie}»`,
  celdaDeHoja: (celda: string) => `celda ${celda}`,
  igual: "Es la cifra del cálculo.",
  redondeo: (motor: number) => `El cálculo da ${exact(motor)}, que redondeado es la cifra impresa.`,
  truncado: (motor: number) =>
    `El cálculo da ${exact(motor)}: la cifra impresa está truncada, no redondeada.`,
  /** The engine's, in words where it is no amount: a nivel, a period. */
  motor: (id: string, motor: number): MotorDicho => {
    const words = enPalabras(id, motor);
    return { text: words ?? exact(motor), isAmount: words === null };
  },
  noAlcanzable: ({ text, isAmount }: MotorDicho) =>
    isAmount
      ? `El cálculo da ${text}; ni redondeado ni truncado es la cifra impresa.`
      : `El cálculo da ${text}, y no lo que está impreso.`,
  contradice: ({ text }: MotorDicho, otras: readonly string[]) =>
    `El mismo informe imprime otra cifra: ${otras.join("; ")}. El cálculo da ${text}.`,
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

interface MotorDicho {
  readonly text: string;
  readonly isAmount: boolean;
}

function enPalabras(id: string, motor: number): string | null {
  if (id.endsWith("/nivel")) return nivelOfPlace(motor);
  if (id === "periodo/vigencia") return `la vigencia ${motor}`;
  const trimestre = TRIMESTRES.find((one) => one === motor);
  return id !== "periodo/trimestre" || trimestre === undefined
    ? null
    : `el ${trimestreEnPalabras(trimestre)}`;
}

const TRIMESTRES: readonly Trimestre[] = [1, 2, 3, 4];

/** Up to four decimals, so that a difference is seen. */
function exact(value: number): string {
  const rounded = Math.round(value * 10_000) / 10_000;
  return Number.isInteger(rounded * 100) ? quantity(rounded) : String(rounded).replace(".", ",");
}
