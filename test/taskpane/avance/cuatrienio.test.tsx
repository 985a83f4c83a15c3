import { render, screen } from "@testing-library/react";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { MetaCard } from "../../../src/taskpane/avance/meta/MetaCard";
import { NodoDetails } from "../../../src/taskpane/avance/NodoDetails";
import { book, sheet } from "../../cases/recognitionCase";
import { evaluated } from "../../core/report/small";

/** Two years of the plan, the second of which is evaluated. */
const evaluation = evaluated(
  book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `
    | Código meta | Eje | Meta de producto | Tipo de meta | Meta del cuatrienio | Programado 2020 | Ejecutado 2020 | Programado 2021 | Ejecutado 2021
    | M1 | 1. Vida | Dotar sedes | Incremento | 10 | 2 | 1 | 3 | 4
    | M2 | 1. Vida | Formar | Incremento | 5 | | | 5 | 6`,
    ),
  ),
);
const cifras = cifrasOf(evaluation);

test("NodoDetails says what the four years have come to beside the vigencia", () => {
  const [nodo] = evaluation.raiz.branches;
  if (nodo === undefined) throw new Error("there is a node");
  render(<NodoDetails sujeto={cifras.deNodo(nodo.node)} />);
  // 5 of 10 and all of 5.
  expect(screen.getByText("En lo que va del cuatrienio: 75,0 % (75,00 pp de 100)")).toBeVisible();
});

test("MetaCard says each year of a meta, and what of the four years was cut at all of it", () => {
  const [first, second] = evaluation.metas;
  if (first === undefined || second === undefined) throw new Error("there are two metas");
  const { unmount } = render(<MetaCard meta={first} sujeto={cifras.deMeta(first.meta.fila)} />);
  const said = (term: string) => screen.getByText(term).nextElementSibling?.textContent;
  const row = (name: string) =>
    screen.getByRole("row", { name: new RegExp(`^${name}`) }).textContent;
  expect([row("2020"), row("2021"), row("Cuatrienio")]).toEqual([
    "202021",
    "202134",
    "Cuatrienio105",
  ]);
  expect(said("En lo que va del cuatrienio")).toBe("50,0\u00a0%");
  expect(screen.queryByText("Cuatrienio, sin tope")).toBeNull();
  unmount();
  render(<MetaCard meta={second} sujeto={cifras.deMeta(second.meta.fila)} />);
  expect(said("Cuatrienio, sin tope")).toBe("120,0\u00a0%");
});
