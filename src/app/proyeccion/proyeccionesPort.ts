import type { Problem } from "../../core/problem";
import type { Remembered } from "../../core/remembered/remembered";
import type { Result } from "../../core/result";
import type { ProyeccionGuardada } from "../../core/whatIf/guardada";
import { recall, remember } from "../../excel/remember";
import { PROYECCIONES } from "./guardadas";

/** Where projections are kept: they travel with the workbook. */
export interface ProyeccionesPort {
  readonly recall: () => Promise<Result<Remembered<readonly ProyeccionGuardada[]>, Problem>>;
  readonly remember: (guardadas: readonly ProyeccionGuardada[]) => Promise<Result<null, Problem>>;
}

/** The open workbook of Excel. */
export const excelProyecciones: ProyeccionesPort = {
  recall: () => recall(PROYECCIONES),
  remember: (guardadas) => remember(PROYECCIONES, guardadas),
};
