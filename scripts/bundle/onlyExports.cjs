// A webpack loader for a library that comes as one bundle of webpack 3: of its exports only those in the option
// `exports` stay, and of its modules only those that these lead to. What such a bundle holds besides cannot be
// shaken down: it would ship, whether anybody calls it or not.
const MODULE = /^\/\*{3}\/ "([^"]+)":\n[\s\S]*?(?=^\/\*{3}\/ "|^\/\*{6}\/ \}\);)/gm;
const ENTRY = /__webpack_require__\.s = "([^"]+)"/;
const IMPORT = /^.*var (\w+) = __webpack_require__\("[^"]+"\);\n/gm;
const EXPORT =
  /^.*__webpack_require__\.d\(__webpack_exports__, "(\w+)", function\(\) \{ return (\w+).*\n/gm;
const REQUIRED = /__webpack_require__\("([^"]+)"\)/g;

module.exports = function onlyExports(source) {
  const { exports: asked } = this.getOptions();
  const modules = new Map([...source.matchAll(MODULE)].map(([text, name]) => [name, text]));
  const [, entry] = ENTRY.exec(source) ?? [];
  if (!modules.has(entry)) throw new Error("onlyExports: not a bundle with named modules");
  const reduced = reducedEntry(modules.get(entry), new Set(asked));
  modules.set(entry, reduced);
  const kept = reachable(entry, modules);
  return source.replace(MODULE, (_text, name) => (kept.has(name) ? modules.get(name) : ""));
};

function reducedEntry(text, asked) {
  const used = new Set();
  const missing = new Set(asked);
  const withExports = text.replace(EXPORT, (line, name, variable) => {
    if (!missing.delete(name)) return "";
    used.add(variable);
    return line;
  });
  if (missing.size > 0) throw new Error(`onlyExports: no export ${[...missing].join(", ")}`);
  return withExports.replace(IMPORT, (line, variable) => (used.has(variable) ? line : ""));
}

function reachable(entry, modules) {
  const seen = new Set([entry]);
  for (const name of seen) {
    for (const [, next] of modules.get(name).matchAll(REQUIRED)) seen.add(next);
  }
  return seen;
}
