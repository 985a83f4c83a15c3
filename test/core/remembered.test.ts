import {
  readListIn,
  readRemembered,
  rewriteRemembered,
  type RememberedShape,
} from "../../src/core/remembered/remembered";

// Version 0 kept one name, version 1 a list of them, version 2 calls them otherwise.
const NAMES: RememberedShape<readonly string[]> = {
  what: "respuestas",
  key: "nombres",
  migrations: [
    ({ name, ...others }) => ({ ...others, names: [name] }),
    ({ names, ...others }) => ({ ...others, nombres: names }),
  ],
  read: (content) =>
    readListIn(content, "nombres", (entry) => (typeof entry === "string" ? entry : null)),
  write: (nombres) => (nombres.length === 0 ? {} : { nombres }),
};

const UNREAD = { type: "rememberedUnread", what: "respuestas" };
const NEWER = { type: "rememberedByNewer", what: "respuestas" };

describe("readRemembered(shape, content)", () => {
  test.each([
    [null, [], null],
    [{ name: "Ana" }, ["Ana"], null],
    [{ version: 1, names: ["Ana", "Luz"] }, ["Ana", "Luz"], null],
    [{ version: 2, nombres: ["Ana"] }, ["Ana"], null],
    [{ version: 3, nombres: ["Ana"] }, [], NEWER],
    [{ version: 2, nombres: ["Ana", 3] }, ["Ana"], UNREAD],
    [{ version: 2, nombres: ["Ana"], color: "rojo" }, ["Ana"], UNREAD],
    [{ version: 2, nombres: "Ana" }, [], UNREAD],
    [{ version: "dos", nombres: ["Ana"] }, [], UNREAD],
    [["Ana"], [], UNREAD],
  ])("of %j is %j", (content, value, problem) => {
    expect(readRemembered(NAMES, content)).toEqual({ value, problem });
  });
});

describe("rewriteRemembered(shape, present, value)", () => {
  test.each([
    [null, { nombres: ["Sol"] }],
    [{ name: "Ana" }, { nombres: ["Sol"] }],
    [{ version: 2, nombres: ["Ana", 3] }, { nombres: ["Sol", 3] }],
    [
      { version: 1, names: [3], color: "rojo" },
      { nombres: ["Sol", 3], color: "rojo" },
    ],
    [{ version: 2, nombres: "Ana" }, { nombres: ["Sol", "Ana"] }],
    ["Ana", { nombres: ["Sol"], noLeido: ["Ana"] }],
  ])("in the place of %j keeps what is not understood", (present, content) => {
    const written = rewriteRemembered(NAMES, present, ["Sol"]);
    expect(written).toEqual({ ok: true, value: { version: 2, ...content } });
  });

  test("of a newer version is refused", () => {
    expect(rewriteRemembered(NAMES, { version: 3 }, ["Sol"])).toEqual({ ok: false, error: NEWER });
  });

  test("of nothing forgets what was there, but for what is not understood", () => {
    expect(rewriteRemembered(NAMES, { version: 2, nombres: ["Ana"] }, [])).toEqual({
      ok: true,
      value: null,
    });
    expect(rewriteRemembered(NAMES, { version: 2, nombres: ["Ana", 3] }, [])).toEqual({
      ok: true,
      value: { version: 2, nombres: [3] },
    });
  });
});
