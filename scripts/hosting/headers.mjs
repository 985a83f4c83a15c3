// What a server must say with each file of the add-in. The workbench's server, the page's own
// policy and the configurations for IIS, Apache, nginx and static hosts are all made from this.

/** What the pane's page may load and run. */
export const POLICY = [
  "default-src 'none'",
  // office.js loads the rest of itself, and for some versions of Excel the AJAX library.
  "script-src 'self' https://appsforoffice.microsoft.com/lib/1/hosted/ https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
  // The hash is that of an empty <style>, which Fluent UI fills rule by rule.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Nothing but what assets/confianza.js lets through becomes a script or HTML. Of use in Chromium alone.
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

// Excel on the web shows the pane in a frame of one of these. Microsoft publishes no list; these
// are the ones of issues 3342 of OfficeDev/office-js and 4911 of OfficeDev/office-js-docs-pr.
const FRAMES = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

const ALWAYS = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };
const ASK_AGAIN = "no-cache";

/**
 * The headers by path, where a path that ends in "/" is all that is under it, and "" is whatever
 * is not named.
 */
export const HEADERS = [
  { path: "", headers: { ...ALWAYS, "Cache-Control": ASK_AGAIN } },
  {
    path: "taskpane.html",
    headers: {
      ...ALWAYS,
      "Cache-Control": ASK_AGAIN,
      // A <meta> cannot say who may frame the page.
      "Content-Security-Policy": [...POLICY, `frame-ancestors ${FRAMES.join(" ")}`].join("; "),
    },
  },
  {
    // Excel on the web asks for it from its own address.
    path: "functions.json",
    headers: { ...ALWAYS, "Cache-Control": ASK_AGAIN, "Access-Control-Allow-Origin": "*" },
  },
  // Excel does not show an icon that it may not keep; pages beside them are asked for each time.
  ...[16, 32, 64, 80].map((size) => ({
    path: `assets/icon-${size}.png`,
    headers: { ...ALWAYS, "Cache-Control": "public, max-age=86400" },
  })),
  // Their names change with their content.
  {
    path: "partes/",
    headers: { ...ALWAYS, "Cache-Control": "public, max-age=31536000, immutable" },
  },
];

/** The headers of the file at that path of the add-in. */
export function headersOf(path) {
  const named = HEADERS.find((rule) => rule.path !== "" && covers(rule.path, path));
  return (named ?? HEADERS.find((rule) => rule.path === "")).headers;
}

function covers(rule, path) {
  return rule.endsWith("/") ? path.startsWith(rule) : path === rule;
}
