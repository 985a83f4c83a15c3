import { attempt } from "../../src/excel/attempt";
import { followSilence, PATIENCE } from "../../src/excel/silence";
import { openRows } from "./openRows";

test("a request that Excel does not answer is told, and so is its answer when it comes", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  const external = office.host.external as { Execute: (...given: readonly unknown[]) => unknown };
  const execute = external.Execute.bind(external);
  const held: (() => void)[] = [];
  external.Execute = (...given) => void held.push(() => void execute(...given));
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  const seen: boolean[] = [];
  const stop = followSilence((isSilent) => void seen.push(isSilent));

  const answer = attempt(async (context) => {
    const range = context.workbook.worksheets.getItem("Matriz").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  await jest.advanceTimersByTimeAsync(PATIENCE - 1_000);
  expect(seen).toEqual([false]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(seen).toEqual([false, true]);

  external.Execute = execute;
  for (const go of held) go();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(await answer).toEqual({ ok: true, value: [["Meta"]] });
  expect(seen).toEqual([false, true, false]);
  stop();
  jest.useRealTimers();
  office.dispose();
});
