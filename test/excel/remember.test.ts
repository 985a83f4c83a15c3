import { RESPUESTAS } from "../../src/core/matriz/questions/answers";
import { readDiario } from "../../src/excel/journal/diario";
import { publish } from "../../src/excel/publish/publish";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { recall, remember } from "../../src/excel/remember";
import { openRows } from "./openRows";

const NEWER = { version: 99, hoja: "Matriz" };

test("remember(shape, value) keeps it in the workbook, and the next reading finds it", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  const answers = {
    sheet: "Matriz",
    columns: [{ campo: "programado", vigencia: 2021, heading: "Metas" }],
  } as const;
  const nothing = await readWorkbook(() => []);
  expect(nothing).toMatchObject({ ok: true, value: { workbook: { remembered: null } } });
  expect(await remember(RESPUESTAS, answers)).toEqual({ ok: true, value: null });
  expect(await readWorkbook(() => [])).toMatchObject({
    ok: true,
    value: { workbook: { remembered: answers } },
  });
  expect(await recall(RESPUESTAS)).toEqual({ ok: true, value: { value: answers, problem: null } });
  office.dispose();
});

test("remember(RESPUESTAS, {}) leaves nothing in the workbook", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  await remember(RESPUESTAS, { sheet: "Matriz" });
  expect(await remember(RESPUESTAS, {})).toEqual({ ok: true, value: null });
  expect(await settingOf("sopo.respuestas")).toBeNull();
  office.dispose();
});

test("remember(shape, value) waits for the cell that the user is typing in", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  const end = office.host.editCell();
  const remembered = remember(RESPUESTAS, { sheet: "Matriz" });
  end();
  expect(await remembered).toEqual({ ok: true, value: null });
  office.dispose();
});

test("remember(shape, value) says when the workbook can keep no more", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  await set("otro", { texto: "x".repeat(1_999_000) });
  expect(await remember(RESPUESTAS, { sheet: "x".repeat(5_000) })).toEqual({
    ok: false,
    error: { type: "noRoom", code: "InvalidArgument" },
  });
  office.dispose();
});

test("what a newer version remembers is not written over", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  await set("sopo.respuestas", NEWER);
  expect(await remember(RESPUESTAS, { sheet: "Otra" })).toEqual({
    ok: false,
    error: { type: "rememberedByNewer", what: "respuestas" },
  });
  expect(await settingOf("sopo.respuestas")).toEqual(NEWER);
  office.dispose();
});

test("nothing is published over sheets of a newer version", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  await set("sopo.publicado", NEWER);
  expect(await publish({ sheets: [] })).toEqual({
    ok: false,
    error: { type: "rememberedByNewer", what: "publicado" },
  });
  expect(await settingOf("sopo.publicado")).toEqual(NEWER);
  office.dispose();
});

test("readDiario() says what is not understood of what was published", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  await set("sopo.escrituras", { publicaciones: [{ claves: "resumen" }] });
  await set("sopo.publicado", { version: 1, resumen: ["ancho"] });
  expect(await readDiario()).toMatchObject({
    ok: true,
    value: {
      conocidas: [],
      unread: [
        { type: "rememberedUnread", what: "escrituras" },
        { type: "rememberedUnread", what: "publicado" },
      ],
    },
  });
  office.dispose();
});

function set(key: string, content: object): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(key, content);
    await context.sync();
  });
}

function settingOf(key: string): Promise<unknown> {
  return Excel.run(async (context): Promise<unknown> => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}
