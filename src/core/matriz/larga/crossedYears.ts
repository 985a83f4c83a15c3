import type { Vigencia } from "../../vocabulary";
import { rowsOfMetas } from "../filas/rowsOfMeta";
import type { Amount, Fila, YearOfFila } from "../filas/fila";

/** A row with the vigencia that it is about; `null` where it names none. */
interface RowOfYear {
  readonly fila: Fila;
  readonly vigencia: Vigencia | null;
}

/**
 * R27: years down the rows and across the columns. Each row says what is of its own vigencia: under the
 * columns of that year, and under those of none. What it says of the other years must be nothing, or what
 * their own rows say; else neither can be taken for the other, and it is `null`.
 */
export function crossedYears(rows: readonly RowOfYear[]): ReadonlyMap<Fila, Fila> | null {
  const vigenciaOf = new Map(rows.map(({ fila, vigencia }) => [fila, vigencia]));
  const crossed = new Map<Fila, Fila>();
  for (const filas of rowsOfMetas(rows.map(({ fila }) => fila))) {
    const byVigencia = new Map(filas.map((fila) => [vigenciaOf.get(fila) ?? null, fila]));
    if (byVigencia.size < filas.length) return null;
    for (const fila of filas) {
      const own = vigenciaOf.get(fila) ?? null;
      const others = fila.years.filter(({ vigencia }) => vigencia !== own && vigencia !== null);
      const isRepeated = others.every((year) => {
        const there = byVigencia.get(year.vigencia);
        const told = there?.years.find(({ vigencia }) => vigencia === year.vigencia);
        return told === undefined || amountsOf(year).every((amount) => isIn(amount, told));
      });
      if (own === null || !isRepeated) return null;
      const kept = others.filter(({ vigencia }) => !byVigencia.has(vigencia));
      crossed.set(fila, { ...fila, years: [...ofYear(fila, own), ...kept] });
    }
  }
  return crossed;
}

function ofYear({ years }: Fila, vigencia: Vigencia): readonly YearOfFila[] {
  const dated = years.find((year) => year.vigencia === vigencia);
  const undated = years.find((year) => year.vigencia === null);
  if (!dated || !undated)
    return [dated ?? undated].flatMap((year) => (year ? [{ ...year, vigencia }] : []));
  return [
    {
      ...undated,
      ...dated,
      programado: dated.programado ?? undated.programado,
      ejecutado: dated.ejecutado ?? undated.ejecutado,
      avance: dated.avance ?? undated.avance,
      programadoTrimestre: { ...undated.programadoTrimestre, ...dated.programadoTrimestre },
      ejecutadoTrimestre: { ...undated.ejecutadoTrimestre, ...dated.ejecutadoTrimestre },
    },
  ];
}

function amountsOf(year: YearOfFila): readonly Amount[] {
  const { programado, ejecutado, avance, programadoTrimestre, ejecutadoTrimestre } = year;
  return [
    programado,
    ejecutado,
    avance,
    ...Object.values(programadoTrimestre),
    ...Object.values(ejecutadoTrimestre),
  ].filter((amount) => amount !== null);
}

/** Nothing, or what the same column says there. */
function isIn(amount: Amount, year: YearOfFila): boolean {
  if (amount.value === null) return amount.absence === "blank";
  return amountsOf(year).some(
    ({ at, value }) => at.column === amount.at.column && value === amount.value,
  );
}
