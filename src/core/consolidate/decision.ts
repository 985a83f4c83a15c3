import type { Answers } from "../matriz/matriz";
import type { Trimestre, Vigencia } from "../vocabulary";
import type { Respuesta } from "./respuesta";

/** Where a row stands in what was delivered. `fila` is zero-based, as in every CellRef. */
export interface Lugar {
  readonly archivo: string;
  readonly hoja: string;
  readonly fila: number;
}

/**
 * What a person settled, as data: applied to the same files it always gives the same consolidation.
 * Later decisions about one thing overrule earlier ones.
 */
export type Decision = Decidido & Firma;

/** Who decided, and when (an ISO instant), as far as it is known. */
export interface Firma {
  readonly quien?: string;
  readonly cuando?: string;
}

export type Decidido =
  /** A file that was kept out counts after all, or one that counts does not. */
  | { readonly type: "archivo"; readonly archivo: string; readonly cuenta: boolean }
  /** Who sent it. */
  | { readonly type: "dependencia"; readonly archivo: string; readonly dependencia: string }
  /** R17: of which corte it is. */
  | {
      readonly type: "periodo";
      readonly archivo: string;
      readonly vigencia: Vigencia;
      readonly trimestre: Trimestre | null;
    }
  /** Which sheet and which columns of it are read; obeyed when it is read, before anything is merged. */
  | { readonly type: "lectura"; readonly archivo: string; readonly answers: Answers }
  /** R14: the row that counts for a meta that several report, or the sum of all. */
  | DecisionDeConflicto
  /** R14: one rule for every conflict that was not settled by itself. */
  | { readonly type: "conflictos"; readonly regla: ReglaDeConflicto }
  /** The meta of a row whose code was mistyped; `null`: it is none of the plan. */
  | DecisionDeCorrespondencia
  /** R36: what a file says otherwise than the plan is accepted, or it is not. */
  | DecisionDeDiferencia
  /** R36: one answer for every difference that there was and that has none of its own. */
  | DecisionDeDiferencias
  /** What a dependencia answered to a point of its devolución closes it; the office may say that it does not. */
  | ({ readonly type: "respuesta"; readonly cierra: boolean } & Respuesta);

export interface DecisionDeCorrespondencia {
  readonly type: "correspondencia";
  readonly lugar: Lugar;
  readonly codigo: string | null;
  readonly escrita?: FilaEscrita;
}

export type DecisionDeDiferencia = {
  readonly type: "diferencia";
  readonly acepta: boolean;
  readonly sobre?: ValoresDecididos;
} & SobreDiferencia;

export interface DecisionDeConflicto {
  readonly type: "conflicto";
  readonly codigo: string;
  readonly vale: Lugar | "suma";
  readonly sobre?: ConflictoDecidido;
}

/**
 * R14: between which values of which meta it was decided. With others it does not hold. What is typed without them is
 * of those that it first meets, and says so from then on (`withLoDecidido`).
 */
export interface ConflictoDecidido {
  readonly nombre: string;
  readonly lados: readonly LadoDecidido[];
}

export interface LadoDecidido {
  readonly lugar: Lugar;
  readonly programado: number | null;
  readonly ejecutado: number | null;
}

export interface DecisionDeDiferencias {
  readonly type: "diferencias";
  readonly acepta: boolean;
  /** Those that there were; without them, as of `ConflictoDecidido`. */
  readonly de?: readonly DiferenciaDecidida[];
}

export interface DiferenciaDecidida extends SobreDiferencia {
  readonly sobre: ValoresDecididos;
}

/**
 * What a row said when it was decided which meta it is: said of another row, the decision holds for none. A
 * decision of before this was kept holds for none either: which row it was of cannot be told.
 */
export interface FilaEscrita {
  readonly codigo: string;
  readonly nombre: string;
}

/** R36: of which meta and of which two values a difference was decided; without them, as of `FilaEscrita`. */
export interface ValoresDecididos extends FilaEscrita {
  readonly enPlan: number | string | null;
  readonly enArchivo: number | string | null;
}

/** Which difference: of which row, in which field. */
export interface SobreDiferencia {
  readonly lugar: Lugar;
  readonly campo: CampoDelPlan;
  /** Only of `programado` and `ponderador`. */
  readonly vigencia: Vigencia | null;
}

/** What the approved plan fixes: a file that says otherwise changes nothing by itself (R36). */
export type CampoDelPlan = CampoDeMeta | "pesoDeNodo" | "ponderador";

/** What it fixes of a meta. */
export type CampoDeMeta = "programado" | "lineaBase" | "metaCuatrienio" | "tipo" | "peso";

/** responsable: who answers for the meta; mayor, menor: by what was executed; primera: in the order of the names of the files. */
export type ReglaDeConflicto = "responsable" | "mayor" | "menor" | "primera";

/** Decisions in the form in which they are asked, one look-up each. */
export interface Decisiones {
  readonly archivo: ReadonlyMap<string, boolean>;
  readonly dependencia: ReadonlyMap<string, string>;
  readonly periodo: ReadonlyMap<string, PeriodoDecidido>;
  readonly conflicto: ReadonlyMap<string, DecisionDeConflicto & Firma>;
  /** `null`: no rule is set, and what is proposed is only proposed. */
  readonly regla: ReglaDeConflicto | null;
  /** By file, in the order in which they were made: see `metasDecididas`. */
  readonly correspondencia: ReadonlyMap<string, readonly (DecisionDeCorrespondencia & Firma)[]>;
  /** By file and field, in the order in which they were made: see `decididaDe`. */
  readonly diferencia: ReadonlyMap<string, readonly (DecisionDeDiferencia & Firma)[]>;
  /** `null`: nothing was said of all of them. */
  readonly diferencias: AceptacionDeTodas | null;
}

export interface AceptacionDeTodas extends Aceptacion {
  /** Those that there were, by file and field; `null`: it is not said. */
  readonly de: ReadonlyMap<string, readonly DiferenciaDecidida[]> | null;
}

export interface Aceptacion extends Firma {
  readonly acepta: boolean;
}

export interface PeriodoDecidido {
  readonly vigencia: Vigencia;
  readonly trimestre: Trimestre | null;
}

export function decisionesOf(decisions: readonly Decision[]): Decisiones {
  const archivo = new Map<string, boolean>();
  const dependencia = new Map<string, string>();
  const periodo = new Map<string, PeriodoDecidido>();
  const conflicto = new Map<string, DecisionDeConflicto & Firma>();
  const correspondencia = new Map<string, readonly (DecisionDeCorrespondencia & Firma)[]>();
  const diferencia = new Map<string, readonly (DecisionDeDiferencia & Firma)[]>();
  let diferencias: AceptacionDeTodas | null = null;
  let regla: ReglaDeConflicto | null = null;
  for (const decision of decisions) {
    switch (decision.type) {
      case "archivo":
        archivo.set(decision.archivo, decision.cuenta);
        break;
      case "dependencia":
        dependencia.set(decision.archivo, decision.dependencia);
        break;
      case "periodo":
        periodo.set(decision.archivo, decision);
        break;
      case "lectura":
      case "respuesta":
        break;
      case "conflicto":
        conflicto.set(decision.codigo, decision);
        break;
      case "conflictos":
        regla = decision.regla;
        break;
      case "correspondencia": {
        const { archivo: of } = decision.lugar;
        correspondencia.set(of, [...(correspondencia.get(of) ?? []), decision]);
        break;
      }
      case "diferencia": {
        const key = campoKey(decision);
        diferencia.set(key, [...(diferencia.get(key) ?? []), decision]);
        break;
      }
      case "diferencias":
        diferencias = { ...decision, de: decision.de === undefined ? null : byCampo(decision.de) };
        break;
    }
  }
  return {
    archivo,
    dependencia,
    periodo,
    conflicto,
    regla,
    correspondencia,
    diferencia,
    diferencias,
  };
}

function byCampo(
  de: readonly DiferenciaDecidida[],
): ReadonlyMap<string, readonly DiferenciaDecidida[]> {
  const found = new Map<string, DiferenciaDecidida[]>();
  for (const one of de) {
    const known = found.get(campoKey(one));
    if (known) known.push(one);
    else found.set(campoKey(one), [one]);
  }
  return found;
}

export function diferenciaKey({ lugar, campo, vigencia }: SobreDiferencia): string {
  return `${lugarKey(lugar)}\n${campo}\n${vigencia ?? ""}`;
}

/** A field of a file: its rows may move. */
export function campoKey({ lugar: { archivo }, campo, vigencia }: SobreDiferencia): string {
  return `${archivo}\n${campo}\n${vigencia ?? ""}`;
}

/** Who decided last, as far as it is known. */
export function lastQuien(decisions: readonly Decision[]): string | null {
  return decisions.flatMap(({ quien }) => quien ?? []).at(-1) ?? null;
}

/** The rules in the order in which they are offered. */
export const REGLAS: readonly ReglaDeConflicto[] = ["responsable", "mayor", "menor", "primera"];

export const CAMPOS_DE_META: readonly CampoDeMeta[] = [
  "programado",
  "lineaBase",
  "metaCuatrienio",
  "tipo",
  "peso",
];

export const CAMPOS_DEL_PLAN: readonly CampoDelPlan[] = [
  ...CAMPOS_DE_META,
  "pesoDeNodo",
  "ponderador",
];

export function lugarKey({ archivo, hoja, fila }: Lugar): string {
  return `${archivo}\n${hoja}\n${fila}`;
}
