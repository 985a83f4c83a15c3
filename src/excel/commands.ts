/** What the buttons of the ribbon and of the context menu do; the names are those of the manifest. */
export interface Commands {
  readonly evaluarAhora: () => Promise<void>;
  readonly explicarCelda: () => Promise<void>;
}

/** Ties each button to its command. All of them open the pane, because that is where the answer is. */
export function associateCommands(commands: Commands): void {
  for (const [name, run] of Object.entries(commands) as [keyof Commands, () => Promise<void>][]) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await run();
      } finally {
        // Without it Excel believes the button is still at work and disables it.
        event.completed();
      }
    });
  }
}
