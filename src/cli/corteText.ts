import { puntosDe } from "../core/corte/evolucion";
import { claveDe } from "../core/corte/periodo";
import { pronosticoDe } from "../core/corte/pronostico";
import {
  aLaFechaText,
  cambioDeCorteText,
  deUnCorteAOtroText,
  firmaText,
  pronosticoText,
} from "../core/corte/text";
import { percent, points } from "../core/text/format";
import type { CorteContado } from "./corteJson";
import { CLI } from "./text/cli";
import { CORTE_CLI } from "./text/corte";

/** The page that `sopo corte` prints for a person: the cortes of the plan, how it went between the last two, and what was changed since. */
export function corteText({ actual, leidos, serie, regla, retroactivos }: CorteContado): string {
  if (leidos.cortes.length === 0) return CORTE_CLI.none;
  const puntos = puntosDe(serie, "plan");
  const table = [
    CORTE_CLI.headings,
    ...puntos.map(({ clave, programado, avance, cumplimiento, nivel }, index) => {
      const guardado = serie[index]?.guardado ?? null;
      const saved = guardado === null ? CORTE_CLI.notKept : firmaText(guardado);
      return [
        clave,
        points(programado),
        points(avance),
        percent(cumplimiento),
        nivel ?? "–",
        saved,
      ];
    }),
  ].map(row);
  const [antes, ahora] = puntos.slice(-2);
  const words =
    antes === undefined || ahora === undefined
      ? []
      : actual.sujetos
          .filter(({ tipo, padre }) => tipo === "plan" || (tipo === "nodo" && padre === "plan"))
          .flatMap(({ id, codigo, nombre, tipo }) => {
            const [then, now] = puntosDe(serie.slice(-2), id);
            const name = tipo === "plan" ? CLI.plan : `${codigo} ${nombre}`.trim();
            return then && now ? [deUnCorteAOtroText(name, then, now)] : [];
          });
  return [
    ...table,
    "",
    ...words,
    ...(ahora === undefined ? [] : [aLaFechaText(ahora)].filter((line) => line !== null)),
    ...pronosticoText(pronosticoDe(serie, "plan", regla)),
    "",
    ...leidos.cortes
      .filter(({ intacto }) => !intacto)
      .map(({ corte }) => CORTE_CLI.changed(claveDe(corte.periodo))),
    ...retroactivos.flatMap(({ guardado, cambios }) => {
      const isIntact = leidos.cortes.every(
        ({ corte, intacto }) => corte !== guardado.corte || intacto,
      );
      return retroactiveLines(claveDe(guardado.corte.periodo), cambios, isIntact);
    }),
  ]
    .join("\n")
    .trimEnd();
}

function retroactiveLines(
  clave: string,
  cambios: CorteContado["retroactivos"][number]["cambios"],
  isIntact: boolean,
): readonly string[] {
  if (cambios === null) return [CORTE_CLI.cannotAsk(clave)];
  if (cambios.length === 0)
    return [isIntact ? CORTE_CLI.noRetroactive(clave) : CORTE_CLI.asTheSheetSays(clave)];
  const left = cambios.length - MOST_LINES;
  return [
    CORTE_CLI.retroactive(clave, cambios.length),
    ...cambios.slice(0, MOST_LINES).map((cambio) => `  ${cambioDeCorteText(cambio)}`),
    ...(left > 0 ? [CORTE_CLI.more(left)] : []),
  ];
}

const MOST_LINES = 10;

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(WIDTHS[index] ?? 0)))
    .join("  ")
    .trimEnd();
}

const WIDTHS = [12, 10, 8, 12, 13, 0];
