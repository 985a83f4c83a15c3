// How each system's Excel learns of an add-in that is being developed.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const MANIFEST = join(ROOT, "manifest.xml");
const KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";
const MAC_FOLDER = ["Library", "Containers", "com.microsoft.Excel", "Data", "Documents", "wef"];

/** The system's way in and out, or `null` where there is no Excel to install. */
export function excelOf(platform, home = homedir()) {
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(MANIFEST, "utf8"))[1];
  if (platform === "win32") return windows(id);
  if (platform === "darwin") return mac(join(home, ...MAC_FOLDER), `${id}.manifest.xml`);
  return null;
}

function windows(id) {
  return {
    add: () => reg(["add", KEY, "/v", id, "/t", "REG_SZ", "/d", MANIFEST, "/f"]),
    // What was never there counts as removed.
    remove: () => {
      if (reg(["query", KEY, "/v", id], "ignore")) reg(["delete", KEY, "/v", id, "/f"]);
    },
  };
}

function mac(folder, name) {
  return {
    add: () => {
      mkdirSync(folder, { recursive: true });
      copyFileSync(MANIFEST, join(folder, name));
    },
    remove: () => rmSync(join(folder, name), { force: true }),
  };
}

function reg(args, stdio = "inherit") {
  const { status } = spawnSync("reg", args, { stdio });
  if (status !== 0 && stdio !== "ignore") {
    throw new Error("Windows no permitió cambiar el registro de complementos de Excel.");
  }
  return status === 0;
}
