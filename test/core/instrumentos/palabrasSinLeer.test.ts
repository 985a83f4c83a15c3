import { hoja, jsonOf, libro, type Rows } from "./hojas";

const politica = (rows: Rows) =>
  jsonOf(libro(hoja("Hoja1", [["Política pública de paz 2022"], ...rows])));

test("R1: where no state can be read there is no figure", () => {
  expect(
    politica([
      ["Pilar", "Acción estratégica", "Cumplimiento"],
      ["A", "Foros", "según lo acordado"],
      ["B", "Ferias", "como se dijo"],
    ]),
  ).toMatchObject({ instrumento: "politicaPublica", cumplimiento: null });
});

test("what was done is the percentage of the row where its quantity is no number", () => {
  expect(
    politica([
      ["Componente", "Actividad", "Se cumplió (Sí/No/Parcial)", "% de cumplimiento"],
      ["A", "Foros", "Sí", 1],
      ["A", "Ferias", "No", 0],
      ["B", "Becas", "Parcial", 0.5],
    ]),
  ).toMatchObject({ cumplimiento: 50 });
});

test("R20: a percentage that the quantities beside it do not give is told", () => {
  const alertasOf = (said: string) =>
    politica([
      ["Pilar", "Actividad", "Programadas", "Realizadas", "Porcentaje"],
      ["A", "Foros", 10, 5, said],
      ["B", "Ferias", 3, 2, "67%"],
    ])?.["alertas"];
  const told = expect.objectContaining({
    tipo: "porcentajeDistinto",
    celda: "Hoja1!E3",
  }) as unknown;
  expect(alertasOf("80%")).toContainEqual(told);
  expect(alertasOf("50%")).not.toContainEqual(told);
});

test("an activity that is only «Programada» was not done", () => {
  expect(
    politica([
      ["Actividad", "Estado"],
      ["Foros", "Programada"],
      ["Ferias", "Realizada"],
    ]),
  ).toMatchObject({ cumplimiento: 50 });
});
