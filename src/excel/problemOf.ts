import type { Problem, ProblemType } from "../core/problem";

/** What an error code of Excel means to the person at the keyboard. */
export function problemOf(code: string): Problem {
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
  InactiveWorkbook: "protected",
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
