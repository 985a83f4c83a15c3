/** One policy: each directive with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header; several are joined by commas, and each must allow what is done. */
export function policiesOf(header: string): readonly Policy[] {
  return header
    .split(",")
    .map((policy): Policy => new Map(policy.split(";").flatMap(directiveOf)))
    .filter(({ size }) => size > 0);
}

/** What a page loads, and the directives that may say from where: the first that is there decides. */
const LOADING = {
  script: ["script-src-elem", "script-src", "default-src"],
  style: ["style-src-elem", "style-src", "default-src"],
  image: ["img-src", "default-src"],
  font: ["font-src", "default-src"],
  connection: ["connect-src", "default-src"],
  worker: ["worker-src", "child-src", "script-src", "default-src"],
} as const;

export type Loading = keyof typeof LOADING;

/** The directive by which a policy keeps a page of `self` from that address; `null`: it loads it. */
export function forbids(
  policy: Policy,
  loading: Loading,
  url: string,
  self: string,
): string | null {
  const names = LOADING[loading];
  const name = names.find((one) => policy.has(one));
  if (name === undefined) return null;
  const sources = policy.get(name) ?? [];
  // Beside it no host counts.
  const byTrust = loading === "script" && sources.some((one) => /^'strict-dynamic'$/i.test(one));
  if (!byTrust && sources.some((source) => matches(source, url, self))) return null;
  return name === "default-src" ? names[0].replace("-elem", "") : name;
}

/** Whether a style that a page makes itself counts: the empty one that Fluent UI fills, or any. */
export function makesStyles(policy: Policy, hash: string): boolean {
  const name = LOADING.style.find((one) => policy.has(one));
  const sources = name === undefined ? null : (policy.get(name) ?? []);
  return sources === null || sources.some((one) => one === hash || /^'unsafe-inline'$/i.test(one));
}

/** Whether a policy leaves no way to make a script of a text: office.js makes some. */
export function trustsNothing(policy: Policy): boolean {
  const asked = policy.get("require-trusted-types-for")?.includes("'script'") === true;
  const named = policy.get("trusted-types");
  return asked && named !== undefined && !named.includes("default") && !named.includes("*");
}

/** Whether a policy lets that page show this one; without a word of it every page may. */
export function isFramedBy(policy: Policy, url: string): boolean {
  const sources = policy.get("frame-ancestors");
  return sources === undefined || sources.some((source) => matches(source, url, null));
}

function directiveOf(text: string): readonly (readonly [string, readonly string[]])[] {
  const [name, ...sources] = text.trim().split(/\s+/);
  return name ? [[name.toLowerCase(), sources]] : [];
}

// Content Security Policy Level 3, "Does url match expression?", of sources that are hosts.
function matches(source: string, url: string, self: string | null): boolean {
  const { protocol, host, pathname, origin } = new URL(url);
  if (source.toLowerCase() === "'self'") return self !== null && new URL(self).origin === origin;
  if (source === "*" || source.toLowerCase() === protocol) return true;
  const [, scheme, name = "", path] =
    /^(?:([a-z]+:)\/\/)?([^/:']+)(?::(?:443|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (name === "" || (scheme !== undefined && scheme.toLowerCase() !== protocol)) return false;
  const wanted = name.toLowerCase();
  const isHost = wanted.startsWith("*.") ? host.endsWith(wanted.slice(1)) : host === wanted;
  if (!isHost || path === undefined || path === "/") return isHost;
  return path.endsWith("/") ? pathname.startsWith(path) : pathname === path;
}
