import { createContext } from "react";
import type { Consolidar } from "../../../app/consolidar/consolidar";
import type { FileToRead } from "../../../files/readInWorker";

/** How the tab comes to its files; only the page knows how to start a worker. */
export interface Archivos {
  /** The same consolidation each time, loaded when it is first asked for. */
  readonly consolidar: () => Promise<Consolidar>;
  readonly fileChosen: (file: File) => FileToRead;
}

export const ArchivosContext = createContext<Archivos | null>(null);

/** What cannot be read may be chosen too: it is refused by its name, with what to do. */
export const ACCEPTED = ".xlsx,.xlsm,.csv,.xls,.xlsb,.ods";
