// npm test: types, style, build and every test. All of it runs, whatever fails on the way, and the
// last line on stdout counts everything: each static step is one, and so is each test of jest.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./root.mjs";
import { runNode, runTool } from "./tool.mjs";

// Everything that is said goes to stderr; stdout is for the count.
const TOLD = ["ignore", 2, 2];
const RESULTS = join(ROOT, "node_modules", ".cache", "sopo-jest.json");

const BUILD = [
  { name: "construcción", run: () => runNode([join(ROOT, "scripts", "build.mjs")], TOLD) },
];
const CHECKS = [
  // By the native compiler; typescript-eslint asks for the one written in JavaScript.
  { name: "tipos", run: () => tool("typescript-7", "tsc", ["--noEmit", "-p", "tsconfig.json"]) },
  {
    name: "tipos del núcleo",
    run: () => tool("typescript-7", "tsc", ["--noEmit", "-p", "tsconfig.core.json"]),
  },
  // What no file uses, and files that import each other in a circle (knip.json).
  { name: "sin uso ni círculos", run: () => tool("knip", "knip", ["--no-progress"]) },
];
const STYLE = [
  { name: "estilo", run: () => tool("eslint", "eslint", [".", "--max-warnings", "0"]) },
];

// Of the two processes of the build, the add-in's ends long before the workbench's.
const counts = (await Promise.all([countSteps(BUILD), countSteps(CHECKS)])).flat();
// Apart, so that without a browser the other tests still run.
counts.push(await countTests(["node", "dom"]));
// One browser at a time, which often waits: the style, for one core, goes beside it.
const last = await Promise.all([countTests(["e2e"], ["--runInBand"]), countSteps(STYLE)]);
counts.push(...last.flat());

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function countSteps(steps) {
  const done = [];
  for (const step of steps) done.push(await countStep(step));
  return done;
}

async function countStep({ name, run }) {
  const start = Date.now();
  const ok = (await run()) === 0;
  console.error(`${ok ? "✓" : "✗"} ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function countTests(projects, more = []) {
  mkdirSync(dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const options = ["--json", "--outputFile", RESULTS, ...more, "--selectProjects", ...projects];
  const status = await tool("jest", "jest", options);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(RESULTS, "utf8"));
  // A test left out is not a test passed, and a file that did not load is at least one failure.
  const failed =
    results.numFailedTests +
    results.numPendingTests +
    results.numTodoTests +
    results.numRuntimeErrorTestSuites;
  return { passed: results.numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function tool(packageName, command, words) {
  return runTool(packageName, command, words, TOLD);
}
