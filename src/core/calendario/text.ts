import { countOf, longDate } from "../text/format";
import { periodoText, trimestreText } from "../text/periodo";
import type { Entrega, EstadoDeEntrega, Plazos } from "./calendario";

/** Words of the calendar that stay the same whatever is due. */
export const CALENDARIO = {
  nombre: "Seguimiento al Plan de Desarrollo",
  titulo: "Calendario",
  sinVigencia: "La matriz no declara la vigencia: no se puede decir qué vence y cuándo.",
} as const;

/** "Informe de Seguimiento del III trimestre de 2021". */
export function entregaText({ tipo, vigencia, trimestre }: Entrega): string {
  const periodo = periodoText({ vigencia, trimestre });
  switch (tipo) {
    case "dependencias":
      return `Matrices de las dependencias del ${periodo}`;
    case "informe":
      return `Informe de Seguimiento del ${periodo}`;
    case "concejo":
      return `Informe al Concejo Municipal de ${vigencia}`;
  }
}

/** What is due, by which norm, and where its day comes from. */
export function detalleDeEntregaText({
  tipo,
  trimestre,
  corte,
  norma,
  diaDeNorma,
}: Entrega): string {
  const que = {
    dependencias: `Cada dependencia entrega su matriz con corte al ${longDate(corte)}.`,
    informe: `La Oficina Asesora de Planeación Estratégica entrega el informe con corte al ${longDate(corte)}.`,
    concejo:
      "El alcalde presenta al Concejo un informe de cumplimiento de metas del plan y de ejecución del presupuesto de inversión.",
  }[tipo];
  const porQue =
    norma === null
      ? "No se conoce el acto que ordena el seguimiento de este plan."
      : norma.tipo === "oposicion"
        ? "Artículo 22 de la Ley 1909 de 2018: antes de finalizar cada año del período constitucional."
        : `El seguimiento es trimestral: artículo décimo del ${norma.acto}; y la Ley 152 de 1994 pide evaluar el plan.`;
  const dia = diaDeNorma
    ? []
    : [
        `Ninguna norma fija el día: es el plazo de la oficina, contado desde el fin del ${trimestreText(trimestre ?? 4)}.`,
      ];
  return [que, porQue, ...dia].join(" ");
}

export const ESTADO_DE_ENTREGA: Readonly<Record<EstadoDeEntrega, string>> = {
  hecha: "Hecha: el corte está guardado",
  vencida: "Vencida: el corte no está guardado",
  sinConstancia: "Venció: el libro no dice si se presentó",
  proxima: "Vence en menos de un mes",
  pendiente: "Pendiente",
};

/** R17: how the days that no norm fixes were counted. */
export function plazosText({ dependencias, informe }: Plazos): string {
  return `Los plazos trimestrales son de la oficina: ${countOf(dependencias, "día", "días")} calendario después del corte para las dependencias y ${informe} para el informe.`;
}

/** "10 de octubre de 2021 · Matrices de las dependencias del III trimestre de 2021". */
export function entregaLine(entrega: Entrega): string {
  return `${longDate(entrega.vence)} · ${entregaText(entrega)}`;
}

/** What a dependencia hands in next; `null`: nothing more in the vigencia. */
export function proximaEntregaText(entrega: Entrega | null): string | null {
  return entrega && `Próxima entrega · ${entregaLine(entrega)}`;
}
