import type { Problem, ProblemType } from "../core/problem";

/**
 * What an error code of Excel means to the person at the keyboard.
 *
 * @param place member in which Excel says that it failed, "SettingCollection.add"; "" where it does not say
 */
export function problemOf(code: string, place = ""): Problem {
  // Settings of over 2 MB in all are refused as an argument that is none.
  if (code === "InvalidArgument" && /^Setting/i.test(place)) return { type: "noRoom", code };
  return { type: TYPE_BY_CODE[code] ?? "unexpected", code };
}

// Codes of Excel.ErrorCodes and of the transport; learn.microsoft.com, "Error handling with the Excel JavaScript API".
const TYPE_BY_CODE: Readonly<Record<string, ProblemType>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RichApiRequestTooBig: "tooLarge",
  AccessDenied: "protected",
  InactiveWorkbook: "notInFront",
  InvalidOperation: "protected",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  InvalidSelection: "noCell",
  GeneralException: "notInFront",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  UnsupportedOperation: "unsupported",
  NotImplemented: "unsupported",
};
