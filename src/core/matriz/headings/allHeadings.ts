import type { Campo } from "../../vocabulary";
import { CLASIFICACION_HEADINGS } from "./clasificacionHeadings";
import { DINERO_HEADINGS } from "./dineroHeadings";
import type { Headings } from "./headings";
import { META_HEADINGS } from "./metaHeadings";
import { PESO_HEADINGS } from "./pesoHeadings";
import { PROYECTO_HEADINGS } from "./proyectoHeadings";
import { REPORTE_HEADINGS } from "./reporteHeadings";

/** Every heading that is known. Of two that fit alike, the campo that stands first is taken. */
export const HEADINGS: Partial<Readonly<Record<Campo, Headings>>> = {
  ...META_HEADINGS,
  ...PROYECTO_HEADINGS,
  ...PESO_HEADINGS,
  ...DINERO_HEADINGS,
  ...CLASIFICACION_HEADINGS,
  ...REPORTE_HEADINGS,
};
