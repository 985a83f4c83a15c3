import type { CellRef } from "../../../src/core/grid/grid";
import type { YearOfFila } from "../../../src/core/matriz/filas/fila";
import type { Branch, Meta, PlanNode, YearOfMeta } from "../../../src/core/plan/plan";
import type { TipoDeMeta, Vigencia } from "../../../src/core/vocabulary";

/** Small plans as literals: `plan(branch("I", 2, meta("1", { avance: 0.5 })))`. */
interface MetaLiteral {
  readonly tipo?: TipoDeMeta;
  readonly peso?: number | null;
  readonly lineaBase?: number | null;
  readonly metaCuatrienio?: number | null;
  /** Fraction executed in 2021; `null` is not programmed. */
  readonly avance?: number | null;
  readonly executed?: Readonly<Record<number, number>>;
  /** What the vigencias say, where more than what was executed matters. */
  readonly years?: Readonly<Record<number, Partial<YearOfMeta>>>;
  /** R35: vigencias of which the follow-up found nothing. */
  readonly sinCruce?: readonly Vigencia[];
  /** R18: its execution is a formula without a result. */
  readonly unknown?: boolean;
}

export function meta(
  codigo: string,
  {
    tipo = "suma",
    peso = null,
    lineaBase = null,
    metaCuatrienio = null,
    avance = null,
    executed,
    years: said,
    sinCruce = [],
    unknown = false,
  }: MetaLiteral = {},
): Meta {
  const years = new Map<Vigencia | null, YearOfMeta>();
  const year = (programado: number | null, ejecutado: number | null): YearOfMeta => ({
    programado,
    presumed: false,
    ejecutado,
    contradicho: null,
    avance: null,
    unknown,
    esperado: null,
  });
  if (said)
    for (const [vigencia, one] of Object.entries(said))
      years.set(Number(vigencia), { ...year(null, null), ...one });
  else if (executed)
    for (const [vigencia, value] of Object.entries(executed))
      years.set(Number(vigencia), year(null, value));
  else years.set(2021, avance === null ? year(null, null) : year(1, avance));
  return {
    kind: "Meta",
    codigo,
    nombre: `Meta ${codigo}`,
    depth: 2,
    peso,
    tipo,
    lineaBase,
    metaCuatrienio,
    years,
    fila: { ...fila(codigo), years: sinCruce.map(notFound) },
  };
}

export function branch(
  codigo: string,
  peso: number | null,
  ...children: readonly PlanNode[]
): Branch {
  return {
    kind: "Branch",
    codigo,
    nombre: codigo,
    nivel: "Escenario",
    depth: 1,
    peso,
    at: null,
    children,
  };
}

export function plan(...children: readonly PlanNode[]): Branch {
  return {
    kind: "Branch",
    codigo: "",
    nombre: "",
    nivel: "PlanDeDesarrollo",
    depth: 0,
    peso: null,
    at: null,
    children,
  };
}

function fila(codigo: string): Meta["fila"] {
  const at: CellRef = { workbook: "w", sheet: "s", row: 1, column: 0 };
  return {
    at,
    codigo,
    hasCodigo: true,
    nombre: `Meta ${codigo}`,
    path: [],
    dependencia: null,
    indicador: null,
    unidad: null,
    tipoDeclarado: null,
    lineaBase: null,
    metaCuatrienio: null,
    estadoProgramacion: null,
    bpin: null,
    bpinAt: null,
    armonizada: null,
    peso: null,
    pesosNivel: [],
    ponderador: null,
    years: [],
  };
}

function notFound(vigencia: Vigencia): YearOfFila {
  return {
    vigencia,
    programado: null,
    ejecutado: null,
    avance: null,
    programadoTrimestre: {},
    ejecutadoTrimestre: {},
    sinCruce: true,
  };
}
