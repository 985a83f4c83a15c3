import { openWorkbook } from "../../src/excel/openWorkbook";
import { bootOffice } from "../emulator/host/bootOffice";

test("openWorkbook(bytes) gives Excel the file as it is", async () => {
  const opened: string[] = [];
  const office = await bootOffice(undefined, { onWorkbook: (base64) => void opened.push(base64) });
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  expect(await openWorkbook(bytes)).toEqual({ ok: true, value: null });
  expect(opened.map((base64) => [...Buffer.from(base64, "base64")])).toEqual([[...bytes]]);
  office.dispose();
});

test("openWorkbook(bytes) says that this Excel opens none", async () => {
  const office = await bootOffice();
  expect(await openWorkbook(new Uint8Array([1]))).toMatchObject({
    ok: false,
    error: { type: "unsupported" },
  });
  office.dispose();
});
