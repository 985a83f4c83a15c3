import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { keepProyecciones, readProyecciones } from "../../excel/proyecciones";

/** Where projections are kept: they travel with the workbook. */
export interface ProyeccionesPort {
  /** What was kept, unread; `null` when nothing was. */
  readonly read: () => Promise<Result<unknown, Problem>>;
  readonly keep: (content: object) => Promise<Result<null, Problem>>;
}

/** The open workbook of Excel. */
export const excelProyecciones: ProyeccionesPort = {
  read: readProyecciones,
  keep: keepProyecciones,
};
