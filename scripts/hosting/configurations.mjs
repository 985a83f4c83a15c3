// The configuration of a server for the site, ready to copy with it: web.config for IIS, .htaccess
// for Apache, nginx.conf to include, _headers for the static hosts that read it.
import { HEADERS } from "./headers.mjs";

const ANY = HEADERS.find(({ path }) => path === "").headers;
const NAMED = HEADERS.filter(({ path }) => path !== "");

/** Name and content of each file, for a site published at that address. */
export function configurations(url) {
  const base = new URL(url).pathname.replace(/\/$/, "");
  return {
    "web.config": iis(),
    ".htaccess": apache(base),
    "nginx.conf": nginx(base),
    _headers: staticHost(base),
  };
}

// A part that is missing while the site is copied must not be missing for the year that a part is kept.
function always(name) {
  return name === "Cache-Control" ? "" : "always ";
}

function iis() {
  const locations = NAMED.map(({ path, headers }) => {
    const own = Object.entries(headers).filter(([name, value]) => ANY[name] !== value);
    return [
      `  <location path="${path.replace(/\/$/, "")}">`,
      ...customHeaders(
        own,
        own.map(([name]) => name),
      ).map((line) => `  ${line}`),
      "  </location>",
    ].join("\n");
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
${customHeaders(Object.entries(ANY), Object.keys(ANY))
  .map((line) =>
    line === "  </system.webServer>"
      ? `    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
${line}`
      : line,
  )
  .join("\n")}
${locations.join("\n")}
</configuration>
`;
}

// What was said above, for the whole site or by the site that this is a folder of, stays unless it is
// removed first; a name that is added twice stops IIS.
function customHeaders(headers, removed) {
  return [
    "  <system.webServer>",
    "    <httpProtocol>",
    "      <customHeaders>",
    ...removed.map((name) => `        <remove name="${name}" />`),
    ...headers.map(([name, value]) => `        <add name="${name}" value="${value}" />`),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
  ];
}

function apache(base) {
  const lines = (headers) =>
    Object.entries(headers).map(
      ([name, value]) => `  Header ${always(name)}set ${name} "${value}"`,
    );
  const named = NAMED.map(({ path, headers }) => {
    const pattern = `^${base}/${path.replaceAll(".", "\\.")}${path.endsWith("/") ? "" : "$"}`;
    return [`<If "%{REQUEST_URI} =~ m#${pattern}#">`, ...lines(headers), "</If>"].join("\n");
  });
  return `# Necesita mod_headers (a2enmod headers) y AllowOverride All en esta carpeta.
AddType application/json .json
AddCharset utf-8 .html .js .css .json
<IfModule mod_headers.c>
${lines(ANY).join("\n")}
</IfModule>
${named.join("\n")}
`;
}

function nginx(base) {
  const lines = (headers) =>
    Object.entries(headers).map(
      ([name, value]) => `  add_header ${[name, `"${value}"`, always(name)].join(" ").trim()};`,
    );
  const place = (match, headers) =>
    [`location ${match} {`, ...UTF_8.map((line) => `  ${line}`), ...lines(headers), "}"].join("\n");
  return `# Dentro del bloque server del sitio: include /ruta/a/nginx.conf;
${[
  ...NAMED.map(({ path, headers }) =>
    place(`${path.endsWith("/") ? "^~" : "="} ${base}/${path}`, headers),
  ),
  place(`${base}/`, ANY),
].join("\n")}
`;
}

// Whatever the rest of the site is; text/html is always among the types.
const UTF_8 = [
  "charset utf-8;",
  "charset_types text/css text/javascript application/javascript application/json text/xml;",
];

function staticHost(base) {
  const block = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  // A file that is named twice gets both values of a header: so only what is said of each alone.
  const common = Object.fromEntries(
    Object.entries(ANY).filter(([name]) =>
      NAMED.every(({ headers }) => headers[name] === ANY[name]),
    ),
  );
  const own = (headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in common)));
  return `${[
    block(`${base}/*`, common),
    ...NAMED.map(({ path, headers }) =>
      block(`${base}/${path.endsWith("/") ? `${path}*` : path}`, own(headers)),
    ),
  ].join("\n")}
`;
}
