import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CellValue } from "../../../src/core/grid/grid";
import { App } from "../../../src/taskpane/pane/App";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { paneOver } from "../../app/paneOver";
import { EJECUTADO_M1, smallMatriz } from "../../app/smallMatriz";

/** The whole pane over a workbook in memory. */
async function open(rows: CellValue[][] = smallMatriz()) {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", rows);
  const clock = handClock();
  const pane = paneOver(workbook, clock);
  render(<App pane={pane} followLook={lightLook} />);
  await act(pane.start);
  return { workbook, clock, pane, user: userEvent.setup() };
}

function lightLook(onLook: (look: "light") => void): () => void {
  onLook("light");
  return () => undefined;
}

/** The same on the tree of the plan. */
async function openAvance(rows?: CellValue[][]) {
  const opened = await open(rows);
  await opened.user.click(await screen.findByRole("tab", { name: "Avance" }));
  return opened;
}

async function rowNamed(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole("row", { name });
}

async function violations(): Promise<string[]> {
  // jsdom draws nothing: what asks for colours or letters as drawn is looked at in the browser.
  const notDrawn = { enabled: false };
  const found = await axe.run(document.body, {
    rules: { "color-contrast": notDrawn, "label-content-name-mismatch": notDrawn },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("Tablero", () => {
  test("is what is seen first: the figure, what to do, who lacks most", async () => {
    await open();
    expect(
      await screen.findByRole("region", { name: "Cumplimiento de la vigencia 2021" }),
    ).toHaveTextContent("50,0 %Bajo");
    const nodos = await screen.findByRole("region", { name: "Escenario de cambio" });
    const lines = within(nodos).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("II Económico37,5\u00a0%Bajo"),
      expect.stringContaining("I Social62,5\u00a0%Aceptable"),
    ]);
  });

  test("a component opens its place in the tree, and the figure the whole tree", async () => {
    const { user } = await open();
    await user.click(await screen.findByRole("button", { name: "II Económico" }));
    expect(await rowNamed(/II Económico/)).toHaveAttribute("aria-expanded", "true");
    await user.click(screen.getByRole("tab", { name: "Tablero" }));
    await user.click(await screen.findByRole("button", { name: "50,0\u00a0%" }));
    expect(screen.getByRole("tab", { name: "Avance" })).toHaveAttribute("aria-selected", "true");
  });

  test("a kind of alerta opens its alertas", async () => {
    const rows = smallMatriz();
    rows[3]![4] = "muchas";
    const { user } = await open(rows);
    await user.click(await screen.findByRole("button", { name: /^Sin puntos/ }));
    expect(await screen.findByRole("button", { name: /Sin pesos en el libro/ })).toBeVisible();
  });
});

describe("Avance", () => {
  test("shows how the plan and its escenarios go", async () => {
    await openAvance();
    expect(await screen.findByRole("region", { name: "Cumplimiento del plan" })).toHaveTextContent(
      "50,0 %Bajo",
    );
    expect(await rowNamed(/I Social/)).toHaveTextContent("62,5 %Aceptable");
    expect(await rowNamed(/II Económico/)).toHaveTextContent("37,5 %Bajo");
  });

  test("unfolds a node to its metas, and a meta to what its figures are made of", async () => {
    const { user } = await openAvance();
    await user.click(await rowNamed(/II Económico/));
    const meta = await rowNamed(/M-3 Reforestar/);
    expect(meta).toHaveTextContent("Ejecutado 2");
    expect(meta).toHaveTextContent("25,0 %");
    await user.click(meta);
    expect(within(meta).getByText("Con ejecución", { selector: "dd" })).toBeInTheDocument();
  });

  test("walks and unfolds with the arrows, and goes to the cells with Enter", async () => {
    const { user, workbook } = await openAvance();
    const first = await rowNamed(/I Social/);
    act(() => first.focus());
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(await rowNamed(/M-2 Becar/)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(workbook.revealed()).toEqual({
      sheet: "Matriz",
      area: { top: 2, left: 0, bottom: 2, right: 0 },
    });
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(screen.queryByRole("row", { name: /M-2 Becar/ })).not.toBeInTheDocument();
    expect(await rowNamed(/I Social/)).toHaveFocus();
  });

  test("a button of each node selects the rows of its metas", async () => {
    const { user, workbook } = await openAvance();
    await user.click(await screen.findByRole("button", { name: "Ir a sus celdas: II" }));
    expect(workbook.revealed()).toEqual({
      sheet: "Matriz",
      area: { top: 3, left: 0, bottom: 4, right: 0 },
    });
  });

  test("follows an edit and keeps open what was open", async () => {
    const { user, workbook, clock } = await openAvance();
    await user.click(await rowNamed(/I Social/));
    workbook.type(EJECUTADO_M1.row, EJECUTADO_M1.column, 4);
    await act(() => clock.pass(300));
    expect(await rowNamed(/M-1 Dotar/)).toHaveTextContent("100,0 %");
    expect(await rowNamed(/I Social/)).toHaveTextContent("75,0 %");
  });

  test("finds metas by their words, opens the card of one, and goes to its row", async () => {
    const { user, workbook } = await openAvance();
    await user.type(await screen.findByRole("searchbox"), "turismo formular");
    expect(await screen.findByText("1 meta coincide.")).toBeInTheDocument();
    const hit = screen.getByRole("button", { name: /^M-4 Formular/ });
    await user.click(hit);
    expect(screen.getByText("Con ejecución", { selector: "dd" })).toBeVisible();
    expect(workbook.revealed()).toBeNull();
    await user.click(hit);
    expect(hit).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByText("Con ejecución", { selector: "dd" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Ir a la celda: M-4" }));
    expect(workbook.revealed()?.area.top).toBe(4);
  });

  test("explains the row on which the user stands", async () => {
    const { workbook, pane } = await openAvance();
    workbook.select(3, 2);
    await act(pane.explainActiveCell);
    expect(await rowNamed(/M-3 Reforestar/)).toHaveAttribute("aria-expanded", "true");
    workbook.select(0, 0);
    await act(pane.explainActiveCell);
    expect(
      await screen.findByText("En la fila seleccionada no hay ninguna meta."),
    ).toBeInTheDocument();
  });
});

describe("Matriz", () => {
  async function openMatriz(rows?: CellValue[][]) {
    const opened = await open(rows);
    await opened.user.click(await screen.findByRole("tab", { name: "Matriz" }));
    return opened;
  }

  test("lists each column that was recognised, as a way to its heading", async () => {
    const { user, workbook } = await openMatriz();
    await user.click(
      await screen.findByRole("button", { name: "Ir a la columna D, Programado 2021" }),
    );
    expect(workbook.revealed()).toEqual({
      sheet: "Matriz",
      area: { top: 0, left: 3, bottom: 0, right: 3 },
    });
  });

  test("counts the rows, and says why one was left out", async () => {
    const { user, workbook } = await openMatriz([...smallMatriz(), ["", "", "Total", 24, 11]]);
    const rows = await screen.findByRole("region", { name: "Filas" });
    expect(rows).toHaveTextContent("5 leídas4 contadas1 excluidas0 rechazadas");
    await user.click(within(rows).getByText("Filas excluidas (1)"));
    expect(rows).toHaveTextContent("Subtotal");
    await user.click(within(rows).getByRole("button", { name: "Fila 6" }));
    expect(workbook.revealed()?.area.top).toBe(5);
  });

  test("states where the weights come from", async () => {
    await openMatriz();
    expect(await screen.findByText(/iguales, porque el libro no los trae/)).toBeInTheDocument();
  });

  // R27: the promise may be of the year or of each quarter.
  const ASKING: CellValue[][] = [
    ["Código", "Escenario", "Meta de producto", "Trimestre", "Programado", "Ejecutado"],
    ["M-1", "I. Social", "Dotar sedes educativas", "I", 10, 5],
    ["M-1", "I. Social", "Dotar sedes educativas", "II", 10, 5],
  ];

  test("R30: a question shows what each answer gives; one click answers, another takes it back", async () => {
    const { user, workbook } = await openMatriz(ASKING);
    const questions = await screen.findByRole("region", { name: "Por confirmar" });
    const options = within(questions).getAllByRole("button", { name: /fila|vigencia/ });
    expect(options.map(({ textContent }) => textContent)).toEqual([
      "Lo de toda la vigencia, repetido100,0\u00a0% (Sobresaliente)",
      "Lo de cada fila, que se suma50,0\u00a0% (Bajo)",
    ]);
    await user.click(within(questions).getByRole("button", { name: /que se suma/ }));
    expect(workbook.kept()).toEqual({ repartos: { Programado: "part" } });
    expect(screen.queryByRole("region", { name: "Por confirmar" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Deshacer la última respuesta" }));
    expect(await screen.findByRole("region", { name: "Por confirmar" })).toBeInTheDocument();
  });

  test("R30: any column can be said to hold something else", async () => {
    const { user, workbook } = await openMatriz();
    const name = "Cambiar lo que trae la columna E, «Ejecutado 2021»";
    await user.click(await screen.findByRole("button", { name }));
    await user.selectOptions(screen.getByRole("combobox", { name }), "Observaciones");
    expect(workbook.kept()).toEqual({
      columns: [{ campo: "observaciones", heading: "Ejecutado 2021", column: 4 }],
    });
  });

  test("evaluates the vigencia that is chosen", async () => {
    const { user } = await openMatriz([
      [
        "Código",
        "Meta de producto",
        "Programado 2021",
        "Ejecutado 2021",
        "Programado 2022",
        "Ejecutado 2022",
      ],
      ["M-1", "Dotar sedes educativas", 4, 1, 4, 3],
    ]);
    await user.selectOptions(await screen.findByRole("combobox", { name: "Vigencia" }), "2021");
    await user.click(screen.getByRole("tab", { name: "Avance" }));
    expect(await screen.findByRole("region", { name: "Cumplimiento del plan" })).toHaveTextContent(
      "25,0 %",
    );
  });
});

describe("Alertas", () => {
  async function openAlertas(rows?: CellValue[][]) {
    const opened = await open(rows);
    await opened.user.click(await screen.findByRole("tab", { name: "Alertas" }));
    return opened;
  }

  // 90 of the 4 that were programmed, and a word where a number should be.
  const TROUBLED: CellValue[][] = smallMatriz();
  TROUBLED[1]![4] = 90;
  TROUBLED[3]![4] = "muchas";

  test("lists what to look at, and each is a way to its cell", async () => {
    const { user, workbook } = await openAlertas(TROUBLED);
    await user.click(await screen.findByRole("button", { name: /Posible error de unidad/ }));
    await user.click(await screen.findByRole("button", { name: /M-1 Dotar.*Se reportó 90/ }));
    expect(workbook.revealed()).toEqual({
      sheet: "Matriz",
      area: { top: 1, left: 4, bottom: 1, right: 4 },
    });
  });

  test("shows those that hold the words searched for", async () => {
    const { user } = await openAlertas(TROUBLED);
    await user.type(await screen.findByRole("searchbox"), "reforestar");
    expect(await screen.findByRole("button", { name: /«muchas»/ })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Se reportó 90/ })).not.toBeInTheDocument();
  });

  test("hides a severity, and counts what is shown of all", async () => {
    const { user } = await openAlertas(TROUBLED);
    const summary = await screen.findByRole("region", { name: "Alertas" });
    expect(summary).toHaveTextContent("3 alertas");
    await user.click(screen.getByRole("button", { name: "2 errores" }));
    expect(summary).toHaveTextContent("1 de 3 alertas");
  });

  test("walks over groups and alertas with the arrows", async () => {
    const { user } = await openAlertas(TROUBLED);
    const [first, second] = await screen.findAllByRole("button", { expanded: false });
    act(() => first!.focus());
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(first).toHaveFocus();
  });

  test("marks the cells of those that are shown, and takes the marks away", async () => {
    const { user, workbook } = await openAlertas(TROUBLED);
    await user.type(await screen.findByRole("searchbox"), "reforestar");
    await user.click(screen.getByRole("button", { name: "Marcar en la hoja" }));
    expect(workbook.marked().map(({ meta }) => meta)).toEqual(["M-3"]);
    expect(await screen.findByText("1 celda marcada.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Quitar marcas de la hoja" }));
    expect(workbook.marked()).toEqual([]);
  });

  test("copies the list so that a sheet takes it", async () => {
    const { user } = await openAlertas(TROUBLED);
    await user.type(await screen.findByRole("searchbox"), "reforestar");
    await user.click(screen.getByRole("button", { name: "Copiar la lista" }));
    const [heading, row] = (await navigator.clipboard.readText()).split("\r\n");
    expect(heading?.split("\t").slice(0, 3)).toEqual(["Tipo", "Severidad", "Meta"]);
    expect(row?.split("\t")[2]).toBe("M-3");
  });

  describe("metas de gestión", () => {
    const GESTION = smallMatriz();
    GESTION[1]![2] = "Gestionar ante la nación la dotación de sedes";
    GESTION[4]![2] = "Gestionar ante la nación el plan de turismo";

    test("are answered where they are listed, the totals follow, and the next takes the keyboard", async () => {
      const { user, workbook } = await openAlertas(GESTION);
      const question = await screen.findByRole("group", { name: /La meta M-4/ });
      await user.click(within(question).getByRole("button", { name: "No" }));
      expect(workbook.kept()).toEqual({ gestion: { "M-4": false } });
      const other = await screen.findByRole("group", { name: /La meta M-1/ });
      await user.click(within(other).getByRole("button", { name: "Sí" }));
      expect(screen.getByRole("button", { name: /Sin pesos en el libro/ })).toHaveFocus();
      await user.click(screen.getByRole("tab", { name: "Avance" }));
      expect(
        await screen.findByRole("region", { name: "Cumplimiento del plan" }),
      ).toHaveTextContent("Oficial37,5 %");
    });

    test("that were answered Sí can still be changed", async () => {
      const { user, workbook } = await openAlertas(GESTION);
      const question = await screen.findByRole("group", { name: /La meta M-4/ });
      await user.click(within(question).getByRole("button", { name: "Sí" }));
      const answered = await screen.findByRole("region", { name: "Metas de gestión respondidas" });
      await user.click(within(answered).getByRole("button", { name: "No" }));
      expect(workbook.kept()).toEqual({ gestion: { "M-4": false } });
    });
  });
});

describe("Publicar", () => {
  async function openPublicar() {
    const opened = await open();
    await opened.user.click(await screen.findByRole("tab", { name: "Publicar" }));
    await screen.findByText(/Se escribirán 4 hojas/);
    return opened;
  }

  test("publishes, leads to a sheet, and takes it all back", async () => {
    const { user, workbook } = await openPublicar();
    await user.click(screen.getByRole("button", { name: "Publicar" }));
    expect(workbook.published()).toEqual(["Resumen", "Detalle", "Alertas", "Gráficos"]);
    await user.click(await screen.findByRole("button", { name: "Detalle" }));
    expect(workbook.revealed()?.sheet).toBe("Detalle");
    await user.click(screen.getByRole("button", { name: "Deshacer la publicación" }));
    expect(workbook.published()).toEqual([]);
    expect(await screen.findByText("Este libro no tiene hojas publicadas.")).toBeInTheDocument();
  });

  test("says why it could not, and what to do", async () => {
    const { user, workbook } = await openPublicar();
    workbook.protect();
    await user.click(screen.getByRole("button", { name: "Publicar" }));
    expect(await screen.findByText(/La hoja «Resumen» está protegida/)).toBeInTheDocument();
  });

  test("freezes what was published, and repairs what Excel does not know", async () => {
    const { user } = await openPublicar();
    await user.click(screen.getByRole("radio", { name: /Fórmulas \(se actualizan\)/ }));
    await user.click(screen.getByRole("button", { name: "Publicar" }));
    await user.click(await screen.findByRole("button", { name: "Convertir en valores" }));
    expect(await screen.findByText("3 fórmulas quedaron como valores.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Reparar fórmulas" }));
    expect(await screen.findByText(/^2 fórmulas se escribieron de nuevo/)).toBeVisible();
  });
});

describe("a registry of projects from another file", () => {
  const WITH_BPIN: CellValue[][] = [
    ["Código", "Meta de producto", "BPIN", "Programado 2021", "Ejecutado 2021"],
    ["M-1", "Dotar sedes educativas", "2020257580001", 4, 3],
    ["M-2", "Becar estudiantes", "2020257580001", 10, 5],
  ];
  const registry = (text: string) => new File([text], "banco.csv", { type: "text/csv" });

  test("takes away what its projects do not hold, until the workbook's own is wanted again", async () => {
    const { user } = await open(WITH_BPIN);
    await user.click(await screen.findByRole("tab", { name: "Matriz" }));
    const section = await screen.findByRole("region", { name: "Registro de proyectos" });
    expect(section).toHaveTextContent("El libro no trae el registro");
    const input = section.querySelector<HTMLInputElement>("input[type=file]")!;
    await user.upload(input, registry("BPIN;Código de la meta\n2020257580001;M-1\n"));
    expect(await within(section).findByText(/Se usa el archivo banco\.csv/)).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Avance" }));
    expect(await screen.findByRole("table", { name: /Total oficial/ })).toHaveTextContent(
      "Oficial37,5 %",
    );
    await user.click(screen.getByRole("tab", { name: "Matriz" }));
    await user.click(within(section).getByRole("button", { name: "Volver al del libro" }));
    expect(section).toHaveTextContent("El libro no trae el registro");
  });

  test("that holds no registry is told, and changes nothing", async () => {
    const { user } = await open(WITH_BPIN);
    await user.click(await screen.findByRole("tab", { name: "Matriz" }));
    const section = await screen.findByRole("region", { name: "Registro de proyectos" });
    const input = section.querySelector<HTMLInputElement>("input[type=file]")!;
    await user.upload(input, registry("Rubro;Valor\nArriendo;1\n"));
    expect(
      await within(section).findByText(/banco\.csv no tiene una hoja con BPIN y meta/),
    ).toBeInTheDocument();
    await user.upload(input, registry(""));
    expect(await within(section).findByText(/«banco\.csv» está vacío/)).toBeInTheDocument();
  });
});

describe("a workbook that is no matriz", () => {
  test("is told in words, and can be read again", async () => {
    const { workbook, user } = await open([["Presupuesto"], ["Rubro", "Valor"], ["Arriendo", 1]]);
    expect(
      await screen.findByRole("heading", { name: "No se reconoció una matriz de seguimiento" }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Actualizar" }));
    expect(workbook.reads()).toBe(2);
  });

  test("has its help, and opens a matriz beside it", async () => {
    const { workbook, user } = await open([["Presupuesto"], ["Rubro", "Valor"], ["Arriendo", 1]]);
    expect(await screen.findByRole("link", { name: "Ayuda" })).toHaveAttribute(
      "href",
      "assets/ayuda.html#problemas",
    );
    const file = Object.assign(new File([], "matriz.xlsx"), {
      arrayBuffer: async () => new ArrayBuffer(7),
    });
    await user.upload(screen.getByLabelText("Libro de Excel con la matriz"), file);
    expect(await screen.findByText(/El libro quedó abierto/)).toBeVisible();
    expect(workbook.opened()).toEqual([7]);
  });
});

describe("an empty workbook", () => {
  test("is a beginning: a matriz, a consolidation or an example", async () => {
    await open([[]]);
    expect(await screen.findByRole("heading", { name: "Este libro está vacío" })).toBeVisible();
    expect(screen.queryByText(/No se reconoció/)).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Descargar el ejemplo" })).toHaveAttribute(
      "href",
      "assets/samples/matriz-sopo-2021-t3.xlsx",
    );
    expect(screen.getByRole("button", { name: "Abrir una matriz…" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Abrir el ejemplo" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Consolidar libros…" })).toBeEnabled();
    expect(screen.getByRole("link", { name: "Ayuda" })).toHaveAttribute(
      "href",
      "assets/ayuda.html#comenzar",
    );
  });

  test("opens a matriz beside it where Excel takes one from the pane", async () => {
    Object.assign(window, { chrome: { webview: {} } });
    try {
      const { workbook, user } = await open([[]]);
      const file = Object.assign(new File([], "matriz.xlsx"), {
        arrayBuffer: async () => new ArrayBuffer(5),
      });
      await user.upload(await screen.findByLabelText("Libro de Excel con la matriz"), file);
      expect(await screen.findByText(/El libro quedó abierto/)).toBeVisible();
      expect(workbook.opened()).toEqual([5]);
      workbook.refuse({ type: "busy", code: "Busy" });
      await user.upload(screen.getByLabelText("Libro de Excel con la matriz"), file);
      expect(await screen.findByText(/No se pudo abrir el libro/)).toBeVisible();
      const gone = Object.assign(new File([], "matriz.xlsx"), {
        arrayBuffer: () => Promise.reject(new Error("gone")),
      });
      await user.upload(screen.getByLabelText("Libro de Excel con la matriz"), gone);
      expect(await screen.findByText(/No se pudo leer ese libro/)).toBeVisible();
    } finally {
      Reflect.deleteProperty(window, "chrome");
    }
  });
});

describe("when Excel does not answer", () => {
  test("the figures stay, and a sentence says why", async () => {
    const { workbook, pane } = await openAvance();
    workbook.refuse({ type: "cellEditMode", code: "InvalidOperationInCellEditMode" });
    await act(pane.refresh);
    expect(await screen.findByText(/Hay una celda en edición/)).toBeInTheDocument();
    expect(await rowNamed(/I Social/)).toHaveTextContent("62,5 %");
  });

  test("a first reading that failed can be tried again", async () => {
    const workbook = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
    const pane = paneOver(workbook, handClock());
    workbook.refuse({ type: "unsupported", code: "ApiNotFound" });
    render(<App pane={pane} followLook={lightLook} />);
    await act(pane.start);
    workbook.refuse(null);
    await userEvent.click(await screen.findByRole("button", { name: "Intentar de nuevo" }));
    expect(await screen.findByRole("tab", { name: "Tablero" })).toBeInTheDocument();
  });
});

test("outside Excel the pane says where it belongs", async () => {
  const { pane } = await open();
  act(pane.stayOutside);
  expect(screen.getByRole("heading", { name: "Este panel trabaja dentro de Excel" })).toBeVisible();
});

test("Ajustes and the help stand beside the source, from every tab", async () => {
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Ajustes" }));
  expect(screen.getByRole("tab", { name: "Ajustes" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("link", { name: "Ayuda" })).toHaveAttribute(
    "href",
    "assets/ayuda.html#ajustes",
  );
});

describe("axe finds nothing to say", () => {
  test("about Tablero", async () => {
    await open();
    await screen.findByRole("region", { name: "Por hacer primero" });
    expect(await violations()).toEqual([]);
  });

  test("about Avance with a meta unfolded", async () => {
    const { pane, workbook } = await open();
    workbook.select(2, 0);
    await act(pane.explainActiveCell);
    await rowNamed(/M-2 Becar/);
    expect(await violations()).toEqual([]);
  });

  test("about Matriz", async () => {
    const { user } = await open();
    await user.click(await screen.findByRole("tab", { name: "Matriz" }));
    await screen.findByRole("region", { name: "Filas" });
    expect(await violations()).toEqual([]);
  });

  test("about Alertas with a group unfolded", async () => {
    const { user } = await open([
      ["Código", "Meta de producto", "Programado 2021", "Ejecutado 2021"],
      ["M-1", "Gestionar ante la nación la dotación", 4, 3],
    ]);
    await user.click(await screen.findByRole("tab", { name: "Alertas" }));
    await screen.findByRole("group", { name: /La meta M-1/ });
    expect(await violations()).toEqual([]);
  });

  test("about Publicar after publishing", async () => {
    const { user } = await open();
    await user.click(await screen.findByRole("tab", { name: "Publicar" }));
    await screen.findByText(/Se escribirán/);
    await user.click(screen.getByRole("button", { name: "Publicar" }));
    await screen.findByRole("button", { name: "Convertir en valores" });
    expect(await violations()).toEqual([]);
  });

  test("about a workbook that is no matriz", async () => {
    await open([
      ["Código", "Meta"],
      ["1", "Dotar"],
    ]);
    expect(await violations()).toEqual([]);
  });
});

describe("What was left half done", () => {
  test("is said over the figures, and finished with a button", async () => {
    const workbook = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
    workbook.leaveHalfDone({ operacion: "publicar", canFinish: true, canUndo: true });
    const pane = paneOver(workbook, handClock());
    render(<App pane={pane} followLook={lightLook} />);
    await act(pane.start);
    expect(screen.getByText(/^La publicación quedó a medias/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Deshacer" })).toBeEnabled();
    await userEvent.setup().click(screen.getByRole("button", { name: "Terminar" }));
    expect(await screen.findByText("La publicación quedó completa.")).toBeVisible();
  });
});
