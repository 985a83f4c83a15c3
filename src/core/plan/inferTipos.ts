import { foldText } from "../grid/foldText";
import type { Absence } from "../grid/readNumber";
import type { Amount, Fila } from "../matriz/filas/fila";
import type { TipoDeMeta } from "../vocabulary";
import { invariantsIn, type Invariants } from "./invariants";

export interface TiposInferidos {
  readonly tipoOf: (fila: Fila) => TipoDeMeta;
  /** What a row declares, as its own workbook means the word; `null`: nothing, or a word of no type. */
  readonly tipoDicho: (fila: Fila) => TipoDeMeta | null;
  readonly etiquetas: readonly EtiquetaContada[];
  readonly invariantsOf: (fila: Fila) => Invariants | null;
}

/** What the rows of one declared type say of it. */
export interface EtiquetaContada {
  /** As it was first typed. */
  readonly text: string;
  /** Rows that have it. */
  readonly filas: number;
  /** Those from which a type can be inferred. */
  readonly dicen: number;
  /** Rows of which Σ años = MC. */
  readonly sum: number;
  /** Rows of which the last year = MC. */
  readonly last: number;
  /** Rows whose arithmetic says another type. */
  readonly disagree: number;
  /** The type that the label is read as. */
  readonly readAs: TipoDeMeta;
}

/**
 * R3: the declared type cannot be trusted. The arithmetic of the programming decides; the label only
 * where both or none of its invariants hold, read in the sense that most rows of the workbook give it.
 */
export function inferTipos(filas: readonly Fila[]): TiposInferidos {
  const arithmetic = new Map(filas.map((fila) => [fila, invariantsIn(fila)]));
  const invariantsOf = (fila: Fila): Invariants | null => arithmetic.get(fila) ?? null;
  const byLabel = new Map<string, Tally>();
  for (const fila of filas) {
    const invariants = invariantsOf(fila);
    if (fila.tipoDeclarado === null) continue;
    const label = foldText(fila.tipoDeclarado);
    const tally = byLabel.get(label) ?? { ...UNTOLD, text: fila.tipoDeclarado };
    const sense = tipoOfLabel(fila.tipoDeclarado);
    byLabel.set(label, {
      ...tally,
      filas: tally.filas + 1,
      dicen: tally.dicen + (invariants ? 1 : 0),
      sum: tally.sum + (invariants?.sum ? 1 : 0),
      last: tally.last + (invariants?.last ? 1 : 0),
      disagree: tally.disagree + (invariants && disagrees(label, sense, invariants) ? 1 : 0),
    });
  }
  const senses = new Map([...byLabel].map(([label, tally]) => [label, senseOf(label, tally)]));
  const tipoOf = (fila: Fila): TipoDeMeta => {
    const invariants = invariantsOf(fila);
    const decided = invariants && decide(invariants);
    if (decided) return decided;
    if (fila.tipoDeclarado === null) return "suma";
    return senses.get(foldText(fila.tipoDeclarado)) ?? tipoOfLabel(fila.tipoDeclarado) ?? "suma";
  };
  return {
    tipoOf,
    // R3: "acumulativo" is used in opposite senses; there the row itself says which.
    tipoDicho: (fila) =>
      fila.tipoDeclarado === null
        ? null
        : foldText(fila.tipoDeclarado).includes("acumul")
          ? tipoOf(fila)
          : tipoOfLabel(fila.tipoDeclarado),
    etiquetas: [...byLabel].map(([label, tally]) => ({ ...tally, readAs: senseOf(label, tally) })),
    invariantsOf,
  };
}

type Tally = Omit<EtiquetaContada, "readAs">;

const UNTOLD = { filas: 0, dicen: 0, sum: 0, last: 0, disagree: 0 };

/** `null` where both invariants hold or none does. */
function decide({ sum, last, all, reduction }: Invariants): TipoDeMeta | null {
  if (sum && last) return null;
  if (reduction && !sum && !all) return "reduccion";
  if (sum) return "suma";
  if (all) return "mantenimiento";
  return last ? "creciente" : null;
}

/**
 * The national template's "Acumulativo" means that the years add up; a municipality may mean the
 * opposite. Any other label disagrees when only the other invariant holds.
 */
function disagrees(label: string, sense: TipoDeMeta | null, { sum, last }: Invariants): boolean {
  if (label === "acumulativo") return last && !sum;
  if (label === "no acumulativo") return last && !sum;
  return sense === "suma"
    ? last && !sum
    : (sense === "creciente" || sense === "mantenimiento") && sum && !last;
}

/** What a few rows say of a label is not what most of the workbook's rows mean by it. */
function senseOf(label: string, { filas, dicen, sum, last }: Tally): TipoDeMeta {
  const own = tipoOfLabel(label) ?? "suma";
  if (own === "reduccion" || sum === last || dicen * 2 <= filas) return own;
  if (sum > last) return "suma";
  return own === "mantenimiento" ? own : "creciente";
}

/** R1: there was something, and it could not be read. */
export function isUnread(amount: Amount | null): boolean {
  return amount?.value === null && UNREAD.has(amount.absence);
}

/** R1: there was something, and it could not be read; the other absences say that nothing was promised. */
const UNREAD: ReadonlySet<Absence> = new Set(["error", "uncalculated", "date", "unreadable"]);

/** R2: the words that offices use for each type; `null` for none of them. */
export function tipoOfLabel(text: string): TipoDeMeta | null {
  const label = foldText(text);
  if (/reducc|decrec|disminu|descend/.test(label)) return "reduccion";
  if (/manten|stock|constante|sostener/.test(label)) return "mantenimiento";
  if (/^no acum|no acumul|increment|suma|flujo|aument|simple/.test(label)) return "suma";
  if (/crecient|acumul|capacidad|ascend/.test(label)) return "creciente";
  return null;
}

/** A declared type: the word, and the type that it stands for in its workbook. */
export interface TipoDeclarado {
  readonly text: string;
  readonly tipo: TipoDeMeta | null;
}

/** Whether two words name one type: synonyms are no difference (R21). */
export function sameTipo(one: TipoDeclarado, other: TipoDeclarado): boolean {
  if (foldText(one.text) === foldText(other.text)) return true;
  return one.tipo !== null && one.tipo === other.tipo;
}
