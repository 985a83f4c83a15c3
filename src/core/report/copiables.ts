import { impresa } from "../cifras/impresas";
import {
  aporteFormula,
  avanceFormula,
  conteoFormula,
  nivelFormula,
  proyeccionFormula,
  resumenFormula,
} from "../cells/cellFormulas";
import type { Beside } from "../cells/evaluatedOnce";
import { nodosBelow } from "../cells/nodes";
import { resumenTable } from "../cells/resumenTable";
import type { Medida } from "../cifras/medida";
import type { SujetoDelPlan, SujetoDeMeta, SujetoDeNodo } from "../cifras/sujeto";
import type { CellValue, WorkbookSnapshot } from "../grid/grid";
import type { Evaluation } from "../plan/evaluation";
import { PRECISION } from "../precision";
import { ok, type Result } from "../result";
import type { Nivel } from "../vocabulary";
import type { Supuesto } from "../whatIf/supuesto";
import { supuestoCell } from "../whatIf/supuestoCell";
import { rangosDe, type Rango } from "./rangos";

/** A figure and the formula that gives it in a cell; `null`: none gives the same. */
export interface Copiable {
  readonly medida: Medida | "nivel";
  readonly formula: string | null;
}

/** R31: of each figure on screen, the formula that gives exactly that figure in a cell. */
export interface Copiables {
  /** Of those that were measured. */
  readonly de: (sujeto: SujetoDelPlan | SujetoDeNodo | SujetoDeMeta) => readonly Copiable[];
  /** Cumplimiento of a node ("" is the plan) at the end of the vigencia, under what is assumed. */
  readonly proyeccion: (
    codigo: string,
    cumplimiento: number | null,
    supuestos: readonly Supuesto[],
  ) => string | null;
}

/**
 * The formulas over the sheet of the matriz, its titles included, over that of the registry of projects (R12) and over that
 * of the settings (R32). A formula sees nothing else, such as a sheet of weights: so each is tried here first, and a figure that it would not
 * repeat has none (R20).
 */
export function copiablesOf(workbook: WorkbookSnapshot, evaluation: Evaluation): Copiables {
  const rangos = rangosDe(workbook, evaluation);
  if (rangos === null) return { de: () => [], proyeccion: () => null };
  const { matriz: range, registro, ajustes } = rangos;
  const asked = { range, registro, ajustes, evaluation };
  return {
    de: (sujeto) => {
      const { tipo, codigo, cifras } = sujeto;
      const nodo = tipo === "plan" ? "" : codigo;
      const figures = Object.entries<number | null>(cifras).flatMap(([key, figure]): Copiable[] => {
        const medida = key as Medida;
        const call = figure === null ? null : callOf(medida, nodo, asked);
        return call === null ? [] : [{ medida, formula: verified(call, figure) }];
      });
      return sujeto.tipo === "meta" || sujeto.nivel === null
        ? figures
        : [...figures, { medida: "nivel", formula: formulaDelNivel(sujeto.nivel, nodo, asked) }];
    },
    proyeccion: (codigo, cumplimiento, supuestos) => {
      const words = supuestoCell(supuestos);
      const { vigencia } = evaluation.periodo;
      if (words === "") return null;
      const given = besideOf(asked);
      return verified(
        {
          gives: proyeccionFormula(range.snapshot, words, vigencia, codigo, given),
          times: 1,
          formula: written("PROYECCION", asked, quoted(words), yearOf(evaluation), quoted(codigo)),
        },
        impresa("cumplimiento", cumplimiento, evaluation.parametros),
      );
    },
  };
}

interface Asked {
  readonly range: Rango;
  /** `null`: execution is not validated. */
  readonly registro: Rango | null;
  /** R32: `null`: the figures stand on no settings of the workbook. */
  readonly ajustes: Rango | null;
  readonly evaluation: Evaluation;
}

/** What a formula gives, and how many times the figure that is. */
interface Call {
  readonly gives: Result<number, unknown>;
  readonly times: number;
  readonly formula: string;
}

/** The formula of a measure; `null`: no function gives it. */
function callOf(medida: Medida, codigo: string, asked: Asked): Call | null {
  // Without a registry =SOPO.CONTEO cannot tell them.
  if (medida === "conteo.noArmonizadas" && asked.registro === null) return null;
  if (medida === "reportado.cumplimiento" || medida === "reportado.avance") {
    const own = medida === "reportado.avance" ? "avance" : "cumplimiento";
    return asked.registro === null ? null : callOf(own, codigo, { ...asked, registro: null });
  }
  const { range, evaluation } = asked;
  const given = besideOf(asked);
  const isCuatrienio = medida.startsWith("cuatrienio.");
  const when: CellValue = isCuatrienio ? "cuatrienio" : evaluation.periodo.vigencia;
  const word = isCuatrienio ? quoted("cuatrienio") : yearOf(evaluation);
  switch (medida) {
    case "cumplimiento":
    case "cuatrienio.cumplimiento":
      return {
        gives: avanceFormula(range.snapshot, when, codigo, given),
        times: 1,
        formula: written("AVANCE", asked, word, quoted(codigo)),
      };
    case "peso":
    case "programado":
      return inResumen(medida, codigo, asked);
    case "avance":
    case "cuatrienio.avance":
      return {
        gives: aporteFormula(range.snapshot, when, codigo, given),
        times: 100,
        formula: written("APORTE", asked, word, quoted(codigo)),
      };
    default: {
      const estado = ESTADOS[medida];
      return estado === undefined
        ? null
        : {
            gives: conteoFormula(range.snapshot, estado, codigo, given),
            times: 1,
            formula: written("CONTEO", asked, quoted(estado), quoted(codigo)),
          };
    }
  }
}

/** A cell of the table of =SOPO.RESUMEN, down to the level of the node; metas have no row in it. */
function inResumen(medida: "peso" | "programado", codigo: string, asked: Asked): Call | null {
  const { range, registro, ajustes, evaluation } = asked;
  const { raiz, periodo } = evaluation;
  const named = [raiz, ...nodosBelow(raiz)].filter(({ node }) => node.codigo === codigo);
  const [nodo] = named;
  if (nodo === undefined || named.length > 1) return null;
  const level = Math.max(1, nodo.node.depth);
  const resumen = resumenFormula(range.snapshot, level, besideOf(asked), periodo.vigencia);
  if (!resumen.ok) return null;
  const row = resumen.value.rows.findIndex(({ sujeto }) => sujeto.codigo === codigo) + 1;
  const column = COLUMNS_OF_RESUMEN[medida];
  const value = resumenTable(resumen.value)[row]?.[column];
  const call = called("RESUMEN", [
    range.address,
    String(level),
    registro?.address ?? "",
    yearOf(evaluation),
    ajustes?.address ?? "",
  ]);
  return typeof value !== "number"
    ? null
    : {
        gives: ok(value),
        times: medida === "programado" ? 100 : 1,
        formula: `=INDICE(${call};${row + 1};${column + 1})`,
      };
}

const COLUMNS_OF_RESUMEN = { peso: 2, programado: 3 } as const;

/** R5: by the bands of the office, where the workbook has some, as they hold at the corte. */
function formulaDelNivel(nivel: Nivel, codigo: string, asked: Asked): string | null {
  const { range, ajustes, evaluation } = asked;
  const { vigencia, corte } = evaluation.periodo;
  const avance = avanceFormula(range.snapshot, vigencia, codigo, besideOf(asked));
  if (!avance.ok) return null;
  const gives = nivelFormula(avance.value, SCALE, ajustes?.snapshot ?? null, corte);
  if (!gives.ok || gives.value !== nivel) return null;
  const inner = written("AVANCE", asked, yearOf(evaluation), quoted(codigo)).slice(1);
  const bands = ajustes === null ? [] : [ajustes.address, quoted(corte ?? "")];
  return `=${called("NIVEL", [inner, quoted(SCALE), ...bands])}`;
}

const SCALE = "fraccion";

const ESTADOS: Readonly<Partial<Record<Medida, string>>> = {
  "conteo.metas": "metas",
  "conteo.programadas": "programadas",
  "conteo.conEjecucion": "con ejecución",
  "conteo.sinEjecucion": "sin ejecución",
  "conteo.noProgramadas": "no programadas",
  "conteo.sinReporte": "sin reporte",
  "conteo.noArmonizadas": "no armonizadas",
};

function besideOf({ registro, ajustes }: Pick<Asked, "registro" | "ajustes">): Beside {
  return { registro: registro?.snapshot ?? null, ajustes: ajustes?.snapshot ?? null };
}

function verified({ gives, times, formula }: Call, figure: number | null): string | null {
  return gives.ok && figure !== null && Math.abs(gives.value - figure * times) < PRECISION
    ? formula
    : null;
}

/** Arguments in their places, as a person of Colombia types them; those at the end that say nothing are left out. */
function written(
  name: string,
  { range, registro, ajustes }: Asked,
  ...words: readonly string[]
): string {
  return `=${called(name, [range.address, ...words, registro?.address ?? "", ajustes?.address ?? ""])}`;
}

function called(name: string, given: readonly string[]): string {
  const all = [...given];
  while (all.at(-1) === "") all.pop();
  return `SOPO.${name}(${all.join(";")})`;
}

function yearOf({ periodo: { vigencia } }: Evaluation): string {
  return vigencia === null ? "" : String(vigencia);
}

/** Words as a formula has them; nothing where there are none. Excel takes no text of more than 255 characters. */
function quoted(words: string): string {
  const parts = words.match(LONGEST_TEXT) ?? [];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}

const LONGEST_TEXT = /[\s\S]{1,250}/g;
