import type { Consolidacion } from "./consolidacion";
import { lastQuien } from "./decision";
import type { Oficio } from "./text/oficio";

/** Who prepares a devolución is who decided last. */
export function oficioOf(
  { periodo, decisiones }: Consolidacion,
  { fecha, plazo }: Pick<Oficio, "fecha" | "plazo">,
): Oficio {
  return { periodo, fecha, plazo, elaboro: lastQuien(decisiones) };
}
