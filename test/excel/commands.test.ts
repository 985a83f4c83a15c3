import { associateCommands } from "../../src/excel/commands";
import { bootOffice } from "../emulator/host/bootOffice";

test("associateCommands(commands) opens the pane and runs the command of each button", async () => {
  const states: string[] = [];
  const ran: string[] = [];
  const office = await bootOffice(undefined, { onPaneState: (state) => states.push(state) });
  associateCommands({
    evaluarAhora: async () => void ran.push("evaluarAhora"),
    explicarCelda: async () => void ran.push("explicarCelda"),
  });
  await office.host.command("evaluarAhora");
  await office.host.command("explicarCelda");
  expect(ran).toEqual(["evaluarAhora", "explicarCelda"]);
  expect(states).toEqual(["Visible", "Visible"]);
  office.dispose();
});
