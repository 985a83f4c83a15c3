import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { VALUE_NAMES } from "../spanish/functionNames";
import { textOfBoolean, textOfNumber } from "../spanish/spanishText";

/** Numbers without a format, truth values and errors are drawn as an Excel in Spanish draws them; what the cell holds stays. */
export function showInSpanish(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      // After those of the grid, which write what has a format; below 0 nothing is heard.
      priority: AFTER_ALL,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, _where, next) => next(drawn(cell)),
    });
}

const AFTER_ALL = 0;

function drawn(
  cell: Nullable<ICellDataForSheetInterceptor>,
): Nullable<ICellDataForSheetInterceptor> {
  const value = cell?.v;
  if (!cell || value === undefined || value === null) return cell;
  if (typeof value === "boolean" || cell.t === CellValueType.BOOLEAN)
    return {
      ...cell,
      v: textOfBoolean(value === true || value === 1),
      t: CellValueType.STRING,
      interceptorStyle: { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER },
    };
  if (typeof value === "number" && cell.t === CellValueType.NUMBER)
    return { ...cell, v: textOfNumber(value) };
  const error = typeof value === "string" ? ERRORS.get(value) : undefined;
  return error === undefined ? cell : { ...cell, v: error };
}

const ERRORS = new Map(
  VALUE_NAMES.filter(([spanish]) => spanish.startsWith("#")).map(([spanish, english]) => [
    english,
    spanish,
  ]),
);
