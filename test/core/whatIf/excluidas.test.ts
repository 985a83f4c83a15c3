import { metasIn } from "../../../src/core/whatIf/metasIn";
import { readExcluidas } from "../../../src/core/whatIf/excluidas";
import { branch, plan } from "../plan/literal";
import { metaOf } from "./plans";

const TREE = plan(
  branch("I", 1, metaOf("I.1", "Salud", 0.5), metaOf("I.2", "Obras", 0)),
  branch("II", 1, metaOf("II.1", "Salud", 1)),
);
const metasOf = metasIn(TREE, []);

describe("readExcluidas(texts, metasOf)", () => {
  test("tells nodes, metas and dependencias apart, as a reader would write them", () => {
    expect(readExcluidas(["ii", " i.2 ", "", "SALUD"], metasOf)).toEqual({
      ok: true,
      value: [
        { type: "nodo", codigo: "ii" },
        { type: "meta", codigo: "i.2" },
        { type: "dependencia", nombre: "SALUD" },
      ],
    });
  });

  test("names the dependencias that could have been meant", () => {
    expect(readExcluidas(["Salu"], metasOf)).toEqual({
      ok: false,
      error: { type: "noExiste", text: "Salu", dependencias: ["Obras", "Salud"] },
    });
  });

  test("does not leave out the whole plan", () => {
    expect(readExcluidas(["plan"], metasOf)).toEqual({
      ok: false,
      error: { type: "todoElPlan", text: "plan" },
    });
  });
});
