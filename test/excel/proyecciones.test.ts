import { keepProyecciones, readProyecciones } from "../../src/excel/proyecciones";
import { openRows } from "./openRows";

test("keepProyecciones(content) keeps it in the workbook, and readProyecciones() finds it", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  expect(await readProyecciones()).toEqual({ ok: true, value: null });
  expect(await keepProyecciones({ proyecciones: [{ nombre: "Media" }] })).toEqual({
    ok: true,
    value: null,
  });
  expect(await readProyecciones()).toEqual({
    ok: true,
    value: { proyecciones: [{ nombre: "Media" }] },
  });
  office.dispose();
});
