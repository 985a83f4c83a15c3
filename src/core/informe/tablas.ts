import { medidasDeDinero } from "../cifras/cifrasDeDinero";
import type { NodoEvaluado } from "../plan/evaluation";
import type { RuleLine } from "../report/metodologia";
import { DINERO_TEXT } from "../cifras/dineroText";
import { isResult, isSinReportar, SIN_MEDIR } from "./sinReportar";
import { estadosQueSuman } from "../cifras/estadosQueSuman";
import { cifraCell, number } from "./celdas";
import type { CeldaDeTabla, ColumnaDeTabla, Tabla } from "./informe";
import type { ContextoDelInforme } from "./contexto";
import { words } from "./plantilla";
import { COLUMNAS, INFORME, RANGOS, TABLAS } from "./text";
import { nivelDeNodoText } from "../text/estados";
import { nivelEnFrase } from "../text/niveles";

/** R5: the ranges in force. */
export function tablaDeRangos({ lista }: ContextoDelInforme): Tabla {
  const at = (name: string): string => lista.get(`metodo/${name}`)?.text ?? "";
  const { aceptable, sobresaliente } = {
    aceptable: at("aceptable"),
    sobresaliente: at("sobresaliente"),
  };
  return {
    type: "tabla",
    titulo: TABLAS.rangos,
    columnas: [
      { titulo: COLUMNAS.nivel, ancho: 40, isNumber: false },
      { titulo: COLUMNAS.rango, ancho: 60, isNumber: false },
    ],
    filas: [
      [nivelCell("Sobresaliente"), words(RANGOS.desde(sobresaliente))],
      [nivelCell("Aceptable"), words(RANGOS.entre(aceptable, sobresaliente))],
      [nivelCell("Bajo"), words(RANGOS.menos(aceptable))],
    ],
    hasTotal: false,
  };
}

/** What the plan is made of: its nodes above the metas, with their metas. */
export function tablaDeEstructura(context: ContextoDelInforme): Tabla {
  const { raiz } = context.evaluation;
  const rows: CeldaDeTabla[][] = [];
  const visit = (nodo: NodoEvaluado): void => {
    rows.push([
      words(nodo.node.codigo),
      words(nodo.node.nombre),
      words(nodo.node.nivel),
      cell(context, nodo, "conteo.metas"),
    ]);
    nodo.branches.forEach(visit);
  };
  raiz.branches.forEach(visit);
  rows.push([words(""), words(INFORME.total), words(""), cell(context, raiz, "conteo.metas")]);
  return {
    type: "tabla",
    titulo: TABLAS.estructura(nivelEnFrase(context.niveles[0] ?? "")),
    columnas: [
      { titulo: COLUMNAS.codigo, ancho: 18, isNumber: false },
      { titulo: COLUMNAS.nombre, ancho: 52, isNumber: false },
      { titulo: COLUMNAS.nivelDelPlan, ancho: 20, isNumber: false },
      number(COLUMNAS.metas, 10),
    ],
    filas: rows,
    hasTotal: true,
  };
}

/** Weight, programado, avance, cumplimiento and nivel of the parts of a node, and of the node itself. */
export function tablaDeResultados(
  context: ContextoDelInforme,
  nodo: NodoEvaluado,
  titulo: string,
): Tabla {
  const medidas = ["peso", "programado", "avance", "cumplimiento"];
  return ofParts(context, nodo, {
    titulo,
    medidas,
    columnas: [
      number(COLUMNAS.peso, 11),
      number(COLUMNAS.programado, 14),
      number(COLUMNAS.avance, 11),
      number(COLUMNAS.cumplimiento, 15),
      { titulo: COLUMNAS.nivel, ancho: 16, isNumber: false },
    ],
    last: (one) => [nivelCell(nivelDeNodoText(one))],
  });
}

/** R33: the four years so far, beside the vigencia. */
export function tablaDeCuatrienio(context: ContextoDelInforme, nodo: NodoEvaluado): Tabla {
  return ofParts(context, nodo, {
    titulo: TABLAS.cuatrienio(nivelDeLasPartes(nodo)),
    medidas: ["cuatrienio.avance", "cuatrienio.cumplimiento", "cumplimiento"],
    columnas: [
      number(COLUMNAS.avanceDelCuatrienio, 18),
      number(COLUMNAS.cumplimientoDelCuatrienio, 18),
      number(COLUMNAS.cumplimientoDeLaVigencia, 18),
    ],
    last: () => [],
  });
}

/** R33: what each of the last cortes gave, the one of the informe last; none where there is one alone. */
export function tablaDeEvolucion(context: ContextoDelInforme): readonly Tabla[] {
  const { serie, evaluation } = context;
  const antes = cortesDeLaTabla(serie);
  if (antes.length === 0) return [];
  return [
    ofParts(context, evaluation.raiz, {
      titulo: TABLAS.evolucion(nivelDeLasPartes(evaluation.raiz)),
      medidas: [...antes.map(({ clave }) => `corte.${clave}`), "cumplimiento"],
      columnas: [...antes, ...serie.slice(-1)].map(({ clave }) => number(clave, 12)),
      last: () => [],
    }),
  ];
}

/** R34: the stages of the money that the plan tells, by part; none where it tells none. */
export function tablaDeDinero(context: ContextoDelInforme, nodo: NodoEvaluado): readonly Tabla[] {
  const medidas = medidasDeDinero(context.cifras.plan);
  if (medidas.length === 0) return [];
  const ancho = Math.min(18, Math.floor(MOST_OF_MONEY / medidas.length));
  return [
    ofParts(context, nodo, {
      titulo: TABLAS.dinero(nivelDeLasPartes(nodo)),
      medidas,
      columnas: medidas.map((medida) => number(DINERO_TEXT[medida], ancho)),
      last: () => [],
    }),
  ];
}

/** Share of the width that amounts may take. */
const MOST_OF_MONEY = 72;

/** As many cortes as a page holds beside the names. */
export function cortesDeLaTabla(serie: ContextoDelInforme["serie"]): ContextoDelInforme["serie"] {
  return serie.slice(0, -1).slice(-MOST_CORTES);
}

const MOST_CORTES = 3;

function nivelDeLasPartes({ branches }: NodoEvaluado): string {
  return nivelEnFrase(branches[0]?.node.nivel ?? INFORME.metasDeProducto);
}

/** How many metas of each part stand where. */
export function tablaDeConteo(context: ContextoDelInforme, nodo: NodoEvaluado): Tabla {
  const columnas: readonly (readonly [string, ColumnaDeTabla])[] = [
    ["conteo.programadas", number(COLUMNAS.programadas, 14)],
    ...estadosQueSuman(context.evaluation.raiz.conteo).map(
      (estado) => [`conteo.${estado}`, number(COLUMNAS[estado], ANCHOS[estado])] as const,
    ),
    ["conteo.metas", number(COLUMNAS.metas, 10)],
  ];
  return ofParts(context, nodo, {
    titulo: TABLAS.conteo(nivelDeLasPartes(nodo)),
    medidas: columnas.map(([medida]) => medida),
    columnas: columnas.map(([, columna]) => columna),
    last: () => [],
  });
}

const ANCHOS = {
  conEjecucion: 12,
  sinEjecucion: 12,
  sinReporte: 11,
  sinCruce: 10,
  noProgramadas: 15,
} as const;

/** The rules as they were applied (R32). */
export function tablaDeMetodo(lines: readonly RuleLine[]): Tabla {
  return {
    type: "tabla",
    titulo: TABLAS.metodo,
    columnas: [
      { titulo: COLUMNAS.regla, ancho: 26, isNumber: false },
      { titulo: COLUMNAS.aplicacion, ancho: 74, isNumber: false },
    ],
    // The numbers of the rules are for the method's own document.
    filas: lines.map(({ label, text }) => [words(label.replace(/ \(R\d+\)$/, "")), words(text)]),
    hasTotal: false,
  };
}

interface PartsTable {
  readonly titulo: string;
  readonly medidas: readonly string[];
  readonly columnas: readonly ColumnaDeTabla[];
  readonly last: (nodo: NodoEvaluado) => readonly CeldaDeTabla[];
}

function ofParts(
  context: ContextoDelInforme,
  nodo: NodoEvaluado,
  { titulo, medidas, columnas, last }: PartsTable,
): Tabla {
  const row = (one: NodoEvaluado, name: string): readonly CeldaDeTabla[] => [
    words(name),
    ...medidas.map((medida) => cell(context, one, medida)),
    ...last(one),
  ];
  const filas = [
    ...nodo.branches.map((one) => row(one, `${one.node.codigo} ${one.node.nombre}`.trim())),
    row(nodo, nodo.node.codigo === "" ? INFORME.plan : nodo.node.codigo),
  ];
  // R1: what can be measured of no part has no column.
  const says = columnas.map((_, index) =>
    filas.some((cells) => isKnown(cells[index + 1], context)),
  );
  const kept = columnas.filter((_, index) => says[index] === true);
  const used = kept.reduce((sum, { ancho }) => sum + ancho, 0);
  return {
    type: "tabla",
    titulo,
    columnas: [{ titulo: COLUMNAS.nombre, ancho: 100 - used, isNumber: false }, ...kept],
    filas: filas.map((cells) =>
      cells.filter((_, column) => column === 0 || says[column - 1] === true),
    ),
    hasTotal: true,
  };
}

function isKnown(cell: CeldaDeTabla | undefined, { lista }: ContextoDelInforme): boolean {
  if (cell === undefined) return false;
  return cell.cifra === null
    ? cell.nivel !== null
    : (lista.get(cell.cifra)?.value ?? null) !== null;
}

function cell(
  { cifras, lista }: ContextoDelInforme,
  nodo: NodoEvaluado,
  medida: string,
): CeldaDeTabla {
  const { id } = cifras.deNodo(nodo.node);
  return isResult(medida) && isSinReportar(lista, id)
    ? words(SIN_MEDIR)
    : cifraCell(lista, `${id}/${medida}`);
}

function nivelCell(nivel: string): CeldaDeTabla {
  const known = nivel === "Sobresaliente" || nivel === "Aceptable" || nivel === "Bajo";
  return { ...words(nivel), nivel: known ? nivel : null };
}
