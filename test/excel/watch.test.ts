import { watch } from "../../src/excel/watch";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";

let office: BootedOffice;
let edits: number;
let unwatch: () => Promise<void>;
beforeEach(async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  edits = 0;
  const watching = await watch(() => (edits += 1));
  if (!watching.ok) throw new Error(watching.error.type);
  unwatch = watching.value;
});
afterEach(async () => {
  await unwatch();
  office.dispose();
});

async function userTypes(value: string): Promise<void> {
  office.workbook.getSheetByName("Matriz")!.getRange("A2").setValue(value);
  await eventsDelivered();
}

// office.js hands events over in a later turn.
function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

describe("watch(onEdit)", () => {
  test("calls back when the user types", async () => {
    await userTypes("Dotar");
    expect(edits).toBe(1);
  });

  test("does not call back for what the add-in itself writes", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Matriz").getRange("A2").values = [["Dotar"]];
      await context.sync();
    });
    await eventsDelivered();
    expect(edits).toBe(0);
  });

  test("calls back when a sheet comes or goes", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Otra");
      await context.sync();
      context.workbook.worksheets.getItem("Otra").delete();
      await context.sync();
    });
    await eventsDelivered();
    expect(edits).toBe(2);
  });

  test("calls back no more once it is called off", async () => {
    await unwatch();
    await userTypes("Dotar");
    expect(edits).toBe(0);
  });
});
