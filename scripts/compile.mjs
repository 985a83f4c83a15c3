// node scripts/compile.mjs NAME: runs one of the configurations of webpack.config.js, by its name.
import { createRequire } from "node:module";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

/** All configurations of webpack. */
export function configurations() {
  return createRequire(import.meta.url)("../webpack.config.js")();
}

/** Prints errors and warnings, if there are any. */
export function report(stats) {
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
}

async function compile(wanted) {
  const configuration = (await configurations()).find(({ name }) => name === wanted);
  const compiler = webpack(configuration);
  compiler.run((error, stats) => {
    // Closing saves webpack's cache, which takes seconds and need not be waited for.
    compiler.close((closing) => closing && console.error(closing.message));
    if (error) throw error;
    report(stats);
    process.send?.(!stats.hasErrors());
    if (stats.hasErrors()) process.exitCode = 1;
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) await compile(argv[2]);
