import { watchVisibility } from "../../src/excel/visibility";
import { bootOffice } from "../emulator/host/bootOffice";

test("watchVisibility(onChange) tells when the pane is hidden and shown again", async () => {
  const office = await bootOffice();
  const seen: boolean[] = [];
  await watchVisibility((isShown) => void seen.push(isShown));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(seen).toEqual([false, true]);
  office.dispose();
});
