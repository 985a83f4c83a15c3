import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** Where manifest.xml says that the add-in is while it is being developed. */
export const LOCAL = "https://localhost:3000";

/** Where the add-in is published: SOPO_URL, else `sopo.url` of package.json. */
export function publishedUrl(env = process.env.SOPO_URL) {
  const { sopo } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const url = (env || sopo.url).replace(/\/+$/, "");
  if (URL.canParse(url) && new URL(url).protocol === "https:") return url;
  throw new Error(`La dirección de publicación debe empezar por https:// y esta es «${url}».`);
}

/** The manifest with every address moved from this machine to the published one. */
export function manifestFor(xml, url) {
  return xml.replaceAll(LOCAL, url);
}
