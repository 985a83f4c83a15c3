import { table } from "../../bench/table";
import { NEWEST, runSample, type Outcome, type Ran } from "./runSample";
import { samplesIn, type Sample } from "./samplesIn";

// npm run muestras:microsoft -- [CARPETA|DIRECCIÓN] [PALABRA…]: Microsoft's public samples of Excel, which nobody of
// this project wrote, over the emulated Excel. They are fetched, never kept. Ends with an error where a sample
// meets what is neither done nor refused by its name.
const ORIGIN = "https://github.com/OfficeDev/office-js-snippets";

async function main([from = ORIGIN, ...words]: readonly string[]): Promise<boolean> {
  const samples = samplesIn(from).filter(
    ({ id }) => words.length === 0 || words.some((word) => id.includes(word)),
  );
  const fitting = samples.filter(fits);
  const counts = new Map<Outcome, number>();
  const refused = new Map<string, number>();
  for (const sample of fitting) {
    for (const ran of await runSample(sample)) {
      counts.set(ran.outcome, (counts.get(ran.outcome) ?? 0) + 1);
      if (ran.outcome === "refused") count(refused, memberOf(ran.what));
      if (FAULTS.includes(ran.outcome)) console.log(lineOf(sample, ran));
    }
  }
  console.log(`\n${fitting.length} muestras de ${samples.length} (las demás piden otra versión)\n`);
  console.log(
    table(
      ["", "botones"],
      [...counts].map(([name, many]) => [NAMES[name], String(many)]),
    ),
  );
  const most = [...refused].sort(([, one], [, other]) => other - one).slice(0, MOST_NAMED);
  console.log(`\nLo que más se niega: ${most.map(([name, many]) => `${name} ${many}`).join(", ")}`);
  return FAULTS.every((outcome) => !counts.has(outcome));
}

const MOST_NAMED = 12;
const FAULTS: readonly Outcome[] = ["error", "suspicious", "unfinished"];

const NAMES: Readonly<Record<Outcome, string>> = {
  ok: "bien",
  refused: "negado por su nombre",
  network: "pide la red",
  ownFault: "la muestra misma falla",
  afterRefusal: "sigue a algo negado",
  error: "otro error",
  suspicious: "dice «undefined»",
  unfinished: "no termina",
};

/** Whether the library at hand speaks what a sample asks. */
function fits({ apiSet }: Sample): boolean {
  return Object.entries(apiSet).every(
    ([name, at]) => name === "ExcelApi" && minorOf(at) <= minorOf(NEWEST),
  );
}

function minorOf(version: string): number {
  return Number(version.split(".")[1] ?? Infinity);
}

function memberOf(what: string): string {
  return /NotImplemented: (\S+)/.exec(what)?.[1] ?? "Office.context";
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function lineOf({ id }: Sample, { button, outcome, what }: Ran): string {
  return `${NAMES[outcome]}: ${id} #${button}: ${what.slice(0, 300)}`;
}

void main(process.argv.slice(2)).then((isClean) => process.exit(isClean ? 0 : 1));
