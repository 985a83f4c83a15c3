import { PathType } from "../../src/emulator/host/wireTypes";
import { mostActionsOf } from "../excel/mostActionsOf";
import type { BootedOffice } from "../emulator/host/bootOffice";

/** What an operation cost on the way to Excel and back. */
export interface Medida {
  readonly viajes: number;
  /** In its largest request. */
  readonly acciones: number;
  /** Of all its requests and answers, in bytes. */
  readonly enviado: number;
  readonly recibido: number;
  /** Of its largest request or answer, in bytes. */
  readonly mayor: number;
  readonly segundos: number;
}

export async function medir(office: BootedOffice, work: () => Promise<unknown>): Promise<Medida> {
  const before = office.host.frames.length;
  const start = performance.now();
  await work();
  const segundos = (performance.now() - start) / 1000;
  // office.js lets go of the ranges of a batch when that is done, in a request of its own.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const sent = office.host.frames.slice(before);
  const frames = sent
    .filter((frame) => frame.kind === "request")
    .filter(({ request: { Actions, ObjectPaths } }) => {
      const isOfTheWorkbook = Object.values(ObjectPaths).every(
        ({ ObjectPathType }) => ObjectPathType !== PathType.newObject,
      );
      return isOfTheWorkbook && Actions.some(({ Name }) => Name !== RELEASES);
    });
  const most = (read: (frame: (typeof frames)[number]) => number): number =>
    Math.max(0, ...frames.map(read));
  const all = (read: (frame: (typeof frames)[number]) => number): number =>
    frames.reduce((sum, frame) => sum + read(frame), 0);
  return {
    viajes: frames.length,
    acciones: mostActionsOf(sent),
    enviado: all(({ bytes }) => bytes.request),
    recibido: all(({ bytes }) => bytes.response),
    mayor: most(({ bytes }) => Math.max(bytes.request, bytes.response)),
    segundos,
  };
}

// No code waits for it: it is no journey, and weighs what it weighs.
const RELEASES = "_RemoveReference";
