import { archivosExportados } from "../../src/app/exportar/archivos";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { motorOf } from "../../src/app/motor";
import { createPane, type Pane } from "../../src/app/pane";
import { excelWorkbook } from "../../src/app/excelWorkbook";
import type { PaneState } from "../../src/app/paneState";
import type { Medida } from "../../src/core/cifras/medida";
import type { Sujeto } from "../../src/core/cifras/sujeto";
import { INSTRUMENTOS } from "../../src/core/instrumentos/instrumentos";
import { libroDeDependencia } from "../../src/core/parte/libroDeDependencia";
import { cortesSheet } from "../../src/core/report/cortesSheet";
import { informeSheet } from "../../src/core/informe/informeSheet";
import { writeInforme } from "../../src/files/writeInforme";
import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { proyeccionReport } from "../../src/core/report/proyeccionReport";
import { readStyled } from "../../src/emulator/book/hucre";
import { univerFromXlsx } from "../../src/emulator/book/univerFromXlsx";
import AvanceTab from "../../src/taskpane/avance/AvanceTab";
import { FIRST_VIEW } from "../../src/taskpane/view";
import { memoryMachine } from "../app/memoryMachine";
import { bootOffice } from "../emulator/host/bootOffice";
import type { Dichos, Impreso } from "./dicho";
import type { Muestra } from "./muestra";

/** The pane in the emulated Excel: what its tab Avance prints of the plan, of every node and of every meta. */
export async function panel({ nombre, bytes }: Muestra): Promise<Dichos> {
  const book = await readStyled(bytes);
  const office = await bootOffice(univerFromXlsx(book, "libro", nombre));
  try {
    const pane = createPane({
      port: excelWorkbook,
      loadMotor: async () => motorOf(INSTRUMENTOS),
      machine: memoryMachine(),
      after: () => () => undefined,
      readFile: () => Promise.reject(new Error("no file is chosen")),
      loadLibroDeDependencia: async () => libroDeDependencia,
      loadCortes: async () => cortesSheet,
      loadDocumento: async () => writeInforme,
      loadHojaDelInforme: async () => informeSheet,
      loadExportados: async () => archivosExportados,
      loadAjustes: async () => ajustesSheet,
      loadProyeccion: async () => proyeccionReport,
      now: () => "2021-10-15T08:30",
    });
    await pane.refresh();
    const state = pane.getState();
    if (state.status !== "ready") throw new Error(`${nombre}: the pane is ${state.status}`);
    return printedBy(state, pane);
  } finally {
    office.dispose();
  }
}

function printedBy(state: Extract<PaneState, { status: "ready" }>, pane: Pane): Dichos {
  const { sujetos } = state.cifras;
  const keys = sujetos.flatMap(({ tipo, codigo }) => (tipo === "nodo" ? [`nodo ${codigo}`] : []));
  const last = sujetos.filter(({ tipo }) => tipo === "meta").at(-1)?.id ?? null;
  const markup = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <AvanceTab
        state={state}
        pane={pane}
        // All the rows down to the one with the focus are drawn.
        view={{ ...FIRST_VIEW, expanded: new Set(keys), focused: last }}
        onView={() => undefined}
      />
    </FluentProvider>,
  );
  const page = document.createElement("div");
  page.innerHTML = markup;
  const head = numbersIn(page.querySelector('section[aria-labelledby="headline"]'));
  const rows = new Map(
    [...page.querySelectorAll('[role="row"][data-key]')].map((row) => [
      row.getAttribute("data-key"),
      numbersIn(row),
    ]),
  );
  return new Map(
    sujetos.flatMap((one) => {
      const impreso =
        one.tipo === "plan"
          ? head
          : rows.get(one.tipo === "meta" ? one.id : `${one.tipo} ${one.codigo}`);
      if (impreso === undefined || one.tipo === "dependencia") return [];
      return SHOWN[one.tipo].map((medida) => [`${one.id}/${medida}`, impreso] as const);
    }),
  );
}

/** What stands in the pane beside each name. */
const SHOWN: Readonly<Record<Exclude<Sujeto["tipo"], "dependencia">, readonly Medida[]>> = {
  plan: [
    ...(["cumplimiento", "avance", "programado", "conteo.programadas"] as const),
    ...(["conteo.conEjecucion", "conteo.sinEjecucion", "conteo.noProgramadas"] as const),
  ],
  nodo: [
    ...(["peso", "avance", "programado", "cumplimiento"] as const),
    ...(["conteo.metas", "conteo.programadas", "conteo.conEjecucion"] as const),
    ...(["conteo.sinEjecucion", "conteo.noProgramadas"] as const),
  ],
  meta: ["programadoFisico", "ejecutadoFisico", "cumplimiento"],
};

/** Every number that a person reads there; a dash stands for what could not be measured. */
function numbersIn(element: Element | null): Impreso {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) texts.push(node.textContent ?? "");
    node.childNodes.forEach(walk);
  };
  if (element !== null) walk(element);
  const numbers = texts.flatMap((text) => text.match(/[−-]?\d[\d.]*(?:,\d+)?|–/g) ?? []);
  return { impreso: numbers };
}
