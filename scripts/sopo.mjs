// npm run sopo: the command line, built again when its sources have changed.
import { createRequire } from "node:module";
import { buildCommandLine, COMMAND_LINE } from "./commandLine.mjs";

if (await buildCommandLine()) {
  createRequire(import.meta.url)(COMMAND_LINE).start(process.argv.slice(2));
} else process.exitCode = 70;
