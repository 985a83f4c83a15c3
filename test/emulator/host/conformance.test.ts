import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PlainObject } from "../../../src/emulator/host/plainObject";
import { openHeadless, type HeadlessWorkbook } from "../../../src/emulator/host/headless";
import { Collection, HostObject } from "../../../src/emulator/host/object";
import { typeInfo } from "../../../src/emulator/host/registry";
import { ChartPart } from "../../../src/emulator/host/types/chartPart";
import { sectionOf } from "../../../scripts/section";
import { membersList } from "./members";
import { samples } from "./samples";

/** Members that our own base classes answer for every object or collection of the wire. */
const SHARED = ["items", "count", "id", "getCount", "getItem", "getItemAt", "getItemOrNullObject"];

const BASES = [HostObject, PlainObject, Collection, ChartPart, Object].map(
  ({ prototype }) => prototype as object,
);

/** Own members of an object and of its classes, without what is private to the host. */
function membersOf(object: HostObject): string[] {
  const names = new Set(Object.keys(object));
  for (
    let level = Object.getPrototypeOf(object);
    level && !BASES.includes(level);
    level = Object.getPrototypeOf(level)
  ) {
    Object.getOwnPropertyNames(level).forEach((name) => names.add(name));
  }
  return [...names].filter((name) => !name.startsWith("$") && name !== "constructor");
}

let headless: HeadlessWorkbook;
beforeEach(async () => void (headless = await openHeadless()));
afterEach(() => headless.dispose());

test("every member of a host class is a member of the Excel API", () => {
  const strays = samples(headless).flatMap((object) => {
    const { scalars, nav, methods } = typeInfo(object.$type);
    const known = new Set([...Object.keys({ ...scalars, ...nav, ...methods }), ...SHARED]);
    return membersOf(object)
      .filter((name) => !known.has(name))
      .map((name) => `${object.$type}.${name}`);
  });
  expect(strays).toEqual([]);
});

test("every type of the host is known to the genuine client", () => {
  const unknown = samples(headless)
    .map((object) => object.$type)
    .filter((type) => Object.keys(typeInfo(type)).length === 0);
  expect(unknown).toEqual([]);
});

test("the README lists the members that are answered and those that are refused", async () => {
  const readme = readFileSync(join(__dirname, "../../../src/emulator/README.md"), "utf8");
  expect(sectionOf(readme, "members")).toBe(await membersList());
});
