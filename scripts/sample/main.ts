import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { DIALECTOS } from "./entregas/dialectos";
import { filasDe, libroEntrega } from "./entregas/libroEntrega";
import { filasDeLaMatriz } from "./filas";
import { libroDeMuestra, libroReportado } from "./libro";

const FOLDER = "assets/samples";

async function main(): Promise<void> {
  save("matriz-sopo-2021-t3.xlsx", await libroDeMuestra());
  save("matriz-sopo-2021-t3-reportada.xlsx", await libroReportado());
  const plan = filasDeLaMatriz();
  for (const dialecto of DIALECTOS) {
    const bytes = await libroEntrega(filasDe(plan, dialecto), dialecto, plan);
    save(`dependencias/${dialecto.archivo}`, bytes);
  }
}

function save(name: string, content: Uint8Array | string): void {
  const path = `${FOLDER}/${name}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

void main();
