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
  ["InvalidArgument", "unexpected"],
])("problemOf(%s) is %s", (code, type) => {
  expect(problemOf(code)).toEqual({ type, code });
});
