import { Badge, Button, Caption1, mergeClasses, type BadgeProps } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Consolidar } from "../../../app/consolidar/consolidar";
import type { EntregaEnVista } from "../../../app/consolidar/vista";
import type { Decision } from "../../../core/consolidate/decision";
import { CONSOLIDAR, recognisedText } from "../../../app/text/consolidarPane";
import {
  setAsideText,
  avisoText,
  cuentaText,
  estadoText,
  sinMetasText,
} from "../../../core/consolidate/text/entregas";
import { FileCorrection } from "./FileCorrection";
import { FileMapping } from "./FileMapping";
import { useListStyles } from "../../ui/listStyles";

interface Props {
  readonly line: EntregaEnVista;
  /** False of a file that came inside of a consolidado. */
  readonly isChosen: boolean;
  /** What was decided about it. */
  readonly decided: ReadonlySet<Decision["type"]>;
  /** Every dependencia that may have sent it. */
  readonly dependencias: readonly string[];
  readonly isBusy: boolean;
  readonly consolidar: Consolidar;
}

/** One file: what was made of it, why it does not count if it does not, and what can be done about it. */
export function FileLine({ line, isChosen, decided, dependencias, isBusy, consolidar }: Props) {
  const styles = useListStyles();
  const { entrega, setAside, avisos, dependencia, periodo, cuenta } = line;
  const { archivo } = entrega;
  return (
    <li className={styles.apart}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.words, styles.grow)}>{archivo}</span>
        <Badge appearance="tint" className={styles.badge} color={colorOf(line)}>
          {estadoText(line)}
        </Badge>
        {isChosen && (
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={`${CONSOLIDAR.remove}: ${archivo}`}
            title={CONSOLIDAR.remove}
            disabledFocusable={isBusy}
            onClick={() => void consolidar.remove(archivo)}
          />
        )}
      </div>
      {entrega.estado === "recognised" ? (
        <>
          <Caption1 className={styles.soft}>
            {recognisedText(entrega.metas, dependencia, periodo)}
          </Caption1>
          {cuenta.leidas > 0 && <Caption1 className={styles.soft}>{cuentaText(cuenta)}</Caption1>}
          {setAside && <p className={styles.words}>{setAsideText(setAside)}</p>}
          {avisos.map((aviso) => (
            <p key={aviso.type} className={styles.words}>
              {avisoText(aviso)}
            </p>
          ))}
          <FileDecision line={line} isDecided={decided.has("archivo")} consolidar={consolidar} />
          <FileCorrection
            line={line}
            entrega={entrega}
            decided={decided}
            dependencias={dependencias}
            isBusy={isBusy}
            consolidar={consolidar}
          />
        </>
      ) : (
        <>
          <p className={styles.words}>{sinMetasText(entrega)}</p>
          {entrega.estado !== "devolucion" && (
            <FileMapping entrega={entrega} isBusy={isBusy} consolidar={consolidar} />
          )}
        </>
      )}
      {decided.has("lectura") && (
        <div>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void consolidar.forgetAnswers(archivo)}
          >
            {CONSOLIDAR.forgetAnswers}
          </Button>
        </div>
      )}
    </li>
  );
}

function FileDecision({
  line: { entrega, setAside, avisos },
  isDecided,
  consolidar,
}: Pick<Props, "line" | "consolidar"> & { readonly isDecided: boolean }) {
  const { archivo } = entrega;
  const decision = { type: "archivo", archivo, cuenta: setAside !== null } as const;
  if (isDecided) {
    return (
      <div>
        <Button size="small" onClick={() => void consolidar.retract(decision)}>
          {CONSOLIDAR.retractFile}
        </Button>
      </div>
    );
  }
  if (setAside === null ? avisos.length === 0 : setAside.type === "desglosado") return null;
  return (
    <div>
      <Button size="small" onClick={() => void consolidar.decide(decision)}>
        {setAside === null ? CONSOLIDAR.exclude : CONSOLIDAR.include}
      </Button>
    </div>
  );
}

function colorOf({ entrega, setAside, avisos }: EntregaEnVista): NonNullable<BadgeProps["color"]> {
  if (entrega.estado === "refused") return "danger";
  if (entrega.estado === "needsMapping") return "warning";
  if (setAside !== null || entrega.estado === "devolucion") return "informative";
  return avisos.length > 0 ? "warning" : "success";
}
