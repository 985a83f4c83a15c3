import { consolidate } from "../../../src/core/consolidate/consolidate";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { codigoKey } from "../../../src/core/grid/codigo";
import { devolucionesOf } from "../../../src/core/consolidate/devoluciones";
import type { CellRef } from "../../../src/core/grid/grid";
import { celdaText } from "../../../src/core/consolidate/text/rowText";
import { entregasOf, FALLAS, officialPlan, pathsOf, type Falla } from "./muestras";

describe("the 22 files of the dependencias", () => {
  let alone: Consolidacion;
  let withPlan: Consolidacion;
  beforeAll(async () => {
    const entregas = await entregasOf(pathsOf("clean"));
    alone = consolidate(entregas);
    withPlan = consolidate(entregas, { plan: await officialPlan() });
  });

  test.each([
    ["without a plan", () => alone],
    ["with the plan", () => withPlan],
  ])("give the golden numbers %s (DOMAIN §2)", (_, of) => {
    const { evaluation } = of();
    if (!evaluation.ok) throw new Error(evaluation.error.type);
    const { raiz } = evaluation.value;
    const rows = [...raiz.branches, raiz].map(
      ({
        avance,
        programado,
        cumplimiento,
        nivel,
        conteo: { programadas, conEjecucion, sinEjecucion, noProgramadas, metas },
      }) => [
        (avance! * 100).toFixed(2),
        (programado! * 100).toFixed(2),
        (cumplimiento! * 100).toFixed(2),
        nivel,
        [programadas, conEjecucion, sinEjecucion, noProgramadas, metas].join("/"),
      ],
    );
    expect(rows).toEqual([
      ["9.40", "13.86", "67.82", "Aceptable", "216/194/22/12/228"],
      ["4.50", "8.73", "51.55", "Bajo", "96/73/23/8/104"],
      ["3.24", "5.07", "63.91", "Aceptable", "105/89/16/4/109"],
      ["1.74", "2.34", "74.36", "Aceptable", "34/31/3/2/36"],
      ["18.88", "30.00", "62.93", "Aceptable", "451/387/64/26/477"],
    ]);
  });
  test("leave nothing to ask, to miss or to send back", () => {
    const { conflictos, notInPlan, faltan, correspondencias, entregas } = withPlan;
    expect([
      conflictos,
      notInPlan,
      faltan,
      entregas.flatMap(({ avisos }) => avisos),
      devolucionesOf(withPlan).flatMap(({ pendientes }) =>
        pendientes.filter(({ asunto }) => asunto.type !== "sinSoportes"),
      ),
    ]).toEqual([[], [], [], [], []]);
    expect(correspondencias.filter(({ por }) => por !== "escritura")).toEqual([]);
    expect(new Set(entregas.map(({ dependencia }) => dependencia)).size).toBe(22);
  });
  test("a file without a column of narrative or of evidence is told so, and is not complete (R22)", () => {
    const told = devolucionesOf(withPlan).map(({ nombre, pendientes }) => [
      nombre,
      ...pendientes.map(({ asunto }) => (asunto.type === "sinSoportes" ? asunto.soporte : "")),
    ]);
    expect(told).toEqual([
      ["Dirección de Gestión del Riesgo de Desastres", "narrativa"],
      ["Oficina Asesora de Comunicaciones", "evidencias"],
      ["Dirección Agropecuaria", "evidencias"],
      ["EMSERSOPÓ E.S.P.", "evidencias"],
      ["Secretaría de Obras Públicas", "evidencias"],
      ["Secretaría de Hacienda", "narrativa", "evidencias"],
    ]);
    const incomplete = withPlan.entregas.filter(({ completitud }) => completitud !== 1);
    expect(new Set(incomplete.map(({ dependencia }) => dependencia))).toEqual(
      new Set(told.map(([nombre]) => nombre)),
    );
  });
  test("one count of what to put right: Entregas, Por dependencia and devolución", () => {
    const { entregas, dependencias } = withPlan;
    for (const { nombre, pendientes } of devolucionesOf(withPlan)) {
      const own = entregas.filter(({ dependencia }) => dependencia === nombre);
      expect([
        own.reduce((sum, { alertas }) => sum + alertas, 0),
        dependencias.find((one) => one.nombre === nombre)?.alertas,
      ]).toEqual([pendientes.length, pendientes.length]);
    }
  });
  test("every row says which file and row it came from, and no two the same", () => {
    const places = withPlan.filas.map(
      ({ origen }) => `${origen?.archivo}|${origen?.hoja}|${origen?.fila}`,
    );
    expect([new Set(places).size, places.filter((place) => place.includes("undefined"))]).toEqual([
      477,
      [],
    ]);
    expect(withPlan.cuenta).toEqual({ leidas: 501, contadas: 477, excluidas: 24, rechazadas: 0 });
  });
  test("the dependencias add up to the plan", () => {
    const sum = withPlan.dependencias.reduce(
      (total, { sujeto }) => total + sujeto.cifras.avance!,
      0,
    );
    expect(sum).toBeCloseTo(0.1888, 12);
  });
});

describe("the quarter with faults", () => {
  let found: Consolidacion;
  beforeAll(async () => {
    found = consolidate(await entregasOf(pathsOf("faulty")), { plan: await officialPlan() });
  });

  test("one count of what to put right: the metas that a file leaves out are charged to it", () => {
    const filesOf = (nombre: string): readonly number[] =>
      found.entregas.flatMap((one) => (one.dependencia === nombre ? [one.alertas] : []));
    const of = (nombre: string): number | undefined =>
      found.dependencias.find((one) => one.nombre === nombre)?.alertas;
    // One column that is missing, and one meta; a file that cannot be read, and the six metas in it.
    expect([filesOf("Secretaría de Obras Públicas"), of("Secretaría de Obras Públicas")]).toEqual([
      [2],
      2,
    ]);
    const damaged = "Secretaría de Planeación Territorial y Urbanismo";
    expect([filesOf(damaged), of(damaged)]).toEqual([[7], 7]);
  });
  test.each(
    FALLAS.fallas.map((falla) => [falla.tipo, falla.meta ?? falla.archivo ?? "", falla] as const),
  )("%s %s is found, in its cell", (_tipo, _what, falla) => {
    expect(saying(found, falla)).toEqual([[falla.archivo, falla.celda]]);
  });
  test("nothing else is found", () => {
    const of = (...tipos: readonly string[]): number =>
      FALLAS.fallas.filter(({ tipo }) => tipos.includes(tipo)).length;
    expect({
      conflictos: found.conflictos.length,
      diferencias: found.diferencias.length,
      texto: found.correspondencias.filter(({ por }) => por === "texto").length,
      fuera: found.notInPlan.length,
      iguales: found.rowEnds.filter(({ motivo }) => motivo === "mismosValores").length,
      aparte: found.entregas.filter(({ setAside }) => setAside !== null).length,
      sinLeer: found.entregas.filter(({ entrega }) => entrega.estado !== "recognised").length,
      avisos: found.entregas.flatMap(({ avisos }) => avisos),
    }).toEqual({
      conflictos: of("duplicadaConOtroEjecutado"),
      diferencias: of("duplicadaConOtroProgramado"),
      texto: of("codigoConErrata", "codigoDeOtraMeta"),
      fuera: of("metaFueraDelPlan"),
      // Where the plan rules what is programmed, a row that only programs otherwise says the same.
      iguales: of("duplicadaIgual", "duplicadaConOtroProgramado"),
      aparte: of("archivoRepetido", "versionAnterior", "otroPeriodo"),
      sinLeer: of("archivoIlegible", "noEsMatriz"),
      avisos: [],
    });
  });
  test("what nobody reported is exactly what the list says, and nothing is lost", () => {
    expect(
      found.filas
        .filter(({ origen }) => origen === null)
        .map(({ fila }) => fila.codigo)
        .sort(),
    ).toEqual([...FALLAS.sinReporte].sort());
    expect(found.cuenta).toEqual({ leidas: 533, contadas: 456, excluidas: 75, rechazadas: 2 });
  });
  test("each dependencia gets back the cells of its own files only", () => {
    for (const { archivos, pendientes } of devolucionesOf(found)) {
      expect(pendientes.filter(({ at }) => at !== null && !archivos.includes(at.workbook))).toEqual(
        [],
      );
    }
    const salud = devolucionesOf(found).find(({ nombre }) => nombre === "Secretaría de Salud")!;
    expect(salud.pendientes.map(({ asunto: { type }, at }) => [type, celdaText(at!)])).toEqual([
      ["codigo", "Seguimiento PDM!A5"],
      ["codigo", "Seguimiento PDM!A6"],
      ["codigo", "Seguimiento PDM!A7"],
      ["codigo", "Seguimiento PDM!A8"],
      ["conflicto", "Seguimiento PDM!K30"],
      ["conflicto", "Seguimiento PDM!K31"],
    ]);
  });
});

type Place = readonly [archivo: string | null, celda: string | null];

/** Where the consolidation says what a fault is. */
function saying(one: Consolidacion, { tipo, archivo, meta, celda }: Falla): readonly Place[] {
  const placeOf = (at: CellRef | null): Place =>
    at === null ? [null, null] : [at.workbook, celdaText(at)];
  const setAside = (type: string): readonly Place[] =>
    one.entregas
      .filter((entrega) => entrega.setAside?.type === type && entrega.entrega.archivo === archivo)
      .map((): Place => [archivo, null]);
  const sides = (): readonly Place[] =>
    one.conflictos
      .filter(({ codigo }) => codigo === meta)
      .flatMap(({ lados }) => lados.map((lado) => placeOf(lado.celdaEjecutado)))
      .filter(([file]) => file === archivo);
  switch (tipo) {
    case "duplicadaIgual":
      return one.rowEnds
        .filter(
          ({ motivo, at }) =>
            motivo === "mismosValores" && at.workbook === archivo && celdaText(at) === celda,
        )
        .map(({ at }) => placeOf(at));
    case "duplicadaConOtroEjecutado":
      return sides();
    case "duplicadaConOtroProgramado":
      return one.diferencias
        .filter(({ codigo, campo }) => codigo === meta && campo === "programado")
        .map(({ at }) => placeOf(at));
    case "archivoRepetido":
      return setAside("mismoArchivo");
    case "versionAnterior":
      return setAside("versionAnterior");
    case "otroPeriodo":
      return setAside("otroPeriodo");
    case "dependenciaAusente":
      return (one.faltan ?? [])
        .filter((nombre) => nombre === "Dirección de Movilidad")
        .map((): Place => [null, null]);
    case "metaSinReporte":
      return one.filas
        .filter(({ fila, origen }) => fila.codigo === meta && origen === null)
        .map((): Place => [null, null]);
    case "metaFueraDelPlan":
      return one.notInPlan
        .filter(({ codigo }) => codigoKey(codigo) === codigoKey(meta!))
        .map(({ at }) => placeOf(at));
    case "codigoConErrata":
    case "codigoDeOtraMeta":
      return one.correspondencias
        .filter(
          ({ por, codigo, esDeOtraMeta }) =>
            por === "texto" && codigo === meta && esDeOtraMeta === (tipo === "codigoDeOtraMeta"),
        )
        .map(({ at }) => placeOf(at));
    case "archivoIlegible":
    case "noEsMatriz":
      return one.entregas
        .filter(
          ({ entrega }) =>
            entrega.estado === "refused" &&
            entrega.archivo === archivo &&
            entrega.reason.type === (tipo === "noEsMatriz" ? "notAMatriz" : "file"),
        )
        .map((): Place => [archivo, null]);
    case "textoPeligroso":
      // It counts like any other row; that its text stays text is held where it is written.
      return one.filas
        .filter(({ fila }) => fila.codigo === meta)
        .map((): Place => [archivo, celda]);
    default:
      throw new Error(`unknown fault: ${tipo}`);
  }
}
