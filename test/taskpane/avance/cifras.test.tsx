import { act, render, screen } from "@testing-library/react";
import { cifraText } from "../../../src/core/cifras/text";
import type { Medida } from "../../../src/core/cifras/medida";
import type { Sujeto } from "../../../src/core/cifras/sujeto";
import { FIRST_VIEW } from "../../../src/taskpane/view";
import AvanceTab from "../../../src/taskpane/avance/AvanceTab";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { paneOver } from "../../app/paneOver";
import { smallMatriz } from "../../app/smallMatriz";

/** What the pane prints of each kind. */
const SHOWN: Readonly<Record<Exclude<Sujeto["tipo"], "dependencia">, readonly Medida[]>> = {
  plan: ["cumplimiento", "conteo.programadas", "conteo.conEjecucion"],
  nodo: ["peso", "avance", "programado", "cumplimiento"],
  meta: ["programadoFisico", "ejecutadoFisico", "cumplimiento"],
};

test("R20: the pane prints the figures of the list, of the plan, its nodes and its metas", async () => {
  const pane = paneOver(memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz()), handClock());
  await act(pane.start);
  const state = pane.getState();
  if (state.status !== "ready") throw new Error(state.status);
  // A list that differs from the evaluation in every figure: what is printed can only come from it.
  const sujetos = new Map(state.cifras.sujetos.map((one) => [one.id, other(one)]));
  const otherOf = <One extends Sujeto>(one: One): One => (sujetos.get(one.id) ?? one) as One;
  const { plan, deNodo, deMeta } = state.cifras;
  const cifras = {
    sujetos: [...sujetos.values()],
    dependencias: state.cifras.dependencias,
    plan: otherOf(plan),
    deNodo: (node: Parameters<typeof deNodo>[0]) => otherOf(deNodo(node)),
    deMeta: (fila: Parameters<typeof deMeta>[0]) => otherOf(deMeta(fila)),
  };
  const expanded = new Set(["nodo I", "nodo II"]);
  render(
    <AvanceTab
      state={{ ...state, cifras }}
      pane={pane}
      view={{ ...FIRST_VIEW, expanded }}
      onView={() => undefined}
    />,
  );
  const head = screen.getByRole("region", { name: "Cumplimiento del plan" }).textContent;
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
  for (const { tipo, codigo, cifras: figures } of cifras.sujetos) {
    if (tipo === "dependencia") continue;
    const text = tipo === "plan" ? head : rows.find((row) => row?.startsWith(`${codigo} `));
    for (const medida of SHOWN[tipo]) {
      const value = (figures as Partial<Record<Medida, number | null>>)[medida] ?? null;
      expect([codigo, medida, text]).toEqual([
        codigo,
        medida,
        expect.stringContaining(cifraText(medida, value)),
      ]);
    }
  }
});

/** The same with other figures, each its own. */
function other<One extends Sujeto>(one: One): One {
  const figures = Object.keys(one.cifras).map((medida, index) => [
    medida,
    medida.startsWith("conteo.") ? 7000 + index : 0.4 + index / 1000 + one.id.length / 100,
  ]);
  return { ...one, cifras: Object.fromEntries(figures) as One["cifras"] };
}
