import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { libroDeMuestra } from "./libro";

const FILE = "assets/samples/matriz-sopo-2021-t3.xlsx";

void libroDeMuestra().then((bytes) => {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, bytes);
});
