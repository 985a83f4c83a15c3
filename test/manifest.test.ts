/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OUTSIDE } from "../src/app/text/pane";

// What Excel demands of a manifest and says only by not showing the add-in. Microsoft's own
// validator needs a connection: npm run validar:manifiesto.

const ROOT = join(__dirname, "..");
const LOCAL = "https://localhost:3000/";
const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");
const elements = [...manifest.querySelectorAll("*")];

/** The children that each element may have, in the only order that Excel accepts. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

describe("manifest.xml", () => {
  test("names the group of the ribbon as the pane and the documents do", () => {
    const [group] = elements.filter(({ id }) => id === "Grupo.Label");
    const label = group?.getAttribute("DefaultValue") ?? "";
    expect(label).not.toBe("");
    expect(OUTSIDE.body).toContain(`Inicio › ${label} ›`);
    for (const file of ["README.md", "docs/instalar.md", "docs/probar-en-excel.md"])
      expect(readFileSync(join(ROOT, file), "utf8")).toContain(label);
  });

  test("is well-formed", () => {
    expect(manifest.querySelector("parsererror")).toBeNull();
    expect(manifest.documentElement.localName).toBe("OfficeApp");
  });

  test.each(Object.entries(CHILDREN))("<%s> has its children in order", (name, order) => {
    for (const element of named(name)) {
      const positions = [...element.children].map((child) => order.indexOf(child.localName));
      expect(positions).not.toContain(-1);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  test("custom functions give script, page, metadata and namespace, in that order", () => {
    const [point] = elements.filter((element) => type(element) === "CustomFunctions");
    expect([...point!.children].map((child) => child.localName)).toEqual([
      "Script",
      "Page",
      "Metadata",
      "Namespace",
    ]);
  });

  test("speaks es-CO, and en-US in everything that is read", () => {
    expect(text("DefaultLocale")).toBe("es-CO");
    const read = [...named("DisplayName"), ...named("Description"), ...named("String")];
    const untranslated = read
      .filter((element) => element.hasAttribute("DefaultValue"))
      .filter((element) => element.querySelector("[Locale='en-US']") === null)
      .map((element) => element.id);
    expect(untranslated).toEqual(["Funciones.Prefijo"]);
  });

  test("asks for a shared runtime and for the API that the add-in uses", () => {
    const sets = named("Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.13"],
    ]);
  });

  test("every resource that is named exists, and is used", () => {
    const used = elements.flatMap((element) => element.getAttribute("resid") ?? []);
    const defined = named("Resources").flatMap((all) => [...all.querySelectorAll("[id]")].map(id));
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test("ids are unique, and none is longer than Excel allows", () => {
    const ids = elements.filter((element) => element.hasAttribute("id")).map(id);
    const resources = [...named("Resources")[0]!.querySelectorAll("[id]")].map(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(resources.filter((resource) => resource.length > 32)).toEqual([]);
    expect(ids.filter((one) => one.length > 125)).toEqual([]);
  });

  test("no text is longer than Excel shows", () => {
    expect(longerThan(125, values("ShortStrings"))).toEqual([]);
    expect(longerThan(250, values("LongStrings"))).toEqual([]);
    expect(longerThan(125, texts(named("DisplayName")))).toEqual([]);
    expect(longerThan(250, texts([manifest.querySelector("OfficeApp > Description")!]))).toEqual(
      [],
    );
  });

  test("every address is https on this machine, and moves with one setting", () => {
    const addresses = xml.match(/[a-z]+:\/\/[^"<\s]+/g)!.filter((one) => !isNamespace(one));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((one) => !one.startsWith(LOCAL))).toEqual([]);
  });

  test.each([16, 32, 64, 80])("the icon of %i pixels exists and has that size", (size) => {
    const png = readFileSync(join(ROOT, "assets", `icon-${size}.png`));
    expect(xml).toContain(`${LOCAL}assets/icon-${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("every icon of the ribbon comes in the three sizes that Excel demands", () => {
    for (const icon of named("Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
      for (const image of icon.children) {
        expect(image.getAttribute("resid")).toBe(`Icono.${image.getAttribute("size")}`);
      }
    }
  });

  test("the addresses of assets are files of the project", () => {
    const assets = xml.match(/https:\/\/localhost:3000\/assets\/[^"]+/g)!;
    const missing = assets.filter((one) => !existsSync(join(ROOT, one.slice(LOCAL.length))));
    expect(missing).toEqual([]);
  });

  test("pane, commands and functions live in one long runtime at one address", () => {
    const places = ["Runtime", "Page > SourceLocation", "FunctionFile", "Action > SourceLocation"];
    for (const place of places) {
      expect(manifest.querySelector(place)?.getAttribute("resid")).toBe("Panel.Url");
    }
    expect(manifest.querySelector("Runtime")?.getAttribute("lifetime")).toBe("long");
    // Excel refuses to install a long runtime whose actions name a pane.
    expect(named("TaskpaneId")).toEqual([]);
    expect(manifest.getElementById("Funciones.Prefijo")?.getAttribute("DefaultValue")).toBe("SOPO");
  });

  test("every command of the ribbon is one that the pane associates", () => {
    const commands = named("FunctionName").map((name) => name.textContent);
    const source = readFileSync(join(ROOT, "src", "excel", "commands.ts"), "utf8");
    expect(commands).toEqual(["evaluarAhora", "explicarCelda"]);
    expect(source).toContain("Office.actions.associate(");
    expect(commands.filter((name) => !source.includes(`readonly ${name}:`))).toEqual([]);
  });
});

function named(name: string): Element[] {
  return elements.filter((element) => element.localName === name);
}

function id(element: Element): string {
  return element.getAttribute("id") ?? "";
}

function type(element: Element): string | null {
  return element.getAttribute("xsi:type");
}

function text(name: string): string | null | undefined {
  return named(name)[0]?.textContent;
}

function texts(from: readonly Element[]): string[] {
  return from
    .flatMap((element) => [element, ...element.querySelectorAll("*")])
    .flatMap(
      (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? [],
    );
}

function values(group: string): string[] {
  return texts(named(group));
}

function longerThan(limit: number, all: readonly string[]): string[] {
  expect(all.length).toBeGreaterThan(0);
  return all.filter((one) => one.length > limit);
}

function isNamespace(address: string): boolean {
  return /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address);
}
