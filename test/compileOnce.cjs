// Jest compiles every module anew for each test file. Kept as a script, a module is compiled once in each worker:
// what V8 has made of it, its functions included, serves every context that it runs in.
const vm = require("node:vm");

const scripts = new Map();

/** From now on, `vm.compileFunction` gives what it gives, from a script that is kept. */
function compileOnce() {
  const { compileFunction } = vm;
  if (compileFunction === fromKeptScript) return;
  compiledByNode = compileFunction;
  vm.compileFunction = fromKeptScript;
}

let compiledByNode;

function fromKeptScript(source, parameters = [], options = {}) {
  const { filename, parsingContext } = options;
  if (!filename || !parsingContext) return compiledByNode(source, parameters, options);
  const opening = `(function (${parameters.join(", ")}) {`;
  let kept = scripts.get(filename);
  if (kept?.source !== source || kept.opening !== opening) {
    const whole = `${opening}${source}\n})`;
    const script = new vm.Script(whole, { filename, columnOffset: -opening.length });
    kept = { source, opening, script };
    scripts.set(filename, kept);
  }
  return kept.script.runInContext(parsingContext);
}

module.exports = { compileOnce };
