// The command line that test/cli runs, and Univer as one file: built once for all of them.
import { buildCommandLine } from "../scripts/commandLine.mjs";
import { bundleUniver } from "./univer.cjs";

export default async function setUp() {
  await bundleUniver();
  if (!(await buildCommandLine())) throw new Error("La línea de órdenes no se pudo construir.");
}
