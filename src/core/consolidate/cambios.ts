import { PRECISION } from "../precision";
import type { CellRef } from "../grid/grid";
import type { Amount, Fila } from "../matriz/filas/fila";
import { inferTipos, sameTipo, type TiposInferidos } from "../plan/inferTipos";
import { TRIMESTRES, type Periodo, type Trimestre, type Vigencia } from "../vocabulary";
import type { Cambio, TipoDeCambio } from "./cambio";
import { codigoKey } from "../grid/codigo";
import type { FilaConsolidada } from "./consolidacion";
import type { EntregaReconocida } from "./entrega";

/** R21: every meta against the previous consolidated matriz. */
export function cambiosDesde(
  anterior: EntregaReconocida,
  before: Periodo,
  filas: readonly FilaConsolidada[],
  now: Periodo,
): readonly Cambio[] {
  const tipos: Tipos = {
    antes: inferTipos(anterior.lectura.filas).tipoDicho,
    ahora: inferTipos(filas.map(({ fila }) => fila)).tipoDicho,
  };
  const earlier = new Map(anterior.lectura.filas.map((fila) => [codigoKey(fila.codigo), fila]));
  const present = new Set(filas.map(({ fila }) => codigoKey(fila.codigo)));
  const found = filas.flatMap((one): readonly Cambio[] => {
    const previous = earlier.get(codigoKey(one.fila.codigo));
    const of = (
      type: TipoDeCambio,
      antes: Cambio["antes"],
      ahora: Cambio["ahora"],
      celdaAntes: CellRef | null,
      celdaAhora: CellRef | null,
      trimestre: Trimestre | null = null,
    ): Cambio => ({
      codigo: one.fila.codigo,
      nombre: one.fila.nombre,
      responsable: one.responsable,
      type,
      trimestre,
      antes,
      ahora,
      celdaAntes,
      celdaAhora,
    });
    if (previous === undefined) return [of("nueva", null, null, null, one.fila.at)];
    if (one.origen === null && wasReported(previous, now.vigencia))
      return [
        of(
          "desaparecida",
          executedOf(previous, now.vigencia)?.value ?? null,
          null,
          executedOf(previous, now.vigencia)?.at ?? previous.at,
          null,
        ),
      ];
    return changesOf(previous, one.fila, { before, now, tipos, of });
  });
  const gone = anterior.lectura.filas
    .filter(({ codigo }) => !present.has(codigoKey(codigo)))
    .map((fila): Cambio => ({
      codigo: fila.codigo,
      nombre: fila.nombre,
      responsable: fila.dependencia,
      type: "desaparecida",
      trimestre: null,
      antes: null,
      ahora: null,
      celdaAntes: fila.at,
      celdaAhora: null,
    }));
  return [...found, ...gone];
}

type MakeCambio = (
  type: TipoDeCambio,
  antes: Cambio["antes"],
  ahora: Cambio["ahora"],
  celdaAntes: CellRef | null,
  celdaAhora: CellRef | null,
  trimestre?: Trimestre,
) => Cambio;

/** What the word of a type means in each of the two workbooks. */
interface Tipos {
  readonly antes: TiposInferidos["tipoDicho"];
  readonly ahora: TiposInferidos["tipoDicho"];
}

interface Comparing {
  readonly before: Periodo;
  readonly now: Periodo;
  readonly tipos: Tipos;
  readonly of: MakeCambio;
}

function changesOf(
  previous: Fila,
  fila: Fila,
  { before, now, tipos, of }: Comparing,
): readonly Cambio[] {
  const differing = (
    type: TipoDeCambio,
    antes: Amount | null,
    ahora: Amount | null,
    trimestre?: Trimestre,
  ): readonly Cambio[] =>
    // Where one of the two has no such column there is nothing to compare.
    antes === null || ahora === null || sameValue(antes.value, ahora.value)
      ? []
      : [of(type, antes.value, ahora.value, antes.at, ahora.at, trimestre)];
  const amounts = [
    ...differing("lineaBase", previous.lineaBase, fila.lineaBase),
    ...differing("metaCuatrienio", previous.metaCuatrienio, fila.metaCuatrienio),
    ...differing("peso", previous.peso, fila.peso),
  ];
  const tipo =
    previous.tipoDeclarado !== null &&
    fila.tipoDeclarado !== null &&
    !sameTipo(
      { text: previous.tipoDeclarado, tipo: tipos.antes(previous) },
      { text: fila.tipoDeclarado, tipo: tipos.ahora(fila) },
    )
      ? [of("tipo", previous.tipoDeclarado, fila.tipoDeclarado, previous.at, fila.at)]
      : [];
  const years = fila.years.flatMap((year) => {
    const old = previous.years.find(({ vigencia }) => vigencia === year.vigencia);
    if (old === undefined) return [];
    const isClosedYear =
      year.vigencia !== null && now.vigencia !== null && year.vigencia < now.vigencia;
    const isSameYear = year.vigencia === before.vigencia;
    const programado = differing("programado", old.programado, year.programado);
    const quarters = TRIMESTRES.flatMap((quarter) => {
      const closed =
        isClosedYear || (isSameYear && before.trimestre !== null && quarter <= before.trimestre);
      const antes = old.ejecutadoTrimestre[quarter] ?? null;
      const ahora = year.ejecutadoTrimestre[quarter] ?? null;
      return closed ? differing("periodoCerrado", antes, ahora, quarter) : [];
    });
    const [antes, ahora] = [old.ejecutado, year.ejecutado];
    const fell =
      antes?.value != null && ahora !== null && (ahora.value ?? 0) < antes.value - PRECISION
        ? [of("acumuladoCae", antes.value, ahora.value, antes.at, ahora.at)]
        : [];
    return [...programado, ...quarters, ...fell];
  });
  return [...amounts, ...tipo, ...years];
}

function sameValue(antes: number | null, ahora: number | null): boolean {
  if (antes === null || ahora === null) return antes === ahora;
  return Math.abs(antes - ahora) <= PRECISION * Math.max(1, Math.abs(antes));
}

function executedOf(fila: Fila, vigencia: Vigencia | null): Amount | null {
  return fila.years.find((year) => year.vigencia === vigencia)?.ejecutado ?? null;
}

/** A programmed meta without a value was missing already; one that is not programmed has no value to miss. */
function wasReported(fila: Fila, vigencia: Vigencia | null): boolean {
  const programado =
    fila.years.find((year) => year.vigencia === vigencia)?.programado?.value ?? null;
  return programado === null || programado === 0 || executedOf(fila, vigencia)?.value != null;
}
