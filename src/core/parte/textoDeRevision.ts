import { asuntoFix, asuntoText } from "../consolidate/text/devolucion";
import type { CellRef } from "../grid/grid";
import { count } from "../text/format";
import { isEnOrden, type Revision, type TipoDeRevision } from "./listoParaEnviar";

/** "3 de 5" */
export function enOrdenText(revisiones: readonly Revision[]): string {
  return `${count(revisiones.filter(isEnOrden).length)} de ${count(revisiones.length)}`;
}

/** What was looked at, and what came of it. */
export function revisionText(revision: Revision): string {
  const { tipo, metas, pendientes, vacias, sinVigencia } = revision;
  if (isEnOrden(revision)) return EN_ORDEN[tipo](metas);
  if (pendientes.length === 0 && vacias.length === 0 && tipo === "plan" && sinVigencia !== null)
    return `Sin comprobar lo programado contra el plan aprobado: el plan no programa nada en ${sinVigencia}`;
  if (pendientes.length === 0 && vacias.length === 0) return SIN_COMPROBAR[tipo] ?? "";
  if (tipo === "diligenciadas")
    return `Sin ejecución diligenciada: ${vacias.length === 1 ? "1 meta" : `${count(vacias.length)} metas`}`;
  return `${POR_CORREGIR[tipo]}: ${pendientes.length === 1 ? "1 punto" : `${count(pendientes.length)} puntos`} por corregir`;
}

/** One point of a line: where it is, what is wrong and how to put it right. */
export interface Punto {
  readonly meta: string | null;
  readonly at: CellRef | null;
  readonly que: string;
  readonly como: string;
}

/** The points of a line, as the devolución says them. */
export function puntosDeRevision({ pendientes, vacias }: Revision): readonly Punto[] {
  return [
    ...pendientes.map(({ meta, at, asunto }) => ({
      meta,
      at,
      que: asuntoText(asunto),
      como: asuntoFix(asunto),
    })),
    ...vacias.map((vacia) => ({ ...vacia, que: VACIA.que, como: VACIA.como })),
  ];
}

const VACIA = {
  que: "La meta está programada y no trae ejecución: se toma como 0.",
  como: "Escriba lo ejecutado, o 0 si no hubo ejecución.",
} as const;

const EN_ORDEN: Readonly<Record<TipoDeRevision, (metas: number) => string>> = {
  archivo: () => "El archivo dice de quién es y de qué período",
  diligenciadas: (metas) =>
    metas === 1 ? "Su meta está diligenciada" : `Las ${count(metas)} metas están diligenciadas`,
  metas: () => "Las metas y sus códigos son los del plan",
  plan: () => "Lo programado coincide con el plan aprobado",
  proyectos: () => "Los BPIN están bien escritos y la ejecución está soportada en sus proyectos",
  soportes: () => "Cada avance tiene su descripción y su evidencia",
  valores: () => "Los valores se leen y cuadran entre sí",
};

/** What could not be looked at, and by what it could. */
const SIN_COMPROBAR: Readonly<Partial<Record<TipoDeRevision, string>>> = {
  metas: "Sin comprobar que las metas y sus códigos son los del plan: falta el libro del plan",
  plan: "Sin comprobar lo programado contra el plan aprobado: falta el libro del plan",
  proyectos:
    "Los BPIN están bien escritos; sin comprobar que sus proyectos tienen las metas: falta el registro de proyectos",
};

const POR_CORREGIR: Readonly<Record<TipoDeRevision, string>> = {
  archivo: "Archivo y período",
  diligenciadas: "Ejecución",
  metas: "Metas y códigos",
  plan: "Distinto del plan aprobado",
  proyectos: "Proyectos de inversión (BPIN)",
  soportes: "Descripción y evidencia",
  valores: "Valores",
};
