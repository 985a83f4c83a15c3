import { exact } from "../../text/format";
import { trimestreText } from "../../text/periodo";
import type { Cambio, TipoDeCambio } from "../cambio";

/** R21: what changed, of one change. */
export function cambioText({ type, trimestre }: Pick<Cambio, "type" | "trimestre">): string {
  return type === "periodoCerrado" && trimestre !== null
    ? `Cambió un período cerrado (${trimestreText(trimestre)})`
    : CAMBIOS[type];
}

/** R21: what changed, over all the changes of that kind. */
export function tipoDeCambioText(type: TipoDeCambio): string {
  return CAMBIOS[type];
}

const CAMBIOS: Readonly<Record<TipoDeCambio, string>> = {
  periodoCerrado: "Cambió un período cerrado",
  acumuladoCae: "Disminuyó el ejecutado acumulado",
  desaparecida: "Meta que no está en el corte actual",
  nueva: "Meta nueva",
  peso: "Cambió el peso",
  tipo: "Cambió el tipo de meta",
  lineaBase: "Cambió la línea base",
  metaCuatrienio: "Cambió la meta del cuatrienio",
  programado: "Cambió lo programado",
};

/** "antes 12 → ahora 10"; nothing where the change is that the meta came or went. */
export function antesYAhoraText({ antes, ahora }: Pick<Cambio, "antes" | "ahora">): string {
  if (antes === null && ahora === null) return "";
  return `Antes ${valorText(antes)} → ahora ${valorText(ahora)}`;
}

/** A value as the files have it, whole: rounded, two that differ could read alike. */
export function valorText(value: number | string | null): string {
  if (value === null) return "sin dato";
  return typeof value === "string" ? `«${value}»` : exact(value).replace("-", "−");
}
