// No dependencies: scripts/install.mjs needs it before anything is installed.
import { mkdirSync, rmSync, statSync, utimesSync } from "node:fs";

const EVERY_MS = 500;
const ABANDONED_MS = 60_000;

/**
 * Runs `work` while no other process does the same under that folder; the others wait here.
 * The holder renews the folder's date, so that one left behind by a killed process is recognised.
 */
export async function withLock(folder, waiting, work) {
  await take(folder, waiting);
  const renewal = setInterval(() => renew(folder), ABANDONED_MS / 4);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function take(folder, waiting) {
  for (let told = false; !tryToMake(folder); told = true) {
    if (!told) console.error(waiting);
    if (age(folder) > ABANDONED_MS) rmSync(folder, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

// Making a folder is the one thing every file system does for a single process at a time.
function tryToMake(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function renew(folder) {
  const now = new Date();
  utimesSync(folder, now, now);
}

function age(folder) {
  return Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
