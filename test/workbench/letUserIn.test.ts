import { letUserIn } from "../../src/workbench/page/letUserIn";

test("what waits for its turn gets it before the work goes on", async () => {
  const pause = letUserIn(0);
  const order: string[] = [];
  setImmediate(() => order.push("user"));
  for (let part = 0; part < 20; part++) await pause();
  order.push("work");
  expect(order).toEqual(["user", "work"]);
});

test("work that has only begun goes on", () => {
  expect(letUserIn(60_000)()).toBeUndefined();
});
