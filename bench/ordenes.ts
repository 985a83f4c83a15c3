import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table, verdict } from "./table";

const ROOT = join(__dirname, "..");
const SAMPLES = join(ROOT, "assets/samples");
const ROUNDS = 3;

/** How the command line is started: built, as its users have it, and from its sources. */
const WAYS = {
  construida: ["bin/sopo.cjs"],
  fuentes: ["--import", "tsx", "src/cli/sopo.ts"],
} as const;

/** What each command may take of the CPU that it takes from its sources. */
const LIMITS = { evaluar: 0.35, consolidar: 0.5 } as const;

// A process says at its end what it took, with its threads: another one's CPU cannot be asked for on every system.
const SAYING_CPU = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(3,String((user+system)/1000))})`;

/** CPU of the commands as they ship, over the same run from the sources; the least of some rounds. */
export function ordenes(): Promise<boolean> {
  // It builds the command line where its sources have changed.
  const help = spawnSync(process.execPath, [join(ROOT, "scripts/sopo.mjs"), "ayuda"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (help.status !== 0) return Promise.resolve(false);
  const words = {
    evaluar: ["evaluar", join(SAMPLES, "matriz-sopo-2021-t3.xlsx"), "--json"],
    consolidar: ["consolidar", ...dependencias(), "--salida", mkdtempSync(join(tmpdir(), "sopo-"))],
  };
  const took = (["evaluar", "consolidar"] as const).map((command) => {
    const rounds = Array.from({ length: ROUNDS }, () => ({
      construida: cpuOf([...WAYS.construida, ...words[command]]),
      fuentes: cpuOf([...WAYS.fuentes, ...words[command]]),
    }));
    return {
      command,
      construida: Math.min(...rounds.map(({ construida }) => construida)),
      fuentes: Math.min(...rounds.map(({ fuentes }) => fuentes)),
    };
  });
  console.log(`\nÓrdenes construidas y desde sus fuentes (CPU en ms, la menor de ${ROUNDS})\n`);
  console.log(
    table(
      ["orden", "construida", "fuentes"],
      took.map(({ command, construida, fuentes }) => [
        command,
        construida.toFixed(0),
        fuentes.toFixed(0),
      ]),
    ),
  );
  const hold = took.map(({ command, construida, fuentes }) =>
    verdict(`${command}: construida / fuentes`, construida / fuentes, LIMITS[command]),
  );
  return Promise.resolve(hold.every(Boolean));
}

/** CPU of a process of Node with these words, in ms. */
function cpuOf(words: readonly string[]): number {
  const { output, status } = spawnSync(process.execPath, ["--import", SAYING_CPU, ...words], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${words.slice(0, 3).join(" ")}: ${status}`);
  return Number(output[3]);
}

function dependencias(): string[] {
  const folder = join(SAMPLES, "dependencias");
  return readdirSync(folder).map((name) => join(folder, name));
}
