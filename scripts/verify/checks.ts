import { createHash } from "node:crypto";
import { isRecord } from "../../src/core/isRecord";
import {
  forbids,
  isFramedBy,
  makesStyles,
  policiesOf,
  trustsNothing,
  type Loading,
  type Policy,
} from "./csp";
import type { Answer, Fault, Site } from "./site";
import { TEXT } from "./text";

/** One thing that a published site must do. */
export type Check = (site: Site) => Promise<readonly Fault[]>;

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\.html$/, /^text\/html\b/, "text/html"],
  [/\.js$/, /^(text|application)\/(x-)?javascript\b/, "text/javascript"],
  [/\.json$/, /^application\/json\b/, "application/json"],
  [/\.css$/, /^text\/css\b/, "text/css"],
  [/\.xml$/, /^(text|application)\/xml\b/, "text/xml"],
  [/\.svg$/, /^image\/svg\+xml\b/, "image/svg+xml"],
  [/\.png$/, /^image\/png\b/, "image/png"],
];
const A_MINUTE = 60;
const A_DAY = 86_400;
// Where Excel on the web runs (OfficeDev/office-js-docs-pr 4911), and a page that has no part in it.
const HOSTS = [
  "https://excel.officeapps.live.com/",
  "https://excel.cloud.microsoft/",
  "https://municipio.sharepoint.com/",
  "https://excel.office.com/",
  "https://onedrive.live.com/",
];
// office.js loads the part that is for each Excel from beside itself.
const OFFICE_PART = new URL("excel-web-16.00.js", OFFICE).href;
// And some versions of Excel this one before anything else.
const AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";
const STRANGER = "https://otra-pagina.example/";

/** Every file of the publication is there, whole, as Excel expects it. */
export const filesAreWhole: Check = async (site) => {
  const list = await listed(site);
  if (list === null) return [{ place: "archivos.json", message: TEXT.noList }];
  const faults: Fault[] = (await needed(site))
    .filter((place) => list[place] === undefined)
    .map((place) => ({ place: "archivos.json", message: TEXT.notListed(place) }));
  for (const [place, sha256] of Object.entries(list)) {
    const answer = await site.at(place);
    const served = servedAs(place, answer);
    if (served) faults.push({ place, message: served });
    else if (sha256Of(answer.body) !== sha256) faults.push({ place, message: TEXT.changed });
  }
  return faults;
};

/** What no publication is without: without the list of the rest nothing of it is looked at. */
async function needed(site: Site): Promise<readonly string[]> {
  const named = addressesOf(textOf(await site.at("manifest.xml")))
    .filter((address) => address.startsWith(`${site.url}/`))
    .map((address) => address.slice(site.url.length + 1).replace(/[?#].*$/, ""));
  return [...new Set(["taskpane.html", "taskpane.js", "functions.json", "manifest.xml", ...named])];
}

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
  const faults: Fault[] = [];
  const open = answer.headers.get("access-control-allow-origin");
  if (open !== "*") faults.push({ place, message: TEXT.functionsClosed });
  const closed = closedTo(answer);
  if (closed !== null) faults.push({ place, message: TEXT.ofThisSiteOnly(closed) });
  return faults;
};

/** What keeps pages of other sites from reading an answer. */
function closedTo({ headers }: Answer): string | null {
  const policy = headers.get("cross-origin-resource-policy") ?? "cross-origin";
  return /^cross-origin$/i.test(policy.trim()) ? null : policy;
}

/** Excel on the web may frame the pane, and a stranger's page may not. */
export const paneIsFramed: Check = async (site) => {
  const place = "taskpane.html";
  const answer = await site.at(place);
  if (answer.status !== 200) return [];
  const faults: Fault[] = [];
  const old = answer.headers.get("x-frame-options");
  if (old) faults.push({ place, message: TEXT.framed(`X-Frame-Options: ${old}`) });
  const policies = policiesOf(answer.headers.get("content-security-policy") ?? "");
  const withFrames = policies.filter((policy) => policy.has("frame-ancestors"));
  if (withFrames.every((policy) => isFramedBy(policy, STRANGER))) {
    faults.push({ place, message: TEXT.framesOpen });
  }
  for (const host of HOSTS) {
    const closed = withFrames.find((policy) => !isFramedBy(policy, host));
    if (closed === undefined) continue;
    const sources = closed.get("frame-ancestors")?.join(" ") ?? "";
    faults.push({ place, message: TEXT.notFramedBy(`frame-ancestors ${sources}`, host) });
    break;
  }
  const refused = new Set(policies.flatMap((policy) => forbiddenBy(policy, site.url)));
  for (const message of refused) faults.push({ place, message });
  const embedder = answer.headers.get("cross-origin-embedder-policy") ?? "unsafe-none";
  if (!/^unsafe-none\b/i.test(embedder)) faults.push({ place, message: TEXT.embedder(embedder) });
  if (!textOf(answer).includes(OFFICE)) faults.push({ place, message: TEXT.noOffice });
  return faults;
};

/** What a policy takes from the pane, a sentence each. */
function forbiddenBy(policy: Policy, url: string): readonly string[] {
  const office = [OFFICE, OFFICE_PART, AJAX].some(
    (one) => forbids(policy, "script", one, url) !== null,
  );
  const own = OWN.flatMap(([loading, path]) => {
    const directive = forbids(policy, loading, `${url}/${path}`, url);
    return directive === null ? [] : TEXT.forbidden(directive, TEXT.loading[loading]);
  });
  return [
    ...(office ? [TEXT.officeForbidden] : []),
    ...own,
    ...(makesStyles(policy, EMPTY_STYLE) ? [] : [TEXT.stylesForbidden(EMPTY_STYLE)]),
    ...(policy.has("sandbox") ? [TEXT.sandbox] : []),
    ...(trustsNothing(policy) ? [TEXT.trustsNothing] : []),
  ];
}

const OWN: readonly (readonly [Loading, string])[] = [
  ["script", "taskpane.js"],
  ["style", "assets/espera.css"],
  ["image", "assets/icon-32.png"],
  ["font", "partes/letra.woff2"],
  ["connection", "functions.json"],
  ["worker", "taskpane.js"],
];
// Of the empty <style> that Fluent UI fills rule by rule.
const EMPTY_STYLE = `'sha256-${createHash("sha256").digest("base64")}'`;

/** The icons have the size that the manifest says, and Excel may keep them. */
export const iconsAreKept: Check = async (site) => {
  const faults: Fault[] = [];
  for (const size of [16, 32, 64, 80]) {
    const place = `assets/icon-${size}.png`;
    const answer = await site.at(place);
    if (answer.status !== 200) continue;
    if (/no-store|no-cache/i.test(answer.headers.get("cache-control") ?? "")) {
      faults.push({ place, message: TEXT.iconNotKept });
    }
    const closed = closedTo(answer);
    if (closed !== null) faults.push({ place, message: TEXT.iconOfThisSiteOnly(closed) });
    const found = pngSize(answer.body);
    const wanted = `${size} × ${size}`;
    if (found !== wanted) faults.push({ place, message: TEXT.iconSize(found, wanted) });
  }
  return faults;
};

/** What keeps its name from one version to the next is asked for again. */
export const versionsArrive: Check = async (site) => {
  const faults: Fault[] = [];
  const places = Object.keys((await listed(site)) ?? {}).filter(
    (place) => !place.startsWith(NAMED_BY_CONTENT),
  );
  const sure = ["taskpane.html", "taskpane.js", "functions.json", "archivos.json"];
  for (const place of new Set([...sure, ...places])) {
    const { status, headers } = await site.at(place);
    if (status === 200 && secondsKept(headers) > A_DAY)
      faults.push({ place, message: TEXT.keptTooLong });
  }
  return faults;
};

const NAMED_BY_CONTENT = "partes/";

/** How long a browser, or a server on the way, keeps an answer without asking again. */
function secondsKept(headers: Answer["headers"]): number {
  const control = headers.get("cache-control") ?? "";
  if (/\bno-(cache|store)\b/i.test(control)) return 0;
  const ages = [...control.matchAll(/\b(?:s-maxage|max-age)\s*=\s*"?(\d+)/gi)].map(([, age]) =>
    Number(age),
  );
  if (ages.length > 0) return Math.max(...ages);
  const until = Date.parse(headers.get("expires") ?? "");
  const from = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(until) ? 0 : (until - (Number.isNaN(from) ? Date.now() : from)) / 1000;
}

/** A part that is asked for while the next version is being uploaded is asked for again. */
export const missingIsNotKept: Check = async (site) => {
  const place = `${NAMED_BY_CONTENT}no-esta.js`;
  const { status, headers } = await site.at(place);
  return status !== 200 && secondsKept(headers) > A_MINUTE
    ? [{ place, message: TEXT.missingKept }]
    : [];
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
  const charset = /\bcharset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8";
  const isSaved = /^\s*attachment\b/i.test(answer.headers.get("content-disposition") ?? "");
  if (isSaved && /\.html$/.test(place)) return TEXT.attachment;
  if (rule && !rule[1].test(type)) return TEXT.type(type, rule[2]);
  // A program without a charset takes that of its page.
  if (rule && !/^image\//.test(rule[2]) && !/^utf-?8$/i.test(charset)) return TEXT.charset(charset);
  const refresh = answer.headers.get("refresh");
  if (refresh !== undefined) return TEXT.refresh(refresh);
  return answer.headers.has("clear-site-data") ? TEXT.clears : null;
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
