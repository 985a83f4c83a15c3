import { THEMES } from "../../emulator/host/themes";
import type { ThemeName } from "../../emulator/host/themes";

/** The look that was chosen last in this browser. */
export function rememberedTheme(): ThemeName {
  const name = localStorage.getItem(KEY);
  return name !== null && name in THEMES ? (name as ThemeName) : "light";
}

export function rememberTheme(name: ThemeName): void {
  localStorage.setItem(KEY, name);
}

const KEY = "sopo.banco.tema";
