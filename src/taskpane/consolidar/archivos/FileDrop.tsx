import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ACCEPTED } from "./archivos";
import { CONSOLIDAR } from "../../../app/text/consolidarPane";

interface Props {
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * Where files are chosen. They can be dropped too, where Excel lets files be dragged into a pane, which not
 * every version does (OfficeDev/office-js #6868): that is said once some are over it.
 */
export function FileDrop({ isFirst, isBusy, onFiles }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      data-pide-archivos
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Button
        appearance={isFirst ? "primary" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {isFirst ? CONSOLIDAR.choose : CONSOLIDAR.chooseMore}
      </Button>
      <Caption1 className={styles.hint}>{isOver ? CONSOLIDAR.drop : CONSOLIDAR.kinds}</Caption1>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={CONSOLIDAR.choose}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same files may be chosen again, once they are mended.
          target.value = "";
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  hint: { color: tokens.colorNeutralForeground2 },
});
