import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { DIALECTOS } from "./entregas/dialectos";
import { filasDe, libroEntrega } from "./entregas/libroEntrega";
import { conjuntoConFallas } from "./fallas/conjunto";
import { filasDeLaMatriz } from "./filas";
import { librosDeInstrumentos } from "./instrumentos/libros";
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
  for (const [name, bytes] of await librosDeInstrumentos()) save(`instrumentos/${name}`, bytes);
  const { archivos, lista } = await conjuntoConFallas(plan);
  for (const [name, bytes] of archivos) save(`dependencias-con-fallas/${name}`, bytes);
  save("dependencias-con-fallas/fallas.json", `${JSON.stringify(lista, null, 2)}\n`);
}

function save(name: string, content: Uint8Array | string): void {
  const path = `${FOLDER}/${name}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

void main();
