/** The looks of Office that the pane must follow. */
export type ThemeName = "light" | "dark" | "highContrast";

/** Colours of `Office.context.officeTheme`, as CSS. */
export interface ThemeColors {
  readonly primaryBodyBackground: string;
  readonly primaryBodyForeground: string;
  readonly secondaryBodyBackground: string;
  readonly secondaryBodyForeground: string;
}

/** What Excel tells an add-in in each look. */
export const THEMES: Readonly<Record<ThemeName, ThemeColors>> = {
  light: {
    primaryBodyBackground: "#ffffff",
    primaryBodyForeground: "#242424",
    secondaryBodyBackground: "#f5f5f5",
    secondaryBodyForeground: "#424242",
  },
  dark: {
    primaryBodyBackground: "#1f1f1f",
    primaryBodyForeground: "#ffffff",
    secondaryBodyBackground: "#292929",
    secondaryBodyForeground: "#d6d6d6",
  },
  highContrast: {
    primaryBodyBackground: "#000000",
    primaryBodyForeground: "#ffffff",
    secondaryBodyBackground: "#000000",
    secondaryBodyForeground: "#ffff00",
  },
};

/** The colours under both sets of names: office.js passes on what it gets, its documentation says `bodyBackgroundColor`. */
export function officeThemeOf(name: ThemeName): Readonly<Record<string, string>> {
  const theme = THEMES[name];
  return {
    ...theme,
    bodyBackgroundColor: theme.primaryBodyBackground,
    bodyForegroundColor: theme.primaryBodyForeground,
    controlBackgroundColor: theme.secondaryBodyBackground,
    controlForegroundColor: theme.secondaryBodyForeground,
  };
}

/** The native host hands the colours over as integers. */
export function themeInfo(name: ThemeName): string {
  const colors = Object.entries(officeThemeOf(name)).map(([key, css]) => [
    key,
    parseInt(css.slice(1), 16),
  ]);
  return JSON.stringify(Object.fromEntries(colors));
}
