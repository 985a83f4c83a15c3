import fc from "fast-check";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import type { Decision } from "../../../src/core/consolidate/decision";
import { decisionSobre } from "../../../src/core/consolidate/diferencia";
import type { Entrega, EntregaReconocida } from "../../../src/core/consolidate/entrega";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { recognised } from "./matrices";

// A plan, and files that report its metas with the faults that files have.

const METAS = [
  ["I.1", "Vacunar niños menores de cinco años", "10", "Secretaría de Salud"],
  ["I.2", "Dotar puestos de salud rurales", "4", "Secretaría de Salud"],
  ["I.3", "Comprar una ambulancia nueva", "1", "Secretaría de Salud"],
  ["II.1", "Formar músicos jóvenes", "20", "Secretaría de Cultura"],
  ["II.2", "Abrir bibliotecas en las veredas", "2", "Secretaría de Cultura"],
  ["II.3", "Restaurar la casa de la cultura", "NP", "Secretaría de Cultura"],
  ["III.1", "Pavimentar la vía al páramo", "8", "Dirección de Obras"],
  ["III.2", "Reforestar la ronda del río", "30", "Dirección de Obras"],
] as const;

const HEADINGS =
  "| Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Programado 2021 | Ejecutado 2021 | BPIN | Dependencia responsable | Evidencias";

const fila = fc.record({
  meta: fc.integer({ min: 0, max: METAS.length - 1 }),
  codigo: fc.constantFrom("suyo", "suyo", "suyo", "otro", "errado", "escrito"),
  texto: fc.constantFrom("suyo", "suyo", "suyo", "ajeno"),
  programado: fc.constantFrom("suyo", "suyo", "NP", "7", ""),
  ejecutado: fc.constantFrom("0", "3", "12", "", "-2", "mil"),
  lineaBase: fc.constantFrom("0", "0", "5"),
  tipo: fc.constantFrom("Incremento", "Incremento", "Mantenimiento"),
  bpin: fc.constantFrom("2021257580001", "20212575800", ""),
  responsable: fc.constantFrom("suyo", ""),
  evidencias: fc.constantFrom("Acta 5", ""),
});

const archivo = fc.record({
  filas: fc.array(fila, { minLength: 2, maxLength: 6 }),
  corte: fc.constantFrom(
    "30 de septiembre de 2021",
    "30 de septiembre de 2021",
    "30 de junio de 2021",
  ),
  conTotal: fc.boolean(),
  esMatriz: fc.constantFrom(true, true, true, false),
});

type Archivo = typeof archivo extends fc.Arbitrary<infer T> ? T : never;

export const archivos = (minLength: number, maxLength: number): fc.Arbitrary<readonly Archivo[]> =>
  fc.array(archivo, { minLength, maxLength });

export const PLAN_DE_OCHO: EntregaReconocida = recognised(
  libro(
    "plan.xlsx",
    "Oficina de Planeación",
    "30 de septiembre de 2021",
    METAS.map(
      ([codigo, nombre, programado, quien]) =>
        `| ${codigo} | ${ejeOf(codigo)} | ${nombre} | Incremento | 0 | ${programado} | | | ${quien} |`,
    ),
  ),
);

/** The files as the consolidation takes them; one of a kind may ask, and is not read. */
export function enviados(files: readonly Archivo[]): readonly Entrega[] {
  return files.map(({ filas, corte, conTotal, esMatriz }, index) => {
    const name = `f${index}.xlsx`;
    if (!esMatriz) return entregaOf(name, ok(book(name, sheet("Oficio", "| Señores | Alcaldía"))));
    const lines = filas.map((one, row) => {
      const [codigo, nombre, programado, quien] = METAS[one.meta]!;
      const other = METAS[(one.meta + 3) % METAS.length]!;
      const escrito = {
        suyo: codigo,
        otro: other[0],
        errado: `X.${row}`,
        escrito: codigo.toLowerCase().replace(".", " - "),
      }[one.codigo];
      const texto = one.texto === "suyo" ? nombre : `Comprar ${row + 2} drones para la alcaldía`;
      const prog = one.programado === "suyo" ? programado : one.programado;
      return `| ${escrito} | ${ejeOf(codigo)} | ${texto} | ${one.tipo} | ${one.lineaBase} | ${prog} | ${one.ejecutado} | ${one.bpin} | ${one.responsable === "suyo" ? quien : ""} | ${one.evidencias}`;
    });
    return libro(name, `Oficina ${index}`, corte, [
      ...lines,
      ...(conTotal ? ["| | | TOTAL | | | 10 | 5 | | |"] : []),
    ]);
  });
}

/** Which of the things that there are to decide are decided, by their order. */
export const ELECCIONES = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

/** What a person could decide of a consolidation, of which the choices take some. */
export function decididas(
  { diferencias, conflictos, correspondencias, entregas }: Consolidacion,
  chosen: readonly boolean[],
): readonly Decision[] {
  const firma = { quien: "Ana Ruiz", cuando: "2021-10-15T08:30" };
  const all: readonly Decision[] = [
    ...diferencias.map((one, index) => ({ ...decisionSobre(one, index % 3 !== 2), ...firma })),
    ...conflictos.map(({ codigo, lados }): Decision => ({
      type: "conflicto",
      codigo,
      vale: lados.at(-1)!.lugar,
      ...firma,
    })),
    ...correspondencias.map(({ lugar, escrito, nombre }, index): Decision => ({
      type: "correspondencia",
      lugar,
      codigo: index % 2 === 0 ? null : METAS[0][0],
      escrita: { codigo: escrito, nombre },
      ...firma,
    })),
    ...entregas.slice(-1).map(({ entrega, setAside }): Decision => ({
      type: "archivo",
      archivo: entrega.archivo,
      cuenta: setAside !== null,
      ...firma,
    })),
  ];
  return all.filter((_, index) => chosen[index % chosen.length]);
}

function ejeOf(codigo: string): string {
  return { I: "I. Vida", II: "II. Arte", III: "III. Tierra" }[codigo.split(".")[0] ?? ""] ?? "";
}

function libro(name: string, title: string, corte: string, lines: readonly string[]): Entrega {
  const text = [`| ${title}`, `| Corte: ${corte}`, HEADINGS, ...lines].join("\n");
  return entregaOf(name, ok(book(name, sheet("Matriz", text))));
}
