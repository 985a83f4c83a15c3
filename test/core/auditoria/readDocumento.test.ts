import { auditInforme } from "../../../src/core/auditoria/auditInforme";
import { cifrasDeDocumento } from "../../../src/core/auditoria/readDocumento";
import { evaluationOf, readSample } from "../../cases/sampleFiles";

test("each bar of a chart is a figure of whom its category names; of nobody known, it is kept", async () => {
  const evaluation = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
  const grafica = [
    ["", "Cumplimiento", "% de metas", "Rezago"],
    ["I SOPÓ CONTIGO Y CON…", "67,8", "47,8", "32,2"],
    ["II SOPÓ PLANIFICADO…", "12,3", "21,8", ""],
    ["Sopó digital", "50,0", "", ""],
  ];
  const documento = { parrafos: [], tablas: [], graficas: [grafica] };
  const audited = auditInforme(evaluation, (alcance, cifras) =>
    cifrasDeDocumento(documento, alcance, cifras),
  );
  expect(audited.map(({ texto, id, clase }) => [texto, id, clase])).toEqual([
    ["67,8", "nodo/I/cumplimiento", "igual"],
    ["47,8", "nodo/I/participacion.metas", "igual"],
    ["32,2", null, "noVerificable"],
    ["12,3", "nodo/II/cumplimiento", "noAlcanzable"],
    ["21,8", "nodo/II/participacion.metas", "igual"],
    ["50,0", null, "noVerificable"],
  ]);
  expect(audited[3]?.lugar).toBe("gráfica 1, «II SOPÓ PLANIFICADO…», «Cumplimiento»");
});
