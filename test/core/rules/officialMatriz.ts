import type { CellValue, WorkbookSnapshot } from "../../../src/core/grid/grid";
import { SOPO_2020 } from "../../../src/core/planes/sopo2020/plan";
import { book, sheet } from "../../cases/recognitionCase";

/** Código, escenario, prospectiva, apuesta, meta, programado, ejecutado. */
export type OfficialRow = CellValue[];

/** The 477 metas of the plan 2020-2023 by its approved structure, three quarters done. */
export function officialRows(): OfficialRow[] {
  return SOPO_2020.estructura.valor.flatMap((escenario) =>
    escenario.children.flatMap((prospectiva) =>
      prospectiva.children.flatMap((apuesta) =>
        Array.from({ length: apuesta.metas }, (_, index): OfficialRow => {
          const codigo = `${apuesta.codigo}.${index + 1}`;
          const [, letter, number] = apuesta.codigo.split(".");
          return [
            codigo,
            `${escenario.codigo}. ${escenario.nombre}`,
            `${letter!}. ${prospectiva.nombre}`,
            `${number!}. ${apuesta.nombre}`,
            `Entregar el producto ${codigo} a la comunidad`,
            4,
            3,
          ];
        }),
      ),
    ),
  );
}

/** The matriz of those rows; the first meta stands in row 2. */
export function officialBook(rows: readonly OfficialRow[]): WorkbookSnapshot {
  const header = [
    "Código meta",
    "Escenario de Cambio",
    "Prospectiva",
    "Escenario de apuesta",
    "Meta de producto",
    "Programado 2021",
    "Ejecutado 2021",
  ];
  return book("plan.xlsx", { ...sheet("Plan", "| x"), rows: [header, ...rows] });
}
