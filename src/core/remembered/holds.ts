import { isRecord } from "../isRecord";

/** Whether content from outside is what it should be. */
export type Holds = (told: unknown) => boolean;

export const isText: Holds = (told) => typeof told === "string";

/** JSON knows no other numbers than finite ones. */
export const isNumber: Holds = (told) => typeof told === "number" && Number.isFinite(told);

export const isInteger: Holds = (told) => Number.isInteger(told);

export const isBoolean: Holds = (told) => typeof told === "boolean";

/** "2021-09-30" */
export const isDate: Holds = (told) => typeof told === "string" && /^\d{4}-\d{2}-\d{2}$/.test(told);

export function orNull(holds: Holds): Holds {
  return (told) => told === null || holds(told);
}

export function oneOf(values: readonly unknown[]): Holds {
  return (told) => values.includes(told);
}

/** A list of nothing else. */
export function each(holds: Holds): Holds {
  return (told) => Array.isArray(told) && told.every((one) => holds(one));
}

/** An object whose every value holds, whatever their keys. */
export function eachValue(holds: Holds): Holds {
  return (told) => isRecord(told) && Object.values(told).every((one) => holds(one));
}

/** An object that has all these parts, and maybe others. */
export function having(parts: Readonly<Record<string, Holds>>): Holds {
  return (told) =>
    isRecord(told) && Object.entries(parts).every(([key, holds]) => holds(told[key]));
}
