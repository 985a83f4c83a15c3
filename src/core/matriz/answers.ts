import { isRecord } from "../isRecord";
import type { Campo, Trimestre } from "../vocabulary";
import type { Answers, ColumnAnswer } from "./matriz";

/**
 * Reads answers that were kept in a workbook. Anybody may have edited them: what is not of the
 * right shape is left out, and the rest still counts.
 */
export function answersFrom(remembered: unknown): Answers {
  if (!isRecord(remembered)) return {};
  const { sheet, columns, cumulativeQuarters, pesos, ponderadores, gestion, periodo } = remembered;
  return {
    ...(typeof sheet === "string" && { sheet }),
    ...(Array.isArray(columns) && { columns: columns.flatMap(columnAnswer) }),
    ...(typeof cumulativeQuarters === "boolean" && { cumulativeQuarters }),
    ...(isRecord(pesos) && { pesos: positiveNumbers(pesos) }),
    ...(isRecord(ponderadores) && { ponderadores: positiveNumbers(ponderadores) }),
    ...(isRecord(gestion) && { gestion: onlyOf(gestion, (answer) => typeof answer === "boolean") }),
    ...(isRecord(periodo) && { periodo: periodoOf(periodo) }),
  };
}

/** Answers given now overrule those kept earlier, column by column and meta by meta. */
export function mergeAnswers(kept: Answers, given: Answers): Answers {
  const slot = ({ campo, vigencia, trimestre, level }: ColumnAnswer): string =>
    [campo, vigencia, trimestre, level].join("|");
  const overruled = new Set((given.columns ?? []).map(slot));
  const columns = [
    ...(kept.columns ?? []).filter((answer) => !overruled.has(slot(answer))),
    ...(given.columns ?? []),
  ];
  const gestion = { ...kept.gestion, ...given.gestion };
  return {
    ...kept,
    ...given,
    ...(columns.length > 0 && { columns }),
    ...(Object.keys(gestion).length > 0 && { gestion }),
  };
}

function columnAnswer(value: unknown): ColumnAnswer[] {
  if (!isRecord(value) || typeof value["campo"] !== "string") return [];
  const { campo, heading, vigencia, trimestre, level } = value;
  if (heading !== null && typeof heading !== "string") return [];
  return [
    {
      campo: campo as Campo,
      heading,
      ...(typeof vigencia === "number" && { vigencia }),
      ...((trimestre === 1 || trimestre === 2 || trimestre === 3 || trimestre === 4) && {
        trimestre: trimestre as Trimestre,
      }),
      ...(typeof level === "number" && { level }),
    },
  ];
}

function periodoOf({
  vigencia,
  corte,
}: Readonly<Record<string, unknown>>): NonNullable<Answers["periodo"]> {
  return {
    ...(Number.isInteger(vigencia) && { vigencia: vigencia as number }),
    ...(typeof corte === "string" && /^\d{4}-\d{2}-\d{2}$/.test(corte) && { corte }),
  };
}

function positiveNumbers(values: Readonly<Record<string, unknown>>): Record<string, number> {
  return onlyOf(values, (value): value is number => typeof value === "number" && value >= 0);
}

function onlyOf<T>(
  values: Readonly<Record<string, unknown>>,
  holds: (value: unknown) => value is T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, T] => holds(entry[1])),
  );
}
