import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { libroDeMuestra, libroReportado } from "./libro";

const FOLDER = "assets/samples";

async function main(): Promise<void> {
  save("matriz-sopo-2021-t3.xlsx", await libroDeMuestra());
  save("matriz-sopo-2021-t3-reportada.xlsx", await libroReportado());
}

function save(name: string, content: Uint8Array | string): void {
  const path = `${FOLDER}/${name}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

void main();
