import { PRECISION } from "../precision";
import { MEDIDAS, type Medida } from "../cifras/medida";
import { MEDIDAS_DE, type Sujeto, type SujetoDeMeta } from "../cifras/sujeto";
import type { TipoDeCambio } from "../consolidate/cambio";
import { foldText } from "../grid/foldText";
import type { Parametros } from "../planes/parametros";
import { NOMBRE_DE_AJUSTE, valorText } from "../text/ajustes";
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
  /** Which figure, of a `cifra`; it says in which unit the two values are. */
  readonly medida: Medida | null;
}

/**
 * periodoCerrado: what was executed up to then is another amount; acumuladoCae: it is less now than it was
 * then; desaparecida and nueva: a meta that is not there any more, and one that was not; nodo: it is a part
 * of another node; ajuste: a number of the method; cifra: any other figure, which nothing listed explains.
 */
export type TipoDeCambioDeCorte =
  TipoDeCambio | "estado" | "nodo" | "nombre" | "dependencia" | "ajuste" | "cifra";

/** How much of a closed period the workbook still tells. */
export interface LoQueSeDice {
  /** All of it: money and the years before too. */
  readonly isWhole: boolean;
  /**
   * What the meta of an id had executed by that corte; where the workbook only tells what was executed since,
   * more is no change, and less is.
   */
  readonly isOfPeriod: (id: string) => boolean;
}

/**
 * Every later change to what a corte held, in the order of the plan: where nothing is listed of a period that
 * the workbook tells whole, each figure of it is the one that was kept.
 *
 * @param ahora what the workbook gives now of the same period
 */
export function cambiosDeCorte(
  antes: Corte,
  ahora: Corte,
  { isWhole, isOfPeriod }: LoQueSeDice,
): readonly CambioDeCorte[] {
  const [{ sujetos: before }, { sujetos: now }] = [antes, ahora];
  const earlier = new Map(before.map((one) => [one.id, one]));
  const present = new Set(now.map(({ id }) => id));
  const pesos = pesosThatChanged(before, now);
  const ajustes = ajustesThatChanged(antes, ahora);
  const differing = isWhole ? cifrasThatDiffer(before) : () => [];
  const placeOf = (sujetos: readonly Sujeto[], id: string | null): string | null => {
    const place = sujetos.find((one) => one.id === id);
    return place === undefined ? id : `${place.codigo} ${place.nombre}`.trim();
  };
  const found = now.flatMap((sujeto): readonly CambioDeCorte[] => {
    const then = earlier.get(sujeto.id);
    if (then === undefined) return sujeto.tipo === "meta" ? [cambio("nueva", sujeto)] : [];
    const [from, to] = [placeOf(before, then.padre), placeOf(now, sujeto.padre)];
    // The share that it has in another node is another: the move says it.
    const place =
      then.padre !== sujeto.padre
        ? [cambio("nodo", sujeto, from, to)]
        : pesos.has(sujeto.id)
          ? [cambio("peso", sujeto, cifraDe(then, "peso"), cifraDe(sujeto, "peso"))]
          : [];
    const nombre =
      sujeto.tipo === "plan" || sameText(then.nombre, sujeto.nombre)
        ? []
        : [cambio("nombre", sujeto, then.nombre, sujeto.nombre)];
    if (then.tipo !== "meta" || sujeto.tipo !== "meta")
      return [...place, ...nombre, ...differing(then, sujeto, OF_ITSELF)];
    const changed = changesOf(then, sujeto, isOfPeriod(sujeto.id));
    const ofYears = changed.some(({ type }) => type === "periodoCerrado") ? [] : OF_THE_YEARS;
    const own = [...place, ...nombre, ...changed, ...differing(then, sujeto, OF_MONEY)];
    const years = differing(then, sujeto, ofYears);
    const unexplained =
      changed.length + years.length + ajustes.length > 0 ? [] : differing(then, sujeto, OF_ADVANCE);
    return [...own, ...years, ...unexplained];
  });
  const gone = before.flatMap((antes) =>
    antes.tipo === "meta" && !present.has(antes.id)
      ? [cambio("desaparecida", antes, cifraDe(antes, "ejecutadoFisico"))]
      : [],
  );
  const all = [...ajustes, ...found, ...gone];
  if (all.length > 0) return all;
  return now.flatMap((sujeto) => {
    const then = earlier.get(sujeto.id);
    return then === undefined ? [] : differing(then, sujeto, MEDIDAS_DE[sujeto.tipo]);
  });
}

/** Of a plan or a node, what does not follow from its metas. */
const OF_ITSELF: readonly Medida[] = ["ponderador"];
const OF_MONEY = MEDIDAS_DE.meta.filter(
  (medida) => medida.startsWith("dinero.") && MEDIDAS[medida] === "pesos",
);
/** R33: what the years before give. */
const OF_THE_YEARS: readonly Medida[] = ["cuatrienio.ejecutadoFisico"];
const OF_ADVANCE: readonly Medida[] = ["cumplimiento", "bruto", "cuatrienio.cumplimiento"];

/** Asks which of some figures of a sujeto are others. A figure that a corte holds of nothing was not kept then. */
function cifrasThatDiffer(
  before: readonly Sujeto[],
): (then: Sujeto, now: Sujeto, medidas: readonly Medida[]) => readonly CambioDeCorte[] {
  const kept = new Set(
    before.flatMap((sujeto) =>
      MEDIDAS_DE[sujeto.tipo].filter((medida) => cifraDe(sujeto, medida) !== null),
    ),
  );
  return (then, now, medidas) =>
    medidas.flatMap((medida) => {
      const [antes, ahora] = [cifraDe(then, medida), cifraDe(now, medida)];
      return !kept.has(medida) || sameValue(antes, ahora)
        ? []
        : [{ ...cambio("cifra", now, antes, ahora), medida }];
    });
}

/** R32: numbers of the method that both know and that are others now. */
function ajustesThatChanged({ metodo: before }: Corte, ahora: Corte): readonly CambioDeCorte[] {
  return Object.entries(ahora.metodo).flatMap(([name, now]): readonly CambioDeCorte[] => {
    const then = before[name];
    if (then === undefined || sameValue(then.valor, now.valor)) return [];
    return [
      {
        type: "ajuste",
        sujeto: `ajuste/${name}`,
        codigo: "",
        nombre: NOMBRE_DE_AJUSTE[name as keyof Parametros],
        antes: valorText(then.valor, then.unidad),
        ahora: valorText(now.valor, now.unidad),
        medida: null,
      },
    ];
  });
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
  const dependencia = sameText(antes.dependencia, ahora.dependencia)
    ? []
    : [cambio("dependencia", ahora, antes.dependencia, ahora.dependencia)];
  return [
    ...dependencia,
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

/** R21: how it is written is no change. */
function sameText(antes: string | null, ahora: string | null): boolean {
  return foldText(antes) === foldText(ahora);
}

function cambio(
  type: TipoDeCambioDeCorte,
  { id, codigo, nombre }: Sujeto,
  antes: CambioDeCorte["antes"] = null,
  ahora: CambioDeCorte["ahora"] = null,
): CambioDeCorte {
  return { type, sujeto: id, codigo, nombre, antes, ahora, medida: null };
}
