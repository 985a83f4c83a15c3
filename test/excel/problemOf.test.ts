import { problemOf } from "../../src/excel/problemOf";

test.each([
  ["InvalidOperationInCellEditMode", "cellEditMode"],
  ["ActivityLimitReached", "busy"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "notFound"],
  ["ApiNotFound", "unsupported"],
  ["InvalidSelection", "noCell"],
  ["GeneralException", "notInFront"],
  ["InactiveWorkbook", "notInFront"],
  ["InvalidArgument", "unexpected"],
])("problemOf(%s) is %s", (code, type) => {
  expect(problemOf(code)).toEqual({ type, code });
});

test("problemOf(InvalidArgument) at a setting is a workbook that can keep no more", () => {
  expect(problemOf("InvalidArgument", "SettingCollection.add").type).toBe("noRoom");
});
