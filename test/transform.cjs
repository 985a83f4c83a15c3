// What Jest cannot run as it stands, TypeScript and ES modules, becomes CommonJS: by esbuild, file by file.
const { transformSync } = require("esbuild");
const { extname } = require("node:path");

module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: LOADERS[extname(path)],
      sourcefile: path,
      format: "cjs",
      target: "node20",
      // Jest answers require() alone.
      supported: { "dynamic-import": false },
      jsx: "automatic",
      sourcemap: "inline",
      sourcesContent: false,
    });
    return { code };
  },
};
const LOADERS = { ".ts": "ts", ".tsx": "tsx", ".js": "js", ".mjs": "js" };
