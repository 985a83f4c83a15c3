import { cambiados, type Cosa } from "./cambiados";

// npm run probar:auditoria: ten reports in which a hand changed one to three figures, and ten in which it
// changed periods, niveles and bounds; what the audit finds in each, its precision and its recall; ends with
// an error where it misses one or invents one.
async function main(): Promise<void> {
  for (const cosa of ["cifras", "palabras"] as const) await probar(cosa);
}

async function probar(cosa: Cosa): Promise<void> {
  let [changed, found, rightly] = [0, 0, 0];
  console.log(`\n${cosa}`);
  for (const [index, one] of (await cambiados(cosa)).entries()) {
    console.log(
      `informe ${String(index + 1).padStart(2)}: cambiadas ${one.changed} · halladas ${one.found.length} · ${one.found.join(" · ")}`,
    );
    changed += one.changed;
    found += one.found.length;
    rightly += one.rightly;
  }
  console.log(
    `Precisión: ${rightly} de ${found} · exhaustividad: ${rightly} de ${changed} cambiadas`,
  );
  if (rightly < found || rightly < changed) process.exitCode = 1;
}

void main();
