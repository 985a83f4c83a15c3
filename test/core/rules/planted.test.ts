import { evaluateInstrumento } from "../../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { findingCell } from "../../../src/core/text/findings";
import { CLEAN, PLANTS } from "./plants";

describe("evaluateInstrumento(instrumentos, workbook) finds the fault that was planted, and nothing else:", () => {
  test.each(PLANTS)("$name", ({ workbook, expected }) => {
    expect(found(workbook)).toEqual([...expected].sort());
  });
});

test.each(CLEAN)(
  "evaluateInstrumento(instrumentos, workbook) finds nothing in $name",
  ({ workbook }) => {
    expect(found(workbook)).toEqual([]);
  },
);

test("of faults of 40 kinds and more all are found and none is invented", () => {
  let right = 0;
  let invented = 0;
  let missed = 0;
  for (const { workbook, expected } of PLANTS) {
    const rest = [...expected];
    for (const one of found(workbook)) {
      const at = rest.indexOf(one);
      if (at >= 0) rest.splice(at, 1);
      if (at >= 0) right++;
      else invented++;
    }
    missed += rest.length;
  }
  const precision = right / (right + invented);
  const recall = right / (right + missed);
  console.info(`${PLANTS.length} kinds of fault: precision ${precision}, recall ${recall}`);
  expect(PLANTS.length).toBeGreaterThanOrEqual(40);
  expect([precision, recall]).toEqual([1, 1]);
});

const known = new Map<WorkbookSnapshot, readonly string[]>();

/** "tipo celda" of each finding, sorted; each workbook is evaluated once. */
function found(workbook: WorkbookSnapshot): readonly string[] {
  const before = known.get(workbook);
  const findings = before ?? evaluated(workbook);
  known.set(workbook, findings);
  return findings;
}

function evaluated(workbook: WorkbookSnapshot): readonly string[] {
  const evaluation = evaluateInstrumento(INSTRUMENTOS, workbook);
  if (!evaluation.ok) throw new Error(`not recognised: ${JSON.stringify(evaluation.error)}`);
  return evaluation.value.evaluado.findings
    .map((finding) =>
      [finding.type, findingCell(finding)].filter((part) => part !== null).join(" "),
    )
    .sort();
}
