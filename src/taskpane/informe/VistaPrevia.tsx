import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { graficaText, tablaText } from "../../app/text/informePane";
import type { Bloque, Informe } from "../../core/informe/informe";
import { Disclosure } from "../ui/Disclosure";

interface Props {
  readonly informe: Informe;
}

/** How the informe reads, section by section; tables and charts by their titles. */
export function VistaPrevia({ informe: { titulo, subtitulo, bloques } }: Props) {
  const styles = useStyles();
  const [before, ...sections] = sectionsOf(bloques);
  return (
    <>
      <Text block weight="semibold">
        {titulo}
      </Text>
      <Caption1 block>{subtitulo}</Caption1>
      <Content bloques={before?.bloques ?? []} />
      <div className={styles.sections}>
        {sections.map(({ titulo: name, bloques: own }) => (
          <Disclosure key={name} summary={name}>
            {() => <Content bloques={own} />}
          </Disclosure>
        ))}
      </div>
    </>
  );
}

interface Seccion {
  readonly titulo: string;
  readonly bloques: readonly Bloque[];
}

/** What stands under each heading of the first level; first what stands before them. */
function sectionsOf(bloques: readonly Bloque[]): readonly Seccion[] {
  const sections: { titulo: string; bloques: Bloque[] }[] = [{ titulo: "", bloques: [] }];
  for (const bloque of bloques)
    if (bloque.type === "titulo" && bloque.nivel === 1)
      sections.push({ titulo: bloque.text, bloques: [] });
    else sections.at(-1)?.bloques.push(bloque);
  return sections;
}

function Content({ bloques }: { readonly bloques: readonly Bloque[] }) {
  const styles = useStyles();
  return (
    <div className={styles.content}>
      {bloques.map((bloque, place) => (
        <Said key={place} bloque={bloque} />
      ))}
    </div>
  );
}

function Said({ bloque }: { readonly bloque: Bloque }) {
  const styles = useStyles();
  switch (bloque.type) {
    case "titulo":
      return (
        <Text block weight="semibold">
          {bloque.text}
        </Text>
      );
    case "parrafo":
    case "vineta":
      return (
        <p className={bloque.type === "vineta" ? styles.bullet : styles.line}>
          {bloque.trozos.map(({ text, cifra }, place) =>
            cifra === null ? text : <strong key={place}>{text}</strong>,
          )}
        </p>
      );
    case "tabla":
      return <Caption1 block>{tablaText(bloque.titulo, bloque.filas.length)}</Caption1>;
    case "grafica":
      return <Caption1 block>{graficaText(bloque.titulo)}</Caption1>;
  }
}

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  line: { margin: 0 },
  bullet: { margin: 0, display: "list-item", marginInlineStart: tokens.spacingHorizontalL },
});
