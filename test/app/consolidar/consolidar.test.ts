import { decisionDeConflicto } from "../../../src/core/consolidate/conflictoDecidido";
import { ok } from "../../../src/core/result";
import { unzipSync } from "fflate";
import { cambiosTable } from "../../../src/app/consolidar/cambiosTable";
import { fileCounts, fileLines } from "../../../src/app/consolidar/lists";
import { devolucionesIn } from "../../../src/app/consolidar/vista";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { matriz, mesa, plan, type Files } from "./mesa";

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
    expect(vista.plan).toMatchObject({ ok: true, value: { cifras: { cumplimiento: 0.75 } } });
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
    expect(fileCounts(lines)).toMatchObject({ counting: 2, apart: 0, toMap: 0, refused: 1 });
  });

  test("tells two files of one name apart, and counts the same content once", async () => {
    const { consolidar, chosen } = mesa(BOTH);
    await consolidar.add([chosen("salud.xlsx"), chosen("salud.xlsx")]);
    const lines = fileLines(consolidar.getState());
    expect(lines.map(({ entrega, setAside }) => [entrega.archivo, setAside])).toEqual([
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
    expect(consolidar.getState().vista!.notInPlan.map(({ codigo }) => codigo)).toEqual([
      "IX.Z.9.9",
    ]);
  });
});

test("cancel() keeps the files that were read and says how many were not", async () => {
  const { consolidar, chosen } = mesa(BOTH);
  const slow = {
    ...chosen("salud.xlsx"),
    bytes: async () => {
      consolidar.cancel();
      return ok(new Uint8Array());
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
      { codigo: "I.A.1.1", propuesta: 1, vale: 1, estado: "propuesta" },
    ]);
  });

  test("decide() settles one, the workbook keeps it, and open() takes it up", async () => {
    const { consolidar, chosenAll, kept } = mesa(files);
    await consolidar.add(chosenAll());
    const other = consolidar.getState().vista!.conflictos[0]!.lados[0]!;
    await consolidar.decide({ type: "conflicto", codigo: "I.A.1.1", vale: other.lugar });
    expect(consolidar.getState().vista!.conflictos[0]).toMatchObject({
      vale: 0,
      estado: "decidido",
    });

    const later = mesa(files, undefined, kept());
    await later.consolidar.open();
    await later.consolidar.add(later.chosenAll());
    expect(later.consolidar.getState().vista!.conflictos[0]).toMatchObject({
      vale: 0,
      estado: "decidido",
    });
  });

  test("a rule settles all, and retract() goes back to what is proposed", async () => {
    const { consolidar, chosenAll } = mesa(files);
    await consolidar.add(chosenAll());
    await consolidar.decide({ type: "conflictos", regla: "menor" });
    expect(consolidar.getState().vista!.conflictos[0]).toMatchObject({ vale: 0, estado: "regla" });
    await consolidar.retract({ type: "conflictos", regla: "menor" });
    expect(consolidar.getState().vista!.conflictos[0]).toMatchObject({
      vale: 1,
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

describe("compare(plan, …)", () => {
  test("with nothing takes the files themselves for the plan", async () => {
    const { consolidar, chosen } = mesa(BOTH);
    await consolidar.add([chosen("salud.xlsx")]);
    await consolidar.compare("plan", "nada");
    const vista = consolidar.getState().vista!;
    expect(vista.universo).toEqual({ type: "union" });
    expect(vista.metas).toBe(2);
  });

  test("with a file takes its metas, in a workbook that is empty", async () => {
    const { consolidar, chosen } = mesa({ ...BOTH, "oficial.xlsx": plan() }, []);
    await consolidar.open();
    expect(consolidar.getState().libro).toBe("ninguna");
    await consolidar.add([chosen("salud.xlsx")]);
    expect(consolidar.getState().vista!.universo).toEqual({ type: "union" });
    await consolidar.compare("plan", chosen("oficial.xlsx"));
    const { vista, entregas } = consolidar.getState();
    expect(vista!.universo).toEqual({ type: "plan", archivo: "oficial.xlsx" });
    expect(vista!.faltan).toEqual(["Secretaría de Cultura"]);
    expect(entregas.map(({ archivo }) => archivo)).toEqual(["salud.xlsx"]);
  });

  test("with a file that is none keeps the reason, and compares with nothing", async () => {
    const { consolidar, chosen } = mesa({ ...BOTH, "roto.xlsx": { type: "encrypted" } });
    await consolidar.add([chosen("salud.xlsx")]);
    await consolidar.compare("plan", chosen("roto.xlsx"));
    expect(consolidar.getState()).toMatchObject({
      plan: { type: "archivo", entrega: { estado: "refused" } },
      vista: { universo: { type: "union" } },
    });
  });

  test("never takes for a plan what a consolidation was written into", async () => {
    const { consolidar, chosenAll } = mesa(BOTH);
    await consolidar.add(chosenAll());
    const { bytes } = (await consolidar.output("consolidado"))!;
    const read = await readWorkbook(bytes, "libro.xlsx");
    if (!read.ok) throw new Error(read.error.type);
    const rows = read.value.sheets[0]!.rows.map((row) => [...row]);
    const later = mesa(BOTH, rows);
    await later.consolidar.open();
    expect(later.consolidar.getState().libro).toBe("consolidado");
    await later.consolidar.add(later.chosenAll());
    expect(later.consolidar.getState().vista!.universo).toEqual({ type: "union" });
  });
});

test("compare(anterior, file) lists what changed since that corte", async () => {
  const { consolidar, chosenAll, chosen } = mesa({
    ...BOTH,
    "antes.xlsx": matriz({ "I.A.1.1": 12, "I.A.1.2": 5, "I.A.1.3": 10, "I.A.1.4": 5 }),
  });
  await consolidar.add(chosenAll().slice(0, 2));
  await consolidar.compare("anterior", chosen("antes.xlsx"));
  const { anterior, cambios } = consolidar.getState().vista!.cambios!;
  expect(anterior).toBe("antes.xlsx");
  expect(cambiosTable(cambios).slice(1)).toEqual([
    [
      "Disminuyó el ejecutado acumulado",
      "I.A.1.1",
      "Vacunar a la niñez",
      "Secretaría de Salud",
      "12",
      "10",
      "antes.xlsx · III trimestre 2021!F2",
      "salud.xlsx · III trimestre 2021!F2",
    ],
  ]);
});

describe("answer(archivo, answers)", () => {
  /** Two columns that could be the same. */
  const odd = matriz({ "I.A.1.1": 10 }).map((row, index) =>
    index === 0 ? [...row.slice(0, 4), "Cantidad uno", row[5]!] : row,
  );

  test("reads the file again with what was said, keeps it in the workbook, and forgets it", async () => {
    const { consolidar, chosen, kept } = mesa({ "salud.xlsx": odd });
    await consolidar.add([chosen("salud.xlsx")]);
    expect(consolidar.getState().entregas[0]!.estado).not.toBe("recognised");
    await consolidar.answer("salud.xlsx", {
      columns: [{ campo: "programado", vigencia: 2021, heading: "Cantidad uno" }],
    });
    expect(consolidar.getState().entregas[0]!.estado).toBe("recognised");
    expect(kept()).toMatchObject({ decisiones: [{ type: "lectura", archivo: "salud.xlsx" }] });

    const later = mesa({ "salud.xlsx": odd }, undefined, kept());
    await later.consolidar.open();
    await later.consolidar.add(later.chosenAll());
    expect(later.consolidar.getState().entregas[0]!.estado).toBe("recognised");

    await consolidar.forgetAnswers("salud.xlsx");
    expect(consolidar.getState().entregas[0]!.estado).not.toBe("recognised");
  });
});

test("findMetas(text) finds a meta by the beginning of its code or by its words", async () => {
  const { consolidar, chosenAll } = mesa(BOTH);
  await consolidar.add(chosenAll());
  expect(await consolidar.findMetas("1.a.1.3")).toEqual([
    { codigo: "I.A.1.3", nombre: "Dotar las bibliotecas públicas" },
  ]);
  expect((await consolidar.findMetas("ninez vacunar")).map(({ codigo }) => codigo)).toEqual([
    "I.A.1.1",
  ]);
  expect(await consolidar.findMetas(" ")).toEqual([]);
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
    "Sustento",
  ]);
  expect(consolidar.getState().activity).toMatchObject({ type: "written" });
});

describe("undo()", () => {
  test("takes away what was written, one writing at a time", async () => {
    const { consolidar, chosenAll, published } = mesa(BOTH);
    await consolidar.add(chosenAll());
    await consolidar.publish();
    const first = published();
    await consolidar.publish();
    await consolidar.undo();
    expect(published()).toBe(first);
    expect(consolidar.getState().canUndo).toBe(true);
    await consolidar.undo();
    expect(consolidar.getState()).toMatchObject({
      canUndo: false,
      activity: {
        type: "undone",
        undone: {
          removed: ["Consolidado", "Entregas", "Por dependencia", "Por revisar", "Sustento"],
        },
      },
    });
  });
});

test("output(devoluciones) is one .xlsx for each dependencia that has to put something right", async () => {
  const { consolidar, chosen } = mesa(BOTH);
  await consolidar.add([chosen("salud.xlsx")]);
  const file = (await consolidar.output("devoluciones"))!;
  expect(file.name).toBe("devoluciones.zip");
  expect(Object.keys(unzipSync(file.bytes))).toContain("secretaria-de-cultura.xlsx");
});

test("openOutput(output) opens the devolución of one dependencia as a workbook, and says its name", async () => {
  const { consolidar, chosen, opened } = mesa({ "roto.xlsx": { type: "encrypted" } });
  await consolidar.add([chosen("roto.xlsx")]);
  const names = devolucionesIn(consolidar.getState().vista!);
  expect(names).toContain("roto.xlsx");
  await consolidar.openOutput({ devolucion: "roto.xlsx" });
  expect(consolidar.getState().activity).toMatchObject({ type: "opened" });
  const read = await readWorkbook(opened()[0]!, "devolucion.xlsx");
  expect(read.ok && read.value.sheets.length).toBeGreaterThan(0);
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
    "Sustento",
  ]);
});

describe("load(content)", () => {
  test("what the file of decisions says counts as if it had been decided here, with who and when", async () => {
    const files = { "salud.xlsx": SALUD, "cultura.xlsx": CULTURA_AND_ONE };
    const there = mesa(files);
    await there.consolidar.add(there.chosenAll());
    there.consolidar.sign("Ana Ruiz");
    const [conflicto] = there.consolidar.getState().vista!.conflictos;
    const other = conflicto!.lados.find(({ ejecutado }) => ejecutado === 7)!;
    await there.consolidar.decide(decisionDeConflicto(conflicto!, other.lugar));
    const saved = (await there.consolidar.output("decisiones"))!;
    const here = mesa(files);
    await here.consolidar.add(here.chosenAll());
    await here.consolidar.load(JSON.parse(new TextDecoder().decode(saved.bytes)));
    const { vista, decisions, quien, activity } = here.consolidar.getState();
    expect(vista).toEqual(there.consolidar.getState().vista);
    expect(decisions).toEqual(there.consolidar.getState().decisions);
    expect([quien, activity]).toEqual(["Ana Ruiz", { type: "loaded", decisions: 1, isAll: true }]);
    expect(here.kept()).toEqual(there.kept());
  });

  test("a file is read again by what was answered of it", async () => {
    const { consolidar, chosenAll } = mesa({ "salud.xlsx": SALUD, "cultura.xlsx": CULTURA });
    await consolidar.add(chosenAll());
    const lectura = { type: "lectura", archivo: "salud.xlsx", answers: { sheet: "Otra" } };
    await consolidar.load({ version: 3, decisiones: [lectura] });
    const salud = consolidar.getState().entregas.find(({ archivo }) => archivo === "salud.xlsx");
    expect(salud?.estado).not.toBe("recognised");
  });

  test.each([
    ["no JSON", undefined, false],
    ["other JSON", { supuestos: [] }, false],
    ["that of a later version", { version: 99, decisiones: [] }, true],
  ])("%s: a sentence, and nothing changes", async (_, content, isNewer) => {
    const { consolidar, chosenAll, kept } = mesa(BOTH);
    await consolidar.add(chosenAll());
    await consolidar.load(content);
    expect(consolidar.getState().activity).toEqual({ type: "notDecisions", isNewer });
    expect([consolidar.getState().decisions, kept()]).toEqual([[], null]);
  });
});

test("setPlazo(date): the devoluciones say by when to answer", async () => {
  const { consolidar, chosenAll } = mesa({ "salud.xlsx": SALUD });
  await consolidar.add(chosenAll());
  consolidar.setPlazo("2021-10-29");
  const zip = unzipSync((await consolidar.output("devoluciones"))!.bytes);
  const [[name, bytes]] = Object.entries(zip) as [[string, Uint8Array]];
  const book = await readWorkbook(bytes, name);
  const texts = book.ok ? book.value.sheets.flatMap(({ rows }) => rows.flat()) : [];
  expect(texts.join("\n").replace(/\u00a0/g, " ")).toContain(
    "Plazo para responder: 29 de octubre de 2021",
  );
});
