/** One policy: each directive with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header; several are joined by commas, and each must allow what is done. */
export function policiesOf(header: string): readonly Policy[] {
  return header
    .split(",")
    .map((policy): Policy => new Map(policy.split(";").flatMap(directiveOf)))
    .filter(({ size }) => size > 0);
}

/** Whether a policy lets the page load a script from that address. */
export function loadsScript(policy: Policy, url: string): boolean {
  const sources =
    policy.get("script-src-elem") ?? policy.get("script-src") ?? policy.get("default-src");
  return sources === undefined || sources.some((source) => matches(source, url));
}

/** Whether a policy lets that page show this one; without a word of it every page may. */
export function isFramedBy(policy: Policy, url: string): boolean {
  const sources = policy.get("frame-ancestors");
  return sources === undefined || sources.some((source) => matches(source, url));
}

function directiveOf(text: string): readonly (readonly [string, readonly string[]])[] {
  const [name, ...sources] = text.trim().split(/\s+/);
  return name ? [[name.toLowerCase(), sources]] : [];
}

// Content Security Policy Level 3, "Does url match expression?", of sources that are hosts.
function matches(source: string, url: string): boolean {
  const { protocol, host, pathname } = new URL(url);
  if (source === "*" || source.toLowerCase() === protocol) return true;
  const [, scheme, name = "", path] =
    /^(?:([a-z]+:)\/\/)?([^/:']+)(?::(?:443|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (name === "" || (scheme !== undefined && scheme.toLowerCase() !== protocol)) return false;
  const wanted = name.toLowerCase();
  const isHost = wanted.startsWith("*.") ? host.endsWith(wanted.slice(1)) : host === wanted;
  if (!isHost || path === undefined || path === "/") return isHost;
  return path.endsWith("/") ? pathname.startsWith(path) : pathname === path;
}
