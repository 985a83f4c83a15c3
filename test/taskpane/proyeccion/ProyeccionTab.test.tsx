import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../../src/taskpane/pane/App";
import { ProyeccionesContext } from "../../../src/taskpane/proyeccion/proyeccionesContext";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { paneOver } from "../../app/paneOver";
import { memoryProyecciones } from "../../app/proyeccion/memoryProyecciones";
import { EJECUTADO_M1, smallMatriz } from "../../app/smallMatriz";

/** The tab over two escenarios: I stands at 62,5 %, II at 37,5 %, and the plan at 50 %. */
async function open(port = memoryProyecciones()) {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
  const clock = handClock();
  const pane = paneOver(workbook, clock);
  const user = userEvent.setup();
  const { unmount } = render(
    <ProyeccionesContext.Provider value={port}>
      <App pane={pane} followLook={lightLook} />
    </ProyeccionesContext.Provider>,
  );
  await act(pane.start);
  await user.click(await screen.findByRole("tab", { name: "Proyección" }));
  // The first visit loads the tab, which on a busy machine takes more than the usual second.
  await screen.findByRole("slider", {}, { timeout: 30_000 });
  return { workbook, clock, user, unmount };
}

function lightLook(onLook: (look: "light") => void): () => void {
  onLook("light");
  return () => undefined;
}

function slide(to: number): void {
  fireEvent.change(screen.getByRole("slider"), { target: { value: String(to) } });
}

function headline(): HTMLElement {
  return screen.getByRole("region", { name: "Cierre proyectado" });
}

describe("the slider", () => {
  test("at 0 % leaves the figures of today, and nothing to go back to", async () => {
    await open();
    expect(headline()).toHaveTextContent("50,0 %Bajo");
    expect(headline()).toHaveTextContent("Ningún componente del plan cambia de nivel.");
  });

  test("moves the plan and every node, and says in words what changes its nivel", async () => {
    await open();
    slide(50);
    expect(headline()).toHaveTextContent("75,0 %Aceptable");
    expect(headline()).toHaveTextContent(
      "Sube de Bajo a Aceptable. 3 componentes del plan suben de nivel.",
    );
    expect(
      screen.getByRole("button", {
        name: /^I Social .*62,5\s% hoy, proyectado .*81,3\s%.*Sube de Aceptable a Sobresaliente$/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole("button", {
        name: /^II Económico .*37,5\s% hoy, proyectado .*68,8\s%.*Sube de Bajo a Aceptable$/,
      }),
    ).toBeInTheDocument();
  });

  test("goes back to what is reported", async () => {
    const { user } = await open();
    slide(50);
    await user.click(screen.getByRole("button", { name: "Volver a las cifras reportadas" }));
    expect(headline()).toHaveTextContent("50,0 %Bajo");
  });
});

describe("Copiar fórmula", () => {
  test("gives the formula of the projected figure of the plan and of a node", async () => {
    const { user } = await open();
    expect(screen.queryByRole("button", { name: /^Copiar fórmula/ })).toBeNull();
    slide(50);
    await user.click(screen.getByRole("button", { name: "Copiar fórmula: Todo el plan" }));
    const formula = await navigator.clipboard.readText();
    expect(formula).toMatch(/^=SOPO\.PROYECCION\(Matriz![^;]+;"plan=falta 50%";2021\)$/);
    await user.click(screen.getByRole("button", { name: /^Copiar fórmula: II / }));
    expect(await navigator.clipboard.readText()).toBe(formula.replace(";2021)", ';2021;"II")'));
  });
});

describe("¿Qué haría falta?", () => {
  test("is answered in a line below the slider, which leads to the whole answer", async () => {
    const { user } = await open();
    const part = screen.getByRole("button", { name: "¿Qué haría falta?" });
    await user.click(part);
    await user.click(
      screen.getByRole("button", {
        name: "Para que II llegue a Aceptable falta cumplir 1 meta: ver cuál",
      }),
    );
    expect(part).toHaveFocus();
    expect(screen.getByText(/^II llega a 75,0 %/)).toBeInTheDocument();
  });

  test("asks first of the lowest escenario, and names the fewest metas", async () => {
    const { user, workbook } = await open();
    expect(screen.getByRole("combobox", { name: "Para que" })).toHaveDisplayValue(/II Económico/);
    expect(
      screen.getByText(/^II llega a 75,0 % \(se busca 56,0 %\) si se cumple 1 meta/),
    ).toBeInTheDocument();
    const metas = screen.getByRole("list", { name: "Metas que hay que cumplir" });
    await user.click(within(metas).getByRole("button", { name: /M-3 Reforestar/ }));
    expect(workbook.revealed()?.area.top).toBe(3);
  });

  test("assumes the metas that it found: the node reaches the nivel", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Ver su efecto" }));
    expect(
      screen.getByRole("button", {
        name: /^II Económico .*37,5\s% hoy, proyectado .*75,0\s%.*Sube/,
      }),
    ).toBeInTheDocument();
  });

  test("names those that every choice needs and those that could stand in for another", async () => {
    const { user, workbook } = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Para que" }), "Todo el plan");
    await user.selectOptions(screen.getByRole("combobox", { name: "llegue a" }), "Sobresaliente");
    const metas = within(screen.getByRole("list", { name: "Metas que hay que cumplir" }));
    const needed = metas
      .getAllByRole("listitem")
      .map(({ textContent }) => [
        textContent?.slice(0, 3),
        /Imprescindible/.test(textContent ?? ""),
      ]);
    expect(needed).toEqual([
      ["M-3", true],
      ["M-2", false],
    ]);
    await user.click(screen.getByRole("button", { name: "Pueden reemplazar a otra: 1 meta" }));
    const others = screen.getByRole("list", { name: "Pueden reemplazar a otra" });
    await user.click(within(others).getByRole("button", { name: /^M-4/ }));
    expect(workbook.revealed()?.area.top).toBe(4);
  });

  test("does without a meta that is left out, and counts on it again", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Excluir M-3" }));
    expect(screen.getByText(/^II llega a 62,5 %/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Incluir de nuevo La meta M-3/ }));
    expect(screen.getByText(/^II llega a 75,0 %/)).toBeInTheDocument();
  });

  test("says how far a node can go when it cannot", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Excluir M-3" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "llegue a" }), "Sobresaliente");
    expect(
      screen.getByText(/^No se puede: .*II llega a 62,5 % y se busca 81,0 %/),
    ).toBeInTheDocument();
  });
});

describe("Supuestos", () => {
  async function openSupuestos() {
    const opened = await open();
    const { user } = opened;
    await user.click(screen.getByRole("button", { name: "Supuestos" }));
    return opened;
  }

  async function add(
    user: ReturnType<typeof userEvent.setup>,
    nodo: string,
    supone: string,
    valor: string,
  ) {
    await user.selectOptions(screen.getByRole("combobox", { name: "Cuál" }), nodo);
    await user.selectOptions(screen.getByRole("combobox", { name: "Supuesto" }), supone);
    const box = screen.getByRole("textbox", { name: "Porcentaje (0 a 100)" });
    await user.clear(box);
    await user.type(box, valor);
    await user.click(screen.getByRole("button", { name: "Agregar" }));
  }

  test("adds one, switches it off and on, and takes it away", async () => {
    const { user } = await openSupuestos();
    await add(user, "II", "Termina en este porcentaje", "100");
    expect(headline()).toHaveTextContent("81,3 %Sobresaliente");
    const sentence = "Las metas de II terminan en 100,0\u00a0%";
    await user.click(screen.getByRole("switch", { name: sentence }));
    expect(headline()).toHaveTextContent("50,0 %Bajo");
    await user.click(screen.getByRole("switch", { name: sentence }));
    expect(headline()).toHaveTextContent("81,3 %Sobresaliente");
    await user.click(screen.getByRole("button", { name: `Quitar: ${sentence}` }));
    expect(headline()).toHaveTextContent("50,0 %Bajo");
  });

  test("lets the last decide, and another be the last", async () => {
    const { user } = await openSupuestos();
    await add(user, "II", "Termina en este porcentaje", "100");
    await add(user, "II", "Termina en este porcentaje", "0");
    expect(headline()).toHaveTextContent("31,3 %Bajo");
    await user.click(
      screen.getByRole("button", { name: "Subir: Las metas de II terminan en 0,0\u00a0%" }),
    );
    expect(headline()).toHaveTextContent("81,3 %Sobresaliente");
  });
});

describe("Mayor avance pendiente", () => {
  test("names the metas with most to gain, and goes to them", async () => {
    const { user, workbook } = await open();
    await user.click(screen.getByRole("button", { name: "Mayor avance pendiente" }));
    const metas = within(screen.getByRole("list", { name: "Metas con mayor avance pendiente" }));
    const names = metas.getAllByRole("button").map(({ textContent }) => textContent?.slice(0, 3));
    expect(names).toEqual(["M-3", "M-1"]);
    // Those that can gain the same are one bar.
    await user.click(metas.getByText("2 metas con igual aporte cada una (M-2…)"));
    await user.click(metas.getByRole("button", { name: /M-2/ }));
    expect(workbook.revealed()?.area.top).toBe(2);
  });
});

describe("Alerta temprana", () => {
  test("says by escenario what is programmed and has nothing to show (R19)", async () => {
    const { user, workbook, clock } = await open();
    workbook.type(EJECUTADO_M1.row, EJECUTADO_M1.column, 0);
    await act(() => clock.pass(300));
    await user.click(screen.getByRole("button", { name: "Alerta temprana" }));
    const list = screen.getByRole("list", { name: "Alerta temprana: Por escenario de cambio" });
    expect(list).toHaveTextContent(
      "I Social1 de 2 metas programadas sin ejecución (50,0 %)II Económico0 de 2 metas programadas sin ejecución (0,0 %)",
    );
  });
});

describe("Publicar la proyección", () => {
  test("says what it would write, writes it, and takes it back", async () => {
    const { user, workbook } = await open();
    slide(50);
    await user.click(screen.getByRole("button", { name: "Publicar la proyección" }));
    await screen.findByText(/^Se escribirá 1 hoja, .*Nueva: «Proyección»/);
    await user.click(screen.getByRole("button", { name: "Publicar proyección" }));
    await screen.findByText(/^Quedó publicada la hoja «Proyección»/);
    expect(workbook.published()).toEqual(["Proyección"]);
    await user.click(await screen.findByRole("button", { name: "Deshacer" }));
    await screen.findByText("Se quitó «Proyección».");
    expect(workbook.published()).toEqual([]);
  });

  test("says that nothing is assumed yet", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Publicar la proyección" }));
    const nothing = "Aún no hay supuestos: la proyección será igual a las cifras actuales.";
    expect(screen.getByText(nothing)).toBeInTheDocument();
    slide(10);
    expect(screen.queryByText(nothing)).not.toBeInTheDocument();
  });
});

test("what is assumed is still there when the matriz is recognised again", async () => {
  const { workbook, clock } = await open();
  slide(50);
  workbook.type(0, 3, "Otra cosa");
  workbook.type(0, 2, "y otra");
  await act(() => clock.pass(300));
  expect(screen.queryByRole("slider")).not.toBeInTheDocument();
  workbook.type(0, 3, "Programado 2021");
  workbook.type(0, 2, "Meta de producto");
  await act(() => clock.pass(300));
  expect(await screen.findByRole("slider")).toHaveValue("50");
  expect(headline()).toHaveTextContent("75,0 %Aceptable");
});

describe("Proyecciones guardadas", () => {
  async function save(user: ReturnType<typeof userEvent.setup>, nombre: string) {
    await user.type(screen.getByRole("textbox", { name: "Nombre" }), nombre);
    await user.click(screen.getByRole("button", { name: "Guardar en el libro" }));
    await screen.findByText(`«${nombre}» quedó guardada en el libro.`);
  }

  test("are still there when the pane is opened again, and open as they were", async () => {
    const port = memoryProyecciones();
    const first = await open(port);
    slide(50);
    await first.user.click(screen.getByRole("button", { name: "Proyecciones guardadas" }));
    await save(first.user, "Optimista");
    first.unmount();

    const { user } = await open(port);
    expect(headline()).toHaveTextContent("50,0 %Bajo");
    await user.click(screen.getByRole("button", { name: "Proyecciones guardadas" }));
    await user.click(await screen.findByRole("button", { name: "Abrir: Optimista" }));
    expect(headline()).toHaveTextContent("75,0 %Aceptable");
    expect(screen.getByRole("slider")).toHaveValue("50");
  });

  test("are set side by side", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Proyecciones guardadas" }));
    slide(50);
    await save(user, "Media");
    slide(100);
    await save(user, "Todo");
    await user.click(screen.getByRole("checkbox", { name: "Comparar: Media" }));
    await user.click(screen.getByRole("checkbox", { name: "Comparar: Todo" }));
    const table = screen.getByRole("table", { name: "Comparación de proyecciones" });
    expect(within(table).getByRole("row", { name: /Todo el plan/ })).toHaveTextContent(
      "50,0 %Bajo75,0 %Aceptable100,0 %Sobresaliente",
    );
  });

  test("say when they were made on other figures, and are reckoned again", async () => {
    const { user, workbook, clock } = await open();
    await user.click(screen.getByRole("button", { name: "Proyecciones guardadas" }));
    slide(50);
    await save(user, "Media");
    workbook.type(EJECUTADO_M1.row, EJECUTADO_M1.column, 4);
    await act(() => clock.pass(300));
    expect(screen.getByText(/^«Media» se guardó el .* sobre otras cifras/)).toBeInTheDocument();
    expect(screen.getByRole("list", { name: "Proyecciones guardadas" })).toHaveTextContent(
      "78,1 %",
    );
  });

  test("are imported from a file, or it is said what is wrong with it", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Proyecciones guardadas" }));
    const file = screen.getByLabelText("Importar archivo…", { selector: "input" });
    const good = JSON.stringify({
      nombre: "De afuera",
      supuestos: [{ nodo: "II", cumplimiento: 100 }],
    });
    await user.upload(file, new File([good], "x.json", { type: "application/json" }));
    expect(await screen.findByRole("button", { name: "Abrir: De afuera" })).toBeInTheDocument();
    await user.upload(file, new File(["{"], "y.json", { type: "application/json" }));
    expect(await screen.findByText(/no es una proyección guardada por SOPO/)).toBeInTheDocument();
  });

  test("are copied in Excel for Mac, whose view saves no files", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Proyecciones guardadas" }));
    slide(50);
    await save(user, "Media");
    Object.assign(window, { webkit: { messageHandlers: {} } });
    await user.click(screen.getByRole("button", { name: "Exportar: Media" }));
    await screen.findByText(/La proyección quedó copiada/);
    Reflect.deleteProperty(window, "webkit");
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({
      nombre: "Media",
      supuestos: [{ faltante: 50 }],
    });
  });

  test("stay unsaved in a protected workbook, and it is said", async () => {
    const { user } = await open(memoryProyecciones({ isProtected: true }));
    await user.click(screen.getByRole("button", { name: "Proyecciones guardadas" }));
    await user.type(screen.getByRole("textbox", { name: "Nombre" }), "Media");
    await user.click(screen.getByRole("button", { name: "Guardar en el libro" }));
    expect(
      await screen.findByText(/El libro o la hoja no permiten esta acción/),
    ).toBeInTheDocument();
    expect(screen.getByText("Aún no hay ninguna en este libro.")).toBeInTheDocument();
  });
});

test("axe finds nothing wrong with the tab, all of it open", async () => {
  const { user } = await open();
  slide(50);
  for (const name of PARTS) {
    await user.click(screen.getByRole("button", { name }));
  }
  const notDrawn = { enabled: false };
  const found = await axe.run(screen.getByRole("tabpanel"), {
    rules: { "color-contrast": notDrawn, "label-content-name-mismatch": notDrawn },
  });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}, 180_000);

const PARTS = [
  "Supuestos",
  "Mayor avance pendiente",
  "Alerta temprana",
  "Proyecciones guardadas",
  "Publicar la proyección",
];
