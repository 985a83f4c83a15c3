/** Does in the pane what a person would: opens Consolidar and chooses these files there. */
export async function giveToConsolidar(pane: Window, files: readonly File[]): Promise<void> {
  const tab = await found(pane, () => pane.document.getElementById(CONSOLIDAR_TAB));
  tab?.click();
  const input = await found(pane, () =>
    pane.document.querySelector<HTMLInputElement>("input[type=file][multiple]"),
  );
  if (!input) return;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

const CONSOLIDAR_TAB = "tab-consolidar";

/** What is there, or will be; nothing once the pane shows another page. */
function found<T>(pane: Window, look: () => T | null | undefined): Promise<T | null> {
  const { document } = pane;
  return new Promise((resolve) => {
    const again = (): boolean => {
      const one = look();
      if (one != null) resolve(one);
      return one != null;
    };
    if (again()) return;
    const observer = new MutationObserver(() => {
      if (again()) observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    pane.addEventListener("pagehide", () => {
      observer.disconnect();
      resolve(null);
    });
  });
}
