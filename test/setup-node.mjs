// The command line that test/cli runs, built once for all of them.
import { buildCommandLine } from "../scripts/commandLine.mjs";

export default async function setUp() {
  if (!(await buildCommandLine())) throw new Error("La línea de órdenes no se pudo construir.");
}
