import type { IStyleData, IWorkbookData } from "@univerjs/core";

/**
 * Gives every font of the workbook a stand-in for machines that do not have it. The grid is
 * painted on a canvas, where an unknown font becomes a serif one, with other widths.
 */
export async function loadFonts(book: IWorkbookData): Promise<void> {
  const names = new Set([
    "Calibri",
    ...Object.values(book.styles).flatMap((style) => familyOf(style)),
  ]);
  await Promise.all([...names].filter((name) => !loaded.has(name)).map(load));
}

const loaded = new Set<string>();

async function load(name: string): Promise<void> {
  loaded.add(name);
  const faces = [400, 700].map((weight) => {
    const local = standInsOf(name).map(
      (font) => `local("${font}${weight === 700 ? " Bold" : ""}")`,
    );
    return new FontFace(name, local.join(", "), { weight: String(weight) });
  });
  for (const face of faces) {
    // A machine without any of them draws what it has.
    await face.load().then(
      (ready) => document.fonts.add(ready),
      () => undefined,
    );
  }
}

// The real font first; then the free ones of the same widths; then any without serifs.
function standInsOf(name: string): readonly string[] {
  return [
    name,
    ...(TWINS[name] ?? []),
    "Carlito",
    "Segoe UI",
    "Liberation Sans",
    "Arial",
    "DejaVu Sans",
  ];
}

const TWINS: Readonly<Record<string, readonly string[]>> = {
  Arial: ["Liberation Sans"],
  Cambria: ["Caladea"],
  "Courier New": ["Liberation Mono"],
  "Times New Roman": ["Liberation Serif"],
};

function familyOf(style: IStyleData | string | null | undefined | void): readonly string[] {
  const family = typeof style === "object" ? style?.ff : undefined;
  // A name with a quote could not be written in a font source.
  return family && !/["\\,]/.test(family) ? [family] : [];
}
