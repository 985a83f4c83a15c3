import { cifrasOf } from "../../src/core/cifras/cifrasOf";
import { cifraText } from "../../src/core/cifras/text";
import { datosAbiertos } from "../../src/core/datosAbiertos/datosAbiertos";
import { conGrupos } from "../../src/core/informe/bloquesDeGrupos";
import { FRASES } from "../../src/core/informe/frases";
import { informeOf } from "../../src/core/informe/informeOf";
import { readPlantilla } from "../../src/core/informe/plantilla";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { writeDatosAbiertos } from "../../src/files/writeDatosAbiertos";
import { writePagina } from "../../src/files/writePagina";
import { book, sheet } from "../cases/recognitionCase";
import { evaluationOf, readSample } from "../cases/sampleFiles";

let evaluation: Evaluation;
let archivos: ReadonlyMap<string, string>;

beforeAll(async () => {
  evaluation = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
  const written = writeDatosAbiertos("Seguimiento", datosAbiertos(evaluation));
  archivos = new Map(written.map(({ name, text }) => [name, text]));
});

function lines(name: string): readonly string[] {
  return (archivos.get(name) ?? "").trimEnd().split("\r\n");
}

describe("writeDatosAbiertos(datosAbiertos(evaluation))", () => {
  test("has the figures of the plan on 0–100, and an empty cell where there is none", () => {
    expect(lines("cifras.csv")).toContain(
      "Sopó es nuestro tiempo 2020-2023,2021,3,2021-09-30,plan,plan,,,ponderador,Ponderador de la vigencia en el cuatrienio,30,porcentaje",
    );
    const without = lines("cifras.csv").filter((line) => /,esperado,[^,]+,,porcentaje$/.test(line));
    expect(without.every((line) => !line.includes(",0,"))).toBe(true);
  });

  test("describes every column of every table in its order, with type and words", () => {
    const described = JSON.parse(archivos.get("datapackage.json") ?? "") as {
      resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    for (const { path, schema } of described.resources)
      expect(lines(path)[0]).toBe(schema.fields.map(({ name }) => name).join(","));
    expect(described.resources.map(({ path }) => path)).toEqual(["cifras.csv", "metas.csv"]);
    expect(lines("metas.csv")).toHaveLength(477 + 1);
  });

  test("writes a text that begins like a formula as text, and quotes what must be", () => {
    const [file] = writeDatosAbiertos("Seguimiento", [
      {
        name: "t",
        title: "T",
        description: "t",
        fields: [{ name: "a", type: "string", description: "a" }],
        rows: [["=SUMA(A1)"], ['dice "sí", y no'], [null], [-2.5]],
      },
    ]);
    expect(file?.text).toBe(`a\r\n'=SUMA(A1)\r\n"dice ""sí"", y no"\r\n\r\n-2.5\r\n`);
  });
});

describe("writePagina(conGrupos(informe, evaluation))", () => {
  let page: string;
  beforeAll(() => {
    const plantilla = readPlantilla(FRASES);
    const written = plantilla.ok && informeOf(evaluation, plantilla.value);
    if (!written || !written.ok) throw new Error("the informe can be written");
    page = writePagina(conGrupos(written.value.informe, evaluation));
  });

  test.each(["sector", "dependencia"])(
    "has the plan by %s: a table, and a chart with its own",
    (por) => {
      expect(page).toContain(`<caption>Resultado por ${por}</caption>`);
      expect(page).toContain(`<figcaption>Gráfica: Cumplimiento por ${por}</figcaption>`);
      expect(page).toContain(`<caption>Valores de: Cumplimiento por ${por}</caption>`);
    },
  );

  test("says of a dependencia what the list of figures has of it", () => {
    const { dependencias } = cifrasOf(evaluation);
    expect(dependencias.length).toBeGreaterThan(10);
    for (const { nombre, cifras } of dependencias) {
      const cells = [
        cifraText("conteo.metas", cifras["conteo.metas"]),
        cifraText("conteo.conEjecucion", cifras["conteo.conEjecucion"]),
        cifraText("conteo.sinEjecucion", cifras["conteo.sinEjecucion"]),
        cifraText("conteo.noProgramadas", cifras["conteo.noProgramadas"]),
        cifraText("cumplimiento", cifras.cumplimiento),
      ].map((text) => `<td class="n">${text}</td>`);
      expect(page).toContain(`<th scope="row">${nombre}</th>${cells.join("")}`);
    }
  });

  test.each([
    ["ODS", true],
    ["Observaciones", false],
  ])("has the plan by ODS where the matriz says them: column «%s», %s", (heading, isThere) => {
    const plan = evaluationOf(
      book(
        "plan.xlsx",
        sheet(
          "Matriz",
          `
      | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | ${heading}
      | M1 | 1. Vida | Dotar una sede | 10 | 5 | 4. Educación de calidad
      | M2 | 1. Vida | Sembrar árboles | 10 | 8 | 15. Vida de ecosistemas terrestres`,
        ),
      ),
    );
    const plantilla = readPlantilla(FRASES);
    const written = plantilla.ok && informeOf(plan, plantilla.value);
    if (!written || !written.ok) throw new Error("the informe can be written");
    const { informe } = written.value;
    expect(conGrupos(informe, plan) === informe).toBe(!isThere);
    expect(
      writePagina(conGrupos(informe, plan)).includes(
        "<figcaption>Gráfica: Cumplimiento por objetivo de desarrollo sostenible (ODS)",
      ),
    ).toBe(isThere);
  });
});

describe("writePagina(informe)", () => {
  let page: string;
  beforeAll(() => {
    const plantilla = readPlantilla(FRASES);
    const written = plantilla.ok && informeOf(evaluation, plantilla.value);
    if (!written || !written.ok) throw new Error("the informe can be written");
    page = writePagina(written.value.informe);
  });

  test("needs nothing but itself, and draws every chart beside its table", () => {
    expect(page).not.toMatch(/<script|https?:|<link|<img/);
    const charts = page.match(/<svg /g) ?? [];
    expect(charts.length).toBeGreaterThan(10);
    expect(page.match(/<details>/g)).toHaveLength(charts.length);
    expect(page).toContain("<strong>18,88</strong>");
  });

  test("has no header that says nothing: whoever hears the table would hear a blank", () => {
    expect(page.match(/<th[^>]*>\s*<\/th>/g)).toBeNull();
  });

  test("names the language, one heading of the first rank, and no rank that is skipped", () => {
    expect(page).toContain('<html lang="es-CO">');
    const ranks = [...page.matchAll(/<h(\d)>/g)].map(([, rank]) => Number(rank));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.every((rank, index) => index === 0 || rank <= (ranks[index - 1] ?? 0) + 1)).toBe(
      true,
    );
  });
});
