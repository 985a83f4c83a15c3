import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { arrangePuestos, PUESTO_ORDERS, type PuestoOrder } from "../../app/arrange/arrangePuestos";
import { ARRANGE, puestoOrderText } from "../../app/text/arrange";
import { VER_MENOS, verTodasText } from "../../app/text/tablero";
import type { PuestoDeDependencia } from "../../core/tablero/puesto";
import { TABLERO } from "../../core/tablero/text";
import { nivelText } from "../../core/text/estados";
import type { Nivel } from "../../core/vocabulary";
import { ChoiceSelect } from "../ui/ChoiceSelect";
import { useListStyles } from "../ui/listStyles";
import { Section } from "../ui/Section";
import { NivelCounts } from "./NivelCounts";
import { PuestoLine } from "./PuestoLine";

interface Props {
  readonly puestos: readonly PuestoDeDependencia[];
  /** Its card. */
  readonly onDependencia: (dependencia: string) => void;
  /** What its figure is made of. */
  readonly onMetas: (dependencia: string) => void;
}

/** Who answers for the plan: how many stand where, and those that lack most. */
export function DependenciasPart({ puestos, onDependencia, onMetas }: Props) {
  const styles = useStyles();
  const { list } = useListStyles();
  const [showsAll, setShowsAll] = useState(false);
  const [order, setOrder] = useState<PuestoOrder>("falta");
  const [nivel, setNivel] = useState<Nivel | null>(null);
  const niveles = NIVELES.filter((one) => puestos.some((puesto) => puesto.nivel === one));
  if (puestos.length === 0) return null;
  return (
    <Section title={TABLERO.dependencias}>
      <NivelCounts puestos={puestos} />
      {showsAll && (
        <div role="group" aria-label={ARRANGE.filters} className={styles.line}>
          <ChoiceSelect
            label={ARRANGE.order}
            options={PUESTO_ORDERS.map((value) => ({ value, text: puestoOrderText(value) }))}
            value={order}
            onChange={(next) => setOrder(next ?? "falta")}
          />
          <ChoiceSelect
            label={ARRANGE.nivel}
            all={ARRANGE.allNiveles}
            options={niveles.map((value) => ({ value, text: nivelText(value, 1) }))}
            value={nivel}
            onChange={setNivel}
          />
        </div>
      )}
      <ul className={list}>
        {(showsAll ? arrangePuestos(puestos, order, nivel) : puestos.slice(0, SHOWN)).map(
          (puesto) => (
            <PuestoLine
              key={puesto.dependencia}
              name={puesto.dependencia}
              puesto={puesto}
              onOpen={() => onDependencia(puesto.dependencia)}
              onFigure={() => onMetas(puesto.dependencia)}
            />
          ),
        )}
      </ul>
      {puestos.length > SHOWN && (
        <Link
          as="button"
          className={styles.more}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? VER_MENOS : verTodasText(puestos.length)}
        </Link>
      )}
    </Section>
  );
}

/** As many as ask for a decision at once. */
const SHOWN = 5;

const NIVELES: readonly Nivel[] = ["Bajo", "Aceptable", "Sobresaliente"];

const useStyles = makeStyles({
  more: { alignSelf: "flex-start" },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
