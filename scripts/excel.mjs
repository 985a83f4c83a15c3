// npm run excel: a certificate, the add-in over https, and its registration in this computer's
// Excel. npm run excel:quitar: the registration and the certificate out again.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ensureCertificatesAreInstalled,
  generateCertificates,
  getHttpsServerOptions,
  uninstallCaCertificate,
} from "office-addin-dev-certs";
import { build } from "./build.mjs";
import { ROOT } from "./root.mjs";
import { excelOf } from "./excelRegistration.mjs";
import { serve } from "./server.mjs";

// The manifest names this port.
const PORT = 3000;
const CERTIFICATES = join(ROOT, "node_modules", ".cache", "certificados");

const DESKTOP = `
El complemento quedó registrado. Abra Excel (reinícielo si estaba abierto) y elija
Inicio > Complementos > SOPO: Plan de Desarrollo.
`;

const excel = excelOf(process.platform);

try {
  if (process.argv[2] === "quitar") await remove();
  else await install();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

async function install() {
  if (!(await build())) throw new Error("El complemento no se pudo construir.");
  const tls = excel ? await trustedCertificate() : await ownCertificate();
  const { url } = await serve({ port: PORT, tls });
  excel?.add();
  console.log(excel ? DESKTOP : web(url));
  console.log("Deje esta ventana abierta mientras usa el complemento. Para terminar: Ctrl+C.");
}

async function remove() {
  if (!excel) return console.log("En este sistema no se instala nada en Excel: no hay qué quitar.");
  excel.remove();
  await uninstallCaCertificate();
  console.log("El complemento y su certificado se quitaron de este equipo. Reinicie Excel.");
}

async function trustedCertificate() {
  console.log("Se prepara un certificado para https://localhost; acepte si el sistema pregunta.");
  await ensureCertificatesAreInstalled();
  return getHttpsServerOptions();
}

// Trusting it is for the browser to ask, once.
async function ownCertificate() {
  mkdirSync(CERTIFICATES, { recursive: true });
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    join(CERTIFICATES, name),
  );
  if (!existsSync(key)) await generateCertificates(ca, cert, key, 365);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

function web(url) {
  return `
En este sistema no hay Excel de escritorio. Para usarlo en Excel en la web:
1. Abra ${url}/taskpane.html en el navegador y acepte el certificado.
2. En Excel en la web, elija Inicio > Complementos > Más opciones > Cargar mi complemento.
3. Cargue el archivo ${join(ROOT, "manifest.xml")}
`;
}

function sentenceOf(error) {
  if (error.code !== "EADDRINUSE") return error.message;
  return `El puerto ${PORT} está ocupado. Cierre lo que lo usa (¿npm start?) y repita la orden.`;
}
