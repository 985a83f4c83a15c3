import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { azarOf, type Azar } from "../dialectos/azar";
import { filas, libro, type Fila } from "./bueno";

/** A file that means no good, or that met with an accident on its way. */
export interface Hostil {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done to it. */
  readonly how: string;
}

/** The same seed gives the same file on every machine. */
export async function hostil(semilla: number): Promise<Hostil> {
  const azar = azarOf(semilla);
  const [how, make] = azar.pick(WAYS);
  const made = await make(azar);
  return { name: `${semilla}.${made.extension ?? "xlsx"}`, bytes: made.bytes, how };
}

interface Made {
  readonly bytes: Uint8Array;
  readonly extension?: string;
}

const WAYS: readonly [Way, ...Way[]] = [
  ["celdas", celdas],
  ["encabezados", encabezados],
  ["hoja", hoja],
  ["partes", partes],
  ["xml", xml],
  ["xml", xml],
  ["bytes", bytesSueltos],
  ["csv", csv],
  ["forma", forma],
];

type Way = readonly [how: string, make: (azar: Azar) => Promise<Made>];

/** Values that are none, or far too much of one, in some cells. */
async function celdas(azar: Azar): Promise<Made> {
  const matriz = filas();
  for (let times = azar.int(1, 12); times > 0; times--) {
    const fila = matriz[azar.int(2, matriz.length - 1)];
    if (fila) fila[azar.int(0, fila.length - 1)] = valor(azar);
  }
  return { bytes: await libro(matriz) };
}

function valor(azar: Azar): Fila[number] {
  const numbers = [1e308, -1e308, 5e-324, -1, 0, 2 ** 53, 1e15, 0.1 + 0.2, -0, 45_570] as const;
  return azar.pick<() => Fila[number]>([
    () => azar.pick([...numbers]),
    () =>
      azar.pick(["1E309", "-1E309", "NaN", "Infinity", "∞", "1e999999", "0x1F", "١٢٣", "1.2.3.4"]),
    () =>
      azar.pick(["=1+1", '=HYPERLINK("http://x","y")', "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3"]),
    () => azar.pick(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"]),
    () => azar.pick(["#DIV/0!", "#REF!", "#N/A", "N/A", "-", " ", "\u00a0", "\u200b", "ND"]),
    () => "x".repeat(azar.pick([1_000, 32_767])),
    () => "a b ".repeat(8_000),
    () => "%".repeat(500) + "1".repeat(400),
    () => "1".repeat(400),
    () => "\ud83d\ude00\u202e\u0007\ud800".repeat(20),
    () => azar.chance(0.5),
    () => null,
  ])();
}

/** Headings that are long, many, repeated or of another world. */
async function encabezados(azar: Azar): Promise<Made> {
  const matriz = filas();
  const heads = matriz[1] ?? [];
  for (let times = azar.int(1, 5); times > 0; times--)
    heads[azar.int(0, heads.length - 1)] = heading(azar);
  if (azar.chance(0.2)) {
    const more = azar.int(100, 600);
    for (let column = 0; column < more; column++)
      heads.push(azar.chance(0.5) ? `Ejecutado ${2000 + column}` : "Programado 2021");
  }
  return { bytes: await libro(matriz) };
}

function heading(azar: Azar): string {
  return azar.pick<() => string>([
    () => "Programado 2021 ".repeat(2_000),
    () => "(".repeat(10_000),
    () => `${"[".repeat(3_000)}${"]".repeat(3_000)}`,
    () => `Meta ${"a-".repeat(15_000)}`,
    () => "1 ".repeat(16_000),
    () => "2020-2023/".repeat(3_000),
    () => "Trimestre T1 T2 T3 T4 ".repeat(1_400),
    () => "a 30 de septiembre de ".repeat(1_400),
    () => "__proto__",
    () => "constructor",
    () => "_x000D_".repeat(4_000),
    () => "é".normalize("NFD").repeat(10_000),
    () => "Programado 99999999999999999999",
    () => "Ejecutado 2021 (%)",
    () => "",
  ])();
}

/** Names of sheets that Excel would not take. */
async function hoja(azar: Azar): Promise<Made> {
  const bytes = await libro(filas());
  const nombre = azar.pick([
    "",
    "__proto__",
    "constructor",
    " ",
    "Pesos",
    "x".repeat(5_000),
    "a/b\\c",
    "&lt;",
    "../../x",
  ]);
  return {
    bytes: edited(bytes, "xl/workbook.xml", (text) =>
      text.replace('name="Matriz"', `name="${nombre}"`),
    ),
  };
}

/** Parts that are missing, twice there, of another's place or name. */
async function partes(azar: Azar): Promise<Made> {
  const parts: Record<string, Uint8Array> = { ...unzipSync(await libro(filas())) };
  const names = Object.keys(parts);
  for (let times = azar.int(1, 3); times > 0; times--) {
    const one = names[azar.int(0, names.length - 1)] ?? "";
    const other = names[azar.int(0, names.length - 1)] ?? "";
    azar.pick<() => unknown>([
      () => delete parts[one],
      () => (parts[one] = new Uint8Array()),
      () => (parts[one] = parts[other] ?? new Uint8Array()),
      () => (parts[one] = (parts[one] ?? new Uint8Array()).slice(0, azar.int(0, 400))),
      () =>
        (parts[
          azar.pick([
            "__proto__x",
            "constructor",
            "../x.xml",
            "xl/worksheets/sheet1.xml/x",
            "/etc/x",
          ])
        ] = strToU8("x")),
      () => (parts[one.toUpperCase()] = parts[one] ?? new Uint8Array()),
    ])();
  }
  const bytes = zipSync(parts);
  return {
    bytes: azar.chance(0.3) ? renamed(bytes, azar.pick(names as [string, ...string[]])) : bytes,
  };
}

/** A part twice under one name, as no packer writes it: the name of another of its length is written over. */
function renamed(bytes: Uint8Array, name: string): Uint8Array {
  const text = strFromU8(bytes, true);
  return strToU8(text.replaceAll(name, `__proto__${name.slice(9)}`.slice(0, name.length)), true);
}

/** XML that is not well-formed, or says what cannot be. */
async function xml(azar: Azar): Promise<Made> {
  let bytes = await libro(filas());
  for (let times = azar.int(1, 3); times > 0; times--) {
    const [part, edit] = azar.pick(EDITS);
    bytes = edited(bytes, part, (text) => edit(text, azar));
  }
  return { bytes };
}

const SHEET = "xl/worksheets/sheet1.xml";
const EDITS: readonly [Edit, ...Edit[]] = [
  [
    SHEET,
    (text, azar) =>
      text.replace(
        /<v>[^<]*<\/v>/,
        `<v>${azar.pick(["INF", "-INF", "NaN", "1E309", "1e400", "", "0x10", "--1", "9".repeat(400)])}</v>`,
      ),
  ],
  [
    SHEET,
    (text, azar) =>
      replacedAt(
        text,
        /<v>[^<]*<\/v>/g,
        azar,
        azar.pick(["<v>1E309</v>", "<v>-1E309</v>", "<v>NaN</v>", "<v/>", "<v>"]),
      ),
  ],
  [
    SHEET,
    (text, azar) =>
      replacedAt(
        text,
        / r="[A-Z]+\d+"/g,
        azar,
        azar.pick([
          ' r="A0"',
          ' r="ZZZZ9"',
          ' r="A99999999999"',
          ' r=""',
          ' r="A1"',
          ' r="__proto__"',
          " r=1",
        ]),
      ),
  ],
  [SHEET, (text, azar) => text.slice(0, azar.int(100, text.length))],
  [SHEET, (text, azar) => `${text.slice(0, azar.int(100, text.length))}${"<row>".repeat(10_000)}`],
  [SHEET, (text) => text.replace("<sheetData>", `<sheetData>${"<c>".repeat(10_000)}`)],
  [SHEET, (text, azar) => replacedAt(text, /<row [^>]*>/g, azar, '<row r="1048577">')],
  [
    SHEET,
    (text) =>
      text.replace(
        "</worksheet>",
        '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:A1"/><mergeCell ref=""/></mergeCells></worksheet>',
      ),
  ],
  [
    SHEET,
    (text, azar) =>
      replacedAt(
        text,
        / t="[a-zA-Z]+"/g,
        azar,
        azar.pick([' t="s"', ' t="e"', ' t="b"', ' t="d"', ' t="__proto__"']),
      ),
  ],
  [
    SHEET,
    (text) =>
      text.replace(
        "<?xml",
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><?xml',
      ),
  ],
  ["xl/sharedStrings.xml", (text, azar) => text.slice(0, azar.int(50, text.length))],
  ["xl/sharedStrings.xml", (text) => text.replace(/<t[^>]*>/, `$&&#0;&#xFFFFFFFF;&b;&amp`)],
  ["xl/styles.xml", (text) => text.replace(/numFmtId="\d+"/g, 'numFmtId="99999"')],
  ["xl/styles.xml", (text, azar) => text.slice(0, azar.int(50, text.length))],
  [
    "xl/workbook.xml",
    (text) =>
      text.replace(
        "<sheets>",
        `<sheets>${'<sheet name="x" sheetId="9" r:id="rId99"/>'.repeat(300)}`,
      ),
  ],
  ["xl/workbook.xml", (text, azar) => text.slice(0, azar.int(50, text.length))],
  [
    "xl/_rels/workbook.xml.rels",
    (text) => text.replace(/Target="[^"]*"/, 'Target="../../../../etc/passwd"'),
  ],
  ["[Content_Types].xml", (text) => text.replace(/ContentType="[^"]*"/g, 'ContentType=""')],
];

type Edit = readonly [part: string, edit: (text: string, azar: Azar) => string];

function replacedAt(text: string, pattern: RegExp, azar: Azar, by: string): string {
  const found = [...text.matchAll(pattern)];
  const at = found[azar.int(0, Math.max(0, found.length - 1))];
  return at ? text.slice(0, at.index) + by + text.slice(at.index + at[0].length) : text;
}

function edited(bytes: Uint8Array, part: string, edit: (text: string) => string): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  const content = parts[part];
  if (content) parts[part] = strToU8(edit(strFromU8(content)));
  return zipSync(parts);
}

/** Bytes that were lost, turned or added. */
async function bytesSueltos(azar: Azar): Promise<Made> {
  const good = await libro(filas());
  const bytes = Uint8Array.from(good);
  for (let times = azar.int(1, 60); times > 0; times--)
    bytes[azar.int(0, bytes.length - 1)] = azar.int(0, 255);
  const made = azar.pick([
    () => bytes,
    () => good.slice(0, azar.int(0, good.length)),
    () => Uint8Array.from([...good.slice(azar.int(1, 200))]),
    () => Uint8Array.from({ length: azar.int(0, 5_000) }, () => azar.int(0, 255)),
    () =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...bytes.slice(0, 2_000)]),
  ])();
  return { bytes: made, extension: azar.pick(["xlsx", "xls", "csv", "xlsm", "ods", ""]) };
}

/** Text with delimiters, quotes and values as they come. */
async function csv(azar: Azar): Promise<Made> {
  const delimiter = azar.pick([";", ",", "\t", "|", ""]);
  const lines = filas().map((fila) =>
    fila
      .map((value) => (azar.chance(0.1) ? String(valor(azar)) : String(value ?? "")))
      .join(delimiter),
  );
  const text = azar.pick([
    () => lines.join("\n"),
    () => `${lines.join("\r\n")}${'"'.repeat(azar.int(1, 5_000))}`,
    () => lines.join("\n").replaceAll(" ", '"'),
    () => `\ufeff${lines.join("\r")}`,
    () => `sep=${delimiter}\n${lines.join("\n")}`,
    () => delimiter.repeat(30_000),
    () => "\n".repeat(30_000),
    () => `${lines.join("\n")}\n${"é;".repeat(16_384)}`,
  ])();
  const bytes = azar.chance(0.3) ? Buffer.from(text, "utf16le") : strToU8(text);
  return { bytes: Uint8Array.from(bytes), extension: "csv" };
}

/** Rows and columns where none are looked for. */
async function forma(azar: Azar): Promise<Made> {
  const matriz = filas();
  const made = azar.pick([
    () => Array.from({ length: azar.int(50, 500) }, (): Fila => []).concat(matriz),
    () =>
      matriz.map((fila): Fila => [
        ...Array.from({ length: azar.int(10, 300) }, () => null),
        ...fila,
      ]),
    () => matriz.flatMap((fila): Fila[] => [fila, fila, fila]),
    () => matriz.slice(0, azar.int(0, 3)),
    () => matriz.map((fila) => azar.shuffle(fila)),
    () => (matriz[0] ?? []).map((_, column) => matriz.map((fila) => fila[column] ?? null)),
    () => [
      ...matriz,
      ...Array.from({ length: 300 }, (_, index): Fila => [
        `${index}`,
        `Eje ${index}`,
        "P",
        index,
        "Meta",
        "D",
        "1",
        1,
        1,
        1,
      ]),
    ],
    () =>
      matriz.map((fila): Fila => fila.map((value) => (typeof value === "number" ? -value : value))),
    () =>
      matriz.map((fila): Fila =>
        fila.map((value) => (typeof value === "number" ? value * 1e307 : value)),
      ),
  ])();
  return { bytes: await libro(made) };
}
