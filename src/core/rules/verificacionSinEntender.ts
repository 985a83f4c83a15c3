import type { FilaLeida } from "../checks/hechos";
import type { Rule } from "../checks/rule";
import type { FindingOf } from "../finding";

declare module "../finding" {
  interface Findings {
    readonly verificacionSinEntender: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly texto: string;
    };
  }
}

/** R22: what stands where evidence is verified or rejected is neither, so that it changes no figure. */
export const verificacionSinEntender: Rule<"verificacionSinEntender"> = {
  name: "Verificación que no se entiende",
  scope: "fila",
  namesMetas: true,
  revision: "soportes",
  check: { fila: check },
  sentence: ({ texto }) =>
    `La verificación de la evidencia dice «${texto}»: no se sabe si está verificada o rechazada, y la ejecución se tiene en cuenta.`,
  fix: "Escriba «Verificada» o «Rechazada»; si falta revisarla, «Pendiente».",
};

function check({ meta: { fila } }: FilaLeida): FindingOf<"verificacionSinEntender">[] {
  const { verificacion, verificacionSinLeer } = fila;
  if (verificacionSinLeer === undefined || verificacion?.resultado === "rechazada") return [];
  return [
    {
      type: "verificacionSinEntender",
      severity: "advertencia",
      meta: fila.codigo,
      at: verificacionSinLeer.at,
      points: null,
      texto: verificacionSinLeer.texto,
    },
  ];
}
