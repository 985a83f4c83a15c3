import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { workbenchText as text } from "../text";

/** One sentence about what could not be done; the workbook that is open stays as it is. */
export function Notice({
  sentence,
  onDismiss,
}: {
  readonly sentence: string;
  readonly onDismiss: () => void;
}) {
  return (
    <MessageBar intent="error" politeness="assertive" layout="multiline" className="banco-aviso">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
