import { consolidate } from "../src/core/consolidate/consolidate";
import { type Entrega } from "../src/core/consolidate/entrega";
import { entregaOf } from "../src/core/consolidate/entregaOf";
import { ok } from "../src/core/result";
import { startNodeWorker } from "../src/files/nodeWorker";
import { readInWorker, type FileRead } from "../src/files/readInWorker";
import { readWorkbook } from "../src/files/readWorkbook";
import type { ReadWorker } from "../src/files/workerWords";
import { dependencias } from "./samples";
import { table, verdict } from "./table";

const WARMING = 5;
const ROUNDS = 30;

/**
 * The 22 files: reading them alone against reading and consolidating them. In the pane and on the command
 * line the reader is a worker and reads the next file while this one is recognised: that is the figure
 * that is judged. What each part takes in one thread stands beside it.
 */
export async function veintidos(): Promise<boolean> {
  const worker = startNodeWorker();
  const leer: number[] = [];
  const consolidado: number[] = [];
  const parts = new Map<string, number>();
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    // In the pane the open workbook was recognised before a consolidation: the engine is warm.
    const warm = round >= WARMING;
    const reading = await timed(() => consume(worker, () => undefined));
    const consolidating = await timed(async () => {
      const entregas: Entrega[] = [];
      await consume(worker, ({ name, workbook }) => entregas.push(entregaOf(name, workbook)));
      check(entregas);
    });
    if (warm) {
      leer.push(reading);
      consolidado.push(consolidating);
    }
    await inOneThread((part, ms) => {
      if (warm) parts.set(part, Math.min(ms, parts.get(part) ?? Infinity));
    });
  }
  worker.terminate();
  // The least of many rounds is what the work takes; the rest is what else the machine was doing.
  const [reader, whole] = [Math.min(...leer), Math.min(...consolidado)];
  const of = (start: string): number =>
    [...parts].reduce((sum, [part, ms]) => (part.startsWith(start) ? sum + ms : sum), 0);
  console.log(`\nConsolidar los 22 archivos (la menor de ${ROUNDS} vueltas, en caliente)\n`);
  console.log(
    table(
      ["", "ms"],
      [
        ["lector, en su hilo", reader.toFixed(0)],
        ["consolidar, en su hilo", whole.toFixed(0)],
        ["en un solo hilo: leer", of("leer").toFixed(0)],
        ["en un solo hilo: reconocer", of("reconocer").toFixed(0)],
        ["en un solo hilo: consolidar", of("consolidar").toFixed(0)],
      ],
    ),
  );
  const alone = (of("leer") + of("reconocer") + of("consolidar")) / of("leer");
  console.log(`\nrazón en un solo hilo: ${alone.toFixed(2)}`);
  return verdict("consolidar / leer", whole / reader, 1.5);
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function consume(worker: ReadWorker, take: (file: FileRead) => unknown): Promise<void> {
  const files = dependencias().map(({ name, bytes }) => ({
    name,
    bytes: () => Promise.resolve(ok(bytes)),
  }));
  const reading = readInWorker(files, {
    startWorker: () => ({ read: worker.read, terminate: () => undefined }),
  });
  for await (const file of reading) take(file);
}

/** Each part of each file by itself: a disturbance of a moment spoils one of them, not the round. */
async function inOneThread(hear: (part: string, ms: number) => void): Promise<void> {
  const entregas: Entrega[] = [];
  for (const { name, bytes } of dependencias()) {
    const start = performance.now();
    const workbook = await readWorkbook(bytes, name);
    const read = performance.now();
    entregas.push(entregaOf(name, workbook));
    hear(`leer ${name}`, read - start);
    hear(`reconocer ${name}`, performance.now() - read);
  }
  const start = performance.now();
  check(entregas);
  hear("consolidar", performance.now() - start);
}

function check(entregas: readonly Entrega[]): void {
  const { cuenta } = consolidate(entregas);
  if (cuenta.contadas !== 477) throw new Error(`${cuenta.contadas} filas`);
}
