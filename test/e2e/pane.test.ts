import { eventually, openBanco, type Banco } from "./banco";
import { openAvance, openTab, panelOf, violationsIn, widerThanPanel } from "./panel";
import { typeInCell } from "./typeInCell";

// The pane as the office has it: narrow, zoomed, in each of Office's looks, and while a cell is edited.

// The third quarter of I.A.1.2, in the second row of metas.
const TERCER_TRIMESTRE = "AA8";

let banco: Banco;

beforeAll(async () => {
  banco = await openBanco("/");
  await openApuesta();
}, 90_000);

afterAll(() => banco.close());

describe("the tree", () => {
  test("keeps what is open and the user's row while an edit is read", async () => {
    await row("I.A.1").press("ArrowDown");
    expect(await focusedRow()).toMatch(/^I\.A\.1\.1 /);
    await typeInCell(banco.page, TERCER_TRIMESTRE, "9999");
    expect(await eventually(() => cumplimientoOf("I.A.1.2"), "100,0\u00a0%")).toBe("100,0\u00a0%");
    expect(await currentRow()).toMatch(/^I\.A\.1\.1 /);
  });

  test("goes to the cells of a node", async () => {
    await panelOf(banco).getByRole("button", { name: "Ir a sus celdas: II", exact: true }).click();
    expect(await eventually(selectedAddress, "Matriz!A235:A338")).toBe("Matriz!A235:A338");
  });

  test("finds a meta, opens its card, and goes to its row", async () => {
    await panelOf(banco).getByRole("searchbox").fill("II.A.1.7");
    const hit = panelOf(banco).getByRole("button", { name: /^II\.A\.1\.7 / });
    await hit.click();
    expect(await hit.getAttribute("aria-expanded")).toBe("true");
    await panelOf(banco)
      .getByRole("button", { name: /: II\.A\.1\.7$/ })
      .click();
    expect(await eventually(selectedAddress, "Matriz!A241")).toBe("Matriz!A241");
    await panelOf(banco).getByRole("searchbox").fill("");
    expect(await row("I.A.1.1").isVisible()).toBe(true);
  });
});

test.each([
  ["320 px", 320],
  ["400 px", 400],
  ["400 px at 200 %", 200],
  ["800 px", 800],
])("in a pane of %s nothing is clipped at its side", async (_title, width) => {
  await banco.page
    .locator("#panel")
    .evaluate((frame, px) => (frame.style.width = `${px}px`), width);
  expect(await widerThanPanel(banco)).toEqual([]);
  await openMatriz();
  expect(await widerThanPanel(banco)).toEqual([]);
  await openTab(banco, "Tablero");
  expect(await widerThanPanel(banco)).toEqual([]);
  await openTab(banco, "Avance");
});

test.each(["Oscuro", "Alto contraste", "Claro"])(
  "axe finds nothing in the look %s, contrast included",
  async (look) => {
    await banco.page.getByRole("button", { name: "Tema" }).click();
    await banco.page.getByRole("menuitemradio", { name: look }).click();
    await banco.page.keyboard.press("Escape");
    await openTab(banco, "Tablero");
    expect(await violationsIn(banco)).toEqual([]);
    await openApuesta();
    expect(await violationsIn(banco)).toEqual([]);
    await openMatriz();
    expect(await violationsIn(banco)).toEqual([]);
  },
);

test("nothing was asked for outside this machine, and nothing broke", () => {
  expect(banco.externalRequests).toEqual([]);
  expect(banco.problems).toEqual([]);
});

// What is refused here is told in the console: after all others.
test("no text becomes a script of another place, nor HTML", async () => {
  const refused = await panelOf(banco).evaluate(() => {
    const isRefused = (act: () => unknown): boolean => {
      try {
        act();
        return false;
      } catch (fault) {
        return fault instanceof TypeError;
      }
    };
    return [
      isRefused(() => (document.createElement("script").src = "https://example.com/x.js")),
      isRefused(() => (document.createElement("div").innerHTML = "<b>x</b>")),
      isRefused(() => (document.createElement("script").src = "taskpane.js")),
    ];
  });
  expect(refused).toEqual([true, true, false]);
});

/** Unfolds the tree down to the metas of the first escenario de apuesta. */
async function openApuesta(): Promise<void> {
  await openAvance(banco);
  for (const codigo of ["I", "I.A", "I.A.1"]) await row(codigo).press("ArrowRight");
  await row("I.A.1.1").waitFor();
}

async function openMatriz(): Promise<void> {
  await openTab(banco, "Matriz");
  await panelOf(banco).getByRole("region", { name: "Columnas reconocidas" }).waitFor();
}

function row(codigo: string) {
  return panelOf(banco).getByRole("row", {
    name: new RegExp(`^${codigo.replaceAll(".", "\\.")} `),
  });
}

function cumplimientoOf(codigo: string): Promise<string> {
  return row(codigo).getByRole("gridcell").nth(4).innerText();
}

function focusedRow(): Promise<string> {
  return panelOf(banco).evaluate(() => document.activeElement?.textContent ?? "");
}

function currentRow(): Promise<string> {
  return panelOf(banco).locator("[role=row][tabindex='0']").innerText();
}

function selectedAddress(): Promise<string> {
  return panelOf(banco).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}
