import { isRecord } from "../../core/isRecord";
import {
  each,
  eachValue,
  having,
  isNumber,
  isText,
  oneOf,
  orNull,
} from "../../core/remembered/holds";
import { OPERACIONES, type Operacion } from "../../core/report/publication";
import { readEach, type RememberedShape } from "../../core/remembered/remembered";

/** What a workbook knows of what this add-in has written into it, whole or in part. */
export interface Escrituras {
  /** Publications that are whole, the last one last. */
  readonly publicaciones: readonly Publicacion[];
  /** What is being written now or, if Excel stopped, was left half done. */
  readonly enCurso: EnCurso | null;
}

/** A publication that is whole. Keys are those of sheets (`SheetKey`). */
export interface Publicacion {
  readonly claves: readonly string[];
  /** Sheets that were not there before it. */
  readonly creadas: readonly string[];
  /** What its sheets hold, packed. */
  readonly hojas: string;
}

/** Enough to write all of it, or to go back to what was there before. */
export interface EnCurso {
  readonly operacion: Operacion;
  readonly claves: readonly string[];
  /** Sheets that were not there before it. */
  readonly creadas: readonly string[];
  /** Width in points that the columns of each sheet had before. */
  readonly anchos: Readonly<Record<string, readonly number[]>>;
  /** What there was before, packed, where the publications that are whole do not tell it. */
  readonly antes: string | null;
  /** What there is to be, packed; `null`: it follows from the rest, or was too large to be kept. */
  readonly despues: string | null;
}

/** The journal of what is written: one setting, so that what is whole and what is half done change at once. */
export const ESCRITURAS: RememberedShape<Escrituras> = {
  what: "escrituras",
  key: "sopo.escrituras",
  migrations: [],
  read({ publicaciones = [], enCurso = null, ...unread }) {
    const known = readEach(
      Array.isArray(publicaciones) ? publicaciones : [publicaciones],
      (entry) => (isPublicacion(entry) ? (entry as Publicacion) : null),
    );
    const isKnown = enCurso === null || (isRecord(enCurso) && isEnCurso(enCurso));
    return {
      value: {
        publicaciones: known.read,
        enCurso: isKnown ? (enCurso as EnCurso | null) : null,
      },
      unread: {
        ...unread,
        ...(known.unread.length > 0 && { publicaciones: known.unread }),
        ...(!isKnown && { enCurso }),
      },
    };
  },
  write: ({ publicaciones, enCurso }) => ({
    ...(publicaciones.length > 0 && { publicaciones }),
    ...(enCurso !== null && { enCurso }),
  }),
};

const isPublicacion = having({ claves: each(isText), creadas: each(isText), hojas: isText });
const isEnCurso = having({
  operacion: oneOf(OPERACIONES),
  claves: each(isText),
  creadas: each(isText),
  anchos: eachValue(each(isNumber)),
  antes: orNull(isText),
  despues: orNull(isText),
});
