/** Excel for Mac shows the pane in a view of its own, which saves no files. */
export function canSaveFiles(): boolean {
  return viewOf().webkit?.messageHandlers === undefined;
}

/** Excel on Windows and Mac opens workbooks that the pane gives it, also where a download is lost. */
export function canOpenWorkbooks(): boolean {
  return !canSaveFiles() || viewOf().chrome?.webview !== undefined;
}

interface View {
  readonly chrome?: { readonly webview?: unknown };
  readonly webkit?: { readonly messageHandlers?: unknown };
}

function viewOf(): View {
  return window as unknown as View;
}

/** Gives a text as a file to save. */
export function saveText(name: string, text: string, type = "text/csv"): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser fetches it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), SOON);
}

const SOON = 10_000;
