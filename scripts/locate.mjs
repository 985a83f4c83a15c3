// How the workbench's server answers: the add-in as it ships, and Microsoft's library from
// node_modules in the place of its CDN. Nothing here leaves this machine.
import { join, normalize, sep } from "node:path";
import { ROOT } from "./root.mjs";

/** The published add-in, as webpack leaves it. */
export const ADDIN = join(ROOT, "dist");
/** The workbench, which is never published. */
export const WORKBENCH = join(ROOT, ".cache", "workbench");

// Where a script is loaded from, not where the page's policy names the address.
const OFFICE_CDN = /(?<=\ssrc=["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//g;
const OFFICE = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");

// office.js finds its host through window.external when it starts, so this comes before it, and
// before the pane's content security policy, which does not reach what stands above it.
const HOST =
  '<script>if(parent!==window&&parent.sopoHost)Object.defineProperty(window,"external",{value:parent.sopoHost,configurable:true})</script>';

/** The pane's page for the workbench: the shipped one, with its host and a local library. */
export function paneForWorkbench(html) {
  return html.replace(/<head[^>]*>/i, (head) => head + HOST).replace(OFFICE_CDN, "/office/");
}

/**
 * The files that may answer a path, best first, and whether the page must be prepared for the
 * workbench. `/banco/…` is the add-in inside the workbench: everything else of it is the same.
 */
export function locate(pathname) {
  if (pathname === "/") return found([WORKBENCH], "workbench.html");
  // Browsers ask for it by themselves.
  if (pathname === "/favicon.ico") return found([ADDIN], "assets/icon-32.png");
  if (pathname.startsWith("/office/")) return found([OFFICE], pathname.slice("/office/".length));
  if (!pathname.startsWith("/banco/")) return found([ADDIN, WORKBENCH], pathname);
  const path = pathname.slice("/banco/".length);
  return { ...found([ADDIN], path), prepare: path.endsWith(".html") };
}

function found(folders, path) {
  return { files: folders.map((folder) => inside(folder, path)).filter(Boolean), prepare: false };
}

function inside(folder, path) {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}
