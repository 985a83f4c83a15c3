import { createHash } from "node:crypto";
import { isRecord } from "../../src/core/isRecord";
import type { Answer, Fault, Site } from "./site";
import { TEXT } from "./text";

/** One thing that a published site must do. */
export type Check = (site: Site) => Promise<readonly Fault[]>;

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\.html$/, /^text\/html\b/, "text/html"],
  [/\.js$/, /^(text|application)\/(x-)?javascript\b/, "text/javascript"],
  [/\.json$/, /^application\/json\b/, "application/json"],
  [/\.png$/, /^image\/png\b/, "image/png"],
];
const A_DAY = 86_400;

/** Every file of the publication is there, whole, as Excel expects it. */
export const filesAreWhole: Check = async (site) => {
  const list = await listed(site);
  if (list === null) return [{ place: "archivos.json", message: TEXT.noList }];
  const faults: Fault[] = [];
  for (const [place, sha256] of Object.entries(list)) {
    const answer = await site.at(place);
    const served = servedAs(place, answer);
    if (served) faults.push({ place, message: served });
    else if (sha256Of(answer.body) !== sha256) faults.push({ place, message: TEXT.changed });
  }
  return faults;
};

/** The manifest names this site and nothing else. */
export const manifestIsOfHere: Check = async (site) => {
  const place = "manifest.xml";
  const answer = await site.at(place);
  const fault = statusFault(answer);
  if (fault) return [{ place, message: fault }];
  const xml = textOf(answer);
  if (!/<OfficeApp[\s>]/.test(xml)) return [{ place, message: TEXT.manifestUnreadable }];
  return addressesOf(xml)
    .filter((address) => !address.startsWith(`${site.url}/`))
    .slice(0, 1)
    .map((address) => ({ place, message: TEXT.manifestElsewhere(address) }));
};

/** Everything that the manifest names is served by this site. */
export const manifestIsServed: Check = async (site) => {
  const xml = textOf(await site.at("manifest.xml"));
  const faults: Fault[] = [];
  for (const address of addressesOf(xml)) {
    if (!address.startsWith(`${site.url}/`)) continue;
    const place = address.slice(site.url.length + 1);
    const message = servedAs(place, await site.at(place));
    if (message) faults.push({ place, message });
  }
  return faults;
};

/** Excel on the web can read the list of functions from its own address. */
export const functionsAreOpen: Check = async (site) => {
  const place = "functions.json";
  const answer = await site.at(place);
  if (answer.status !== 200) return [];
  if (!namesFunctions(textOf(answer))) return [{ place, message: TEXT.functionsUnreadable }];
  const open = answer.headers.get("access-control-allow-origin");
  return open === "*" ? [] : [{ place, message: TEXT.functionsClosed }];
};

/** Excel on the web may frame the pane, and a stranger's page may not. */
export const paneIsFramed: Check = async (site) => {
  const place = "taskpane.html";
  const answer = await site.at(place);
  if (answer.status !== 200) return [];
  const faults: Fault[] = [];
  const old = answer.headers.get("x-frame-options");
  if (old) faults.push({ place, message: TEXT.framed(`X-Frame-Options: ${old}`) });
  const policy = answer.headers.get("content-security-policy") ?? "";
  const ancestors = /frame-ancestors([^;,]*)/.exec(policy)?.[1];
  if (ancestors === undefined) faults.push({ place, message: TEXT.framesOpen });
  else if (!/officeapps\.live\.com/.test(ancestors)) {
    faults.push({ place, message: TEXT.framed(`frame-ancestors${ancestors}`) });
  }
  if (!textOf(answer).includes(OFFICE)) faults.push({ place, message: TEXT.noOffice });
  return faults;
};

/** The icons have the size that the manifest says, and Excel may keep them. */
export const iconsAreKept: Check = async (site) => {
  const faults: Fault[] = [];
  for (const size of [16, 32, 64, 80]) {
    const place = `assets/icon-${size}.png`;
    const answer = await site.at(place);
    if (answer.status !== 200) continue;
    if (/no-store|no-cache/.test(answer.headers.get("cache-control") ?? "")) {
      faults.push({ place, message: TEXT.iconNotKept });
    }
    const found = pngSize(answer.body);
    const wanted = `${size} × ${size}`;
    if (found !== wanted) faults.push({ place, message: TEXT.iconSize(found, wanted) });
  }
  return faults;
};

/** What keeps its name from one version to the next is asked for again. */
export const versionsArrive: Check = async (site) => {
  const faults: Fault[] = [];
  for (const place of ["taskpane.html", "taskpane.js", "functions.json"]) {
    const { status, headers } = await site.at(place);
    const seconds = Number(/max-age=(\d+)/.exec(headers.get("cache-control") ?? "")?.[1] ?? 0);
    if (status === 200 && seconds > A_DAY) faults.push({ place, message: TEXT.keptTooLong });
  }
  return faults;
};

/** The browser takes each file for what it says that it is. */
export const typesAreMeant: Check = async (site) => {
  const { status, headers } = await site.at("taskpane.js");
  const meant = headers.get("x-content-type-options") === "nosniff";
  return status === 200 && !meant ? [{ place: "taskpane.js", message: TEXT.sniff }] : [];
};

/** Microsoft's library can be reached from this machine. */
export const officeIsReached: Check = async (site) => {
  const answer = await site.at(OFFICE).catch(() => null);
  return answer?.status === 200 ? [] : [{ place: OFFICE, message: TEXT.blocked }];
};

/** Each path of the publication with the SHA-256 of its content, or null if the list is not there. */
export async function listed(site: Site): Promise<Readonly<Record<string, string>> | null> {
  const answer = await site.at("archivos.json");
  if (answer.status !== 200) return null;
  const value = parsed(textOf(answer));
  if (!isRecord(value) || !isRecord(value["archivos"])) return null;
  const files = Object.entries(value["archivos"]);
  return files.length > 0 && files.every(isPairOfTexts) ? Object.fromEntries(files) : null;
}

function servedAs(place: string, answer: Answer): string | null {
  const fault = statusFault(answer);
  if (fault) return fault;
  const rule = TYPES.find(([path]) => path.test(place));
  const type = answer.headers.get("content-type") ?? "";
  return rule && !rule[1].test(type) ? TEXT.type(type, rule[2]) : null;
}

function statusFault({ status, headers }: Answer): string | null {
  if (status >= 300 && status < 400) return TEXT.redirected(headers.get("location") ?? "");
  return status === 200 ? null : TEXT.status(status);
}

function addressesOf(xml: string): readonly string[] {
  return [...new Set([...xml.matchAll(/"(https:[^"]+)"/g)].flatMap(([, url]) => url ?? []))];
}

function namesFunctions(json: string): boolean {
  const value = parsed(json);
  return isRecord(value) && Array.isArray(value["functions"]) && value["functions"].length > 0;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isPairOfTexts(pair: [string, unknown]): pair is [string, string] {
  return typeof pair[1] === "string";
}

// Width and height are the first two numbers of a PNG's first part.
function pngSize(bytes: Uint8Array): string {
  if (bytes.length < 24) return "0 × 0";
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${view.getUint32(16)} × ${view.getUint32(20)}`;
}

function textOf({ body }: Answer): string {
  return new TextDecoder().decode(body);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
