import { followLook, isDark, type OfficeLook } from "../../src/excel/theme";

describe("isDark(colour)", () => {
  test.each([
    ["#262626", true],
    ["#1f1f1f", true],
    ["#FFFFFF", false],
    ["#f3f2f1", false],
    ["unknown", false],
  ])("%s: %s", (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});

describe("followLook(onLook)", () => {
  function lookWith(background: string | null, system: readonly string[]): OfficeLook {
    Object.assign(globalThis, {
      Office: {
        context: background === null ? {} : { officeTheme: { bodyBackgroundColor: background } },
      },
      matchMedia: (query: string) =>
        Object.assign(new EventTarget(), { matches: system.includes(query) }),
    });
    let seen: OfficeLook = "light";
    followLook((look) => (seen = look))();
    return seen;
  }
  const SYSTEM_DARK = "(prefers-color-scheme: dark)";
  const FORCED_COLOURS = "(forced-colors: active)";

  test("takes Excel's own theme before the system's", () => {
    expect(lookWith("#ffffff", [SYSTEM_DARK])).toBe("light");
    expect(lookWith("#1f1f1f", [])).toBe("dark");
  });

  test("asks the system where Excel says nothing", () => {
    expect(lookWith(null, [SYSTEM_DARK])).toBe("dark");
    expect(lookWith(null, [])).toBe("light");
  });

  test("asks again when the person comes back to the pane, until it is stopped", () => {
    lookWith("#ffffff", []);
    const seen: OfficeLook[] = [];
    const stop = followLook((look) => seen.push(look));
    Office.context.officeTheme.bodyBackgroundColor = "#1f1f1f";
    window.dispatchEvent(new Event("focus"));
    stop();
    Office.context.officeTheme.bodyBackgroundColor = "#ffffff";
    window.dispatchEvent(new Event("focus"));
    expect(seen).toEqual(["light", "dark"]);
  });

  test("sees high contrast in the system, and in Excel's pure black", () => {
    expect(lookWith("#ffffff", [FORCED_COLOURS])).toBe("highContrast");
    expect(lookWith("#000000", [])).toBe("highContrast");
  });
});
