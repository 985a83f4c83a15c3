import { hoja, jsonOf, libro } from "./hojas";

const HEADER = [
  "Hallazgo",
  "Acción de mejora",
  "Responsable",
  "Fecha límite",
  "Estado",
  "Evidencia",
];
const ACTAS = ["Faltan actas", "Archivar las actas", "Gobierno", "30/06/2021", "Cumplida", "Drive"];
const TABLA = ["Faltan actas", "Aprobar la tabla", "Planeación", "31/08/2021", "En proceso", null];
const VIEJA = ["Otra", "Comprar carpetas", "Gobierno", "30/06/2021", "Cancelada", null];

describe("a plan of improvement", () => {
  const json = jsonOf(
    libro(hoja("Plan", [["PLAN DE MEJORAMIENTO 2021"], HEADER, ACTAS, TABLA, VIEJA])),
    { corte: "2021-09-30" },
  );

  test("counts what is done and what is overdue, in total and by responsable", () => {
    expect(json).toMatchObject({
      instrumento: "planDeMejora",
      acciones: 3,
      terminadas: 1,
      vencidas: 1,
      cumplimiento: 50,
      responsables: [
        { nombre: "Gobierno", acciones: 2, cumplimiento: 100 },
        { nombre: "Planeación", acciones: 1, vencidas: 1, cumplimiento: 0 },
      ],
    });
  });

  test("names what is overdue, and nothing else", () => {
    expect(json?.["alertas"]).toMatchObject([{ tipo: "accionVencida", celda: "Plan!D4" }]);
  });
});

test("a state in words that say none is said; one that is done in part is not done", () => {
  const estados = [
    "Cumple",
    "Finiquitado",
    "Listo",
    "Terminado al 50%",
    "Terminada parcialmente",
    "No aplica",
    "Inconclusa",
  ];
  const json = jsonOf(
    libro(
      hoja("Plan", [
        ["PLAN DE MEJORA"],
        ["Hallazgo", "Acción de mejora", "Responsable", "Fecha límite", "Estado"],
        ...estados.map((estado) => ["h", `Acción ${estado}`, "Ana", "2021-06-30", estado]),
      ]),
    ),
  );
  expect(json).toMatchObject({ terminadas: 3 });
  const said = (json?.["alertas"] as readonly { tipo: string; celda: string }[]).filter(
    ({ tipo }) => ["estadoIlegible", "sinEstado"].includes(tipo),
  );
  expect(said).toEqual([expect.objectContaining({ tipo: "estadoIlegible", celda: "Plan!E9" })]);
});
