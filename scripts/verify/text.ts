// What `npm run verificar` says.

const BY_CODE: Readonly<Record<string, string>> = {
  ENOTFOUND: "esa dirección no existe: revise el nombre, o el DNS del municipio.",
  EAI_AGAIN: "no hay conexión para buscar esa dirección: revise la red de este equipo.",
  ECONNREFUSED: "en esa dirección no hay un servidor encendido.",
  ECONNRESET: "el servidor cortó la conexión: revise su https.",
  CERT_HAS_EXPIRED: "el certificado está vencido: renuévelo.",
  CERT_NOT_YET_VALID: "el certificado todavía no vale: revise sus fechas y el reloj del equipo.",
  ERR_TLS_CERT_ALTNAME_INVALID: "el certificado es de otra dirección: pida uno con este nombre.",
  DEPTH_ZERO_SELF_SIGNED_CERT:
    "el certificado es propio: Excel exige uno de una autoridad reconocida.",
  SELF_SIGNED_CERT_IN_CHAIN:
    "el certificado viene de una autoridad no reconocida: Excel exige una que lo sea.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "falta el certificado intermedio: instálelo en el servidor junto al del sitio.",
};

export const TEXT = {
  usage: "Escriba, después de la orden, la dirección publicada: https://complementos.sopo.gov.co",
  notHttps: (url: string) => `«${url}» no sirve: la dirección debe empezar por https://.`,
  fine: (url: string, files: number) =>
    `${url} está bien: ${files} archivos revisados, y Excel puede usar el complemento.`,
  faults: (count: number) =>
    count === 1 ? "Hay una cosa por corregir:" : `Hay ${count} cosas por corregir:`,
  unreachable: (code: string) => BY_CODE[code] ?? `no responde (${code}).`,
  status: (status: number) =>
    status === 404
      ? "no está: suba de nuevo toda la carpeta dist."
      : `el servidor responde ${status}: revise los permisos de la carpeta.`,
  redirected: (to: string) =>
    `lleva a otra dirección (${to || "sin decir cuál"}): publíquelo sin redirección ni pantalla de ingreso.`,
  type: (type: string, wanted: string) =>
    `viene como «${type || "sin tipo"}» y debe venir como ${wanted}: agregue el tipo en el servidor.`,
  charset: (charset: string) =>
    `viene con las letras en ${charset} y las tildes se verían mal: deje charset=utf-8 (está en la configuración de dist).`,
  refresh: (value: string) => `la cabecera «Refresh: ${value}» lo cambia por otra página: quítela.`,
  clears: "la cabecera Clear-Site-Data borra lo que el panel recuerda en cada equipo: quítela.",
  missingKept:
    "lo que falta queda guardado como faltante: una parte que se pida mientras se sube la versión nueva no aparecería después. Quite Cache-Control de las respuestas 404.",
  sniff: "falta la cabecera X-Content-Type-Options: nosniff (está en la configuración de dist).",
  manifestUnreadable: "no es un manifiesto: suba el de la carpeta dist.",
  manifestElsewhere: (address: string) =>
    `nombra ${address}, que no está en este sitio: corrija sopo.url (o SOPO_URL), ejecute npm run build y suba dist.`,
  functionsUnreadable: "no es una lista de funciones: suba el de la carpeta dist.",
  functionsClosed:
    "falta la cabecera Access-Control-Allow-Origin: *. Sin ella, Excel en la web no conoce las funciones SOPO.",
  framed: (value: string) =>
    `la cabecera «${value}» impide que Excel en la web muestre el panel: quítela y deje la de la carpeta dist.`,
  framesOpen:
    "falta frame-ancestors en la cabecera Content-Security-Policy, o permite cualquiera: otra página podría mostrar el panel dentro de la suya. Deje la de la carpeta dist.",
  notFramedBy: (value: string, host: string) =>
    `la cabecera «${value}» impide que Excel en la web muestre el panel desde ${host}: deje la de la carpeta dist, y solo una.`,
  officeForbidden:
    "la cabecera Content-Security-Policy no deja cargar office.js de Microsoft: el panel quedaría en blanco. Deje la de la carpeta dist, y solo una.",
  loading: {
    script: "sus propios programas",
    style: "sus propios estilos",
    image: "sus propias imágenes",
    font: "sus propias letras",
    connection: "sus propios datos",
    worker: "su lector de archivos",
  },
  forbidden: (directive: string, what: string) =>
    `la directiva ${directive} de la cabecera Content-Security-Policy no deja que el panel cargue ${what}: falta 'self'. Deje la de la carpeta dist.`,
  stylesForbidden: (hash: string) =>
    `la directiva style-src de la cabecera Content-Security-Policy deja el panel sin estilos: falta ${hash}. Deje la de la carpeta dist.`,
  sandbox:
    "la directiva sandbox de la cabecera Content-Security-Policy encierra el panel, que no puede hablar con Excel: quítela.",
  trustsNothing:
    "la directiva trusted-types de la cabecera Content-Security-Policy no deja correr el panel: falta default. Deje la de la carpeta dist.",
  attachment:
    "viene con Content-Disposition: attachment: se descarga en vez de mostrarse. Quite esa cabecera.",
  embedder: (value: string) =>
    `la cabecera «Cross-Origin-Embedder-Policy: ${value}» no deja cargar office.js de Microsoft: quítela para este sitio.`,
  ofThisSiteOnly: (value: string) =>
    `la cabecera «Cross-Origin-Resource-Policy: ${value}» no deja que Excel en la web la lea: quítela, o póngala en cross-origin.`,
  iconOfThisSiteOnly: (value: string) =>
    `la cabecera «Cross-Origin-Resource-Policy: ${value}» no deja que Excel en la web muestre el ícono: quítela, o póngala en cross-origin.`,
  notListed: (place: string) =>
    `no nombra ${place}, y entonces no se puede revisar: suba el de la carpeta dist.`,
  noOffice: "no carga office.js de Microsoft: suba el de la carpeta dist.",
  iconNotKept: "el ícono lleva Cache-Control que prohíbe guardarlo: Excel no lo mostrará.",
  iconSize: (found: string, wanted: string) => `el ícono mide ${found} y debe medir ${wanted}.`,
  keptTooLong:
    "se guarda más de un día en los equipos: las versiones nuevas no llegarían. Póngale Cache-Control: no-cache.",
  noList: "no se puede leer: suba el de la carpeta dist.",
  changed:
    "no es el de esta publicación: la subida quedó a medias o un servidor intermedio lo cambia. Suba de nuevo toda la carpeta dist.",
  blocked:
    "no se llega a la biblioteca de Microsoft desde este equipo: pida que la red permita esa dirección.",
};
