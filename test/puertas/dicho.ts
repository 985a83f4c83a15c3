import { MEDIDAS, type Medida } from "../../src/core/cifras/medida";
import { cifraText } from "../../src/core/cifras/text";
import { count } from "../../src/core/text/format";

/** A figure as a door says it, on the scale of the JSON: percentages on 0–100; a nivel is its word. */
export type Valor = number | string | null;

/** What a door says, by figure: "plan/cumplimiento", "nodo/I.A/conteo.metas", "meta/I.A.1.1/cumplimiento". */
export type Dichos = ReadonlyMap<string, Valor | Impreso>;

/** What is printed where the figure stands, where a door prints and gives no number. */
export interface Impreso {
  readonly impreso: readonly string[];
}

/** A figure of which a door says something else than the official one. */
export interface Distinta {
  readonly id: string;
  readonly oficial: Valor;
  readonly dicha: Valor | Impreso;
}

/** The figures of a door that are not the official ones; one that the official list lacks is no figure. */
export function distintas(oficiales: ReadonlyMap<string, Valor>, dichos: Dichos): Distinta[] {
  return [...dichos].flatMap(([id, dicha]) => {
    const oficial = oficiales.get(id);
    if (oficial === undefined) throw new Error(`no figure ${id} in evaluar --json`);
    return isSame(id, oficial, dicha) ? [] : [{ id, oficial, dicha }];
  });
}

function isSame(id: string, oficial: Valor, dicha: Valor | Impreso): boolean {
  if (typeof dicha === "object" && dicha !== null)
    return dicha.impreso.map(plain).includes(plain(printed(id, oficial)));
  if (typeof oficial !== "number" || typeof dicha !== "number") return oficial === dicha;
  return Math.abs(oficial - dicha) <= TOLERANCE * Math.max(1, Math.abs(oficial));
}

const TOLERANCE = 1e-9;

/** R9: the official figure as any door prints it. */
function printed(id: string, oficial: Valor): string {
  if (typeof oficial !== "number") return oficial ?? "–";
  const medida = id.slice(id.lastIndexOf("/") + 1) as Medida;
  if (!(medida in MEDIDAS)) return count(oficial);
  const isFraction = ["porcentaje", "puntos", "diferencia"].includes(MEDIDAS[medida]);
  return cifraText(medida, isFraction ? oficial / 100 : oficial);
}

/** Without the unit, which some doors print in the heading. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0]*(?:%|pp)$/, "").replace("-", "−");
}
