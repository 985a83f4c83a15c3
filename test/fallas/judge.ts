import { isDeepStrictEqual } from "node:util";
import { readDiario } from "../../src/excel/journal/diario";
import { takeUp } from "../../src/excel/journal/write";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";
import { workbookModel } from "../excel/workbookModel";
import { FAILURES, failing, type Failure } from "./failing";
import type { Operation, Reports } from "./operations";

/** How an operation went, with every request of it going wrong in every way. */
export interface Judged {
  readonly requests: number;
  /** How often it was left half done, and both ways led out of it. */
  readonly pending: number;
  /** What was neither as before nor as after, or was said to be what it was not. */
  readonly wrong: readonly string[];
}

type Data = ReturnType<BootedOffice["workbook"]["save"]>;

/** In which ways the n-th request (from 0) is to go wrong. */
export type Ways = (at: number) => readonly Failure[];

/** All of them, at every request. */
export const everyWay: Ways = () => FAILURES;

/** All of them at the first requests, and one after the other at those that follow. */
export const waysInTurn: Ways = (at) =>
  at < FAILURES.length ? FAILURES : FAILURES.filter((_, way) => way === at % FAILURES.length);

/** @param matriz the workbook of the user, into which it is written */
export async function judge(
  operation: Operation,
  reports: Reports,
  matriz: Data,
  ways: Ways,
): Promise<Judged> {
  let office = await bootOffice(structuredClone(matriz));
  const reopen = async (data: Data): Promise<void> => {
    office.dispose();
    office = await bootOffice(structuredClone(data));
  };
  const isNow = (model: unknown): boolean =>
    isDeepStrictEqual(uncalculated(workbookModel(office)), model);
  for (const earlier of operation.before(reports)) await earlier();
  const data = office.workbook.save();
  await reopen(data);
  const before = uncalculated(workbookModel(office));
  await operation.act(reports);
  const after = uncalculated(workbookModel(office));

  const wrong: string[] = isDeepStrictEqual(before, after) ? ["does nothing"] : [];
  let [requests, pending] = [0, 0];

  /** What is wrong after one failure; `null`: it did not come to that request. */
  async function failed(at: number, failure: Failure): Promise<readonly string[] | null> {
    await reopen(data);
    const seen = failing(office, at, failure);
    const outcome = await operation.act(reports);
    if (seen() <= at) return null;
    const left = office.workbook.save();
    if (outcome.ok) return isNow(after) ? [] : ["says done"];
    if (outcome.error.type !== "unfinished") return isNow(before) ? [] : ["says not done"];
    await reopen(left);
    const diario = await readDiario();
    if (!diario.ok) return ["cannot be read"];
    if (diario.value.pendiente === null)
      return isNow(before) || isNow(after) ? [] : ["half done and not known"];
    pending++;
    const { canFinish, canUndo } = diario.value.pendiente;
    const said = canFinish && canUndo ? [] : ["one way only"];
    await takeUp("despues");
    if (!isNow(after)) said.push("terminar");
    await reopen(left);
    await takeUp("antes");
    if (!isNow(before)) said.push("deshacer");
    await reopen(left);
    const again = await operation.act(reports);
    if (again.ok && !isNow(after)) said.push("repetir");
    return said;
  }

  for (let ended = false; !ended; requests++) {
    for (const failure of ways(requests)) {
      const found = await failed(requests, failure);
      ended = found === null;
      if (found === null) break;
      wrong.push(...found.map((what) => `${failure} ${requests}: ${what}`));
    }
  }
  office.dispose();
  return { requests: requests - 1, pending, wrong };
}

/** Without what formulas yield: Excel calculates when it pleases. */
function uncalculated(model: unknown): unknown {
  // What comes back unpacked has the prototypes of Node, which Jest does not share; a new array has ours.
  if (Array.isArray(model)) return Array.from(model, uncalculated);
  if (typeof model !== "object" || model === null) return model;
  const isFormula = "f" in model;
  return Object.fromEntries(
    Object.entries(model)
      .filter(([key]) => !isFormula || (key !== "v" && key !== "t"))
      .map(([key, part]) => [key, uncalculated(part)]),
  );
}
