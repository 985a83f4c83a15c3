const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");

// Two builds, so that what ships never depends on what the workbench imports.
module.exports = async () => {
  const { ADDIN, WORKBENCH } = await import("./scripts/locate.mjs");
  const { manifestFor, publishedUrl } = await import("./scripts/address.mjs");
  const toPublished = (xml) => manifestFor(xml.toString("utf8"), publishedUrl());
  return [complemento(ADDIN, toPublished), workbench(WORKBENCH)];
};

function complemento(folder, toPublished) {
  const functions = "./src/functions/functions.ts";
  return {
    ...common("complemento", folder),
    // The plugin adds CustomFunctions.associate calls to the functions, which must come last.
    entry: { taskpane: ["./src/taskpane/index.tsx", functions] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functions, output: "functions.json" }),
      page("taskpane", "./src/taskpane/taskpane.html"),
      new ContentSecurityPolicy([
        "default-src 'none'",
        // office.js loads the rest of itself, and for some versions of Excel the AJAX library.
        "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
        // The hash is that of an empty <style>, which Fluent UI fills rule by rule.
        "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: { transformer: toPublished } },
        ],
      }),
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
    target: ["web", "es2019"],
    // They double the time of the build and show nothing to who uses the add-in: only on request,
    // never eval, which the policy of the pages forbids.
    devtool: process.env.SOPO_MAPAS ? "source-map" : false,
    output: {
      path: folder,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // `npm test` checks the types, once, for everything.
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, sourceMap: true, target: "ES2019" },
          },
        },
      ],
    },
    cache: {
      type: "filesystem",
      name,
      cacheDirectory: path.join(__dirname, "node_modules", ".cache", "webpack"),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

function page(chunk, template) {
  return new HtmlPlugin({ filename: `${chunk}.html`, template, chunks: [chunk], hash: true });
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
