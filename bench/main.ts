import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { anchas } from "./anchas";
import { archivos } from "./archivos";
import { cuatrienio } from "./cuatrienio";
import { filas } from "./filas";
import { funciones } from "./funciones";
import { ordenes } from "./ordenes";
import { proyeccion } from "./proyeccion";
import { veintidos } from "./veintidos";

/** Each bench by its name, as `npm run bench -- veintidos` asks for it. */
const BENCHES: Readonly<Record<string, () => Promise<boolean>>> = {
  veintidos,
  archivos,
  filas,
  anchas,
  funciones,
  ordenes,
  proyeccion,
  cuatrienio,
};

/** All benches, each in its own process, so that none runs in memory that another filled; or the one that is named. */
async function main([name]: readonly string[]): Promise<boolean> {
  if (name !== undefined && BENCHES[name] === undefined) {
    console.error(`No hay una medición «${name}»: ${Object.keys(BENCHES).join(", ")}`);
    return false;
  }
  if (name !== undefined) return BENCHES[name]!();
  const runs = Object.keys(BENCHES).map(
    (one) =>
      spawnSync(process.execPath, [...process.execArgv, join(__dirname, "main.ts"), one], {
        stdio: "inherit",
      }).status === 0,
  );
  return runs.every((passed) => passed);
}

void main(process.argv.slice(2)).then((passed) => (process.exitCode = passed ? 0 : 1));
