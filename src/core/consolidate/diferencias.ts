import { PRECISION } from "../precision";
import { plainText } from "../grid/foldText";
import type { CellRef, Sheet } from "../grid/grid";
import type { Amount, Fila, YearOfFila } from "../matriz/filas/fila";
import { sameTipo, type TiposInferidos } from "../plan/inferTipos";
import { saysNotProgrammed } from "../matriz/filas/notProgrammed";
import type { Vigencia } from "../vocabulary";
import { decididaDe } from "./decididaDe";
import { CAMPOS_DE_META, type CampoDeMeta, type Decisiones } from "./decision";
import type { Diferencia } from "./diferencia";
import type { Renglon } from "./matchToPlan";

/** R36: how the plan rules the rows of its metas. */
export interface ConPlan {
  /** What the plan says of none of its metas: there the files speak. */
  readonly silencio: ReadonlySet<CampoDeMeta>;
  /** The type that a meta of the plan declares, as the plan means the word. */
  readonly tipoDicho: TiposInferidos["tipoDicho"];
  readonly decisiones: Pick<Decisiones, "diferencia" | "diferencias">;
}

/** @param tablas the sheets of weights of its book: what weighs its nodes weighs their metas alike */
export function silencioOf(plan: readonly Fila[], tablas: readonly Sheet[]): ConPlan["silencio"] {
  const isSaid: Readonly<Record<CampoDeMeta, (fila: Fila) => boolean>> = {
    programado: ({ years }) => years.some(isProgramming),
    lineaBase: ({ lineaBase }) => lineaBase?.value != null,
    metaCuatrienio: ({ metaCuatrienio }) => metaCuatrienio?.value != null,
    tipo: ({ tipoDeclarado }) => tipoDeclarado !== null,
    peso: ({ peso, pesosNivel }) =>
      tablas.length > 0 || [peso, ...pesosNivel].some((amount) => amount?.value != null),
  };
  return new Set(CAMPOS_DE_META.filter((campo) => !plan.some(isSaid[campo])));
}

/** A difference before it is known what it changes. */
export type DiferenciaHallada = Omit<Diferencia, "efecto" | "responsable">;

/**
 * R36: the row of a meta as the plan rules it. Of what the plan fixes, a file's value stands only where the
 * office accepted it.
 *
 * @param renglones the rows that report the meta, the one that counts first
 */
export function ruledByPlan(
  meta: Fila,
  fila: Fila,
  renglones: readonly Renglon[],
  context: ConPlan,
): Fila {
  const accepted = renglones.flatMap((renglon) =>
    diferenciasOf(meta, renglon, context)
      .filter(({ vale }) => vale === "archivo")
      .map(({ campo, vigencia }) => ({ campo, vigencia, de: renglon.fila })),
  );
  const ruling = (campo: CampoDeMeta, vigencia: Vigencia | null = null): Fila =>
    context.silencio.has(campo)
      ? fila
      : (accepted.find((one) => one.campo === campo && one.vigencia === vigencia)?.de ?? meta);
  return {
    ...fila,
    lineaBase: ruling("lineaBase").lineaBase ?? fila.lineaBase,
    metaCuatrienio: ruling("metaCuatrienio").metaCuatrienio ?? fila.metaCuatrienio,
    tipoDeclarado: ruling("tipo").tipoDeclarado ?? fila.tipoDeclarado,
    peso: ruling("peso").peso,
    pesosNivel: context.silencio.has("peso") ? fila.pesosNivel : meta.pesosNivel,
    ponderador: meta.ponderador?.value != null ? meta.ponderador : fila.ponderador,
    ...programmeOf(meta, fila, ruling),
  };
}

/** R36: what a row says otherwise than the plan, field by field. */
export function diferenciasOf(
  meta: Fila,
  { fila, lugar, dependencia, tipo: sentTipo }: Renglon,
  { silencio, tipoDicho, decisiones }: ConPlan,
): readonly DiferenciaHallada[] {
  const make = (
    campo: CampoDeMeta,
    plan: Dicho,
    archivo: Dicho,
    vigencia: Vigencia | null = null,
  ): DiferenciaHallada => {
    const { codigo, nombre } = meta;
    const [enPlan, enArchivo] = [plan.said, archivo.said];
    const { decidida, reabierta } = decididaDe(
      { lugar, campo, vigencia, codigo, nombre, enPlan, enArchivo },
      decisiones,
    );
    return {
      codigo,
      nombre,
      dependencia,
      campo,
      vigencia,
      enPlan,
      enArchivo,
      celdaPlan: plan.at,
      at: archivo.at,
      lugar,
      vale: decidida?.acepta === true ? "archivo" : "plan",
      decidida: decidida !== null,
      quien: decidida?.quien ?? null,
      cuando: decidida?.cuando ?? null,
      reabierta,
    };
  };
  const years = silencio.has("programado")
    ? []
    : fila.years.flatMap((year) => {
        const planned = programmeIn(meta, yearIn(meta, year.vigencia));
        const sent = programmeIn(fila, year);
        if (planned === null || sent === null || sameProgramme(planned, sent, meta)) return [];
        return [make("programado", planned, sent, year.vigencia)];
      });
  const amounts = (["lineaBase", "metaCuatrienio", "peso"] as const).flatMap((campo) => {
    const [plan, archivo] = [meta[campo], fila[campo]];
    if (silencio.has(campo) || archivo?.value == null) return [];
    // A plan that weighs its nodes and no meta lets the metas weigh alike: a weight is something else.
    if (plan === null)
      return campo === "peso" ? [make(campo, { said: null, at: meta.at }, dicho(archivo))] : [];
    return sameNumber(plan.value, archivo.value) ? [] : [make(campo, dicho(plan), dicho(archivo))];
  });
  const [plan, archivo] = [meta.tipoDeclarado, fila.tipoDeclarado];
  const tipo =
    plan === null ||
    archivo === null ||
    sameTipo({ text: plan, tipo: tipoDicho(meta) }, { text: archivo, tipo: sentTipo })
      ? []
      : [make("tipo", { said: plan, at: meta.at }, { said: archivo, at: fila.at })];
  return [...years, ...amounts, ...tipo];
}

/** What is said in a cell: a number, the words there are in its place, or `null` for a blank. */
interface Dicho {
  readonly said: number | string | null;
  readonly at: CellRef;
}

interface Programme extends Dicho {
  /** `null`: it is not programmed. */
  readonly value: number | null;
}

function dicho(amount: Amount): Dicho {
  if (amount.value !== null) return { said: amount.value, at: amount.at };
  return { said: plainText(amount.text) === "" ? null : amount.text, at: amount.at };
}

/** What a row programs in a year; `null`: it says nothing of it. */
function programmeIn(fila: Fila, year: YearOfFila | undefined): Programme | null {
  const state = fila.estadoProgramacion;
  const isNot = state !== null && saysNotProgrammed(state);
  const amount = year?.programado ?? null;
  if (amount === null) return isNot && year ? { value: null, said: state, at: fila.at } : null;
  return isNot
    ? { value: null, said: state, at: amount.at }
    : { value: amount.value, ...dicho(amount) };
}

/** 0 is not programmed either (R6), except where there is something to be reduced or kept. */
function sameProgramme(planned: Programme, sent: Programme, { lineaBase }: Fila): boolean {
  if (planned.value !== null && sent.value !== null) return sameNumber(planned.value, sent.value);
  if (planned.value === sent.value) return true;
  return (planned.value ?? 0) === (sent.value ?? 0) && (lineaBase?.value ?? 0) === 0;
}

function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= PRECISION * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The plan's programme under the file's execution; years of only one of the two stay as they are. */
function programmeOf(
  meta: Fila,
  fila: Fila,
  ruling: (campo: CampoDeMeta, vigencia: Vigencia | null) => Fila,
): Pick<Fila, "years" | "estadoProgramacion"> {
  const own = fila.years.map((year): YearOfFila => {
    const of = ruling("programado", year.vigencia);
    const planned = yearIn(of, year.vigencia);
    if (planned === undefined || !isProgramming(planned)) return year;
    const { programado, programadoTrimestre } = planned;
    const bySentQuarters = programado !== null && !hasQuarters(planned);
    return {
      ...year,
      programado,
      programadoTrimestre: bySentQuarters ? year.programadoTrimestre : programadoTrimestre,
    };
  });
  const known = new Set(fila.years.map(({ vigencia }) => vigencia));
  const more = meta.years.filter((year) => !known.has(year.vigencia) && isProgramming(year));
  const states = own.map(({ vigencia }) => ruling("programado", vigencia));
  const state = states.find((of) => of !== meta) ?? meta;
  return {
    years: [...own, ...more.map(onlyProgramme)].sort(
      (a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0),
    ),
    estadoProgramacion: state.estadoProgramacion,
  };
}

function onlyProgramme(year: YearOfFila): YearOfFila {
  return { ...year, ejecutado: null, avance: null, ejecutadoTrimestre: {} };
}

function yearIn({ years }: Fila, vigencia: Vigencia | null): YearOfFila | undefined {
  return years.find((year) => year.vigencia === vigencia);
}

export function isProgramming(year: YearOfFila): boolean {
  return year.programado !== null || hasQuarters(year);
}

function hasQuarters({ programadoTrimestre }: YearOfFila): boolean {
  return Object.keys(programadoTrimestre).length > 0;
}
