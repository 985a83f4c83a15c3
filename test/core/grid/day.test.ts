import { dayOf, dayText } from "../../../src/core/grid/day";

test.each([
  [36_526, "1/01/2000"],
  [36_585, "29/02/2000"],
  [43_890, "29/02/2020"],
  [45_385, "3/04/2024"],
  [45_930.75, "30/09/2025"],
])("dayText(%d) is %s", (serial, text) => {
  expect(dayText(serial)).toBe(text);
});

test("dayOf goes through four years as the calendar does", () => {
  for (let serial = 36_526; serial < 36_526 + 1461; serial++) {
    const date = new Date(Date.UTC(1899, 11, 30 + serial));
    expect(dayOf(serial)).toEqual({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    });
  }
});
