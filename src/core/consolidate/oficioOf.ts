import type { Consolidacion } from "./consolidacion";
import type { Oficio } from "./text/oficio";

/** Who prepares a devolución is who decided last. */
export function oficioOf(
  { periodo, decisiones }: Consolidacion,
  { fecha, plazo }: Pick<Oficio, "fecha" | "plazo">,
): Oficio {
  const elaboro = decisiones.flatMap(({ quien }) => quien ?? []).at(-1) ?? null;
  return { periodo, fecha, plazo, elaboro };
}
