import { writeXlsx } from "hucre/xlsx";

/** Cells of a matriz in order: what is done to it is what it is hostile by. */
export type Fila = (string | number | boolean | null)[];

export function filas(): Fila[] {
  return [
    ["MATRIZ DE SEGUIMIENTO PLAN DE DESARROLLO 2020-2023"],
    [
      "Código meta",
      "Escenario de cambio",
      "Prospectiva",
      "Peso escenario",
      "Meta de producto",
      "Dependencia responsable",
      "Código BPIN",
      "Meta cuatrienio",
      "Programado 2021",
      "Ejecutado 2021",
    ],
    ...Array.from({ length: METAS }, (_, index): Fila => {
      const eje = index % 2 === 0 ? "I. Social" : "II. Campo";
      return [
        `${index % 2 === 0 ? "I" : "II"}.A.${index + 1}`,
        eje,
        `${eje.split(".")[0]}.A Acceso`,
        index % 2 === 0 ? 60 : 40,
        `Dotar ${index + 1} sedes`,
        "Secretaría de Salud",
        `202125758000${index}`,
        (index + 1) * 4,
        index + 1,
        index / 2,
      ];
    }),
  ];
}

const METAS = 8;

/** The bytes of a workbook with that matriz, and a sheet of weights. */
export function libro(matriz: readonly Fila[], nombre = "Matriz"): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: nombre, rows: matriz.map((fila) => [...fila]) },
      {
        name: "Pesos",
        rows: [
          ["Escenario", "Peso"],
          ["I. Social", 60],
          ["II. Campo", 40],
        ],
      },
    ],
  });
}
