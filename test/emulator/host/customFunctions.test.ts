import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
  CustomFunctions.associate("SUMAR", (a: number, b: number) => a + b);
  CustomFunctions.associate("TABLA", async (x: number) => Promise.resolve([[x, x * 2]]));
  CustomFunctions.associate("SIN_DATO", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No hay avance.");
  });
  CustomFunctions.associate(
    "CONTAR",
    (range: unknown[][]) => range.flat().filter((cell) => cell !== null).length,
  );
});
afterAll(() => office.dispose());

test("host.invoke runs a function of the add-in through the genuine runtime", async () => {
  expect(await office.host.invoke("SUMAR", [2, 3])).toEqual({ value: 5 });
});

test("host.invoke waits for a promise of a matrix", async () => {
  expect(await office.host.invoke("TABLA", [4])).toEqual({ value: [[4, 8]] });
});

test("host.invoke hands a range over as a matrix", async () => {
  expect(
    await office.host.invoke("CONTAR", [
      [
        [1, null],
        ["a", 2],
      ],
    ]),
  ).toEqual({ value: 3 });
});

test("host.invoke gives the Excel error of a CustomFunctions.Error with its sentence", async () => {
  expect(await office.host.invoke("SIN_DATO", [])).toEqual({
    error: "#N/A",
    message: "No hay avance.",
  });
});

test("host.invoke gives #VALUE! for a function that nobody associated", async () => {
  expect(await office.host.invoke("NADIE", [])).toMatchObject({ error: "#VALUE!" });
});
