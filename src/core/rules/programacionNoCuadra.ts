import { TRIMESTRES, type TipoDeMeta } from "../vocabulary";
import { programmedByQuarters } from "../plan/yearOfMeta";
import { isRising, type Invariants } from "../plan/invariants";
import { isSameSum } from "../precision";
import { isUnread, tipoOfLabel } from "../plan/inferTipos";
import { YEARS_OF_A_PLAN } from "../planes/vigencias";
import { nth } from "../nth";
import type { Fila, YearOfFila } from "../matriz/filas/fila";
import type { FindingOf } from "../finding";
import { quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly programacionNoCuadra: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly sum: number;
      readonly last: number;
      readonly metaCuatrienio: number;
    };
  }
}

/** R3: neither the sum of the years nor the last of them is the meta del cuatrienio. */
export const programacionNoCuadra: Rule<"programacionNoCuadra"> = {
  name: "Programación que no cuadra",
  scope: "fila",
  namesMetas: true,
  check: {
    lectura: ({ filas, tipos }) =>
      filas.flatMap((fila) => unbalanced(fila, tipos.invariantsOf(fila))),
  },
  sentence: (finding) =>
    finding.last === finding.metaCuatrienio
      ? `La programación termina en la meta del cuatrienio (${quantity(finding.metaCuatrienio)}) pero decrece en el camino, y la suma de los años (${quantity(finding.sum)}) no es igual a ella.`
      : `La programación no cuadra con la meta del cuatrienio (${quantity(finding.metaCuatrienio)}): ni la suma de los años (${quantity(finding.sum)}) ni el último año (${quantity(finding.last)}) son iguales a ella.`,
  fix: "Revise la programación de cada año y la meta del cuatrienio: una de las dos tiene un error.",
};

function unbalanced(
  fila: Fila,
  invariants: Invariants | null,
): FindingOf<"programacionNoCuadra">[] {
  if (!invariants || invariants.sum || invariants.last || invariants.all || invariants.reduction)
    return [];
  if (!isWholeProgramme(fila) || quartersReachMeta(fila, invariants.metaCuatrienio)) return [];
  // A reduction that lacks only its línea base is said to lack that.
  if (
    fila.tipoDeclarado !== null &&
    tipoOfLabel(fila.tipoDeclarado) === "reduccion" &&
    fila.lineaBase?.value == null &&
    invariants.falls
  )
    return [];
  return [
    {
      type: "programacionNoCuadra",
      severity: "advertencia",
      meta: fila.codigo,
      at: fila.metaCuatrienio?.at ?? fila.at,
      points: null,
      sum: invariants.total,
      last: invariants.final,
      metaCuatrienio: invariants.metaCuatrienio,
    },
  ];
}

/** Whether every year of the cuatrienio could be read; what is not known cannot be off. */
function isWholeProgramme({ years }: Fila): boolean {
  return (
    years.filter((year) => year.programado !== null || quartersOf(year).length > 0).length >=
      YEARS_OF_A_PLAN && years.every(({ programado }) => !isUnread(programado))
  );
}

/** R11: a year programmed by quarters only counts with what these come to, by each type. */
function quartersReachMeta(fila: Fila, metaCuatrienio: number): boolean {
  if (fila.years.every(({ programado }) => programado !== null)) return false;
  const lineaBase = fila.lineaBase?.value ?? null;
  const valuesAs = (tipo: TipoDeMeta): readonly number[] =>
    fila.years.map((year) =>
      year.programado === null
        ? programmedByQuarters(quartersOf(year), year, tipo, lineaBase)
        : (year.programado.value ?? 0),
    );
  const sum = valuesAs("suma").reduce((total, value) => total + value, 0);
  const levels = valuesAs("creciente");
  return (
    isSameSum(sum, metaCuatrienio) ||
    (isSameSum(nth(levels, -1), metaCuatrienio) && isRising(levels)) ||
    valuesAs("mantenimiento").every((value) => isSameSum(value, metaCuatrienio))
  );
}

function quartersOf({ programadoTrimestre }: YearOfFila): readonly number[] {
  return TRIMESTRES.flatMap((quarter) => programadoTrimestre[quarter]?.value ?? []);
}
