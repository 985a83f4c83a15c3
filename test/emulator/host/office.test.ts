import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

test("Office.onReady says that the add-in runs in Excel for desktop", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
});

test("Office.context.displayLanguage is Colombian Spanish", () => {
  expect(Office.context.displayLanguage).toBe("es-CO");
});

test("Office.context.officeTheme has the colours of the light theme", () => {
  expect(Office.context.officeTheme.bodyBackgroundColor ?? bodyBackground()).toBe("#ffffff");
});

test("isSetSupported stops at the manifest's floor", () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
});

test("Office.context.document.settings saves values into the workbook", async () => {
  const { settings } = Office.context.document;
  settings.set("mapa", { columnas: [1, 2] });
  const status = await new Promise((resolve) =>
    settings.saveAsync((result) => resolve(result.status)),
  );
  expect(status).toBe("succeeded");
  expect(settings.get("mapa")).toEqual({ columnas: [1, 2] });
  const custom = office.workbook.save().custom as {
    excel: { documentSettings: Record<string, string> };
  };
  expect(Object.keys(custom.excel.documentSettings)).toEqual(["mapa"]);
});

test("host.command runs an associated ribbon command until it completes", async () => {
  Office.actions.associate("escribir", async (event: { completed(): void }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("Z1").values = [["de la cinta"]];
      await context.sync();
    });
    event.completed();
  });
  await office.host.command("escribir");
  expect(office.workbook.getActiveSheet().getRange("Z1").getRawValue()).toBe("de la cinta");
});

test("Office.addin.hide and showAsTaskpane tell the workbench", async () => {
  office.dispose();
  const states: string[] = [];
  office = await bootOffice({}, { onPaneState: (state) => void states.push(state) });
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(states).toEqual(["Background", "Visible"]);
});

test("host.roundTrips counts one request per sync that has something to say", async () => {
  const before = office.host.roundTrips();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    sheet.load("position");
    await context.sync();
  });
  expect(office.host.roundTrips() - before).toBe(2);
});

test("host.trackedObjects is empty again after Excel.run", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").load("values");
    await context.sync();
  });
  // The client releases its ranges in a request of its own.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.host.trackedObjects()).toBe(0);
});

test("Excel.run answers three batches at once, one after the other", async () => {
  const write = (value: number): Promise<number> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1");
      range.values = [[value]];
      range.load("values");
      await context.sync();
      return (range.values as number[][])[0]![0]!;
    });
  expect(await Promise.all([write(1), write(2), write(3)])).toEqual([1, 2, 3]);
});

test("an API above the manifest's floor is ApiNotFound, which the client says by itself", async () => {
  const run = Excel.run(async (context) => {
    // ExcelApi 1.15.
    const sheet = context.workbook.worksheets.getItem("Hoja1") as unknown as {
      readonly onNameChanged: { add(handler: unknown): void };
    };
    sheet.onNameChanged.add(async () => undefined);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
});

// Newer declarations rename the colours; the library at hand has the older names.
function bodyBackground(): unknown {
  return (Office.context.officeTheme as unknown as Record<string, unknown>)[
    "primaryBodyBackground"
  ];
}
