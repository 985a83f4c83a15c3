import { tituloDeLosDatos } from "../../../src/core/datosAbiertos/text";
import { datosAbiertos } from "../../../src/core/datosAbiertos/datosAbiertos";
import { frasesDe } from "../../../src/core/informe/frasesDe";
import type { Informe } from "../../../src/core/informe/informe";
import { informeOf } from "../../../src/core/informe/informeOf";
import { planDeclarado } from "../../../src/core/matriz/periods/planDeclarado";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { identidadOf } from "../../../src/core/plan/identidad";
import { planLine } from "../../../src/core/report/text";
import { book, sheet } from "../../cases/recognitionCase";
import { evaluationOf, readSample } from "../../cases/sampleFiles";

const TENJO = 'MUNICIPIO DE TENJO - PLAN DE DESARROLLO 2024-2027 "TENJO ES TODO"';

describe("planDeclarado(sheet, headerRow): what the titles above the header say", () => {
  test.each([
    [TENJO, "Tenjo", "Tenjo es todo", "2024-2027"],
    ["Alcaldía Municipal de Sopó | Vigencia 2025", "Sopó", null, null],
    ["MUNICIPIO DE SAN JOSÉ DE LA MONTAÑA, ANTIOQUIA", "San José de la Montaña", null, null],
    ["Municipio: | La Calera", "La Calera", null, null],
    [
      "Plan Municipal de Desarrollo «Vida para todos» 2024 - 2027",
      null,
      "Vida para todos",
      "2024-2027",
    ],
    ["Seguimiento al plan de desarrollo 2024-2027", null, null, "2024-2027"],
    ["Municipio de Tenjo | Municipio de Sopó", null, null, null],
    ["Matriz de seguimiento", null, null, null],
    ["Población del municipio de la que se informa", null, null, null],
    ['Política pública "Vida"', null, null, null],
  ])("%s", (title, municipio, nombre, lapso) => {
    expect(planDeclarado(sheet("Matriz", `| ${title}\n| Código | Meta`), 1)).toEqual({
      municipio,
      nombre,
      lapso,
    });
  });

  test("what stands below the header is no title", () => {
    const { municipio } = planDeclarado(sheet("Matriz", "| Código\n| Municipio de Tenjo"), 0);
    expect(municipio).toBeNull();
  });
});

describe("planLine(identidad): whose plan the sheets say to be of", () => {
  test("that of the workbook, and of no other municipality", () => {
    expect(planLine(identidadOf(evaluationOf(matriz(TENJO))))).toBe(
      "Alcaldía Municipal de Tenjo · Plan de Desarrollo Municipal «Tenjo es todo 2024-2027»",
    );
  });

  test("none where nothing names the plan", () => {
    expect(planLine(identidadOf(evaluationOf(matriz("Municipio de Tenjo"))))).toBeNull();
  });

  test("a known plan has its own office", async () => {
    const evaluation = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
    expect(planLine(identidadOf(evaluation))).toBe(
      "Alcaldía Municipal de Sopó · Oficina Asesora de Planeación Estratégica · Plan de Desarrollo Municipal «Sopó es nuestro tiempo 2020-2023»",
    );
  });

  test("a plan approved elsewhere is of nobody until it says so", () => {
    const none = { municipio: null, entidad: null, nombre: "Vida", lapso: "2028-2031" };
    expect(planLine(none)).toBe("Plan de Desarrollo Municipal «Vida 2028-2031»");
  });
});

describe("whose plan the documents say to be of", () => {
  test("that of the workbook: municipality and name", () => {
    const evaluation = evaluationOf(matriz(TENJO));
    expect(tituloDeLosDatos(identidadOf(evaluation))).toBe(
      "Seguimiento al Plan de Desarrollo Municipal de Tenjo «Tenjo es todo 2024-2027»",
    );
    expect(datosAbiertos(evaluation)[0]?.rows[0]?.[0]).toBe("Tenjo es todo 2024-2027");
    const { titulo, entidad, bloques } = informeDe(evaluation);
    expect(titulo).toBe(
      "Informe de Seguimiento a las metas del Plan de Desarrollo Municipal «Tenjo es todo 2024-2027»",
    );
    expect(entidad).toBe("Alcaldía Municipal de Tenjo · Oficina de planeación");
    expect(JSON.stringify(bloques)).toContain("«Tenjo es todo 2024-2027»");
    expect(JSON.stringify(bloques)).not.toContain("Sopó");
  });

  test("the municipality alone, where the plan has no name", () => {
    const evaluation = evaluationOf(matriz("MUNICIPIO DE TENJO"));
    expect(tituloDeLosDatos(identidadOf(evaluation))).toBe(
      "Seguimiento al Plan de Desarrollo Municipal de Tenjo",
    );
    expect(informeDe(evaluation).titulo).toBe(
      "Informe de Seguimiento a las metas del Plan de Desarrollo Municipal de Tenjo",
    );
  });

  test("another plan of a municipality, whose office no plan says", () => {
    const evaluation = evaluationOf(
      matriz('Municipio de Sopó, Plan de Desarrollo "Vida" 2028-2031'),
    );
    expect(identidadOf(evaluation)).toEqual({
      municipio: "Sopó",
      entidad: null,
      nombre: "Vida",
      lapso: "2028-2031",
    });
  });

  test("of none that the workbook does not say", () => {
    const evaluation = evaluationOf(matriz("Matriz de seguimiento"));
    expect(tituloDeLosDatos(identidadOf(evaluation))).toBe(
      "Seguimiento al Plan de Desarrollo Municipal",
    );
    expect(informeDe(evaluation).entidad).toBe("Oficina de planeación municipal");
  });

  test("an approved plan that is known has its own name and office", async () => {
    const evaluation = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
    expect(tituloDeLosDatos(identidadOf(evaluation))).toBe(
      "Seguimiento al Plan de Desarrollo Municipal de Sopó «Sopó es nuestro tiempo 2020-2023»",
    );
    expect(informeDe(evaluation).entidad).toBe(
      "Alcaldía Municipal de Sopó · Oficina Asesora de Planeación Estratégica",
    );
  });
});

function matriz(title: string): ReturnType<typeof book> {
  return book(
    "m.xlsx",
    sheet(
      "Matriz",
      `
    | ${title}
    | Código | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
    | M-1 | 1. Vida | Entregar kits | 10 | 5
    | M-2 | 2. Agua | Dotar sedes | 10 | 5`,
    ),
  );
}

function informeDe(evaluation: Evaluation): Informe {
  const plantilla = frasesDe(null);
  const escrito = plantilla.ok && informeOf(evaluation, plantilla.value);
  if (!escrito || !escrito.ok) throw new Error("not written");
  return escrito.value.informe;
}
