import type { Hojas } from "../../core/report/hojas";
import type { EnCurso, Escrituras } from "./escrituras";
import { before, contentOf, hojasIn, lastOf } from "./publicaciones";

/** Which way something that was begun goes: to its end, or back to what there was before. */
export type Toward = "antes" | "despues";

/** What the sheets of a write are at its two ends; a sheet of which it is not known is left out. */
export function sheetEnds(
  { publicaciones }: Escrituras,
  { operacion, claves, creadas, despues }: EnCurso,
): Readonly<Record<Toward, Hojas>> {
  const antes = contentOf(publicaciones, claves, creadas);
  switch (operacion) {
    case "publicar":
      return { antes, despues: despues === null ? {} : hojasIn(despues) };
    case "deshacer": {
      const undone = lastOf(publicaciones, (key) => claves.includes(key));
      return { antes, despues: undone === null ? {} : before(publicaciones, undone) };
    }
    case "quitar":
      return { antes, despues: Object.fromEntries(claves.map((key) => [key, null])) as Hojas };
    case "marcar":
    case "desmarcar":
    case "congelar":
      return { antes: {}, despues: {} };
  }
}

/** Whether enough is known to go that way. */
export function canGo(kept: Escrituras, enCurso: EnCurso, toward: Toward): boolean {
  const { operacion, claves, antes, despues } = enCurso;
  switch (operacion) {
    case "publicar":
      return toward === "despues" ? despues !== null : knowsAll(kept, enCurso);
    case "deshacer":
    case "quitar":
      return toward === "despues" || knowsAll(kept, enCurso);
    case "marcar":
    case "desmarcar":
      return toward === "despues" ? despues !== null : antes !== null;
    case "congelar":
      return toward === "despues" || antes !== null;
  }

  function knowsAll(all: Escrituras, one: EnCurso): boolean {
    const ends = sheetEnds(all, one);
    return claves.every((key) => key in ends.antes);
  }
}
