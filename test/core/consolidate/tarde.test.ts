import fc from "fast-check";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { devolucionesOf } from "../../../src/core/consolidate/devoluciones";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { asuntoText } from "../../../src/core/consolidate/text/devolucion";
import { notaDeEntrega } from "../../../src/core/consolidate/text/entregas";
import { celdaText } from "../../../src/core/consolidate/text/rowText";
import { ok } from "../../../src/core/result";
import { archivos, decididas, ELECCIONES, enviados, PLAN_DE_OCHO } from "./conFaltas";
import { written } from "./escrito";
import { recognised } from "./matrices";

const CONSOLIDADO = "consolidado.xlsx";

/** All that a consolidation says, beside what it says of the consolidado that it was made of. */
function dichoDe(consolidacion: Consolidacion): unknown {
  const { periodo, entregas, filas, correspondencias, reabiertas, conflictos } = consolidacion;
  const { notInPlan, diferencias, rowEnds, cuenta, dependencias, faltan } = consolidacion;
  const { evaluation, decisiones } = consolidacion;
  return {
    ...{ periodo, correspondencias, reabiertas, conflictos, notInPlan, diferencias },
    ...{ rowEnds, cuenta, dependencias, faltan, decisiones },
    filas: filas.map(({ fila, responsable, origen, reportes, cells }) => [
      ...[fila.codigo, fila.at, fila.years, fila.lineaBase, fila.tipoDeclarado],
      ...[responsable, origen, reportes, cells],
    ]),
    avance: evaluation.ok ? evaluation.value.raiz.avance : evaluation.error.type,
    alertas: evaluation.ok ? evaluation.value.findings : [],
    entregas: sorted(
      entregas
        .filter(({ entrega }) => entrega.archivo !== CONSOLIDADO)
        .map((one) => [
          ...[one.entrega.archivo, one.dependencia, one.periodo, one.setAside, one.avisos],
          ...[one.cuenta, one.alertas, one.completitud, notaDeEntrega(one)],
        ]),
    ),
    devoluciones: sorted(
      devolucionesOf(consolidacion).map(({ nombre, pendientes }) => [
        nombre,
        sorted(
          pendientes.map(({ archivo, meta, at, severity, asunto }) => [
            ...[archivo, meta, at && celdaText(at), at?.workbook, severity, asuntoText(asunto)],
          ]),
        ),
      ]),
    ),
  };
}

/** Files that could not be read come after the others. */
function sorted(list: readonly unknown[]): readonly string[] {
  return list.map((one) => JSON.stringify(one)).sort();
}

test("R31: a consolidado with one late file is all the files, whatever their faults and what was decided of them", () => {
  fc.assert(
    fc.property(archivos(2, 4), fc.boolean(), ELECCIONES, (files, withPlan, chosen) => {
      const all = enviados(files);
      const inTime = all.slice(0, -1);
      const plan = withPlan ? { plan: PLAN_DE_OCHO } : {};
      const decisions = decididas(consolidate(inTime, plan), chosen);
      const made = consolidate(inTime, { ...plan, decisions });
      fc.pre(made.evaluation.ok);
      const book = recognised(entregaOf(CONSOLIDADO, ok(written(made))));
      expect(dichoDe(consolidate([book, ...all.slice(-1)]))).toEqual(
        dichoDe(consolidate(all, { ...plan, decisions: made.decisiones })),
      );
    }),
    { numRuns: 25 },
  );
});
