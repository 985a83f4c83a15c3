import { consolidar } from "../src/core/consolidate/consolidar";
import { entregaOf, type Entrega } from "../src/core/consolidate/entrega";
import { startNodeWorker } from "../src/files/nodeWorker";
import { readInWorker, type FileRead } from "../src/files/readInWorker";
import { readWorkbook } from "../src/files/readWorkbook";
import type { ReadWorker } from "../src/files/workerWords";
import { dependencias } from "./samples";
import { table, verdict } from "./table";

const WARMING = 5;
const ROUNDS = 15;

/**
 * The 22 files: reading them alone against reading and consolidating them. In the pane and on the command
 * line the reader is a worker and reads the next file while this one is consolidated: that is the figure
 * that is judged. The same in one thread stands beside it.
 */
export async function veintidos(): Promise<boolean> {
  const worker = startNodeWorker();
  const ways = {
    "lector, en su hilo": () => consume(worker, () => undefined),
    "consolidar, en su hilo": () => {
      const entregas: Entrega[] = [];
      return consume(worker, ({ name, workbook }) => entregas.push(entregaOf(name, workbook))).then(
        () => check(entregas),
      );
    },
    "lector, un solo hilo": () => inOneThread(() => undefined),
    "consolidar, un solo hilo": () => {
      const entregas: Entrega[] = [];
      return inOneThread(({ name, workbook }) => entregas.push(entregaOf(name, workbook))).then(
        () => check(entregas),
      );
    },
  };
  const times = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    for (const [way, run] of Object.entries(ways)) {
      const start = performance.now();
      await run();
      // Whoever consolidates has recognised the open workbook before: the engine is warm.
      if (round >= WARMING) times.get(way)!.push(performance.now() - start);
    }
  }
  worker.terminate();
  // The least of many rounds is what the work takes; the rest is what else the machine was doing.
  const of = (way: keyof typeof ways): number => Math.min(...times.get(way)!);
  console.log(`\nConsolidar los 22 archivos (la menor de ${ROUNDS} vueltas, en caliente)\n`);
  console.log(
    table(
      ["", "ms"],
      Object.keys(ways).map((way) => [way, of(way as keyof typeof ways).toFixed(0)]),
    ),
  );
  console.log(
    `\nrazón en un solo hilo: ${(of("consolidar, un solo hilo") / of("lector, un solo hilo")).toFixed(2)}`,
  );
  return verdict("consolidar / leer", of("consolidar, en su hilo") / of("lector, en su hilo"), 1.5);
}

async function consume(worker: ReadWorker, take: (file: FileRead) => unknown): Promise<void> {
  const files = dependencias().map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
  }));
  const reading = readInWorker(files, {
    startWorker: () => ({ read: worker.read, terminate: () => undefined }),
  });
  for await (const file of reading) take(file);
}

async function inOneThread(take: (file: FileRead) => unknown): Promise<void> {
  for (const { name, bytes } of dependencias())
    take({ name, workbook: await readWorkbook(bytes, name) });
}

function check(entregas: readonly Entrega[]): void {
  const { cuenta } = consolidar(entregas);
  if (cuenta.contadas !== 477) throw new Error(`${cuenta.contadas} filas`);
}
