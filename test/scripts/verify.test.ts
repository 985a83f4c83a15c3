import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Get } from "../../scripts/verify/site";
import { verify } from "../../scripts/verify/verify";

const ROOT = join(__dirname, "..", "..");
const URL_OF_SITE = "https://complementos.ejemplo.gov.co/sopo";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const SIZES = [16, 32, 64, 80] as const;

const FRAMES =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com";
const HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const LOADS = `script-src 'self' https://appsforoffice.microsoft.com/lib/1/hosted/ https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js; style-src 'self' ${HASH}; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'`;
const POLICY = `default-src 'none'; ${LOADS}; ${FRAMES}`;

type Place = { readonly body: Uint8Array | string; readonly headers: Record<string, string> };
type Places = Readonly<Record<string, Place>>;

test("a site that serves the publication as it is has nothing to mend", async () => {
  expect(await verify(`${URL_OF_SITE}/`, serving(site()))).toEqual([]);
});

const FAULTS: readonly (readonly [string, (places: Places) => Places, string, RegExp])[] = [
  ["a file is missing", without("assets/icon-32.png"), "assets/icon-32.png", /no está/],
  ["a file is of another version", body("taskpane.js", "viejo()"), "taskpane.js", /a medias/],
  ["the list is missing", without("archivos.json"), "archivos.json", /no se puede leer/],
  ["the manifest is of another place", otherManifest, "manifest.xml", /localhost:3000/],
  ["the functions are closed", header("functions.json", "access-control-allow-origin", ""),
    "functions.json", /Access-Control-Allow-Origin/],
  ["the functions are a page to sign in", body("functions.json", "<html>"), "functions.json",
    /lista de funciones/],
  ["the pane cannot be framed", header("taskpane.html", "x-frame-options", "SAMEORIGIN"),
    "taskpane.html", /X-Frame-Options: SAMEORIGIN/],
  ["only the site itself frames the pane",
    header("taskpane.html", "content-security-policy", "frame-ancestors 'self'"), "taskpane.html",
    /impide que Excel en la web/],
  ["anyone may frame the pane", header("taskpane.html", "content-security-policy", ""),
    "taskpane.html", /falta frame-ancestors/],
  ["an icon may not be kept", header("assets/icon-16.png", "cache-control", "no-store"),
    "assets/icon-16.png", /no lo mostrará/],
  ["an icon has another size", sameIcons, "assets/icon-64.png", /mide 32 × 32/],
  ["the code is kept for a year", header("taskpane.js", "cache-control", "max-age=31536000"),
    "taskpane.js", /versiones nuevas/],
  ["the code comes as plain text", header("taskpane.js", "content-type", "text/plain"),
    "taskpane.js", /text\/javascript/],
  ["types are guessed", header("taskpane.js", "x-content-type-options", ""), "taskpane.js",
    /nosniff/],
  ["the pane has lost office.js", body("taskpane.html", "<div id=panel></div>"), "taskpane.html",
    /office\.js/],
  ["the policy blocks office.js", policy(`default-src 'self'; ${FRAMES}`), "taskpane.html",
    /no deja cargar office\.js/],
  ["the policy blocks the pane's own code", policy(POLICY.replace("script-src 'self'", "script-src")),
    "taskpane.html", /script-src .* sus propios programas: falta 'self'/],
  ["the policy lets office.js in without its parts",
    policy(POLICY.replace("/lib/1/hosted/ ", "/lib/1/hosted/office.js ")), "taskpane.html",
    /no deja cargar office\.js/],
  ["the policy trusts only what is trusted already",
    policy(POLICY.replace("script-src", "script-src 'strict-dynamic'")), "taskpane.html",
    /no deja cargar office\.js/],
  ...(["style", "img", "font", "connect", "worker"] as const).map((kind) =>
    [`the policy forbids ${kind}`, policy(POLICY.replace(`${kind}-src 'self'`, `${kind}-src 'none'`)),
      "taskpane.html", new RegExp(`la directiva ${kind}-src .*falta 'self'`)] as const),
  ["the policy says nothing of images where nothing else is allowed",
    policy(POLICY.replace("img-src 'self'; ", "")), "taskpane.html", /img-src .* sus propias imágenes/],
  ["the policy forbids the styles that the pane makes", policy(POLICY.replace(HASH, "")),
    "taskpane.html", /sin estilos: falta 'sha256-/],
  ["the pane is in a sandbox", policy(`${POLICY}; sandbox allow-scripts`), "taskpane.html", /sandbox/],
  ["no text may become a script",
    policy(`${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`), "taskpane.html",
    /trusted-types .*falta default/],
  ["OneDrive may not frame the pane", policy(POLICY.replace(" https://onedrive.live.com", "")),
    "taskpane.html", /desde https:\/\/onedrive\.live\.com/],
  ["office.com may not frame the pane", policy(POLICY.replace(" https://*.office.com", "")),
    "taskpane.html", /desde https:\/\/excel\.office\.com/],
  ["the pane is a download", header("taskpane.html", "content-disposition", "attachment"),
    "taskpane.html", /se descarga/],
  ["an icon may not be kept, in capitals", header("assets/icon-16.png", "cache-control", "No-Store"),
    "assets/icon-16.png", /no lo mostrará/],
  ["an icon is for this site alone", header("assets/icon-32.png", "cross-origin-resource-policy",
    "same-origin"), "assets/icon-32.png", /muestre el ícono/],
  ["a style is kept for a year", header("assets/espera.css", "cache-control",
    "max-age=31536000, immutable"), "assets/espera.css", /versiones nuevas/],
  ["a second policy forbids every frame", policy(`${POLICY}, frame-ancestors 'none'`),
    "taskpane.html", /impide que Excel en la web.*solo una/],
  ["a host that looks like Microsoft's frames the pane",
    policy("frame-ancestors https://officeapps.live.com.malo.co"), "taskpane.html",
    /impide que Excel en la web/],
  ["one of the hosts of Excel alone frames the pane",
    policy("frame-ancestors https://excel.officeapps.live.com"), "taskpane.html",
    /desde https:\/\/excel\.cloud\.microsoft/],
  ["every page frames the pane", policy("frame-ancestors *"), "taskpane.html", /otra página/],
  ["what is embedded must agree", header("taskpane.html", "cross-origin-embedder-policy",
    "require-corp"), "taskpane.html", /Cross-Origin-Embedder-Policy: require-corp/],
  ["the functions are for this site alone", header("functions.json",
    "cross-origin-resource-policy", "same-origin"), "functions.json", /póngala en cross-origin/],
  ["the code expires in years", expiring("taskpane.js"), "taskpane.js", /versiones nuevas/],
  ["the pane expires in years", expiring("taskpane.html"), "taskpane.html", /versiones nuevas/],
  ["the code is kept, in capitals", header("taskpane.js", "cache-control",
    "Public, Max-Age=31536000"), "taskpane.js", /versiones nuevas/],
  ["a style comes as plain text", header("assets/espera.css", "content-type", "text/plain"),
    "assets/espera.css", /text\/css/],
  ["the list names one file alone", body("archivos.json", '{"archivos":{"otro.txt":""}}'),
    "archivos.json", /no nombra taskpane\.js/],
  ["the policy leaves out what older versions of Excel load first",
    policy(POLICY.replace(/ https:\/\/ajax[^;]+/, "")), "taskpane.html", /office\.js/],
  ["the server says another charset", header("taskpane.html", "content-type",
    "text/html; charset=ISO-8859-1"), "taskpane.html", /tildes/],
  ["a program has another charset", header("taskpane.js", "content-type",
    "text/javascript; charset=windows-1252"), "taskpane.js", /tildes/],
  ["the pane sends elsewhere", header("taskpane.html", "refresh", "0; url=https://otra.example/"),
    "taskpane.html", /otra página/],
  ["the pane forgets what it remembers", header("taskpane.html", "clear-site-data", '"*"'),
    "taskpane.html", /recuerda/],
  ["Microsoft's library is blocked", without(OFFICE), OFFICE, /permita esa dirección/],
]; // prettier-ignore

test.each(FAULTS)("when %s, it says so at its place", async (_name, plant, place, words) => {
  const faults = await verify(URL_OF_SITE, serving(plant(site())));
  expect(faults).toContainEqual({ place, message: expect.stringMatching(words) });
});

test("what is missing and would be kept as missing is told", async () => {
  const get = serving(site());
  const faults = await verify(URL_OF_SITE, async (url) => {
    const answer = await get(url);
    const kept = new Map([["cache-control", "public, max-age=31536000, immutable"]]);
    return answer.status === 404 ? { ...answer, headers: kept } : answer;
  });
  expect(faults).toEqual([
    { place: "partes/no-esta.js", message: expect.stringMatching(/guardado como faltante/) },
  ]);
});

test.each(["HTTPS://Complementos.Ejemplo.GOV.co/sopo", `${URL_OF_SITE}/taskpane.html?x=1`])(
  "%s is of the same folder",
  async (address) => {
    expect(await verify(address, serving(site()))).toEqual([]);
  },
);

test("a redirection is named with where it leads", async () => {
  const get = serving(site());
  const faults = await verify(URL_OF_SITE, async (url) =>
    url.endsWith("functions.json")
      ? { status: 302, headers: new Map([["location", "/ingreso"]]), body: new Uint8Array() }
      : get(url),
  );
  expect(faults).toContainEqual({
    place: "functions.json",
    message: expect.stringMatching(/otra dirección \(\/ingreso\)/),
  });
});

test.each([
  ["CERT_HAS_EXPIRED", /vencido/],
  ["ERR_TLS_CERT_ALTNAME_INVALID", /otra dirección/],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", /autoridad reconocida/],
  ["ENOTFOUND", /no existe/],
  ["EPROTO", /no responde \(EPROTO\)/],
])("a server that ends in %s is one sentence", async (code, words) => {
  const cause = Object.assign(new Error(code), { code });
  const faults = await verify(URL_OF_SITE, () =>
    Promise.reject(new TypeError("fetch failed", { cause })),
  );
  expect(faults).toEqual([{ place: URL_OF_SITE, message: expect.stringMatching(words) }]);
});

test("an address without https is refused before asking", async () => {
  const faults = await verify("http://sopo.gov.co", () => Promise.reject(new Error("asked")));
  expect(faults).toEqual([
    { place: "http://sopo.gov.co", message: expect.stringMatching(/empezar por https/) },
  ]);
});

function site(): Places {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const png = { "content-type": "image/png", "cache-control": "public, max-age=86400" };
  const icons = SIZES.map((size): [string, Place] => [
    `assets/icon-${size}.png`,
    { body: readFileSync(join(ROOT, "assets", `icon-${size}.png`)), headers: png },
  ]);
  const files: Places = {
    ...Object.fromEntries(icons),
    "assets/espera.css": { body: "p{}", headers: { "content-type": "text/css" } },
    "assets/ayuda.html": { body: "<h1>Ayuda</h1>", headers: { "content-type": "text/html" } },
    "manifest.xml": {
      body: manifest.replaceAll("https://localhost:3000", URL_OF_SITE),
      headers: { "content-type": "text/xml" },
    },
    "functions.json": {
      body: '{"functions":[{"id":"NIVEL"}]}',
      headers: { "content-type": "application/json", "access-control-allow-origin": "*" },
    },
    "taskpane.html": {
      body: `<script src="${OFFICE}"></script>`,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": POLICY,
      },
    },
    "taskpane.js": {
      body: "panel()",
      headers: {
        "content-type": "text/javascript",
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
      },
    },
  };
  const archivos = Object.fromEntries(
    Object.entries(files).map(([name, { body }]) => [
      name,
      createHash("sha256").update(body).digest("hex"),
    ]),
  );
  return {
    ...files,
    "archivos.json": {
      body: JSON.stringify({ archivos }),
      headers: { "content-type": "application/json" },
    },
    [OFFICE]: { body: "Office", headers: { "content-type": "text/javascript" } },
  };
}

function serving(places: Places): Get {
  return async (url) => {
    const place = places[url.startsWith(URL_OF_SITE) ? url.slice(URL_OF_SITE.length + 1) : url];
    if (!place) return { status: 404, headers: new Map(), body: new Uint8Array() };
    const { body } = place;
    return {
      status: 200,
      headers: new Map(Object.entries(place.headers)),
      body: typeof body === "string" ? new TextEncoder().encode(body) : body,
    } satisfies Answer;
  };
}

function without(name: string): (places: Places) => Places {
  return (places) => Object.fromEntries(Object.entries(places).filter(([key]) => key !== name));
}

function body(name: string, text: string): (places: Places) => Places {
  return (places) => ({ ...places, [name]: { body: text, headers: places[name]?.headers ?? {} } });
}

function header(name: string, key: string, value: string): (places: Places) => Places {
  return (places) => {
    const { body = "", headers = {} } = places[name] ?? {};
    const others = Object.entries(headers).filter(([other]) => other !== key);
    const kept = value === "" ? others : [...others, [key, value]];
    return { ...places, [name]: { body, headers: Object.fromEntries(kept) } };
  };
}

function policy(value: string): (places: Places) => Places {
  return header("taskpane.html", "content-security-policy", value);
}

function expiring(name: string): (places: Places) => Places {
  const ever = header(name, "expires", "Fri, 31 Dec 2100 00:00:00 GMT");
  return (places) => ever(header(name, "cache-control", "")(places));
}

function otherManifest(places: Places): Places {
  return body("manifest.xml", readFileSync(join(ROOT, "manifest.xml"), "utf8"))(places);
}

function sameIcons(places: Places): Places {
  const { body = "" } = places["assets/icon-32.png"] ?? {};
  return {
    ...places,
    "assets/icon-64.png": { ...places["assets/icon-64.png"], body, headers: {} },
  };
}
