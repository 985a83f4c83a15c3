import { auditar } from "./auditar";
import { calendario } from "./calendario";
import { consolidar } from "./consolidar";
import { corte } from "./corte";
import { evidencias } from "./evidencias";
import { evaluar } from "./evaluar";
import { exportar } from "./exportar";
import { plan } from "./plan";
import { plantilla } from "./plantilla";
import { informe } from "./informe";
import { proyectar } from "./proyectar";
import { publicar } from "./publicar";
import { parseArguments, type Arguments } from "./parseArguments";
import { CLI } from "./text/cli";

/** Exit codes, as the README tells them. */
const WRONG_USAGE = 1;
const OUR_BUG = 70;

const COMMANDS = {
  auditar,
  calendario: (given: Arguments): Promise<number> => calendario(given, new Date()),
  consolidar: (given: Arguments): Promise<number> => consolidar(given, new Date()),
  corte: (given: Arguments): Promise<number> => corte(given, new Date()),
  evaluar,
  evidencias,
  exportar,
  plan,
  plantilla,
  informe,
  proyectar: (given: Arguments): Promise<number> => proyectar(given, new Date()),
  publicar: (given: Arguments): Promise<number> => publicar(given, new Date()),
} as const;

/** Runs `sopo` with these words; its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  switch (command) {
    case "auditar":
    case "calendario":
    case "consolidar":
    case "corte":
    case "evaluar":
    case "evidencias":
    case "exportar":
    case "plantilla":
    case "informe":
    case "plan":
    case "proyectar":
    case "publicar": {
      const parsed = parseArguments(rest);
      if (parsed.ok) return COMMANDS[command](parsed.value);
      process.stderr.write(`${parsed.error}\n${CLI.usage}\n`);
      return WRONG_USAGE;
    }
    case "ayuda":
    case "--help":
    case "-h":
      process.stdout.write(`${CLI.usage}\n`);
      return 0;
    default:
      process.stderr.write(
        `${command === undefined ? CLI.noCommand : CLI.unknownCommand(command)}\n${CLI.usage}\n`,
      );
      return WRONG_USAGE;
  }
}

/** What tells one fault of ours from another, in one short line. */
export function codeOf(bug: unknown): string {
  const said = bug instanceof Error ? `${bug.name}: ${bug.message}` : String(bug);
  const [line = ""] = said.split("\n");
  return line.length > LONGEST_CODE ? `${line.slice(0, LONGEST_CODE)}…` : line;
}

const LONGEST_CODE = 120;

/** Runs `sopo` with these words as the program that this process is. */
export function start(words: readonly string[]): void {
  // `sopo … | head` closes the pipe before everything is written: the reader has what it wanted, so nothing is wrong.
  process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EPIPE") throw problem;
    process.exit();
  });
  // What gets here is our bug, not the user's file: it is named, and asks to be reported.
  run(words).then(
    (code) => (process.exitCode = code),
    (bug: unknown) => {
      process.stderr.write(`${CLI.ourBug(codeOf(bug))}\n`);
      process.exitCode = OUR_BUG;
    },
  );
}

if (require.main === module) start(process.argv.slice(2));
