import { integer } from "./random";

/** Money by source of funds, in pesos. */
export interface Dinero {
  readonly programado: readonly number[];
  readonly ejecutado: readonly number[];
}

/** The sources in the order of the matriz. */
export const FUENTES = [
  "Cof Dpto",
  "Cof Nación",
  "Crédito",
  "Otros",
  "Recursos Propios",
  "SGP Alim Escolar",
  "SGP APSB",
  "SGP Cultura",
  "SGP Deporte",
  "SGP Educación",
  "SGP Libre Dest",
  "SGP Libre Inv",
  "SGP Rio Magdalena",
  "SGP Primera Infancia",
  "SGP Salud",
  "Regalías",
  "Funcionamiento",
  "Gestionados",
] as const;

/**
 * A plausible budget and what was spent of it: nothing where nothing was done (R22), never more
 * than was programmed from any source (R16).
 */
export function dineroDe(
  fuentes: readonly string[],
  avance: number | null,
  random: () => number,
): Dinero {
  const total = avance === null ? 0 : Math.round(10 ** (1.1 + random() * 1.6)) * 1_000_000;
  const used = fuentes.slice(0, integer(random, 1, fuentes.length));
  const spent = avance === null || avance === 0 ? 0 : 0.25 + avance * 0.5 + random() * 0.2;
  const programado = FUENTES.map((fuente) => {
    const place = used.indexOf(fuente);
    return place < 0 ? 0 : hundredThousands(total * (SHARES[used.length - 1]?.[place] ?? 0));
  });
  return {
    programado,
    ejecutado: programado.map((amount) => thousands(amount * spent * (0.9 + random() * 0.1))),
  };
}

/** What was spent of a budget by a meta that got so far. */
export function dineroEjecutado(
  { programado }: Dinero,
  avance: number,
  random: () => number,
): Dinero {
  const spent = 0.25 + avance * 0.5 + random() * 0.2;
  return { programado, ejecutado: programado.map((amount) => thousands(amount * spent)) };
}

const SHARES = [[1], [0.7, 0.3], [0.6, 0.25, 0.15]];

function hundredThousands(amount: number): number {
  return Math.round(amount / 100_000) * 100_000;
}

function thousands(amount: number): number {
  return Math.floor(amount / 1000) * 1000;
}
