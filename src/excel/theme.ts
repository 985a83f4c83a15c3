import { hexIn } from "../core/grid/digits";

/** How Office looks, so that the pane looks the same. */
export type OfficeLook = "light" | "dark" | "highContrast";

/**
 * The look now and after every change of it; the answer stops telling. Excel's own theme goes
 * before the system's, and high contrast, which only the system knows, before both.
 */
export function followLook(onLook: (look: OfficeLook) => void): () => void {
  const queries = [HIGH_CONTRAST, SYSTEM_DARK].map((query) => window.matchMedia(query));
  const tell = () => onLook(currentLook());
  for (const query of queries) query.addEventListener("change", tell);
  // Excel tells no add-in that its theme changed: what it says is asked again when the person comes back.
  window.addEventListener("focus", tell);
  tell();
  return () => {
    window.removeEventListener("focus", tell);
    for (const query of queries) query.removeEventListener("change", tell);
  };
}

const HIGH_CONTRAST = "(forced-colors: active)";
const SYSTEM_DARK = "(prefers-color-scheme: dark)";

function currentLook(): OfficeLook {
  if (window.matchMedia(HIGH_CONTRAST).matches) return "highContrast";
  const background = officeBackground();
  // None of Office's own themes is pure black; its high contrast is.
  if (background === "#000000") return "highContrast";
  const dark = background === null ? window.matchMedia(SYSTEM_DARK).matches : isDark(background);
  return dark ? "dark" : "light";
}

// Excel on the web gives no theme in some builds, and a plain browser none at all.
function officeBackground(): string | null {
  const theme = Office.context?.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor?.toLowerCase() ?? null;
}

/** Whether white reads better than black on a colour such as "#262626"; relative luminance of WCAG 2. */
export function isDark(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((hex) => linear((hexIn(hex) ?? 0) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 0.179;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
