import type { Finding } from "../finding";

/**
 * One assumption about how the vigencia ends. They stand in order: of those that speak of a meta the
 * last decides, and each is said of what the matriz reports, not of what an earlier one assumed.
 */
export type Supuesto = { readonly activo: boolean } & Suposicion;

export type Suposicion =
  | { readonly type: "metas"; readonly de: Alcance; readonly efecto: Efecto }
  /** The node weighs this share among its siblings; the others keep their ratio in what remains (R8). */
  | { readonly type: "peso"; readonly nodo: string; readonly fraccion: number }
  /** Share of the vigencia in the cuatrienio. */
  | { readonly type: "ponderador"; readonly fraccion: number };

/** Which metas an assumption speaks of; codes and names are compared as a reader would. */
export type Alcance =
  | { readonly type: "plan" }
  | { readonly type: "meta"; readonly codigo: string }
  | { readonly type: "nodo"; readonly codigo: string }
  | { readonly type: "dependencia"; readonly nombre: string }
  | { readonly type: "alerta"; readonly alerta: Finding["type"] };

/** How the metas of an assumption end. Fractions lie between 0 and 1. */
export type Efecto =
  /** In the unit of the meta, measured by its type (R2). */
  | { readonly type: "ejecutado"; readonly valor: number }
  /** Exactly there, also those that are beyond it already. */
  | { readonly type: "cumplimiento"; readonly fraccion: number }
  /** At least there. */
  | { readonly type: "minimo"; readonly fraccion: number }
  /** This share of what each still lacks is done. */
  | { readonly type: "faltante"; readonly fraccion: number }
  /** As it went up to the corte, until the end of the year (R11). */
  | { readonly type: "ritmo" }
  /** R12: its project comes to hold the meta, so that what was reported counts. */
  | { readonly type: "armonizada" };
