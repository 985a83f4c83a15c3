/**
 * Tells whenever the pane is shown or hidden: in a shared runtime it lives on while it is closed. Where Office
 * cannot tell, it never does.
 */
export async function watchVisibility(onChange: (isShown: boolean) => void): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    onChange(visibilityMode === Office.VisibilityMode.taskpane),
  );
}
