import { useContext, useEffect, useState } from "react";
import type { Problem } from "../../../core/problem";
import type { ProyeccionGuardada } from "../../../core/whatIf/guardada";
import { ProyeccionesContext } from "../proyeccionesContext";

/** What the workbook keeps, and how to keep something else. */
export interface KeptProyecciones {
  /** `null` until the workbook has answered. */
  readonly guardadas: readonly ProyeccionGuardada[] | null;
  /** Why the workbook did not give or keep them the last time, or not all of them. */
  readonly problem: Problem | null;
  /** Answers whether the workbook keeps it now; if not, what was kept stays. */
  readonly keep: (next: readonly ProyeccionGuardada[]) => Promise<boolean>;
}

export function useGuardadas(): KeptProyecciones {
  const port = useContext(ProyeccionesContext);
  const [guardadas, setGuardadas] = useState<readonly ProyeccionGuardada[] | null>(null);
  const [unread, setUnread] = useState<Problem | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    let gone = false;
    void port.recall().then((remembered) => {
      if (gone) return;
      if (!remembered.ok) return setProblem(remembered.error);
      setGuardadas(remembered.value.value);
      setUnread(remembered.value.problem);
    });
    return () => {
      gone = true;
    };
  }, [port]);

  async function keep(next: readonly ProyeccionGuardada[]): Promise<boolean> {
    const kept = await port.remember(next);
    setProblem(kept.ok ? null : kept.error);
    if (kept.ok) setGuardadas(next);
    return kept.ok;
  }

  return { guardadas, problem: problem ?? unread, keep };
}
