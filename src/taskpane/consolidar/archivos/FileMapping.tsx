import type { Consolidar } from "../../../app/consolidar/consolidar";
import type { EntregaPorMapear, EntregaRechazada } from "../../../core/consolidate/entrega";
import type { Unrecognised } from "../../../core/matriz/matriz";
import { CONSOLIDAR } from "../../../app/text/consolidarPane";
import { MATRIZ } from "../../../app/text/paneMatriz";
import { ClosestRow } from "../../matriz/ClosestRow";
import { unpriced } from "../../../core/matriz/questions/pregunta";
import { Questions } from "../../matriz/Questions";
import { SheetChooser } from "../../matriz/SheetChooser";
import { Disclosure } from "../../ui/Disclosure";
import { useListStyles } from "../../ui/listStyles";

interface Props {
  readonly entrega: EntregaPorMapear | EntregaRechazada;
  readonly isBusy: boolean;
  readonly consolidar: Consolidar;
}

/** What the user can say of a file that is no matriz by itself: its sheet, its columns. */
export function FileMapping({ entrega, isBusy, consolidar }: Props) {
  const styles = useListStyles();
  const reason = unrecognisedIn(entrega);
  if (reason === null || isBusy) return null;
  const { archivo } = entrega;
  const { sheets, questions, closest } = reason;
  if (sheets.length > 0)
    return (
      <SheetChooser
        sheets={sheets}
        onChoose={(sheet) => void consolidar.answer(archivo, { sheet })}
      />
    );
  if (questions.length === 0) return null;
  return (
    // What is almost a matriz asks by itself; any other file needs the user to ask for it.
    <Disclosure summary={CONSOLIDAR.map} isOpenAtFirst={entrega.estado === "needsMapping"}>
      {() => (
        <div className={styles.fields}>
          <Questions
            preguntas={questions.map(unpriced)}
            onAnswer={(answers) => void consolidar.answer(archivo, answers)}
            onSee={null}
          />
          {closest && (
            <>
              <p className={styles.soft}>{MATRIZ.closest}</p>
              <ClosestRow closest={closest} onSee={null} />
            </>
          )}
        </div>
      )}
    </Disclosure>
  );
}

function unrecognisedIn(entrega: EntregaPorMapear | EntregaRechazada): Unrecognised | null {
  if (entrega.estado === "needsMapping") return entrega.reason;
  return entrega.reason.type === "notAMatriz" ? entrega.reason.unrecognised : null;
}
