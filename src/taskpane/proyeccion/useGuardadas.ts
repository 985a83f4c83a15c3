import { useContext, useEffect, useState } from "react";
import {
  guardadasJson,
  NONE_SAVED,
  readGuardadas,
  type Guardadas,
} from "../../app/proyeccion/guardadas";
import type { Problem } from "../../core/problem";
import { ProyeccionesContext } from "./proyeccionesContext";

/** What the workbook keeps, and how to keep something else. */
export interface KeptProyecciones {
  /** `null` until the workbook has answered. */
  readonly guardadas: Guardadas | null;
  /** Why the workbook did not give or keep them the last time. */
  readonly problem: Problem | null;
  /** Answers whether the workbook keeps it now; if not, what was kept stays. */
  readonly keep: (next: Guardadas) => Promise<boolean>;
}

export function useGuardadas(): KeptProyecciones {
  const port = useContext(ProyeccionesContext);
  const [guardadas, setGuardadas] = useState<Guardadas | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    let gone = false;
    void port.read().then((content) => {
      if (gone) return;
      // What could not be read must not be written over with nothing.
      if (content.ok)
        setGuardadas(content.value === null ? NONE_SAVED : readGuardadas(content.value));
      else setProblem(content.error);
    });
    return () => {
      gone = true;
    };
  }, [port]);

  async function keep(next: Guardadas): Promise<boolean> {
    const kept = await port.keep(guardadasJson(next));
    setProblem(kept.ok ? null : kept.error);
    if (kept.ok) setGuardadas(next);
    return kept.ok;
  }

  return { guardadas, problem, keep };
}
