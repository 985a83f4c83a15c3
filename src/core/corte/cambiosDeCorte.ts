import { PRECISION } from "../precision";
import type { Medida } from "../cifras/medida";
import type { Sujeto, SujetoDeMeta } from "../cifras/sujeto";
import type { TipoDeCambio } from "../consolidate/cambio";
import type { Corte } from "./corte";
import { cifraDe } from "./evolucion";

/** R21: what a corte that was closed held, and the workbook now says otherwise of the same period. */
export interface CambioDeCorte {
  readonly type: TipoDeCambioDeCorte;
  /** Its id in the list of figures. */
  readonly sujeto: string;
  readonly codigo: string;
  readonly nombre: string;
  readonly antes: number | string | null;
  readonly ahora: number | string | null;
}

/**
 * periodoCerrado: what was executed up to then is another amount; acumuladoCae: it is less now than it was
 * then; desaparecida and nueva: a meta that is not there any more, and one that was not.
 */
export type TipoDeCambioDeCorte = TipoDeCambio | "estado";

/**
 * Every later change to what a corte held, in the order of the plan.
 *
 * @param ahora what the workbook gives now of the same period
 * @param isOfPeriod whether the workbook still tells what the meta of an id had executed by that corte; where
 * it only tells what was executed since, more is no change, and less is
 */
export function cambiosDeCorte(
  { sujetos: before }: Corte,
  { sujetos: now }: Corte,
  isOfPeriod: (id: string) => boolean,
): readonly CambioDeCorte[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const present = new Set(now.map(({ id }) => id));
  const pesos = pesosThatChanged(before, now);
  const found = now.flatMap((sujeto): readonly CambioDeCorte[] => {
    const antes = earlier.get(sujeto.id);
    if (antes === undefined) return sujeto.tipo === "meta" ? [cambio("nueva", sujeto)] : [];
    const peso = pesos.has(sujeto.id)
      ? [cambio("peso", sujeto, cifraDe(antes, "peso"), cifraDe(sujeto, "peso"))]
      : [];
    return antes.tipo === "meta" && sujeto.tipo === "meta"
      ? [...peso, ...changesOf(antes, sujeto, isOfPeriod(sujeto.id))]
      : peso;
  });
  const gone = before.flatMap((antes) =>
    antes.tipo === "meta" && !present.has(antes.id)
      ? [cambio("desaparecida", antes, cifraDe(antes, "ejecutadoFisico"))]
      : [],
  );
  return [...found, ...gone];
}

function changesOf(
  antes: SujetoDeMeta,
  ahora: SujetoDeMeta,
  isOfPeriod: boolean,
): readonly CambioDeCorte[] {
  const differing = (type: TipoDeCambioDeCorte, medida: Medida): readonly CambioDeCorte[] => {
    const [then, now] = [cifraDe(antes, medida), cifraDe(ahora, medida)];
    return sameValue(then, now) ? [] : [cambio(type, ahora, then, now)];
  };
  const tipo =
    antes.tipoDeMeta === ahora.tipoDeMeta
      ? []
      : [cambio("tipo", ahora, antes.tipoDeMeta, ahora.tipoDeMeta)];
  const executed = isOfPeriod
    ? differing("periodoCerrado", "ejecutadoFisico")
    : differing("acumuladoCae", "ejecutadoFisico").filter((one) => fell(one, ahora));
  // R12, R35: the same amount may count no more, or again.
  const estado =
    isOfPeriod && executed.length === 0 && antes.estado !== ahora.estado
      ? [cambio("estado", ahora, antes.estado, ahora.estado)]
      : [];
  return [
    ...tipo,
    ...differing("lineaBase", "lineaBase"),
    ...differing("metaCuatrienio", "metaCuatrienio"),
    ...differing("programado", "programadoFisico"),
    ...executed,
    ...estado,
  ];
}

/** What adds up or grows does not fall; what is kept may, and what is to be reduced should. */
function fell({ antes, ahora }: CambioDeCorte, { tipoDeMeta }: SujetoDeMeta): boolean {
  return (
    (tipoDeMeta === "suma" || tipoDeMeta === "creciente") &&
    typeof antes === "number" &&
    (typeof ahora === "number" ? ahora : 0) < antes
  );
}

/**
 * R8: only the ratio of siblings counts, so a weight that was typed anew moves the shares of all of them.
 * Those are listed that did not go the way of most of their siblings.
 */
function pesosThatChanged(before: readonly Sujeto[], now: readonly Sujeto[]): ReadonlySet<string> {
  const earlier = new Map(before.map((one) => [one.id, cifraDe(one, "peso") ?? 0]));
  const siblings = new Map<string, { id: string; ratio: number }[]>();
  for (const sujeto of now) {
    const [then, today] = [earlier.get(sujeto.id) ?? 0, cifraDe(sujeto, "peso") ?? 0];
    if (then <= 0 || today <= 0 || sujeto.padre === null) continue;
    const entry = { id: sujeto.id, ratio: today / then };
    const known = siblings.get(sujeto.padre);
    if (known) known.push(entry);
    else siblings.set(sujeto.padre, [entry]);
  }
  return new Set(
    [...siblings.values()].flatMap((group) => {
      const ratios = group.map(({ ratio }) => ratio).sort((a, b) => a - b);
      const middle = ratios[Math.floor(ratios.length / 2)] ?? 1;
      // Two of them have no majority: where their ratio is another, both have another share.
      const usual = ratios.length === 2 ? 1 : middle;
      const isSame = ratios.length === 2 && near(ratios[0] ?? 0, ratios[1] ?? 0);
      return group.filter(({ ratio }) => !isSame && !near(ratio, usual)).map(({ id }) => id);
    }),
  );
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= PRECISION * 100 * Math.max(1, Math.abs(one));
}

function sameValue(antes: number | null, ahora: number | null): boolean {
  if (antes === null || ahora === null) return antes === ahora;
  return Math.abs(antes - ahora) <= PRECISION * Math.max(1, Math.abs(antes));
}

function cambio(
  type: TipoDeCambioDeCorte,
  { id, codigo, nombre }: Sujeto,
  antes: CambioDeCorte["antes"] = null,
  ahora: CambioDeCorte["ahora"] = null,
): CambioDeCorte {
  return { type, sujeto: id, codigo, nombre, antes, ahora };
}
