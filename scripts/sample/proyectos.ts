import type { Apuesta } from "./plan";

/** An investment project of the municipal bank. */
export interface Proyecto {
  readonly bpin: string;
  readonly nombre: string;
}

/** The project in which a meta is registered: every escenario de apuesta has one, the large ones more. */
export function proyectosDe(
  apuestas: readonly Apuesta[],
): (apuesta: Apuesta, meta: number) => Proyecto {
  const first = new Map<string, number>();
  let next = 1;
  for (const apuesta of apuestas) {
    first.set(apuesta.codigo, next);
    next += Math.ceil(apuesta.metas / METAS_POR_PROYECTO);
  }
  return (apuesta, meta) => {
    const phase = Math.floor(meta / METAS_POR_PROYECTO);
    const number = first.get(apuesta.codigo)! + phase;
    const year = phase === 0 ? 2020 : 2021;
    return {
      bpin: `${year}${MUNICIPIO}${String(number).padStart(4, "0")}`,
      nombre: `${apuesta.proyecto} del municipio de Sopó${phase === 0 ? "" : `, fase ${phase + 1}`}`,
    };
  };
}

const METAS_POR_PROYECTO = 9;
/** DANE code of Sopó. */
const MUNICIPIO = "25758";
