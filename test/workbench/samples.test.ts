import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ENTREGAS } from "../../src/workbench/page/entregasDeEjemplo";
import { SAMPLES } from "../../src/workbench/text";

const ROOT = join(__dirname, "../../assets/samples");

test.each(SAMPLES)("$title is a file of the samples", ({ file }) => {
  expect(existsSync(join(ROOT, file))).toBe(true);
});

test("ENTREGAS.limpias is what every dependencia sent", () => {
  expect([...ENTREGAS.limpias].sort()).toEqual(
    readdirSync(join(ROOT, "dependencias"))
      .map((name) => `dependencias/${name}`)
      .sort(),
  );
});

test("ENTREGAS.conFallas is the same with what was planted in it", () => {
  const { faltan, reemplazan, agregan } = JSON.parse(
    readFileSync(join(ROOT, "dependencias-con-fallas/fallas.json"), "utf8"),
  ) as Readonly<Record<"faltan" | "reemplazan" | "agregan", readonly string[]>>;
  const left = readdirSync(join(ROOT, "dependencias")).filter(
    (name) => !faltan.includes(name) && !reemplazan.includes(name),
  );
  expect([...ENTREGAS.conFallas].sort()).toEqual(
    [
      ...left.map((name) => `dependencias/${name}`),
      ...[...reemplazan, ...agregan].map((name) => `dependencias-con-fallas/${name}`),
    ].sort(),
  );
});
