import { evaluateInstrumento } from "../../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { unrecognisedText } from "../../../src/core/text/unrecognised";
import { hoja, jsonOf, libro, type Rows } from "./hojas";

// Layouts as offices have them: one kind of habit each.

/** The sheet below a title; cells of a row are merged over those that follow it empty where `bands` says so. */
function json(
  title: string,
  rows: Rows,
  bands: readonly (readonly [number, number, number])[] = [],
) {
  const merges = bands.map(([row, left, right]) => ({ top: row, bottom: row, left, right }));
  return jsonOf(libro(hoja("Hoja1", [[title], ...rows], { merges })), { corte: "2021-09-30" });
}

const _ = null;

/** 13 of 20. */
const POLITICA = { instrumento: "politicaPublica", cumplimiento: 65 };

describe("a política pública", () => {
  test.each<[string, Rows, object?]>([
    [
      "trimestres below a band that is not the first row of the header by itself",
      [
        ["Línea", "Actividad", "Programación", _, "Ejecución", _],
        [_, _, "T1", "T2", "T1", "T2"],
        ["P", "Talleres", 5, 5, 4, 4],
        ["P", "Ferias", 1, 3, 1, 3],
        ["E", "Rutas", 3, 3, 0, 1],
      ],
    ],
    [
      "the title of each section over its header",
      [
        ["EJE 1: PARTICIPACIÓN"],
        ["Actividad", "Meta", "Logro"],
        ["Talleres", 10, 8],
        ["Ferias", 4, 4],
        ["EJE 2: EMPLEO"],
        ["Actividad", "Meta", "Logro"],
        ["Rutas", 6, 1],
      ],
      { componentes: [{ nombre: "EJE 1: PARTICIPACIÓN" }, { nombre: "EJE 2: EMPLEO" }] },
    ],
    [
      "quantities with their unit",
      [
        ["Ejes", "Actividad", "Programado", "Realizado"],
        ["P", "Talleres", "10 talleres", "8 talleres"],
        ["P", "Ferias", "4 ferias", "4 ferias"],
        ["E", "Rutas", "6 rutas", "1 ruta"],
      ],
      { componentes: [{ nombre: "P" }, { nombre: "E" }] },
    ],
    [
      "«Meta producto» of numbers is what is programmed, and no code of a meta",
      [
        ["Estrategia", "Actividad / Producto", "Meta producto", "Resultado obtenido"],
        ["P", "Talleres", 10, 8],
        ["P", "Ferias", 4, 4],
        ["E", "Rutas", 6, 1],
      ],
    ],
    [
      "what is asked of each activity",
      [
        ["Componente", "Actividad", "¿Se programó?", "¿Se realizó?"],
        ...Array.from({ length: 13 }, (_one, index) => ["P", `A${index}`, "SI", "SI"]),
        ...Array.from({ length: 7 }, (_one, index) => ["E", `B${index}`, "SI", "NO"]),
        ["E", "C", "NO", _],
      ],
    ],
    [
      "ratings headed by what they are on",
      [
        [
          "Actividad",
          "Meta programada para el semestre",
          "Meta alcanzada en el semestre",
          "Valoración (1-5)",
        ],
        ["Talleres", 14, 12, 4],
        ["Rutas", 6, 1, 1],
      ],
      { impacto: 50 },
    ],
  ])("%s", (_name, rows, more = {}) => {
    expect(json("Política pública de juventud", rows)).toMatchObject({ ...POLITICA, ...more });
  });

  test("a state is done or not, or the percentage that it says", () => {
    expect(
      json("Política pública de juventud", [
        ["Actividad", "Estado"],
        ["Talleres", "3. Ejecutada al 100%"],
        ["Ferias", "En proceso"],
        ["Rutas", "50%"],
        ["Otra", "Sin iniciar"],
      ]),
    ).toMatchObject({ cumplimiento: 37.5 });
  });
});

describe("cooperación", () => {
  const COOPERACION = { instrumento: "cooperacion", ofrecido: 900_000_000, recibido: 300_000_000 };

  test.each<[string, Rows]>([
    [
      "the unit in the heading",
      [
        [
          "Línea temática",
          "Iniciativa",
          "Fuente de cooperación",
          "Monto (millones)",
          "Desembolsado (millones)",
        ],
        ["Rural", "Riego", "JICA", 500, 0],
        ["Ciencia", "Lab", "APC", 400, 300],
      ],
    ],
    [
      "the unit in the cell",
      [
        ["Convenio", "Organismo", "Estado", "Cuantía", "Valor ejecutado"],
        ["Riego", "JICA", "Vigente", "500 millones", "-"],
        ["Lab", "APC", "Liquidado", "$ 400 millones de pesos", "300 millones"],
      ],
    ],
    [
      "an amount for each year",
      [
        [
          "Proyecto",
          "Aliado",
          "Monto ofrecido 2020",
          "Monto ofrecido 2021",
          "Recibido 2020",
          "Recibido 2021",
        ],
        ["Riego", "JICA", 2e8, 3e8, _, 0],
        ["Lab", "APC", _, 4e8, 1e8, 2e8],
      ],
    ],
    [
      "the total of the years beside them",
      [
        [
          "Proyecto",
          "Aliado",
          "Monto ofrecido 2020",
          "Monto ofrecido 2021",
          "Monto ofrecido",
          "Recibido",
        ],
        ["Riego", "JICA", 2e8, 3e8, 5e8, 0],
        ["Lab", "APC", _, 4e8, 4e8, 3e8],
      ],
    ],
  ])("%s", (_name, rows) => {
    expect(json("Hoja de ruta de cooperación", rows)).toMatchObject(COOPERACION);
  });

  test("columns to tick are headings, and the row below them is none", () => {
    expect(
      json("Hoja de ruta de cooperación", [
        ["Cooperación", "Área", "Técnica", "Financiera", "Nacional", "Internacional", "Estado"],
        ["Riego", "Rural", "X", _, _, "X", "En gestión"],
        ["Lab", "CTeI", _, "X", "X", _, "Finalizada"],
      ]),
    ).toMatchObject({
      filas: { contadas: 2 },
      gestiones: [{ nombre: "Riego" }, { nombre: "Lab" }],
    });
  });
});

describe("a PETI", () => {
  const ANIOS = [
    { vigencia: "2020", actividades: 2 },
    { vigencia: "2021", actividades: 2 },
  ];

  test("a budget for each year says of which year its activity is", () => {
    expect(
      json("PETI", [
        ["Actividad", "Presupuesto 2020", "Presupuesto 2021", "Ejecutado 2020", "Ejecutado 2021"],
        ["Canal", 10, _, 10, _],
        ["Equipos", 20, _, 15, _],
        ["Firma", _, 15, _, 0],
        ["Portal", _, 15, _, 0],
      ]),
    ).toMatchObject({ presupuesto: 60, gastado: 25, vigencias: ANIOS });
  });

  test("the title of the first year stands over the header, and «Firma» signs nothing", () => {
    expect(
      json("HOJA DE RUTA PETI", [
        ["ACTIVIDADES AÑO 2020"],
        ["Iniciativa", "Dueño", "Inversión estimada", "% ejecución"],
        ["Canal", "Ana", "$10", "100%"],
        ["Equipos", "Ana", "$20", "50%"],
        ["ACTIVIDADES AÑO 2021"],
        ["Firma", "Luis", "$15", "0%"],
        ["Portal", "Luis", "$15", "0%"],
      ]),
    ).toMatchObject({ presupuesto: 60, vigencias: ANIOS, filas: { contadas: 4, excluidas: 1 } });
  });

  test("an inventory that calls its systems by «Nombre», and says which are out of use", () => {
    expect(
      json("INVENTARIO DE SISTEMAS DE INFORMACIÓN", [
        ["No.", "NOMBRE", "DEPENDENCIA QUE LO UTILIZA", "LÍDER FUNCIONAL", "ESTADO", "SOPORTE"],
        [1, "SIIGO", "Hacienda", "Hacienda", "ACTIVO", "Proveedor"],
        [2, "ORFEO", "Todas", "Gestión", "INACTIVO", "No"],
      ]),
    ).toMatchObject({
      instrumento: "peti",
      sistemas: [
        { nombre: "SIIGO", enUso: true },
        { nombre: "ORFEO", enUso: false },
      ],
    });
  });

  test("a list of people with a «Nombre» is no inventory", () => {
    expect(
      json("PETI: equipo", [
        ["Nombre", "Responsable", "Correo"],
        ["Ana", "TIC", "ana@sopo"],
      ]),
    ).toBeNull();
  });

  test("a row whose cell is worded as a heading is data", () => {
    expect(
      json("PETI: trámites y servicios", [
        ["Trámite / OPA", "Secretaría", "Nivel de virtualización"],
        ["Licencia", "Planeación", "Totalmente en línea"],
        ["Certificado", "Hacienda", "Presencial"],
      ]),
    ).toMatchObject({ servicios: [{ nombre: "Licencia" }, { nombre: "Certificado" }] });
  });
});

test("a plan de mejora asks whether each action was done", () => {
  expect(
    json("Plan de mejora", [
      [
        "Aspecto por mejorar",
        "Actividades a realizar",
        "Encargado",
        "Fecha de entrega",
        "¿Cumplió?",
      ],
      ["a", "Capacitar", "Ana", "30 de junio de 2021", "Sí"],
      ["b", "Actualizar", "Luis", "30 de junio de 2021", "No"],
    ]),
  ).toMatchObject({ acciones: 2, terminadas: 1, vencidas: 1 });
});

describe("as other offices head it", () => {
  test("P and E below each semestre", () => {
    expect(
      json(
        "Política pública de discapacidad",
        [
          ["Componente", "Actividad", "I SEMESTRE", _, "II SEMESTRE", _],
          [_, _, "P", "E", "P", "E"],
          ["Salud", "Rehabilitación", 5, 5, 5, 3],
          ["Inclusión", "Talleres", 4, 0, 6, 5],
        ],
        [
          [1, 2, 3],
          [1, 4, 5],
        ],
      ),
    ).toMatchObject({ ...POLITICA, cumplimiento: 55.55555555555556, hastaMes: 9 });
  });

  test("amounts of money are no text of a policy", () => {
    const found = json("Política pública de alimentación", [
      [
        "Pilar",
        "Actividades",
        "Actividades proyectadas",
        "Actividades desarrolladas",
        "Recursos programados",
      ],
      ["Acceso", "Huertas", 20, 13, 5_000_000],
    ]);
    expect(found).toMatchObject({
      cumplimiento: 65,
      actividades: [{ herramienta: null }],
      alertas: [{ tipo: "dineroSinUso" }],
    });
  });

  test("a plan of improvement that asks what, who, when and how it goes", () => {
    const found = json("PLAN DE MEJORA FURAG", [
      ["Oportunidad de mejora", "¿Qué se va a hacer?", "¿Quién?", "¿Cuándo?", "¿Cómo va?"],
      ["Servicio", "Carta de trato digno", "Gobierno", "30-ago-21", "En proceso"],
      ["Ética", "Código", "Talento humano", "30/11/21", "Ejecutada"],
      ["Archivo", "Tablas", "Archivo", "30.13.21", "Ejecutada"],
    ]);
    expect(found).toMatchObject({
      instrumento: "planDeMejora",
      detalle: [{ hasta: "2021-08-30", vencida: true }, { hasta: "2021-11-30" }, { hasta: null }],
    });
    expect(JSON.stringify(found?.["alertas"])).toContain("«30.13.21» como fecha");
  });

  test("the months of a cronograma by their letters", () => {
    const months = [..."EFMAMJJASOND"];
    const marks = (at: number) => months.map((_one, index) => (index === at ? "X" : _));
    expect(
      json("PETI 2021", [
        ["Tarea", "Resp.", "Año", "Vr. presupuestado", ...months],
        ["Canal", "TIC", 2021, 10, ...marks(2)],
        ["Portal", "TIC", 2021, 20, ...marks(10)],
      ]),
    ).toMatchObject({
      instrumento: "peti",
      presupuesto: 30,
      actividades: [{ hasta: "2021-03-31" }, { hasta: "2021-11-30" }],
    });
  });
});

test("«Resultado» of states is the state of a gestión, and of remarks is none", () => {
  const gestiones = (resultados: readonly string[]) =>
    json("Banco de oportunidades de cooperación", [
      ["Convocatoria", "Entidad que convoca", "Área", "Resultado"],
      ...resultados.map((resultado, index) => [`C${index}`, "UE", "Rural", resultado]),
    ]);
  expect(gestiones(["Aprobado", "No seleccionado"])).toMatchObject({
    gestiones: [{ estado: "Aprobado" }, { estado: "No seleccionado" }],
  });
  expect(gestiones(["50 familias con riego", "Un laboratorio"])).toBeNull();
});

test("of «Estado» and «Resultado» the state is the first, though both say states", () => {
  expect(
    json("Hoja de ruta de cooperación", [
      ["Resultado", "Gestión", "Cooperante", "Estado"],
      ["Aprobada", "Riego", "UE", "Terminada"],
    ]),
  ).toMatchObject({ gestiones: [{ estado: "Terminada" }] });
});

describe("a plan de mejora with a column for each trimestre", () => {
  const plan = (...rows: Rows) =>
    jsonOf(
      libro(
        hoja("PM", [
          ["PLAN DE MEJORA"],
          ["Actividad de mejora", "Responsable", "Plazo", "Trim I", "Trim II", "Trim III"],
          ...rows.map((row, index) => [`A${index}`, "TH", "2021-06-30", ...row]),
        ]),
      ),
      { corte: "2021-12-31" },
    );
  const estados = (...rows: Rows) =>
    (plan(...rows)?.["detalle"] as { estado: string | null }[]).map(({ estado }) => estado);

  test("says what is done up to each where a row comes to more than all", () => {
    expect(estados(["50%", "100%", _], ["10%", "20%", "0%"], ["0%", _, _])).toEqual([
      "terminada",
      "enEjecucion",
      "sinIniciar",
    ]);
    expect(plan(["50%", "100%", _], ["0%", "20%", _])).toMatchObject({
      cumplimiento: 50,
      vencidas: 1,
    });
  });

  test("says what is done in each where no row does", () => {
    expect(estados([30, 30, 40], [10, 20, 30])).toEqual(["terminada", "enEjecucion"]);
    expect(estados([0.5, 0.5, _], [0.5, _, _])).toEqual(["terminada", "enEjecucion"]);
  });

  test("says the state in words: the last is the one", () => {
    expect(estados(["Sin iniciar", "En proceso", _], ["En proceso", "Terminada", _])).toEqual([
      "enEjecucion",
      "terminada",
    ]);
  });
});

test("«Proceso que soporta» says what a system is for, and not who supports it", () => {
  expect(
    json("CATÁLOGO DE SISTEMAS DE INFORMACIÓN", [
      ["Nombre del sistema", "Proceso que soporta", "Dependencia que lo usa", "Estado"],
      ["Orfeo", "Gestión documental", "Todas", "Producción"],
    ]),
  ).toMatchObject({ sistemas: [{ nombre: "Orfeo", soporte: null, usan: "Todas" }] });
});

test("a corte before the vigencia says that no month of it has ended", () => {
  const found = evaluateInstrumento(
    INSTRUMENTOS,
    libro(
      hoja("Hoja1", [
        ["POLÍTICA PÚBLICA DE JUVENTUD 2022"],
        ["Actividad", "Programada", "Realizada"],
        ["Ferias", 4, 3],
      ]),
    ),
    { corte: "2021-06-30" },
  );
  const [resumen] = found.ok ? found.value.evaluado.tabs() : [];
  expect(resumen?.facts).toContainEqual({
    label: "Periodo",
    value: "Vigencia 2022, sin ningún mes cerrado a la fecha de corte",
  });
});

test.each([
  ["Corte", "2021-06-30"],
  ["Fecha de corte", "2021-06-30"],
  ["Fecha corte:", "2021-06-30"],
  ["Seguimiento con corte a 2021-06-30", _],
])("a corte is declared as an ISO date: %s %s", (...row) => {
  const rows: Rows = [
    row,
    ["Acción de mejora", "Responsable", "Fecha límite"],
    ["Capacitar", "Ana", "2021-05-31"],
  ];
  expect(jsonOf(libro(hoja("Hoja1", [["Plan de mejora"], ...rows])))).toMatchObject({
    corte: "2021-06-30",
    vencidas: 1,
  });
});

test("a sheet titled as an instrument whose list is not found is refused in the words of that instrument", () => {
  const refused = evaluateInstrumento(
    INSTRUMENTOS,
    libro(hoja("Plan", [["PLAN DE MEJORAMIENTO"], ["Ref.", "Tema", "Nota"], ["1", "a", "b"]])),
  );
  expect(refused.ok ? "" : unrecognisedText(refused.error)).toBe(
    "La hoja «Plan» se titula como Plan de mejora, y no se encontró el encabezado de su lista. Debe tener «Acción de mejora», y una de «Responsable», «Hallazgo», y una de «Fecha límite», «Estado», con los nombres de la plantilla.",
  );
});
