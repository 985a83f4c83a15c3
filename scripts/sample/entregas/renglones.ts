import type { Contenido } from "../columnas";
import { FORMATOS } from "../estilos";
import type { Fila } from "../filas";
import { conPuntos } from "../metas";
import { CODIGO, FISICAS, NIVELES, TIPO, type ColumnaDeDialecto, type Dialecto } from "./dialecto";

/** A cell as a dependencia writes it. */
export interface Celda {
  readonly valor: Contenido;
  readonly formato: string;
}

/** A row below the header: a meta, a subtotal of the metas above it, or something at the foot. */
export type Renglon =
  | { readonly type: "meta"; readonly fila: Fila; readonly celdas: readonly Celda[] }
  | { readonly type: "subtotal"; readonly titulo: string; readonly de: readonly Fila[] }
  | { readonly type: "pie"; readonly texto: string | null };

/** The rows of a dependencia below its header, in the order in which it writes them. */
export function renglonesDe(filas: readonly Fila[], dialecto: Dialecto): readonly Renglon[] {
  const columnas = columnasDe(dialecto);
  const metas = filas.map((fila, index): Renglon => {
    const celdas = columnas.map((columna) => celdaDe(fila, columna, dialecto));
    return {
      type: "meta",
      fila,
      celdas: dialecto.jerarquia === "unaVez" ? once(celdas, columnas, filas, index) : celdas,
    };
  });
  const pie = (dialecto.pie ?? []).map((texto): Renglon => ({ type: "pie", texto }));
  return [
    ...(dialecto.subtotales ? withSubtotals(metas, filas) : metas),
    ...(pie.length > 0 ? [{ type: "pie", texto: null } as const, ...pie] : []),
  ];
}

/** The columns from left to right. */
export function columnasDe({ bandas }: Dialecto): readonly ColumnaDeDialecto[] {
  return bandas.flatMap(({ columnas }) => columnas);
}

/** How many levels from the top change between two rows that follow each other; 3: none does. */
export function sameLevels(a: Fila | undefined, b: Fila): number {
  if (a?.apuesta.escenario !== b.apuesta.escenario) return 0;
  if (a.apuesta.prospectiva !== b.apuesta.prospectiva) return 1;
  return a.apuesta.codigo === b.apuesta.codigo ? 3 : 2;
}

function celdaDe(fila: Fila, { oficial, columna }: ColumnaDeDialecto, dialecto: Dialecto): Celda {
  const valor = columna.valor(fila);
  const formato = typeof columna.formato === "string" ? columna.formato : columna.formato(fila);
  if (FISICAS.has(oficial)) return fisica(valor as number | null, formato, dialecto);
  if (oficial === CODIGO && dialecto.codigo) {
    return { valor: dialecto.codigo(String(valor)), formato };
  }
  if (oficial === TIPO) return { valor: dialecto.orientaciones?.[String(valor)] ?? valor, formato };
  return { valor, formato };
}

function fisica(valor: number | null, formato: string, dialecto: Dialecto): Celda {
  if (valor === null) return { valor: dialecto.sinDato ?? null, formato: FORMATOS.texto };
  if (formato === FORMATOS.porcentaje) return porcentaje(valor, dialecto.porcentajes ?? "0%");
  return dialecto.cantidades === "texto"
    ? { valor: conPuntos(valor), formato: FORMATOS.texto }
    : { valor, formato };
}

function porcentaje(share: number, style: NonNullable<Dialecto["porcentajes"]>): Celda {
  const points = Math.round(share * 100);
  switch (style) {
    case "0%":
    case "0.0%":
    case "General":
      return { valor: share, formato: style };
    case "85%":
      return { valor: `${points}%`, formato: FORMATOS.texto };
    case "85,0 %":
      return { valor: `${points},0 %`, formato: FORMATOS.texto };
  }
}

/** A level is written where it begins, and left blank below. */
function once(
  celdas: readonly Celda[],
  columnas: readonly ColumnaDeDialecto[],
  filas: readonly Fila[],
  index: number,
): readonly Celda[] {
  const same = sameLevels(filas[index - 1], filas[index]!);
  return celdas.map((celda, column) => {
    const level = NIVELES.indexOf(columnas[column]!.oficial);
    return level >= 0 && level < same ? { ...celda, valor: null } : celda;
  });
}

function withSubtotals(metas: readonly Renglon[], filas: readonly Fila[]): readonly Renglon[] {
  let open: Fila[] = [];
  const rows = metas.flatMap((renglon, index): Renglon[] => {
    const fila = filas[index]!;
    open.push(fila);
    const next = filas[index + 1];
    if (next && sameLevels(fila, next) > 1) return [renglon];
    const de = open;
    open = [];
    const titulo = `Subtotal prospectiva ${fila.apuesta.prospectivaTexto}`;
    return [renglon, { type: "subtotal", titulo, de }];
  });
  return [...rows, { type: "subtotal", titulo: "TOTAL DEPENDENCIA", de: filas }];
}
