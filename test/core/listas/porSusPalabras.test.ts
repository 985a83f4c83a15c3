import { hoja, jsonOf, libro } from "../instrumentos/hojas";

// A column that a list cannot do without is taken by its heading where its cells are of another kind.

test("actions that are numbered and not named are rows", () => {
  const json = jsonOf(
    libro(
      hoja("Hoja1", [
        ["PLAN DE MEJORA"],
        ["Acción", "Responsable", "Fecha", "Estado"],
        [1, "Ana", "2021-06-30", "Cerrada"],
        [2, "Ana", "2021-06-30", "Abierta"],
      ]),
    ),
  );
  expect(json).toMatchObject({
    instrumento: "planDeMejora",
    filas: { leidas: 2, contadas: 2 },
    columnas: [{ campo: "accion", columna: "A" }, {}, {}, {}],
  });
});

test("what was done, in words, is told of each cell and refuses no workbook", () => {
  const json = jsonOf(
    libro(
      hoja("Hoja1", [
        ["Política pública de paz"],
        ["Actividad", "Programadas", "Realizadas"],
        ["Foros", 10, "cinco"],
        ["Ferias", 10, "cinco de diez"],
      ]),
    ),
  );
  expect(json).toMatchObject({
    instrumento: "politicaPublica",
    alertas: expect.arrayContaining([
      expect.objectContaining({ tipo: "valorIlegible", celda: "Hoja1!C3" }),
      expect.objectContaining({ tipo: "valorIlegible", celda: "Hoja1!C4" }),
    ]) as unknown,
  });
});
