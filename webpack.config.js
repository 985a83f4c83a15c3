const { createHash } = require("node:crypto");
const { statSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const DAYS_KEPT = 90;
// What the oldest browser that Excel may show the pane in understands.
const LANGUAGE = "es2019";
const SERVER_FILES = new Set(["web.config", ".htaccess", "nginx.conf", "_headers"]);

// Two builds, so that what ships never depends on what the workbench imports.
module.exports = async () => {
  const { ADDIN, WORKBENCH } = await import("./scripts/locate.mjs");
  const { manifestFor, publishedUrl } = await import("./scripts/address.mjs");
  const { POLICY } = await import("./scripts/hosting/headers.mjs");
  const { configurations } = await import("./scripts/hosting/configurations.mjs");
  const toPublished = (xml) => manifestFor(xml.toString("utf8"), publishedUrl());
  const addin = complemento(ADDIN, toPublished, POLICY, configurations(publishedUrl()));
  return [addin, workbench(WORKBENCH)];
};

function complemento(folder, toPublished, policy, servers) {
  const functions = "./src/functions/functions.ts";
  return {
    ...common("complemento", folder),
    // The plugin adds CustomFunctions.associate calls to the functions, which must come last.
    entry: { taskpane: ["./src/taskpane/index.tsx", functions] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functions, output: "functions.json" }),
      new Readdressed("functions.json", toPublished),
      page("taskpane", "./src/taskpane/taskpane.html"),
      new ContentSecurityPolicy(policy),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: { transformer: toPublished } },
        ],
      }),
      new Files(servers),
      new ListOfFiles(),
    ],
  };
}

function workbench(folder) {
  const build = common("workbench", folder);
  return {
    ...build,
    entry: { workbench: "./src/workbench/main.tsx" },
    module: {
      rules: [...build.module.rules, { test: /\.css$/, use: ["style-loader", "css-loader"] }],
    },
    // It stays on this machine: a quick build is worth more than a small one.
    optimization: { minimize: false },
    plugins: [
      page("workbench", "./src/workbench/workbench.html"),
      new ContentSecurityPolicy([
        "default-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    ],
  };
}

function common(name, folder) {
  return {
    name,
    mode: "production",
    target: ["web", LANGUAGE],
    // They double the time of the build and show nothing to who uses the add-in: only on request,
    // never eval, which the policy of the pages forbids.
    devtool: process.env.SOPO_MAPAS ? "source-map" : false,
    output: {
      path: folder,
      filename: "[name].js",
      chunkFilename: "partes/[name].[contenthash:8].js",
      // A pane that was opened before a new publication still asks for the parts of its own.
      clean: { keep: (path) => isRecentPart(join(folder, path)) },
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // It leaves the types: `npm test` checks them, once, for everything.
          loader: "esbuild-loader",
          // webpack itself reads `new URL(…, import.meta.url)`, by which it finds the workers: it must get there as it is.
          options: { target: LANGUAGE, supported: { "import-meta": true } },
        },
        // Data in, data out: what of these rooms is not asked for is left out, whatever its modules work out when they
        // are loaded. webpack takes a call at the top of one for an effect, and would keep all that leads to it.
        {
          include: ["core", "files"].map((room) => join(__dirname, "src", room)),
          sideEffects: false,
        },
        // What src/excel/officeHelpers.ts calls, and none of its code for signing in.
        {
          test: /[\\/]@microsoft[\\/]office-js-helpers[\\/]/,
          loader: join(__dirname, "scripts", "bundle", "onlyExports.cjs"),
          options: { exports: ["ExcelUtilities", "Utilities"] },
        },
      ],
    },
    cache: {
      type: "filesystem",
      name,
      cacheDirectory: join(__dirname, "node_modules", ".cache", "webpack"),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

function page(chunk, template) {
  // At the end of the body: the page's own words are seen, and office.js has run.
  const place = { inject: "body", scriptLoading: "defer" };
  return new HtmlPlugin({
    filename: `${chunk}.html`,
    template,
    chunks: [chunk],
    hash: true,
    ...place,
  });
}

/** Files that are written as they are given: name and content. */
class Files {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Files", (compilation) => {
      compilation.hooks.processAssets.tap("Files", () => {
        for (const [name, content] of Object.entries(this.files)) {
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
        }
      });
    });
  }
}

/** A file whose addresses are of this machine, moved to where the add-in is published. */
class Readdressed {
  constructor(name, toPublished) {
    this.name = name;
    this.toPublished = toPublished;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Readdressed", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "Readdressed", stage }, () => {
        compilation.updateAsset(
          this.name,
          (asset) => new compiler.webpack.sources.RawSource(this.toPublished(asset.buffer())),
        );
      });
    });
  }
}

/** archivos.json: each file of this build with its SHA-256, so that a publication can be checked. */
class ListOfFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ListOfFiles", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ListOfFiles", stage }, () => {
        const archivos = Object.fromEntries(
          compilation
            .getAssets()
            // Servers keep their own configuration to themselves.
            .filter(({ name }) => !SERVER_FILES.has(name))
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .map(({ name, source }) => [
              name,
              createHash("sha256").update(source.buffer()).digest("hex"),
            ]),
        );
        const json = JSON.stringify({ archivos }, null, 2);
        compilation.emitAsset("archivos.json", new compiler.webpack.sources.RawSource(json));
      });
    });
  }
}

function isRecentPart(file) {
  const old = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return /[\\/]partes[\\/][^\\/]+$/.test(file) && Date.now() - old < DAYS_KEPT * 86_400_000;
}

/** Puts the policy at the top of the page, since a <meta> only reaches what comes after it. */
class ContentSecurityPolicy {
  constructor(directives) {
    this.meta = `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}">`;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("ContentSecurityPolicy", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("ContentSecurityPolicy", (data) => ({
        ...data,
        html: data.html.replace(/<head[^>]*>/i, (head) => head + this.meta),
      }));
    });
  }
}
