import { readFile, stat } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import { extname, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { headersOf } from "./hosting/headers.mjs";
import { ADDIN, locate, paneForWorkbench } from "./locate.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};
const COMPRESSED = /^text|json|svg/;

// "localhost" is both; a browser may try either first.
const ADDRESSES = ["127.0.0.1", "::1"];

/**
 * Serves the built add-in and the workbench on this machine only. Port 0 is any free port; with
 * `next`, a port that is taken gives way to the following one.
 */
export async function serve({ port, next = false, tls }) {
  for (let candidate = port; ; candidate++) {
    try {
      return await listen(candidate, tls);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || !next) throw error;
    }
  }
}

async function listen(port, tls) {
  const servers = [];
  let taken = port;
  const close = () => Promise.all(servers.map(closeServer));
  for (const address of ADDRESSES) {
    const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
    try {
      taken = await listenOn(server, taken, address);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has only the first.
      if (servers.length > 0 && error.code !== "EADDRINUSE") continue;
      await close();
      throw error;
    }
  }
  return { port: taken, url: `${tls ? "https" : "http"}://localhost:${taken}`, close };
}

function listenOn(server, port, address) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => resolve(server.address().port));
  });
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

async function answer(request, response) {
  try {
    const { files, prepare } = locate(pathOf(request));
    const file = await firstThatExists(files);
    if (!file) {
      return send(request, response, 404, "text/plain; charset=utf-8", "No existe", headersOf(""));
    }
    const content = await readFile(file);
    const body = prepare ? paneForWorkbench(content.toString("utf8")) : content;
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    await send(request, response, 200, type, body, prepare ? headersOf("") : headersFor(file));
  } catch (error) {
    console.error(`No se pudo responder ${request.url}: ${error.message}`);
    response.destroy();
  }
}

function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    return "";
  }
}

async function firstThatExists(files) {
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return file;
  }
  return null;
}

// What is published with the add-in goes with it here too; the workbench needs only the rest.
function headersFor(file) {
  return headersOf(file.startsWith(ADDIN + sep) ? relative(ADDIN, file).split(sep).join("/") : "");
}

async function send(request, response, status, type, body, headers) {
  const zipped = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const bytes = zipped ? await promisify(gzip)(body, { level: 1 }) : Buffer.from(body);
  response.writeHead(status, {
    ...headers,
    "content-type": type,
    "content-length": bytes.length,
    ...(zipped && { "content-encoding": "gzip", vary: "accept-encoding" }),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}
