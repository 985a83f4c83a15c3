import { foldText } from "../grid/foldText";
import { addressOf } from "../grid/a1";
import { cellAt, cellKey } from "../grid/grid";
import { PRECISION } from "../precision";
import { quantity } from "../text/format";
import { pesosPerUnit } from "../matriz/filas/dineroColumns";
import { declaredPeriodo } from "../matriz/periods/declaredPeriodo";
import { celdaDe } from "./avisos";
import { hecho, type HechoDeLista } from "../checks/hechoDeLista";
import { estadoAt, type Estado } from "./estado";
import { ultimoDiaAt } from "../grid/fecha";
import type { Leida, Lectura } from "./readLista";
import { LISTAS } from "./text";
import { cantidadAt } from "./valores";

/** Rows by what they say, as a reader sees it, in the order in which it first appears. */
export function grupos<T>(
  filas: readonly T[],
  nameOf: (fila: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const found = new Map<string, { readonly name: string; readonly own: T[] }>();
  for (const fila of filas) {
    const name = nameOf(fila);
    const group = found.get(foldText(name));
    if (group) group.own.push(fila);
    else found.set(foldText(name), { name, own: [fila] });
  }
  return [...found.values()].map(({ name, own }) => [name, own]);
}

/** The amount of a row in a column; `null` where there is none. */
export function montoDe<C extends string>(fila: Leida<C>, campo: C): number | null {
  return sumOf(montosDe(fila, campo).map(({ monto }) => monto));
}

/** The amounts of a row with the vigencia of each: the column of all of them, else one for each. */
export function montosDe<C extends string>(
  { tabla, at }: Leida<C>,
  campo: C,
): readonly { readonly vigencia: number | null; readonly monto: number }[] {
  const all = tabla.columnas.filter((one) => one.campo === campo);
  const whole = all.filter(({ periodo }) => periodo.vigencia === null);
  return (whole.length > 0 ? whole : all).flatMap(({ column, heading, periodo: { vigencia } }) => {
    const { value } = cantidadAt(tabla.sheet, at.row, column);
    const unit = tabla.lista.columnas[campo].clase === "dinero" ? pesosPerUnit(heading, []) : 1;
    return value === null ? [] : [{ vigencia, monto: value * unit }];
  });
}

/** R1: the sum of what is there; `null` where nothing is. */
export function sumaDe<C extends string>(filas: readonly Leida<C>[], campo: C): number | null {
  return sumOf(filas.flatMap((fila) => montoDe(fila, campo) ?? []));
}

function sumOf(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : amounts.reduce((sum, one) => sum + one, 0);
}

export function estadoDe<C extends string>(fila: Leida<C>, campo: C): Estado | null {
  const column = fila.tabla.columnas.find((one) => one.campo === campo)?.column;
  return column === undefined ? null : estadoAt(fila.tabla.sheet, fila.at.row, column);
}

/** The last day that any of these columns names. */
export function finDe<C extends string>(fila: Leida<C>, campos: readonly C[]): string | null {
  for (const campo of campos)
    for (const one of fila.tabla.columnas.filter((columna) => columna.campo === campo)) {
      const day = ultimoDiaAt(fila.tabla.sheet, fila.at.row, one.column);
      if (day !== null) return day;
    }
  return null;
}

/** The corte asked for, or that a sheet declares of itself. */
export function corteDe(
  lecturas: readonly Lectura<string>[],
  asked: string | undefined,
  workbook: string,
): string | null {
  if (asked !== undefined) return asked;
  const declared = lecturas.flatMap(({ tablas }) =>
    tablas.map(
      ({ sheet, headerRows }) => declaredPeriodo(sheet, headerRows[0] ?? 0, workbook).corte,
    ),
  );
  return declared.find((corte) => corte !== null) ?? null;
}

/** Over before the corte, and not done. */
export function isVencida(
  fin: string | null,
  estado: Estado | null,
  corte: string | null,
): boolean {
  if (fin === null || corte === null) return false;
  return fin < corte && estado !== "terminada" && estado !== "descartada";
}

/** An empty cell where the office wants something said, one finding a row. */
export function avisosDeVacios<C extends string>(
  filas: readonly Leida<C>[],
  campo: C,
  regla: string,
  sentence: (nombre: string) => string,
  fix: string,
): readonly HechoDeLista[] {
  return filas
    .filter(
      ({ tabla, textos }) =>
        textos[campo] === undefined && tabla.columnas.some((one) => one.campo === campo),
    )
    .map((fila) => hecho(regla, "advertencia", sentence(fila.nombre), fix, celdaDe(fila, campo)));
}

/** Totals that a sheet prints beside what its rows add up to, and amounts that are no numbers (R1, R18, R29). */
export function avisosDeMontos<C extends string>(
  lectura: Lectura<C>,
  campos: readonly C[],
): readonly HechoDeLista[] {
  const ofTotals = lectura.totales.flatMap(({ tabla, row, filas }) =>
    tabla.columnas
      .filter(({ campo }) => campos.includes(campo))
      .flatMap(({ column, heading }) => {
        const printed = cantidadAt(tabla.sheet, row, column).value;
        const isGeneral = totalsAll(tabla.sheet.rows[row] ?? []);
        const added = isGeneral ? lectura.filas.filter((fila) => fila.tabla === tabla) : filas;
        // Each total is of its own column, and in its unit.
        const sum = sumOf(
          added.flatMap(({ at }) => cantidadAt(tabla.sheet, at.row, column).value ?? []),
        );
        if (printed === null || sum === null || Math.abs(printed - sum) <= HALF_A_PESO) return [];
        const at = { ...(filas[0]?.at ?? lectura.filas[0]?.at ?? NOWHERE), row, column };
        return [
          hecho(
            "totalDistinto",
            "advertencia",
            LISTAS.totalDistinto(heading, addressOf(at), quantity(printed), quantity(sum)),
            LISTAS.totalDistintoFix,
            at,
          ),
        ];
      }),
  );
  const unread = lectura.filas.flatMap((fila) =>
    fila.tabla.columnas
      .filter(({ campo }) => campos.includes(campo))
      .flatMap(({ column }) => {
        const { sheet } = fila.tabla;
        const read = cantidadAt(sheet, fila.at.row, column);
        const at = { ...fila.at, column };
        if (read.value !== null)
          return read.value < -PRECISION
            ? [hecho("valorNegativo", "error", LISTAS.negativo(fila.nombre), LISTAS.numeroFix, at)]
            : [];
        if (sheet.uncalculated.has(cellKey(fila.at.row, column)))
          return [
            hecho(
              "formulasSinCalcular",
              "error",
              LISTAS.sinCalcular(fila.nombre),
              LISTAS.sinCalcularFix,
              at,
            ),
          ];
        return ["unreadable", "date", "error"].includes(read.absence)
          ? [
              hecho(
                "valorIlegible",
                "error",
                LISTAS.ilegible(fila.nombre, String(cellAt(sheet, fila.at.row, column))),
                LISTAS.numeroFix,
                at,
              ),
            ]
          : [];
      }),
  );
  return [...ofTotals, ...unread];
}

/** Rows in whole pesos add up to whole pesos: one too many is a misprint. How money is typed, no threshold of the office. */
const HALF_A_PESO = 0.5;
const NOWHERE = { workbook: "", sheet: "", row: 0, column: 0 };

function totalsAll(cells: readonly unknown[]): boolean {
  return cells.some((cell) =>
    /^(?:gran )?total(?: general)?$/.test(foldText(typeof cell === "string" ? cell : "")),
  );
}
