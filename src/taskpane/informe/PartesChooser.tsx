import { Checkbox, makeStyles } from "@fluentui/react-components";
import { PARTES_TEXT } from "../../app/text/informePane";
import { PARTES, type ParteDelInforme } from "../../core/informe/pedido";

interface Props {
  readonly partes: ReadonlySet<ParteDelInforme>;
  readonly onInclude: (parte: ParteDelInforme, isWanted: boolean) => void;
}

/** The parts that may be left out. */
export function PartesChooser({ partes, onInclude }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {PARTES.map((parte) => (
        <Checkbox
          key={parte}
          label={PARTES_TEXT[parte]}
          checked={partes.has(parte)}
          onChange={(_event, { checked }) => onInclude(parte, checked === true)}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
});
