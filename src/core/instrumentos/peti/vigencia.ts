import { wholeIn } from "../../grid/digits";
import { montosDe } from "../../listas/conteos";
import type { Leida } from "../../listas/readLista";
import type { CampoDePeti } from "./actividades";
import { PETI } from "./text";

/** "Actividades 2021", "Para los años 2022 y 2023", or the year in which it ends or is paid. */
export function vigenciaDe(fila: Leida<CampoDePeti>, fin: string | null): string {
  const paid = montosDe(fila, "presupuesto").flatMap(({ vigencia, monto }) =>
    vigencia === null || monto === 0 ? [] : [vigencia],
  );
  const told =
    [fila.textos.vigencia, fin?.slice(0, 4), paid.join(" ")].find(
      (text) => text !== undefined && /\b20\d{2}\b/.test(text),
    ) ?? "";
  const short = /\b(20)(\d{2})\s*[-/]\s*(\d{2})\b/.exec(told);
  if (short !== null && (wholeIn(short[3]) ?? 0) > (wholeIn(short[2]) ?? 0))
    return `20${short[2]}-20${short[3]}`;
  const years = told.match(/\b20\d{2}\b/g) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return PETI.sinVigencia;
  return first === last ? first : `${first}-${last}`;
}
