import { dayIn } from "../grid/day";
import { claveDe } from "../corte/periodo";
import { endOfQuarter } from "../matriz/periods/declaredPeriodo";
import type { ReglaDePlazos } from "../planes/parametros";
import type { PlanOficial } from "../planes/planOficial";
import { TRIMESTRES, type Trimestre, type Vigencia } from "../vocabulary";

/** Something that is due: to the office, or of it. */
export interface Entrega {
  /** "2021-T3-dependencias": the same in every calendar that is made. */
  readonly id: string;
  readonly tipo: TipoDeEntrega;
  readonly vigencia: Vigencia;
  /** `null`: it is of the whole vigencia. */
  readonly trimestre: Trimestre | null;
  /** ISO date up to which facts are counted. */
  readonly corte: string;
  /** ISO date of the last day. */
  readonly vence: string;
  /** The act that orders it; `null`: none that is known of this plan. */
  readonly norma: Norma | null;
  /** A norm fixes the day; otherwise it is what was asked for. */
  readonly diaDeNorma: boolean;
  readonly estado: EstadoDeEntrega;
}

/** The workbooks of the dependencias, the report of a quarter, that of the year. */
type TipoDeEntrega = "dependencias" | "informe" | "concejo";

/** Which act, so that its sentence can be made: of the plan's own follow-up, or of the opposition statute. */
export type Norma =
  | { readonly tipo: "seguimiento"; readonly acto: string }
  /** Ley 1909 de 2018, artículo 22: before the end of each year. */
  | { readonly tipo: "oposicion" };

/**
 * hecha: the corte is kept in the workbook; vencida: its day is gone and the corte is not kept; proxima: it is
 * due within a month; pendiente: later. What no corte tells (that the Concejo has it) is sinConstancia once
 * its day is gone.
 */
export type EstadoDeEntrega = "hecha" | "vencida" | "sinConstancia" | "proxima" | "pendiente";

/** Calendar days from the end of a quarter: no norm fixes them, the office does. */
export interface Plazos {
  readonly dependencias: number;
  readonly informe: number;
}

/** What the office set, or the method's own (R32). */
export function plazosDe({ diasDependencias, diasInforme }: ReglaDePlazos): Plazos {
  return { dependencias: diasDependencias.valor, informe: diasInforme.valor };
}

/** More days than this after a quarter belong to another one. */
export const MOST_DAYS = 180;

export interface PedidoDeCalendario {
  readonly vigencia: Vigencia;
  readonly oficial: PlanOficial | null;
  readonly plazos: Plazos;
  /** ISO date. */
  readonly hoy: string;
  /** Names of the cortes that the workbook keeps: "2021-T3". */
  readonly guardados: readonly string[];
}

/** What is due for a vigencia, in order of time. */
export function calendarioDe(pedido: PedidoDeCalendario): readonly Entrega[] {
  const { vigencia, oficial, plazos, hoy, guardados } = pedido;
  const decreto = oficial?.marco?.decreto ?? null;
  const seguimiento: Norma | null =
    decreto === null ? null : { tipo: "seguimiento", acto: decreto };
  const quarterly = TRIMESTRES.flatMap((trimestre): readonly Entrega[] => {
    const corte = endOfQuarter(vigencia, trimestre);
    const clave = claveDe({ vigencia, trimestre, corte });
    const isDone = guardados.includes(clave);
    return (["dependencias", "informe"] as const).map((tipo) => {
      const vence = daysAfter(corte, plazos[tipo]);
      return {
        id: `${clave}-${tipo}`,
        tipo,
        vigencia,
        trimestre,
        corte,
        vence,
        norma: seguimiento,
        diaDeNorma: false,
        estado: isDone ? "hecha" : estadoAt(vence, hoy, "vencida"),
      };
    });
  });
  const lastDay = endOfQuarter(vigencia, 4);
  const concejo: Entrega = {
    id: `${vigencia}-concejo`,
    tipo: "concejo",
    vigencia,
    trimestre: null,
    corte: lastDay,
    vence: lastDay,
    norma: { tipo: "oposicion" },
    diaDeNorma: true,
    estado: estadoAt(lastDay, hoy, "sinConstancia"),
  };
  return [...quarterly, concejo].sort((a, b) =>
    a.vence < b.vence ? -1 : a.vence > b.vence ? 1 : 0,
  );
}

/** What comes next of the dependencias; `null`: the vigencia asks nothing more of them. */
export function proximaDeDependencias(entregas: readonly Entrega[]): Entrega | null {
  return (
    entregas.find(
      ({ tipo, estado }) => tipo === "dependencias" && estado !== "hecha" && estado !== "vencida",
    ) ?? null
  );
}

function estadoAt(vence: string, hoy: string, past: "vencida" | "sinConstancia"): EstadoDeEntrega {
  if (vence < hoy) return past;
  return vence <= daysAfter(hoy, NEAR) ? "proxima" : "pendiente";
}

const NEAR = 30;

const NO_DAY = { year: 0, month: 1, day: 1 };

/** The ISO date so many days later. */
export function daysAfter(iso: string, days: number): string {
  const { year, month, day } = dayIn(iso) ?? NO_DAY;
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
