import {
  aporteFormula,
  avanceFormula,
  conteoFormula,
  proyeccionFormula,
  type Beside,
} from "../cells/cellFormulas";
import type { Medida } from "../cifras/medida";
import type { SujetoDelPlan, SujetoDeMeta, SujetoDeNodo } from "../cifras/sujeto";
import type { CellValue, WorkbookSnapshot } from "../grid/grid";
import type { Evaluation } from "../plan/evaluation";
import { PRECISION } from "../precision";
import type { Result } from "../result";
import type { Supuesto } from "../whatIf/supuesto";
import { supuestoCell } from "../whatIf/supuestoCell";
import { rangoDeAjustes, rangoDeMatriz, rangoDeRegistro, type Rango } from "./rangos";

/** A figure and the formula that gives it in a cell; `null`: none gives the same. */
export interface Copiable {
  readonly medida: Medida;
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
  const range = rangoDeMatriz(workbook, evaluation);
  if (range === null) return { de: () => [], proyeccion: () => null };
  const asked = {
    range,
    registro: rangoDeRegistro(workbook, evaluation),
    ajustes: rangoDeAjustes(workbook, evaluation),
    evaluation,
  };
  return {
    de: ({ tipo, codigo, cifras }) => {
      const nodo = tipo === "plan" ? "" : codigo;
      return Object.entries<number | null>(cifras).flatMap(([key, figure]) => {
        const medida = key as Medida;
        const call = figure === null ? null : callOf(medida, nodo, asked);
        return call === null ? [] : [{ medida, formula: verified(call, figure) }];
      });
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
        cumplimiento,
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

const ESTADOS: Readonly<Partial<Record<Medida, string>>> = {
  "conteo.metas": "metas",
  "conteo.programadas": "programadas",
  "conteo.conEjecucion": "con ejecución",
  "conteo.sinEjecucion": "sin ejecución",
  "conteo.noProgramadas": "no programadas",
  "conteo.sinReporte": "sin reporte",
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
  const all = [range.address, ...words, registro?.address ?? "", ajustes?.address ?? ""];
  while (all.at(-1) === "") all.pop();
  return `=SOPO.${name}(${all.join(";")})`;
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
