import type { CellRef } from "../../grid/grid";
import { readNumber } from "../../grid/readNumber";
import { reglaDeLista, type ReglaDeLista } from "../../listas/regla";
import { PRECISION } from "../../precision";
import { percent } from "../../text/format";
import type { PorRevisar } from "./porRevisar";

/** A percentage that the format prints, and the one that its activities give. */
interface OtraCifra {
  readonly que: "cumplimiento" | "impacto";
  readonly dice: number;
  readonly da: number;
  readonly at: CellRef;
}

/** R20: the percentages that the format prints, beside those of its activities. */
export const CIFRA_DEL_INFORME: ReglaDeLista<PorRevisar> = reglaDeLista<PorRevisar, OtraCifra>({
  regla: "cifraDelInforme",
  severity: "advertencia",
  find: otrasCifras,
  at: ({ at }) => at,
  sentence: ({ que, dice, da }) =>
    `El texto del informe dice ${que} de ${percent(dice)} y las actividades dan ${percent(da)}.`,
  fix: "Corrija el texto o las actividades, para que el informe tenga una sola cifra.",
});

const IMPRESAS = [
  ["cumplimiento", /cumplimiento cuantitativo[^%]{0,40}?(\d{1,3}(?:[.,]\d+)?)\s?%/i],
  ["impacto", /impacto cualitativo[^%]{0,40}?(\d{1,3}(?:[.,]\d+)?)\s?%/i],
] as const;

function otrasCifras({ formatos, politicas, ...cifras }: PorRevisar): readonly OtraCifra[] {
  if (politicas.length > 1) return [];
  return formatos.flatMap((formato) =>
    Object.values(formato).flatMap(({ text, at }) =>
      IMPRESAS.flatMap(([que, pattern]): readonly OtraCifra[] => {
        const da = cifras[que];
        const said = pattern.exec(text)?.[1];
        const dice = said === undefined ? null : readNumber(`${said}%`).value;
        if (said === undefined || dice === null || da === null) return [];
        return isPrintedOtherwise(da, dice, said) ? [{ que, dice, da, at }] : [];
      }),
    ),
  );
}

/** Whether a fraction, rounded to as many decimals as the percentage was printed with, is another. */
function isPrintedOtherwise(figure: number, printed: number, said: string): boolean {
  const decimals = said.split(/[.,]/)[1]?.length ?? 0;
  return Math.abs(printed - figure) > 0.5 * 10 ** -(decimals + 2) + PRECISION;
}
