// npm start: builds what is missing and serves the workbench. npm run desarrollo also builds again
// with every change in the sources.
import { build, fingerprint, isBuilt, stampBuild } from "./build.mjs";
import { serve } from "./server.mjs";

const PORT = Number(process.env.PORT || 3000);

if (!isBuilt()) console.log("Construyendo el complemento; la primera vez tarda un poco…");
if (await build()) {
  await open();
  if (process.argv[2] === "seguir") await follow();
} else {
  process.exitCode = 1;
}

async function open() {
  const { url, port } = await serve({ port: PORT, next: true });
  if (port !== PORT) console.log(`El puerto ${PORT} está ocupado; se usa el ${port}.`);
  console.log(
    `\nEl entorno de prueba está en ${url}\nÁbralo en el navegador. Para terminar: Ctrl+C.\n`,
  );
}

async function follow() {
  const { default: webpack } = await import("webpack");
  const { configurations, report } = await import("./compile.mjs");
  const compiler = webpack(await configurations());
  let of = fingerprint();
  compiler.hooks.watchRun.tap("iniciar", () => void (of = fingerprint()));
  compiler.watch({}, (error, stats) => {
    if (error) throw error;
    report(stats);
    if (stats.hasErrors()) return;
    if (!isBuilt()) console.log("Construido de nuevo: recargue la página.");
    stampBuild(of);
  });
}
