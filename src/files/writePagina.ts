import type { Bloque, Grafica, Informe, Tabla } from "../core/informe/informe";
import { COLUMNAS, INFORME, PAGINA } from "../core/informe/text";
import { DECIMALES_DE_GRAFICA } from "../core/redondeo";
import { COLORS, NIVEL_COLORS } from "../core/report/looks";
import { escapeXml } from "./writeReportPackage";

/**
 * The informe as one web page for rendición de cuentas: it opens without a server or a network, reads well
 * aloud and on a telephone, and prints. Each chart is drawn with its table beside it.
 */
export function writePagina({ titulo, subtitulo, entidad, bloques }: Informe): string {
  return `<!doctype html>
<html lang="es-CO">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(titulo)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="salto" href="#contenido">${PAGINA.saltar}</a>
<header><p>${escapeXml(entidad)}</p></header>
<main id="contenido">
<h1>${escapeXml(titulo)}</h1>
<p class="periodo">${escapeXml(subtitulo)}</p>
<p>${PAGINA.datos}</p>
${joinLists(bloques.map(htmlOf))}
</main>
</body>
</html>
`;
}

function htmlOf(bloque: Bloque): string {
  switch (bloque.type) {
    case "titulo": {
      const tag = `h${bloque.nivel + 1}`;
      return `<${tag}>${escapeXml(bloque.text)}</${tag}>`;
    }
    case "parrafo":
    case "vineta": {
      const inside = bloque.trozos
        .map(({ text, cifra }) =>
          cifra === null ? escapeXml(text) : `<strong>${escapeXml(text)}</strong>`,
        )
        .join("");
      return bloque.type === "parrafo" ? `<p>${inside}</p>` : `<li>${inside}</li>`;
    }
    case "tabla":
      return tableOf(bloque);
    case "grafica":
      return chartOf(bloque);
  }
}

/** Bullets that follow one another are one list. */
function joinLists(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      if (!part.startsWith("<li>")) return part;
      const opens = !parts[index - 1]?.startsWith("<li>");
      const closes = !parts[index + 1]?.startsWith("<li>");
      return `${opens ? "<ul>\n" : ""}${part}${closes ? "\n</ul>" : ""}`;
    })
    .join("\n");
}

function tableOf({ titulo, columnas, filas, hasTotal }: Tabla): string {
  const head = columnas
    .map(
      ({ titulo: text, isNumber }) => `<th scope="col"${numeric(isNumber)}>${escapeXml(text)}</th>`,
    )
    .join("");
  const rows = filas.map((cells, row) => {
    const total = hasTotal && row === filas.length - 1 ? ' class="total"' : "";
    const inside = cells.map(({ text, nivel }, column) => {
      const mark = nivel
        ? `<span class="nivel" style="background:#${NIVEL_COLORS[nivel]}"></span>`
        : "";
      // A row without a name, such as a total, is headed by nothing.
      return column === 0 && text !== ""
        ? `<th scope="row">${escapeXml(text)}</th>`
        : `<td${numeric(columnas[column]?.isNumber ?? false)}>${mark}${escapeXml(text)}</td>`;
    });
    return `<tr${total}>${inside.join("")}</tr>`;
  });
  return `<div class="tabla" role="region" aria-label="${escapeXml(titulo)}" tabindex="0"><table><caption>${escapeXml(titulo)}</caption><thead><tr>${head}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

function numeric(isNumber: boolean): string {
  return isNumber ? ' class="n"' : "";
}

function chartOf({ titulo, descripcion, unidad, categorias, series }: Grafica): string {
  const printed = (value: number | null): string =>
    value === null ? "–" : value.toFixed(DECIMALES_DE_GRAFICA[unidad]).replace(".", ",");
  const most = Math.max(
    1e-9,
    ...series.flatMap(({ valores }) => valores.map((value) => value ?? 0)),
  );
  const group = series.length * BAR + 24;
  const bars = categorias.map((categoria, index) => {
    const top = index * group;
    const own = series.map(({ color, colores, valores }, at) => {
      const value = valores[index] ?? null;
      const width = ((value ?? 0) / most) * (WIDTH - 90);
      const y = top + 18 + at * BAR;
      return `<rect x="0" y="${y}" width="${width.toFixed(1)}" height="${BAR - 3}" fill="#${colores?.[index] ?? color}"/><text x="${(width + 6).toFixed(1)}" y="${y + 12}">${printed(value)}</text>`;
    });
    return `<text x="0" y="${top + 12}">${escapeXml(categoria)}</text>${own.join("")}`;
  });
  const legend =
    series.length < 2
      ? ""
      : `<p class="leyenda">${series
          .map(
            ({ nombre, color }) => `<span style="background:#${color}"></span>${escapeXml(nombre)}`,
          )
          .join(" ")}</p>`;
  const rows = categorias.map((categoria, index) => [
    { text: categoria, cifra: null },
    ...series.map(({ valores }) => ({ text: printed(valores[index] ?? null), cifra: null })),
  ]);
  const table = tableOf({
    type: "tabla",
    titulo: PAGINA.valores(titulo),
    columnas: [
      { titulo: COLUMNAS.nombre, ancho: 50, isNumber: false },
      ...series.map(({ nombre }) => ({ titulo: nombre, ancho: 20, isNumber: true })),
    ],
    filas: rows,
    hasTotal: false,
  });
  return `<figure><figcaption>${INFORME.grafica}: ${escapeXml(titulo)}</figcaption>${legend}<svg role="img" aria-label="${escapeXml(descripcion)}" viewBox="0 0 ${WIDTH} ${categorias.length * group}">${bars.join("")}</svg><details><summary>${PAGINA.verTabla}</summary>${table}</details></figure>`;
}

const WIDTH = 640;
const BAR = 18;

const STYLE = `
body{font:1rem/1.55 system-ui,sans-serif;color:#${COLORS.ink};margin:0;background:#fff}
header{background:#${COLORS.brand};color:#fff;padding:.5rem 1rem}header p{margin:0}
main{max-width:60rem;margin:0 auto;padding:0 1rem 3rem}
h1,h2,h3{color:#${COLORS.brand};line-height:1.25}.periodo{color:#${COLORS.muted};font-size:1.1rem}
.tabla{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.4rem 0}th,td{padding:.3rem .5rem;border-bottom:1px solid #${COLORS.line};text-align:left;vertical-align:top}
thead th{background:#${COLORS.brand};color:#fff}tbody th{font-weight:400}.n{text-align:right;white-space:nowrap}.total>*{font-weight:700;background:#${COLORS.brandTint}}
.nivel,.leyenda span{display:inline-block;width:.8em;height:.8em;margin-right:.4em;border-radius:2px}
figure{margin:1.5rem 0}figcaption{font-weight:600}svg{width:100%;height:auto;font-size:13px}summary{cursor:pointer;padding:.4rem 0}
a:focus-visible,summary:focus-visible,.tabla:focus-visible{outline:3px solid #${COLORS.blue};outline-offset:2px}
.salto{position:absolute;left:-99rem}.salto:focus{position:static}
@media print{header{color:#000;background:none}details{display:none}thead{display:table-header-group}tr,figure{break-inside:avoid}}
`;
