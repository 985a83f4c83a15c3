import fc from "fast-check";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import { REGLAS } from "../../../src/core/consolidate/decision";
import type { Entrega, EntregaReconocida } from "../../../src/core/consolidate/entrega";
import { archivo, entregaDe, PLAN } from "./matrices";

const TEXTS = [
  "Vacunar niños menores de cinco años",
  "Dotar puestos de salud",
  "Formar músicos jóvenes",
  "Comprar una ambulancia nueva",
] as const;
const row = fc.record({
  codigo: fc.constantFrom("1.1", "1.2", "2.1", "2.2", "1.l", "7.7"),
  text: fc.constantFrom(...TEXTS),
  programado: fc.integer({ min: 0, max: 5 }),
  ejecutado: fc.option(fc.integer({ min: 0, max: 5 })),
});
const file = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 6 }),
  corte: fc.constantFrom("30 de septiembre de 2021", "30 de junio de 2021"),
  subtotal: fc.boolean(),
});

function entregas(
  files: readonly {
    rows: readonly { codigo: string; text: string; programado: number; ejecutado: number | null }[];
    corte: string;
    subtotal: boolean;
  }[],
): Entrega[] {
  return files.map(({ rows, corte, subtotal }, index) => {
    const lines = rows.map(
      ({ codigo, text, programado, ejecutado }) =>
        `| ${codigo} | 1. Vida | ${text} | ${programado} | ${ejecutado ?? ""} | Secretaría de Salud`,
    );
    return entregaDe(
      `f${index}.xlsx`,
      "Secretaría de Salud",
      [...lines, ...(subtotal ? ["| | | TOTAL | 10 | 5 |"] : [])].join("\n"),
      corte,
    );
  });
}

const isRecognised = (entrega: Entrega): entrega is EntregaReconocida =>
  entrega.estado === "recognised";

test("read = counted + excluded + rejected, per file and in total, with and without a plan (R24)", () => {
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), fc.boolean(), (files, withPlan) => {
      // A file whose every meta stands twice asks which of them counts: none of its rows is read.
      const sent = entregas(files).filter(isRecognised);
      const {
        entregas: known,
        cuenta,
        rowEnds,
      } = consolidate(sent, withPlan ? { plan: PLAN } : {});
      const read = sent.map(
        ({ lectura: { filas, excluded, rejected } }) =>
          filas.length + excluded.length + rejected.length,
      );
      expect(known.map(({ cuenta: { leidas } }) => leidas)).toEqual(read);
      for (const { leidas, contadas, excluidas, rechazadas } of [
        cuenta,
        ...known.map((one) => one.cuenta),
      ])
        expect(leidas).toBe(contadas + excluidas + rechazadas);
      expect(new Set(rowEnds.map(({ at }) => `${at.workbook} ${at.row}`)).size).toBe(cuenta.leidas);
    }),
    { numRuns: 60 },
  );
});

test("the order of the files changes no figure, whatever they say otherwise of one meta (R14)", () => {
  const cells = fc.record({
    codigo: fc.constantFrom("1.1", "1.2", "2.1", "2.2"),
    programado: fc.constantFrom("4", "10", "NP"),
    ejecutado: fc.constantFrom("", "0", "2", "5", "8"),
    responsable: fc.constantFrom("Secretaría de Salud", "Secretaría de Cultura"),
  });
  const sent = fc.record({
    rows: fc.uniqueArray(cells, { minLength: 2, maxLength: 4, selector: ({ codigo }) => codigo }),
    dependencia: fc.constantFrom("Secretaría de Salud", "Secretaría de Cultura"),
    dia: fc.constantFrom("30 de septiembre de 2021", "28 de septiembre de 2021"),
  });
  const permuted = fc.array(sent, { minLength: 2, maxLength: 4 }).chain((files) =>
    fc.tuple(
      fc.constant(files),
      fc.shuffledSubarray(
        files.map((_, index) => index),
        { minLength: files.length },
      ),
    ),
  );
  fc.assert(
    fc.property(
      permuted,
      fc.boolean(),
      fc.constantFrom(null, ...REGLAS),
      ([files, order], withPlan, regla) => {
        const read = files.map(({ rows, dependencia, dia }, index) =>
          archivo(
            `f${index}.xlsx`,
            dependencia,
            rows
              .map(
                (row) =>
                  `| ${row.codigo} | ${row.codigo[0] ?? ""}. Eje | ${TEXTS[["1.1", "1.2", "2.1", "2.2"].indexOf(row.codigo)] ?? ""} | ${row.programado} | ${row.ejecutado} | ${row.responsable}`,
              )
              .join("\n"),
            dia,
          ),
        );
        const said = (sentInOrder: readonly EntregaReconocida[]): unknown => {
          const { evaluation, periodo, conflictos, alcance, cuenta } = consolidate(sentInOrder, {
            ...(withPlan && { plan: PLAN }),
            decisions: regla === null ? [] : [{ type: "conflictos", regla }],
          });
          if (!evaluation.ok) return evaluation.error.type;
          const { raiz, metas } = evaluation.value;
          return [
            [periodo, cuenta, alcance, raiz.avance, raiz.cumplimiento, raiz.conteo],
            conflictos,
            metas.map(({ meta, estado, cumplimiento }) => [meta.codigo, estado, cumplimiento]),
          ];
        };
        expect(said(order.flatMap((index) => read[index] ?? []))).toEqual(said(read));
      },
    ),
    { numRuns: 60 },
  );
});

test("no file moves the plan's figure by programming otherwise than the plan, NP included (R36)", () => {
  const typed = fc.array(fc.constantFrom("NP", "0", "", "1", "3", "40", "No aplica"), {
    minLength: 4,
    maxLength: 4,
  });
  const PROGRAMADO = ["10", "4", "20", "2"];
  const send = (programado: readonly string[]): EntregaReconocida => {
    const of = (index: number): string => programado[index] ?? "";
    return archivo(
      "salud.xlsx",
      "Secretaría de Salud",
      `| 1.1 | 1. Vida | Vacunar niños menores de cinco años | ${of(0)} | 5 | Secretaría de Salud
      | 1.2 | 1. Vida | Dotar puestos de salud | ${of(1)} | 4 | Secretaría de Salud
      | 2.1 | 2. Arte | Formar músicos jóvenes | ${of(2)} | 10 | Secretaría de Cultura
      | 2.2 | 2. Arte | Abrir bibliotecas rurales | ${of(3)} | 0 | Secretaría de Cultura`,
    );
  };
  const figuresOf = (programado: readonly string[]): unknown => {
    const { evaluation } = consolidate([send(programado)], { plan: PLAN, vigencia: 2021 });
    if (!evaluation.ok) throw new Error(evaluation.error.type);
    const { raiz, metas } = evaluation.value;
    return [
      raiz.avance,
      raiz.conteo,
      metas.map(({ estado, cumplimiento }) => [estado, cumplimiento]),
    ];
  };
  const asPlanned = figuresOf(PROGRAMADO);
  fc.assert(
    fc.property(typed, (programado) => {
      expect(figuresOf(programado)).toEqual(asPlanned);
    }),
    { numRuns: 60 },
  );
});
