/** Excel on Windows and Mac shows the pane in a view of its own, which saves no files. */
export function canSaveFiles(): boolean {
  const { chrome, webkit } = window as unknown as {
    readonly chrome?: { readonly webview?: unknown };
    readonly webkit?: { readonly messageHandlers?: unknown };
  };
  return chrome?.webview === undefined && webkit?.messageHandlers === undefined;
}

/** Gives a text as a file to save. */
export function saveText(name: string, text: string, type = "text/csv"): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser fetches it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), SOON);
}

const SOON = 10_000;
