import type { Heading } from "../matriz/words/headerRows";
import type { ColumnaDeLista, Hallada, Lista } from "./lista";
import { meaningsOf } from "./significados";

/** Whether a column tells its list: its heading says its campo by more than a word that many other lists have. */
export function tellsItsLista<C extends string>(
  lista: Lista<C>,
  headings: readonly Heading[],
  { campo, column }: Hallada<C>,
): boolean {
  if (lista.vagas?.[campo] === undefined) return true;
  const heading = headings.find((one) => one.column === column);
  if (heading === undefined) return false;
  return meaningsOf(withoutVagas(lista), heading).some((meaning) => meaning.campo === campo);
}

// Made once for each list: the words of a list are remembered under the list itself.
const made = new WeakMap<object, Lista<string>>();

/** The list without the words that many others have. */
function withoutVagas<C extends string>(lista: Lista<C>): Lista<C> {
  const before = made.get(lista);
  // Kept under the very list whose columns they are.
  if (before !== undefined) return before as Lista<C>;
  const columnas: Record<C, ColumnaDeLista> = { ...lista.columnas };
  for (const campo of Object.keys(columnas) as C[]) {
    const columna: ColumnaDeLista = columnas[campo];
    const vagas = lista.vagas?.[campo] ?? [];
    const [titulo = "", ...tambien] = [columna.titulo, ...columna.tambien].filter(
      (heading) => !vagas.includes(heading),
    );
    columnas[campo] = { ...columna, titulo, tambien };
  }
  const own = { ...lista, columnas };
  made.set(lista, own);
  return own;
}
