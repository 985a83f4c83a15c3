import type { CifraImpresa, CifrasDelInforme } from "../informe/cifrasDelInforme";
import { onPrintedScale } from "../cifras/medida";
import { PRECISION } from "../precision";
import type { CifraAuditada, CifraPublicada } from "./auditoria";
import { AUDITORIA } from "./text";

/** A printed figure beside the engine's, before it is said what that stands on. */
export type CifraJuzgada = Omit<CifraAuditada, "sale">;

/**
 * Every printed figure beside the engine's. One that the engine does not reach is `contradice` where the
 * same report prints the thing otherwise, or prints parts that do not add up to it; else `noAlcanzable`.
 *
 * @param partes of an id, the ids of which it is the sum: the same figure of the first level
 */
export function auditCifras(
  publicadas: readonly CifraPublicada[],
  cifras: CifrasDelInforme,
  partes: (id: string) => readonly string[],
): readonly CifraJuzgada[] {
  const byId = new Map<string, CifraPublicada[]>();
  for (const one of publicadas) {
    if (one.id === null) continue;
    byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  }
  return publicadas.map((one) => {
    const engine = one.esperada ?? (one.id === null ? undefined : cifras.get(one.id));
    if (engine === undefined)
      return { ...one, clase: "noVerificable", motor: null, motivo: AUDITORIA.sinAtar };
    const motor = onPrintedScale(engine.unidad, engine.value);
    const same = one.id === null ? [] : (byId.get(one.id) ?? []);
    if (motor === null) {
      const others = differing(one, same);
      return others.length > 0
        ? { ...one, clase: "contradice", motor, motivo: AUDITORIA.contradiceSinMotor(others) }
        : { ...one, clase: "noVerificable", motor, motivo: AUDITORIA.sinMotor };
    }
    const reached = reachedBy(one, motor, engine);
    if (reached === "igual") return { ...one, clase: reached, motor, motivo: AUDITORIA.igual };
    if (reached !== null)
      return { ...one, clase: reached, motor, motivo: AUDITORIA[reached](motor) };
    const said = AUDITORIA.motor(engine.id, motor);
    const others = [
      ...differing(one, same),
      ...(one.id === null ? [] : sumOfParts(one, partes(one.id), byId)),
    ];
    return others.length > 0
      ? { ...one, clase: "contradice", motor, motivo: AUDITORIA.contradice(said, others) }
      : {
          ...one,
          clase: "noAlcanzable",
          motor,
          motivo: AUDITORIA.noAlcanzable(said) + copied(one, publicadas),
        };
  });
}

/** How the printed figure comes from the engine's; `null`: neither rounding nor truncating gives it. */
function reachedBy(
  { valor, decimales }: CifraPublicada,
  motor: number,
  { text }: CifraImpresa,
): "igual" | "redondeo" | "truncado" | null {
  // Of "$58.158 millones" the last digit is a million.
  const on = (units: number): number =>
    decimales < 0 ? units * 10 ** -decimales : units / 10 ** decimales;
  const inUnits =
    decimales < 0 ? Math.abs(motor) / 10 ** -decimales : Math.abs(motor) * 10 ** decimales;
  const same = (value: number): boolean => Math.abs(value - valor) < 1e-7;
  const rounded = on(Math.floor(inUnits + 0.5 + PRECISION));
  if (same(motor)) return "igual";
  // As the add-in prints it (R9).
  if (same(rounded) && (text.split(",")[1]?.match(/^\d+/)?.[0].length ?? 0) === decimales)
    return "igual";
  if (same(rounded)) return "redondeo";
  return same(on(Math.floor(inUnits + PRECISION))) ? "truncado" : null;
}

/** Where the same report prints the same thing otherwise. */
function differing(one: CifraPublicada, same: readonly CifraPublicada[]): readonly string[] {
  return same
    .filter((other) => other.lugar !== one.lugar || other.texto !== one.texto)
    .filter((other) => !agree(one, other))
    .map(({ texto, lugar }) => AUDITORIA.otra(texto, lugar));
}

/** Two figures that may be one, printed with more decimals and with fewer. */
function agree(one: CifraPublicada, other: CifraPublicada): boolean {
  const unit = 10 ** -Math.min(one.decimales, other.decimales);
  return Math.abs(one.valor - other.valor) < unit * (1 - PRECISION);
}

/** What the printed parts add up to, where all are printed and their rounding cannot make the difference. */
function sumOfParts(
  { valor, decimales }: CifraPublicada,
  ids: readonly string[],
  byId: ReadonlyMap<string, readonly CifraPublicada[]>,
): readonly string[] {
  const parts = ids.flatMap((id) => byId.get(id)?.[0] ?? []);
  if (ids.length === 0 || parts.length < ids.length) return [];
  const sum = parts.reduce((total, part) => total + part.valor, 0);
  const exactly = parts.every((part) => part.decimales === 0) && decimales === 0;
  const slack = exactly
    ? 0
    : parts.reduce((total, part) => total + 0.5 * 10 ** -part.decimales, 0.5 * 10 ** -decimales);
  return Math.abs(sum - valor) <= slack + PRECISION
    ? []
    : [
        AUDITORIA.suma(
          sum,
          parts.map(({ texto, lugar }) => AUDITORIA.otra(texto, lugar)),
        ),
      ];
}

/** Another figure of the same sujeto that is printed alike: one was copied in the place of the other. */
function copied(one: CifraPublicada, all: readonly CifraPublicada[]): string {
  if (one.decimales === 0) return "";
  const sujeto = one.id?.slice(0, one.id.lastIndexOf("/"));
  const other = all.find(
    ({ id, valor, decimales }) =>
      id !== null &&
      id !== one.id &&
      id.slice(0, id.lastIndexOf("/")) === sujeto &&
      valor === one.valor &&
      decimales === one.decimales,
  );
  return other === undefined ? "" : AUDITORIA.copiada(other.texto, other.lugar);
}
