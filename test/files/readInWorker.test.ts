import { mkdtemp, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { err, ok } from "../../src/core/result";
import { fileAt, startNodeWorker } from "../../src/files/nodeWorker";
import {
  readInWorker,
  type FileToRead,
  type ReadingOptions,
  type ReadingProgress,
} from "../../src/files/readInWorker";
import { readWorkbook } from "../../src/files/readWorkbook";
import { answerRequest, type ReadWorker } from "../../src/files/workerWords";
import { bytesOf } from "../cases/sampleFiles";
import { xlsx } from "./archive";

/** Milliseconds: a good file takes a hundredth of it, and a slow machine has time. */
const PATIENCE = 4_000;
const SAMPLE = "assets/samples/dependencias/hacienda.xlsx";

/** A worker that reads here and now, except the files on which it never comes back or dies. */
function handWorkers() {
  const seen = { started: 0, ended: 0, asked: 0 };
  const startWorker = (): ReadWorker => {
    seen.started++;
    return {
      read: (request, hear) => {
        seen.asked++;
        if (request.name === "muere.xlsx") hear({ type: "broken", outOfMemory: true });
        else if (request.name === "falla.xlsx") hear({ type: "broken", outOfMemory: false });
        else if (request.name !== "no vuelve.xlsx") void answerRequest(request, hear);
      },
      terminate: () => void seen.ended++,
    };
  };
  return { seen, startWorker };
}

function file(name: string, bytes: Uint8Array = xlsx({})): FileToRead {
  return { name, bytes: async () => ok(bytes) };
}

async function outcomes(files: readonly FileToRead[], options: ReadingOptions) {
  const said: string[] = [];
  for await (const { name, workbook } of readInWorker(files, options)) {
    said.push(`${name}: ${workbook.ok ? "read" : workbook.error.type}`);
  }
  return said;
}

describe("readInWorker(files, options)", () => {
  test("reads every file with one worker, and ends it", async () => {
    const { seen, startWorker } = handWorkers();
    expect(await outcomes([file("a.xlsx"), file("b.xlsx")], { startWorker })).toEqual([
      "a.xlsx: read",
      "b.xlsx: read",
    ]);
    expect(seen).toMatchObject({ started: 1, ended: 1 });
  });

  test("ends a file that takes longer than its time, and goes on with another worker", async () => {
    const { seen, startWorker } = handWorkers();
    const files = [file("a.xlsx"), file("no vuelve.xlsx"), file("b.xlsx")];
    expect(await outcomes(files, { startWorker, timeLimit: PATIENCE })).toEqual([
      "a.xlsx: read",
      "no vuelve.xlsx: tooSlow",
      "b.xlsx: read",
    ]);
    expect(seen).toMatchObject({ started: 2, ended: 2 });
  });

  test("goes on after a file that killed its worker", async () => {
    const { startWorker } = handWorkers();
    expect(await outcomes([file("muere.xlsx"), file("b.xlsx")], { startWorker })).toEqual([
      "muere.xlsx: tooDemanding",
      "b.xlsx: read",
    ]);
  });

  test("gives no more files once it is aborted, though one was being read", async () => {
    const { seen, startWorker } = handWorkers();
    const reading = new AbortController();
    const files = [file("a.xlsx"), file("no vuelve.xlsx"), file("b.xlsx")];
    const onProgress = ({ name }: ReadingProgress) => {
      if (name === "no vuelve.xlsx") setTimeout(() => reading.abort(), 10);
    };
    const said = await outcomes(files, { startWorker, signal: reading.signal, onProgress });
    expect(said).toEqual(["a.xlsx: read"]);
    expect(seen.ended).toBe(seen.started);
  });

  test("has asked for the next file by the time that one is given", async () => {
    const { seen, startWorker } = handWorkers();
    const asked: number[] = [];
    const files = [file("a.xlsx"), file("b.xlsx"), file("c.xlsx")];
    for await (const _ of readInWorker(files, { startWorker })) asked.push(seen.asked);
    expect(asked).toEqual([2, 3, 3]);
  });

  test("ends its worker when who asks has seen enough", async () => {
    const { seen, startWorker } = handWorkers();
    for await (const _ of readInWorker([file("a.xlsx"), file("b.xlsx")], { startWorker })) break;
    expect(seen).toMatchObject({ started: 1, ended: 1 });
  });

  test("ends a drive that does not answer within the same time, and stops at no file that is not there", async () => {
    const { startWorker } = handWorkers();
    const files = [
      { name: "en la red.xlsx", bytes: () => new Promise<never>(() => undefined) },
      { name: "movido.xlsx", bytes: () => Promise.reject(new Error("moved")) },
      file("b.xlsx"),
    ];
    expect(await outcomes(files, { startWorker, timeLimit: PATIENCE })).toEqual([
      "en la red.xlsx: tooSlow",
      "movido.xlsx: unreachable",
      "b.xlsx: read",
    ]);
  });

  test("says of a worker that broke down for an unknown cause no more than that", async () => {
    const { startWorker } = handWorkers();
    expect(await outcomes([file("falla.xlsx"), file("b.xlsx")], { startWorker })).toEqual([
      "falla.xlsx: readerFault",
      "b.xlsx: read",
    ]);
  });

  test("tells how far it is: each file from 0 to 1, and how many are done", async () => {
    const { startWorker } = handWorkers();
    const heard: ReadingProgress[] = [];
    const onProgress = (progress: ReadingProgress) => void heard.push(progress);
    const two = await writeXlsx({
      sheets: [
        { name: "A", rows: [[1]] },
        { name: "B", rows: [[2]] },
      ],
    });
    await outcomes([file("a.xlsx", two), file("b.csv", Buffer.from("a;b"))], {
      startWorker,
      onProgress,
    });
    expect(heard.map(({ name, share, done, of }) => [name, share, done, of])).toEqual([
      ["a.xlsx", 0, 0, 2],
      ["a.xlsx", 0.2, 0, 2],
      ["a.xlsx", 0.4, 0, 2],
      ["a.xlsx", 1, 0, 2],
      ["b.csv", 0, 1, 2],
      ["b.csv", 1, 1, 2],
    ]);
  });
});

describe("fileAt(path)", () => {
  test("refuses what is no file, without opening it", async () => {
    expect(await fileAt(tmpdir()).bytes()).toEqual(err({ type: "notAFile" }));
  });

  test("does not fetch a file that is too large", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "sopo-")), "enorme.xlsx");
    await writeFile(path, "");
    await truncate(path, 200 * 1_048_576);
    expect(await fileAt(path).bytes()).toMatchObject(err({ type: "tooLarge" }));
  });
});

describe("startNodeWorker()", () => {
  test("reads in a thread of its own what readWorkbook(bytes, name) reads here", async () => {
    const here = await readWorkbook(bytesOf(SAMPLE), "hacienda.xlsx");
    for await (const { workbook } of readInWorker([fileAt(SAMPLE)], {
      startWorker: startNodeWorker,
    })) {
      expect(workbook).toEqual(here);
    }
    expect.assertions(1);
  });

  test("is ended in the middle of its work when its time is over", async () => {
    const options = { startWorker: startNodeWorker, timeLimit: 1 };
    expect(await outcomes([fileAt(SAMPLE)], options)).toEqual(["hacienda.xlsx: tooSlow"]);
  });

  test("says of a path where nothing is that it cannot be reached", async () => {
    const options = { startWorker: startNodeWorker };
    expect(await outcomes([fileAt("no/hay.xlsx")], options)).toEqual(["hay.xlsx: unreachable"]);
  });
});
