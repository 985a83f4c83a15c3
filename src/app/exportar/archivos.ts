import type { CorteGuardado } from "../../core/corte/corteGuardado";
import { datosAbiertos } from "../../core/datosAbiertos/datosAbiertos";
import { tituloDeLosDatos } from "../../core/datosAbiertos/text";
import type { WorkbookSnapshot } from "../../core/grid/grid";
import { conGrupos } from "../../core/informe/bloquesDeGrupos";
import { frasesDe } from "../../core/informe/frasesDe";
import { informeOf } from "../../core/informe/informeOf";
import { PARTES, type PedidoDeInforme } from "../../core/informe/pedido";
import type { Evaluation } from "../../core/plan/evaluation";
import { identidadOf } from "../../core/plan/identidad";
import { paresSheet } from "../../core/sispt/paresSheet";
import { seguimientoSispt } from "../../core/sispt/seguimiento";
import { seguimientoSheets } from "../../core/sispt/seguimientoSheets";
import { PARES, SISPT } from "../../core/sispt/text";
import { writeDatosAbiertos } from "../../files/writeDatosAbiertos";
import { writePagina } from "../../files/writePagina";
import { writeWorkbook } from "../../files/writeWorkbook";
import type { FileToSave } from "../consolidar/outputs";

/** What is exported of an evaluation with an official figure, and where it comes from. */
export interface Exportable {
  readonly evaluation: Evaluation;
  /** The one that was evaluated. */
  readonly workbook: WorkbookSnapshot;
  readonly guardados: readonly CorteGuardado[];
}

/** The alertas, with their cells, are for who corrects them. */
function paraElPublico(guardados: readonly CorteGuardado[]): PedidoDeInforme {
  const partes = new Set(PARTES.filter((parte) => parte !== "anexoAlertas"));
  return { guardados, partes };
}

/**
 * The files of `sopo exportar`, which are those of the pane: open data and its description, the page for the
 * rendición de cuentas, and for SisPT the follow-up in DNP's columns with the pairs to register.
 */
export async function archivosExportados({
  evaluation,
  workbook,
  guardados,
}: Exportable): Promise<readonly FileToSave[]> {
  const plantilla = frasesDe(null);
  const written = plantilla.ok && informeOf(evaluation, plantilla.value, paraElPublico(guardados));
  if (!written || !written.ok) throw new Error("the sentences of the informe cannot be read");
  const texts = writeDatosAbiertos(
    tituloDeLosDatos(identidadOf(evaluation)),
    datosAbiertos(evaluation),
    [{ name: "index.html", text: writePagina(conGrupos(written.value.informe, evaluation)) }],
  );
  const seguimiento = seguimientoSispt(evaluation, workbook);
  const encoder = new TextEncoder();
  return [
    ...texts.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })),
    {
      name: SISPT.archivo,
      bytes: await writeWorkbook({ sheets: seguimientoSheets(seguimiento) }, "sispt"),
    },
    {
      name: PARES.archivo,
      bytes: await writeWorkbook({ sheets: [paresSheet(seguimiento)] }, "sispt"),
    },
  ];
}
