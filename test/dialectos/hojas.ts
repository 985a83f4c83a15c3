import type { Celda, Columna, Libro, Renglon, Tabla, Valor } from "./libro";

/** A sheet as it is typed: cells, and what an xlsx knows beside them. */
export interface Hoja {
  readonly nombre: string;
  readonly oculta: boolean;
  readonly filas: readonly (readonly Celda[])[];
  readonly combinadas: readonly Area[];
  /** By column and by row, zero-based. */
  readonly columnasOcultas: readonly number[];
  readonly filasOcultas: readonly number[];
}

export interface Area {
  readonly arriba: number;
  readonly izquierda: number;
  readonly abajo: number;
  readonly derecha: number;
}

/** The sheets of a workbook, in the order of their tabs. */
export function hojasOf({ tablas, sueltas, sueltasPrimero }: Libro): readonly Hoja[] {
  const tables = tablas.map(hojaOf);
  const loose = sueltas.map(({ nombre, oculta, filas }): Hoja => ({
    ...BARE,
    nombre,
    oculta,
    filas: filas.map(plain),
  }));
  return sueltasPrimero ? [...loose, ...tables] : [...tables, ...loose];
}

function hojaOf(tabla: Tabla): Hoja {
  return (tabla.apiladas ?? []).reduce(
    (hoja, next) => {
      const below = tablaOf(next, hoja.filas.length + 1);
      return {
        ...hoja,
        filas: [...hoja.filas, [], ...below.filas],
        combinadas: [...hoja.combinadas, ...below.combinadas],
        filasOcultas: [...hoja.filasOcultas, ...below.filasOcultas],
      };
    },
    tablaOf(tabla, 0),
  );
}

/** @param first the row in which it begins */
function tablaOf(tabla: Tabla, first: number): Hoja {
  const { columnas, renglones } = tabla;
  const header = headerOf(tabla, first + tabla.antes.length);
  const top = first + tabla.antes.length + header.filas.length;
  const body = renglones.map((renglon, at) => rowOf(renglon, columnas, top + at));
  const levels = levelsTyped(tabla, body, top);
  return {
    nombre: tabla.nombre,
    oculta: tabla.oculta,
    filas: [
      ...tabla.antes.map(plain),
      ...header.filas,
      ...levels.filas,
      ...tabla.despues.map(plain),
    ],
    combinadas: [...header.combinadas, ...levels.combinadas],
    columnasOcultas: columnas.flatMap(({ oculta }, at) => (oculta ? [at] : [])),
    filasOcultas: renglones.flatMap((renglon, at) =>
      renglon.tipo === "meta" && renglon.oculto ? [top + at] : [],
    ),
  };
}

function rowOf(renglon: Renglon, columnas: readonly Columna[], row: number): Celda[] {
  if (renglon.tipo === "libre")
    return columnas.map(
      ({ clave }, at) =>
        renglon.celdas[clave] ?? (at === 0 ? renglon.celdas[""] : undefined) ?? EMPTY,
    );
  const ref = (clave: string): string =>
    `${letters(columnas.findIndex((columna) => columna.clave === clave))}${row + 1}`;
  return columnas.map((columna) => {
    const celda = columna.celda(renglon);
    const text = celda.formula?.(ref);
    return text === undefined ? celda : { ...celda, formula: () => text };
  });
}

interface Typed {
  readonly filas: readonly (readonly Celda[])[];
  readonly combinadas: readonly Area[];
}

/** Titles below their bands; equal bands side by side are one, typed as the table has it. */
function headerOf({ columnas, bandas, titulosArriba }: Tabla, first: number): Typed {
  const depth = Math.max(0, ...columnas.map((columna) => columna.bandas.length));
  const combinadas: Area[] = [];
  const filas = Array.from({ length: depth }, (_, level): Celda[] => {
    const row: Celda[] = columnas.map(() => EMPTY);
    for (const { from, to, text } of runsOf(columnas, level)) {
      const middle = Math.floor((from + to) / 2);
      if (bandas === "repetida") row.fill({ valor: text }, from, to + 1);
      else row[bandas === "centrada" ? middle : from] = { valor: text };
      if (bandas === "combinada" && to > from)
        combinadas.push({
          arriba: first + level,
          izquierda: from,
          abajo: first + level,
          derecha: to,
        });
    }
    return row;
  });
  const titles = columnas.map(({ titulo }) => titulo);
  columnas.forEach((columna, at) => {
    if (!titulosArriba || depth === 0 || columna.bandas.some((band) => band !== "")) return;
    const top = filas[0];
    if (top) top[at] = columna.titulo;
    titles[at] = EMPTY;
    combinadas.push({
      arriba: first,
      izquierda: at,
      abajo: first + depth,
      derecha: at,
    });
  });
  return { filas: [...filas, titles], combinadas };
}

/** Bands are numbers where they are only digits: a year over its columns is one. */
function runsOf(
  columnas: readonly Columna[],
  level: number,
): { readonly from: number; readonly to: number; readonly text: Valor }[] {
  const runs: { from: number; to: number; path: string; text: Valor }[] = [];
  columnas.forEach(({ bandas }, at) => {
    const text = bandas[level] ?? "";
    const path = bandas.slice(0, level + 1).join("\n");
    const last = runs.at(-1);
    if (last !== undefined && last.to === at - 1 && last.path === path) last.to = at;
    else if (text !== "")
      runs.push({ from: at, to: at, path, text: /^\d+$/.test(text) ? Number(text) : text });
  });
  return runs;
}

/** Levels that go on are left blank below the first, or merged with it. */
function levelsTyped({ columnas, renglones, niveles }: Tabla, body: Celda[][], top: number): Typed {
  if (niveles === "repetidos") return { filas: body, combinadas: [] };
  const combinadas: Area[] = [];
  const filas = body.map((row) => [...row]);
  columnas.forEach(({ papel, nivel }, column) => {
    if (papel !== "nivel" && papel !== "pesoNivel" && papel !== "codigoNivel") return;
    let first = 0;
    renglones.forEach((renglon, at) => {
      const before = renglones[at - 1];
      const goesOn =
        at > 0 &&
        renglon.tipo === "meta" &&
        before?.tipo === "meta" &&
        renglon.ruta[nivel ?? 0] === before.ruta[nivel ?? 0];
      if (!goesOn) first = at;
      else {
        const row = filas[at];
        if (row) row[column] = EMPTY;
      }
      const next = renglones[at + 1];
      const ends =
        renglon.tipo === "meta" &&
        (next?.tipo !== "meta" || next.ruta[nivel ?? 0] !== renglon.ruta[nivel ?? 0]);
      if (ends && at > first && niveles === "combinados")
        combinadas.push({
          arriba: top + first,
          izquierda: column,
          abajo: top + at,
          derecha: column,
        });
    });
  });
  return { filas, combinadas };
}

/** "A", "Z", "AA". */
function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function plain(row: readonly Valor[]): Celda[] {
  return row.map((valor) => ({ valor }));
}

const EMPTY: Celda = { valor: null };
const BARE = { combinadas: [], columnasOcultas: [], filasOcultas: [] } as const;
