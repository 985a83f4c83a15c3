import { basename } from "node:path";
import { type EntregaReconocida } from "../core/consolidate/entrega";
import { entregaOf } from "../core/consolidate/entregaOf";
import { notaDeEntrega } from "../core/consolidate/text/entregas";
import { err, ok, type Result } from "../core/result";
import { openWorkbook } from "./openWorkbook";
import { CONSOLIDAR } from "./text/consolidarCli";

/** A workbook to compare with: it must be recognised, or nothing is compared. */
export async function openPlan(path: string): Promise<Result<EntregaReconocida, string>> {
  const workbook = await openWorkbook(path);
  if (!workbook.ok) return workbook;
  const entrega = entregaOf(basename(path), workbook);
  if (entrega.estado === "recognised") return ok(entrega);
  return err(CONSOLIDAR.notAPlan(path, notaDeEntrega({ entrega, setAside: null, avisos: [] })));
}
