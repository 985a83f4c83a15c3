import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { useTreeColumns } from "./treeColumns";

interface Props {
  /** What the file is, for who cannot see the button. */
  readonly label: string;
  readonly text: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a workbook. */
export function FileButton({ label, text, isBusy, onFile }: Props) {
  const { unseen } = useTreeColumns();
  const input = useRef<HTMLInputElement>(null);

  function onChange({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    // The same file, corrected, can be chosen again.
    target.value = "";
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls,.csv"
        aria-label={label}
        tabIndex={-1}
        aria-hidden
        className={unseen}
        onChange={onChange}
      />
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}
