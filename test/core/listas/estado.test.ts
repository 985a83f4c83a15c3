import { estadoAt } from "../../../src/core/listas/estado";
import { hoja } from "../instrumentos/hojas";

test.each([
  ["Cerrada sin ejecutar", "sinIniciar"],
  ["Cerrado por vencimiento", "sinIniciar"],
  ["Cerrada sin cumplir", "sinIniciar"],
  ["Cerrada. No se realizó", "sinIniciar"],
  ["Vencida", "sinIniciar"],
  ["Programada", "sinIniciar"],
  ["Finalizada - no efectiva", "enEjecucion"],
  ["Sin terminar", "enEjecucion"],
  ["Ejecutada al 80%", "enEjecucion"],
  ["Cumplida fuera de término", "terminada"],
  ["Terminada antes del vencimiento", "terminada"],
  ["Cerrada sin observaciones", "terminada"],
  ["√", "terminada"],
])("«%s» is %s", (written, estado) => {
  expect(estadoAt(hoja("Hoja1", [[written]]), 0, 0)).toBe(estado);
});
