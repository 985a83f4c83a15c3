/** A failure as Excel reports it: the client turns it into an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  /** `Type.member` where it happened; the wire fills it in. */
  location: string | null = null;

  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code] ?? code,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export type HostErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented";

/** Stops the batch at this action, as Excel does. */
export function fail(code: HostErrorCode, message?: string): never {
  throw new HostError(code, message);
}

/** Refuses a part of the Excel API that is not emulated, by its name. */
export function notImplemented(member: string): never {
  return fail("NotImplemented", `NotImplemented: ${member}`);
}

const MESSAGES: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with merged cells.",
  NonBlankCellOffSheet: "New cells would push non-empty cells off the end of the worksheet.",
};

const HTTP_STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 401,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};
