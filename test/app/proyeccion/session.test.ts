import { createProyeccionSession } from "../../../src/app/proyeccion/session";
import { added, SIN_SUPUESTOS } from "../../../src/app/proyeccion/borrador";
import { NOT_ASKED } from "../../../src/app/proyeccion/pregunta";
import type { Supuesto } from "../../../src/core/whatIf/supuesto";
import { handClock } from "../handClock";
import { memoryWorkbook } from "../memoryWorkbook";
import { paneOver } from "../paneOver";
import { smallMatriz } from "../smallMatriz";

const II_AT_80: Supuesto = {
  activo: true,
  type: "metas",
  de: { type: "nodo", codigo: "II" },
  efecto: { type: "cumplimiento", fraccion: 0.8 },
};
const RESULTS = ["Resumen", "Detalle", "Alertas", "Gráficos"];

async function setUp() {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
  const clock = handClock();
  const pane = paneOver(workbook, clock);
  await pane.start();
  return { workbook, clock, pane, session: pane.session(createProyeccionSession) };
}

test("session.assume(change) keeps what is assumed while the matriz is not recognised", async () => {
  const { workbook, clock, pane, session } = await setUp();
  session.assume((before) => added(before, [II_AT_80]));
  session.ask({ ...NOT_ASKED, nodo: "I" });
  workbook.type(0, 2, "Otra cosa");
  workbook.type(0, 3, "y otra");
  await clock.pass(300);
  expect(pane.getState().status).toBe("unrecognised");
  expect(session.getState()).toEqual({
    borrador: { faltante: 0, lista: [II_AT_80] },
    pregunta: { ...NOT_ASKED, nodo: "I" },
    nombre: null,
  });
});

test("session.open(guardada) has its name until something else is assumed", async () => {
  const { session } = await setUp();
  session.open({ nombre: "Optimista", supuestos: [II_AT_80], guardada: null });
  expect(session.getState()).toMatchObject({
    nombre: "Optimista",
    borrador: { lista: [II_AT_80] },
  });
  session.assume(() => SIN_SUPUESTOS);
  expect(session.getState().nombre).toBeNull();
});

describe("session.writer", () => {
  test("publishes the sheet Proyección alone, and again in its place", async () => {
    const { workbook, session } = await setUp();
    await session.writer.publish(false);
    expect(workbook.published()).toEqual(["Proyección"]);
    await session.writer.publish(false);
    expect(session.writer.getState()).toMatchObject({
      undo: "last",
      task: { outcome: { published: { created: [], replaced: [{ key: "proyeccion" }] } } },
    });
  });

  test("and the writer of the results leave each other's sheets alone", async () => {
    const { workbook, pane, session } = await setUp();
    await session.writer.publish(false);
    await pane.writer.preview();
    expect(pane.writer.getState().undo).toBeNull();
    await pane.writer.publish(false);
    await session.writer.undoPublish();
    expect(workbook.published()).toEqual(RESULTS);
  });

  test("after a reload takes away its own sheet and no other", async () => {
    const { workbook, pane, session } = await setUp();
    await pane.writer.publish(false);
    await session.writer.publish(false);
    const reloaded = paneOver(workbook, handClock());
    await reloaded.start();
    await reloaded.session(createProyeccionSession).writer.preview();
    expect(reloaded.session(createProyeccionSession).writer.getState().undo).toBe("last");
    await reloaded.session(createProyeccionSession).writer.undoPublish();
    expect(workbook.published()).toEqual(RESULTS);
  });
});
