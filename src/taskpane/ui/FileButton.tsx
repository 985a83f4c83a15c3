import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { useTreeColumns } from "./treeColumns";

interface Props {
  /** What the file is, for who cannot see the button. */
  readonly label: string;
  readonly text: string;
  /** Endings of the names of files; absent: those of workbooks. */
  readonly accept?: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, text, accept = WORKBOOKS, isBusy, onFile }: Props) {
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
        accept={accept}
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

const WORKBOOKS = ".xlsx,.xlsm,.xls,.csv";
