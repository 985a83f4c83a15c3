import { use } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Consolidar } from "../../app/consolidar/consolidar";
import type { ConsolidarState, Papel } from "../../app/consolidar/state";
import { ArchivosContext } from "./archivos/archivos";
import { FuenteChooser } from "./FuenteChooser";

interface Props {
  readonly state: ConsolidarState;
  readonly isBusy: boolean;
  readonly consolidar: Consolidar;
}

/** What the files are compared with: the plan, and the corte before. */
export function FuentesSection({ state, isBusy, consolidar }: Props) {
  const styles = useStyles();
  const archivos = use(ArchivosContext);
  return (
    <div className={styles.fields}>
      {PAPELES.map((papel) => (
        <FuenteChooser
          key={papel}
          papel={papel}
          fuente={state[papel]}
          libro={state.libro}
          isBusy={isBusy}
          onChoose={(type) => void consolidar.compare(papel, type)}
          onFile={(file) => {
            if (archivos) void consolidar.compare(papel, archivos.fileChosen(file));
          }}
        />
      ))}
    </div>
  );
}

const PAPELES: readonly Papel[] = ["plan", "anterior"];

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});
