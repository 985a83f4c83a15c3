import type { ReglaDeRedondeo } from "../../../core/planes/parametros";
import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { memo, useMemo, useRef, useState, type ChangeEvent, type FormEvent } from "react";
import { withoutProjection, withProjection } from "../../../app/proyeccion/guardadas";
import { PROYECCION, savedText } from "../../../app/text/proyeccionPane";
import { supuestosFileProblemText } from "../../../core/whatIf/text";
import {
  openProjection,
  projectionJson,
  readProjection,
  saveProjection,
  type ProyeccionGuardada,
} from "../../../core/whatIf/guardada";
import type { Proyeccion } from "../../../core/whatIf/project";
import { copyText } from "../../ui/copyText";
import { canSaveFiles, saveText } from "../../ui/files/saveText";
import { Comparacion } from "../Comparacion";
import { GuardadaItem } from "./GuardadaItem";
import { readJson } from "../../ui/files/jsonFile";
import { ProyeccionPart } from "../ProyeccionPart";
import { useGuardadas } from "./useGuardadas";
import { problemText, SIN_CAMBIOS } from "../../../core/text/problem";

interface Props {
  readonly start: Proyeccion;
  readonly regla: ReglaDeRedondeo;
  readonly proyeccion: Proyeccion;
  readonly onOpen: (guardada: ProyeccionGuardada) => void;
  /** What is on screen was saved under this name. */
  readonly onSaved: (nombre: string) => void;
}

/** Projections with a name, kept in the workbook: opened again, set side by side, sent as a file. */
export const GuardadasPart = memo(function GuardadasPart(props: Props) {
  return (
    <ProyeccionPart title={PROYECCION.guardadas}>
      <GuardadasBody {...props} />
    </ProyeccionPart>
  );
});

function GuardadasBody({ start, regla, proyeccion, onOpen, onSaved }: Props) {
  const styles = useStyles();
  const { guardadas, problem, keep } = useGuardadas();
  const [nombre, setNombre] = useState("");
  const [said, setSaid] = useState<readonly string[]>([]);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const abiertas = useMemo(
    () => (guardadas ?? []).map((one) => openProjection(one, start)),
    [guardadas, start],
  );
  const name = nombre.trim();

  async function add(projection: ProyeccionGuardada): Promise<boolean> {
    if (!guardadas) return false;
    const kept = await keep(withProjection(guardadas, projection));
    setSaid(kept ? [savedText(projection.nombre)] : []);
    if (kept) setNombre("");
    return kept;
  }

  async function save(): Promise<void> {
    if (await add(saveProjection(proyeccion, name, new Date().toISOString()))) onSaved(name);
  }

  async function exportFile(guardada: ProyeccionGuardada): Promise<void> {
    const content = JSON.stringify(projectionJson(guardada), null, 2);
    if (canSaveFiles())
      saveText(`${PROYECCION.file}-${guardada.nombre}.json`, content, "application/json");
    else setSaid([(await copyText(content)) ? PROYECCION.copied : PROYECCION.notCopied]);
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (name !== "") void save();
  }

  async function onFile({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const chosen = target.files?.[0];
    if (!chosen) return;
    const content = await readJson(chosen);
    // The same file can be chosen again after it was mended.
    target.value = "";
    if (content === undefined) return setSaid([PROYECCION.noEsJson]);
    const projection = readProjection(content, chosen.name.replace(/\.json$/i, ""));
    if (projection.ok) void add(projection.value);
    else setSaid(projection.error.map(supuestosFileProblemText));
  }

  function compare(one: string, wanted: boolean): void {
    const others = compared.filter((other) => other !== one);
    setCompared(wanted ? [...others, one].slice(-MOST_COMPARED) : others);
  }

  return (
    <>
      <form className={styles.line} onSubmit={onSubmit}>
        <Field label={PROYECCION.nombre} className={styles.field}>
          <Input
            className={styles.input}
            value={nombre}
            onChange={(_event, { value }) => setNombre(value)}
          />
        </Field>
        <Button type="submit" disabledFocusable={name === "" || guardadas === null}>
          {PROYECCION.guardar}
        </Button>
      </form>
      <div role="status">
        {[...said, ...(problem ? [problemText(problem, SIN_CAMBIOS)] : [])].map((sentence) => (
          <Text as="p" key={sentence} className={styles.note}>
            {sentence}
          </Text>
        ))}
      </div>
      {abiertas.length === 0 ? (
        <Caption1 as="p" className={styles.note}>
          {PROYECCION.ninguna}
        </Caption1>
      ) : (
        <ul className={styles.list} aria-label={PROYECCION.guardadas}>
          {abiertas.map((abierta) => {
            const { guardada } = abierta;
            return (
              <GuardadaItem
                key={guardada.nombre}
                abierta={abierta}
                regla={regla}
                isCompared={compared.includes(guardada.nombre)}
                onCompare={(wanted) => compare(guardada.nombre, wanted)}
                onOpen={() => onOpen(guardada)}
                onExport={() => void exportFile(guardada)}
                onDelete={() =>
                  guardadas && void keep(withoutProjection(guardadas, guardada.nombre))
                }
              />
            );
          })}
        </ul>
      )}
      <Comparacion
        start={start}
        regla={regla}
        abiertas={abiertas.filter(({ guardada }) => compared.includes(guardada.nombre))}
      />
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={PROYECCION.importar}
        onChange={(event) => void onFile(event)}
      />
      <Button className={styles.import} onClick={() => file.current?.click()}>
        {PROYECCION.importar}
      </Button>
    </>
  );
}

/** More columns of figures do not fit in a narrow pane. */
const MOST_COMPARED = 3;

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  field: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  note: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  import: { alignSelf: "flex-start" },
});
