import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Ficha } from "../../../app/ficha";
import { FICHA, SOPORTE_TEXT } from "../../../app/text/ficha";
import type { Soporte } from "../../../core/matriz/filas/soporteDeFila";
import { CellLink } from "./CellLink";
import { Datos } from "./Datos";

interface Props {
  readonly soportes: readonly Soporte[];
  readonly ficha: Ficha;
}

/** What the dependencia wrote of a meta; addresses of the web in it can be opened. */
export function Soportes({ soportes, ficha }: Props) {
  return (
    <Datos
      title={FICHA.soporte}
      datos={soportes.map(({ campo, texto, at }) => [
        SOPORTE_TEXT[campo],
        <>
          {withLinks(texto)}
          <CellLink at={at} reveal={ficha.reveal} />
        </>,
      ])}
    />
  );
}

/** A link has a size of its own, greater than that of the card. */
const INHERITED = { fontSize: "inherit", lineHeight: "inherit" };

function withLinks(texto: string): readonly ReactNode[] {
  return texto.split(/(https?:\/\/[^\s<>"]+)/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <Link key={place} inline href={part} target="_blank" rel="noreferrer" style={INHERITED}>
        {part}
      </Link>
    ),
  );
}
