import { transformSync } from "esbuild";
import { setTimeout as wait } from "node:timers/promises";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";
import type { Sample } from "./samplesIn";

/** How one button of a sample went. */
export type Outcome =
  | "ok"
  /** A member that is not built was refused by its name. */
  | "refused"
  /** It speaks to a server, which is not what is tried. */
  | "network"
  /** The sample itself is broken. */
  | "ownFault"
  /** It needs what an earlier button of its sample was refused. */
  | "afterRefusal"
  | "error"
  /** It finished and said that something is "undefined" or "NaN". */
  | "suspicious"
  | "unfinished";

export interface Ran {
  readonly button: string;
  readonly outcome: Outcome;
  readonly what: string;
}

/** Presses the buttons of a sample in their order, in a workbook of its own. */
export async function runSample(sample: Sample): Promise<readonly Ran[]> {
  const office = await bootOffice(undefined, { requirements: { ExcelApi: NEWEST } });
  document.body.innerHTML = sample.html;
  const page = pageOf();
  const ran: Ran[] = [];
  try {
    const { code } = transformSync(sample.script, { loader: "ts", target: "es2022" });
    const run = new Function("console", "fetch", "alert", `${code}\n`);
    try {
      run(page.console, noNetwork, () => undefined);
    } catch (fault) {
      // Its page lacks a button that its script looks for: what it had said until then counts.
      ran.push({ button: "", outcome: "ownFault", what: String(fault) });
    }
    for (const { id, press } of inOrder(page.takeButtons())) {
      const before = office.host.frames.length;
      const faults = await pressed(page, press);
      const wasRefused = ran.some(({ outcome }) => outcome !== "ok" && outcome !== "ownFault");
      ran.push({ button: id, ...outcomeOf(office, before, faults, page.takeWords(), wasRefused) });
    }
  } catch (fault) {
    ran.push({ button: "", outcome: "error", what: String(fault) });
  } finally {
    page.restore();
    office.dispose();
  }
  return ran;
}

/** The newest that the library at hand speaks. */
export const NEWEST = "1.15";

interface Button {
  readonly id: string;
  readonly press: () => unknown;
}

function inOrder(buttons: readonly Button[]): readonly Button[] {
  const isSetup = ({ id }: Button): boolean => /^setup/.test(id);
  return [...buttons.filter(isSetup), ...buttons.filter((one) => !isSetup(one))];
}

async function pressed(page: Page, press: Button["press"]): Promise<readonly unknown[] | null> {
  const work = (async () => press())().catch((fault: unknown) => page.console.error(fault));
  const isDone = await Promise.race([work.then(() => true), wait(LONGEST).then(() => false)]);
  await wait(MOMENT);
  return isDone ? page.takeFaults() : null;
}

const LONGEST = 15_000;
// What was begun and not waited for.
const MOMENT = 30;

function outcomeOf(
  { host }: BootedOffice,
  before: number,
  faults: readonly unknown[] | null,
  words: string,
  wasRefused: boolean,
): Pick<Ran, "outcome" | "what"> {
  const asksCommonApi = host.frames.slice(before).some(({ kind }) => kind === "unsupported");
  if (asksCommonApi) return { outcome: "refused", what: "Office.context.document" };
  if (faults === null) return { outcome: "unfinished", what: "" };
  const [fault] = faults;
  if (fault === undefined) {
    const isOdd = /\b(undefined|NaN)\b|\[object Object\]/.test(words);
    return isOdd
      ? { outcome: "suspicious", what: words.slice(0, 200) }
      : { outcome: "ok", what: "" };
  }
  const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  if (/NotImplemented|ApiNotFound/.test(what)) return { outcome: "refused", what };
  if (what.includes(NO_NETWORK)) return { outcome: "network", what };
  return { outcome: wasRefused ? "afterRefusal" : "error", what };
}

const NO_NETWORK = "no network here";

function noNetwork(): Promise<never> {
  return Promise.reject(new Error(NO_NETWORK));
}

interface Page {
  readonly console: { readonly log: Say; readonly error: Say };
  readonly takeButtons: () => readonly Button[];
  readonly takeFaults: () => readonly unknown[];
  readonly takeWords: () => string;
  readonly restore: () => void;
}

type Say = (...said: readonly unknown[]) => void;

/** The page of a sample: what it listens to and what it says. */
function pageOf(): Page {
  const buttons: Button[] = [];
  let faults: unknown[] = [];
  let words: string[] = [];
  const listen = Element.prototype.addEventListener;
  // Some samples do not wait for what they begin.
  const onForgotten = (fault: unknown): void => void faults.push(fault);
  process.on("unhandledRejection", onForgotten);
  Element.prototype.addEventListener = function (this: Element, type: string, press: unknown) {
    if (type === "click" && typeof press === "function")
      buttons.push({ id: this.id, press: press as Button["press"] });
  };
  return {
    console: {
      log: (...said) => void words.push(said.join(" ")),
      error: (...said) => void faults.push(said.find((one) => one instanceof Error) ?? said[0]),
    },
    takeButtons: () => buttons,
    takeFaults() {
      const taken = faults;
      faults = [];
      return taken;
    },
    takeWords() {
      const taken = words.join("\n");
      words = [];
      return taken;
    },
    restore() {
      Element.prototype.addEventListener = listen;
      process.off("unhandledRejection", onForgotten);
    },
  };
}
