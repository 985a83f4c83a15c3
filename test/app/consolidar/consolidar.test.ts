import { unzipSync } from "fflate";
import { fileCounts, fileLines } from "../../../src/app/consolidar/lists";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { matriz, mesa, type Files } from "./mesa";

const SALUD = matriz({ "I.A.1.1": 10, "I.A.1.2": 5 });
const CULTURA = matriz({ "I.A.1.3": 10, "I.A.1.4": 5 });
/** Says 7 of a meta of which Salud says 10. */
const CULTURA_AND_ONE = matriz({ "I.A.1.1": 7, "I.A.1.3": 10, "I.A.1.4": 5 });
const BOTH: Files = { "salud.xlsx": SALUD, "cultura.xlsx": CULTURA };

describe("add(files)", () => {
  test("makes one matriz of them over the metas of the open workbook", async () => {
    const { consolidar, chosenAll } = mesa(BOTH);
    await consolidar.add(chosenAll());
    const vista = consolidar.getState().vista!;
    expect(vista.raiz).toMatchObject({ ok: true, value: { cumplimiento: 0.75 } });
    expect(vista.cuenta).toEqual({ leidas: 4, contadas: 4, excluidas: 0, rechazadas: 0 });
    expect(vista.faltan).toEqual([]);
    expect(consolidar.getState().activity).toEqual({ type: "idle" });
  });

  test("says who is missing, and which metas nobody reported", async () => {
    const { consolidar, chosen } = mesa(BOTH);
    await consolidar.add([chosen("salud.xlsx")]);
    const vista = consolidar.getState().vista!;
    expect(vista.faltan).toEqual(["Secretaría de Cultura"]);
    expect(vista.sinReporte.map(({ codigo }) => codigo)).toEqual(["I.A.1.3", "I.A.1.4"]);
  });

  test("goes on after a file that cannot be read, and puts it first", async () => {
    const { consolidar, chosenAll } = mesa({
      "a.xlsx": SALUD,
      "roto.xlsx": { type: "empty" },
      "z.xlsx": CULTURA,
    });
    await consolidar.add(chosenAll());
    const lines = fileLines(consolidar.getState());
    expect(lines.map(({ entrega }) => `${entrega.archivo} ${entrega.estado}`)).toEqual([
      "roto.xlsx refused",
      "a.xlsx recognised",
      "z.xlsx recognised",
    ]);
    expect(fileCounts(lines)).toEqual({ counting: 2, apart: 0, toMap: 0, refused: 1 });
  });

  test("tells two files of one name apart, and counts the same content once", async () => {
    const { consolidar, chosen } = mesa(BOTH);
    await consolidar.add([chosen("salud.xlsx"), chosen("salud.xlsx")]);
    const lines = fileLines(consolidar.getState());
    expect(lines.map(({ entrega, aparte }) => [entrega.archivo, aparte])).toEqual([
      ["salud (2).xlsx", { type: "mismoArchivo", que: "salud.xlsx" }],
      ["salud.xlsx", null],
    ]);
    expect(consolidar.getState().vista!.cuenta.contadas).toBe(2);
  });

  test("lists a row that is no meta of the plan", async () => {
    const { consolidar, chosenAll } = mesa({
      "salud.xlsx": matriz({ "I.A.1.1": 1, "IX.Z.9.9": 3 }),
    });
    await consolidar.add(chosenAll());
    expect(consolidar.getState().vista!.fuera.map(({ codigo }) => codigo)).toEqual(["IX.Z.9.9"]);
  });
});

test("cancel() keeps the files that were read and says how many were not", async () => {
  const { consolidar, chosen } = mesa(BOTH);
  const slow = {
    ...chosen("salud.xlsx"),
    bytes: async () => {
      consolidar.cancel();
      return new Uint8Array();
    },
  };
  await consolidar.add([slow, chosen("cultura.xlsx")]);
  expect(consolidar.getState().activity).toEqual({ type: "cancelled", left: 1 });
  expect(consolidar.getState().entregas.map(({ archivo }) => archivo)).toEqual(["salud.xlsx"]);
});

describe("a conflict", () => {
  const files: Files = { "salud.xlsx": SALUD, "cultura.xlsx": CULTURA_AND_ONE };

  test("is proposed for who answers for the meta", async () => {
    const { consolidar, chosenAll } = mesa(files);
    await consolidar.add(chosenAll());
    expect(consolidar.getState().vista!.conflictos).toMatchObject([
      { codigo: "I.A.1.1", propuesta: 0, vale: 0, estado: "propuesta" },
    ]);
  });

  test("decide() settles one, the workbook keeps it, and recall() takes it up", async () => {
    const { consolidar, chosenAll, kept } = mesa(files);
    await consolidar.add(chosenAll());
    const other = consolidar.getState().vista!.conflictos[0]!.lados[1]!;
    await consolidar.decide({ type: "conflicto", codigo: "I.A.1.1", vale: other.lugar });
    expect(consolidar.getState().vista!.conflictos[0]).toMatchObject({
      vale: 1,
      estado: "decidido",
    });

    const later = mesa(files, undefined, kept());
    await later.consolidar.recall();
    await later.consolidar.add(later.chosenAll());
    expect(later.consolidar.getState().vista!.conflictos[0]).toMatchObject({
      vale: 1,
      estado: "decidido",
    });
  });

  test("a rule settles all, and retract() goes back to what is proposed", async () => {
    const { consolidar, chosenAll } = mesa(files);
    await consolidar.add(chosenAll());
    await consolidar.decide({ type: "conflictos", regla: "menor" });
    expect(consolidar.getState().vista!.conflictos[0]).toMatchObject({ vale: 1, estado: "regla" });
    await consolidar.retract({ type: "conflictos", regla: "menor" });
    expect(consolidar.getState().vista!.conflictos[0]).toMatchObject({
      vale: 0,
      estado: "propuesta",
    });
  });
});

test("remove() takes a file away, and clear() all of them", async () => {
  const { consolidar, chosenAll } = mesa(BOTH);
  await consolidar.add(chosenAll());
  await consolidar.remove("cultura.xlsx");
  expect(consolidar.getState().vista!.faltan).toEqual(["Secretaría de Cultura"]);
  consolidar.clear();
  expect(consolidar.getState()).toMatchObject({ entregas: [], vista: null });
});

test("useLibro(nada) takes the files themselves for the plan", async () => {
  const { consolidar, chosen } = mesa(BOTH);
  await consolidar.add([chosen("salud.xlsx")]);
  await consolidar.useLibro("nada");
  const vista = consolidar.getState().vista!;
  expect(vista.universo).toEqual({ type: "union" });
  expect(vista.metas).toBe(2);
});

test("publish() writes the sheets of the consolidation", async () => {
  const { consolidar, chosenAll, published } = mesa(BOTH);
  await consolidar.add(chosenAll());
  await consolidar.publish();
  expect(published()!.sheets.map(({ name }) => name)).toEqual([
    "Consolidado",
    "Entregas",
    "Por dependencia",
    "Por revisar",
  ]);
  expect(consolidar.getState().activity).toMatchObject({ type: "written" });
});

test("output(devoluciones) is one .xlsx for each dependencia that has to put something right", async () => {
  const { consolidar, chosen } = mesa(BOTH);
  await consolidar.add([chosen("salud.xlsx")]);
  const file = (await consolidar.output("devoluciones"))!;
  expect(file.name).toBe("devoluciones.zip");
  expect(Object.keys(unzipSync(file.bytes))).toContain("secretaria-de-cultura.xlsx");
});

test("output(consolidado) can be read back as a matriz", async () => {
  const { consolidar, chosenAll } = mesa(BOTH);
  await consolidar.add(chosenAll());
  const { name, bytes } = (await consolidar.output("consolidado"))!;
  const workbook = await readWorkbook(bytes, name);
  expect(workbook.ok && workbook.value.sheets.map((sheet) => sheet.name)).toEqual([
    "Consolidado",
    "Entregas",
    "Por dependencia",
    "Por revisar",
  ]);
});
