import type { InformeEscrito } from "../../src/core/informe/informeOf";
import { informeOf } from "../../src/core/informe/informeOf";
import { frasesDe } from "../../src/core/informe/frasesDe";
import type { Evaluation, NodoEvaluado } from "../../src/core/plan/evaluation";
import { metodologiaLines } from "../../src/core/report/metodologia";
import { findingCell } from "../../src/core/text/findings";
import type { DocumentoLeido } from "../../src/core/auditoria/readDocumento";
import { writeInforme } from "../../src/files/writeInforme";
import { writePagina } from "../../src/files/writePagina";
import { audit, placesOf } from "./auditado";
import { ENTRADAS } from "./entradas";
import { leido, palabrasDePagina, vacias } from "./leido";

describe.each(ENTRADAS)("the informe of $nombre", ({ evaluation: of, dice }) => {
  let evaluation: Evaluation;
  let escrito: InformeEscrito;
  let documento: DocumentoLeido;
  let pagina: readonly string[];
  let todo: readonly string[];
  beforeAll(async () => {
    evaluation = await of();
    const plantilla = frasesDe(null);
    const written = plantilla.ok && informeOf(evaluation, plantilla.value);
    if (!written || !written.ok) throw new Error("the informe can be written");
    escrito = written.value;
    documento = await leido(await writeInforme(escrito.informe, null));
    pagina = palabrasDePagina(writePagina(escrito.informe));
    todo = [...documento.parrafos, ...documento.tablas.flat(2), ...pagina];
  });

  test("says what is its own", () => {
    const said = [escrito.informe.entidad, ...documento.parrafos].join("\n");
    for (const text of dice) expect(said).toContain(text);
  });

  test("has no sentence that a program wrote wrong", () => {
    expect(todo.filter((text) => WRONG.test(text))).toEqual([]);
    const unfinished = sentencesOf(escrito).filter((text) => !/[.:]$/.test(text));
    expect(unfinished).toEqual([]);
  });

  test("has no empty section, table, column or chart", () => {
    expect(vacias(escrito.informe)).toEqual([]);
    for (const tabla of documento.tablas) {
      const [head = [], ...body] = tabla;
      expect(body.length).toBeGreaterThan(0);
      expect(body.filter((cells) => cells.length !== head.length)).toEqual([]);
      const empty = head.filter((_, column) =>
        body.every((cells) => /^(?:|–|Sin dato)$/.test(cells[column] ?? "")),
      );
      expect(empty).toEqual([]);
    }
    for (const bloque of escrito.informe.bloques)
      if (bloque.type === "grafica")
        expect(bloque.series.flatMap(({ valores }) => valores)).not.toEqual(
          expect.arrayContaining([NaN]),
        );
  });

  test("prints in the document and on the page no number that its list of figures has not", () => {
    const printed = new Set(
      [...escrito.cifras.values()].flatMap(({ text }) => text.match(NUMBER) ?? []),
    );
    const given = new Set(dados(evaluation, escrito).flatMap((text) => text.match(NUMBER) ?? []));
    const unknown = todo
      .filter((text) => !IS_NUMBERED.test(text))
      .flatMap((text) => text.match(NUMBER) ?? [])
      .filter((number) => !printed.has(number) && !given.has(number));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test("is audited as it is: every printed figure is tied, and each is equal", () => {
    const audited = audit(evaluation, escrito.informe);
    expect(audited.filter(({ clase }) => clase !== "igual")).toEqual([]);
    const tied = new Set(audited.map(({ lugar, id }) => `${lugar}: ${id}`));
    const printed = placesOf(escrito.informe).map(({ lugar, cifra }) => `${lugar}: ${cifra}`);
    expect(printed.filter((one) => !tied.has(one))).toEqual([]);
  });
});

const WRONG =
  /undefined|NaN|null|\[object|Infinity|(?<![\d.,])1 (?:metas|prospectivas|escenarios|ejes|líneas|sectores|programas|filas|dependencias|casos|meses)\b|\b(?:un|una) (?:metas|filas|casos)\b|(?:^|\s)[,.;](?:\s|$)|\(\)|\(mga\)|\bde el\b|\ba el\b|[{}]| {2}/;

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Headings, captions and the table of contents count their own. */
const IS_NUMBERED = /^(?:\d+\.(?:\d+\.)? |Tabla \d+\. |Gráfica \d+\. |Gráfica: |Valores de: )/;

const NORMAS = [
  "Decreto 0197 del 13 de agosto de 2020",
  "Ley 152 de 1994",
  "artículo 22 de la Ley 1909 de 2018",
  "Acuerdo 009 del 30 de mayo de 2020",
];

function sentencesOf({ informe }: InformeEscrito): readonly string[] {
  return informe.bloques.flatMap((bloque) =>
    bloque.type === "parrafo" || bloque.type === "vineta"
      ? [bloque.trozos.map(({ text }) => text).join("")]
      : [],
  );
}

/** What carries numbers and is no figure: norms, names and codes of the plan, cells, the method, the period. */
function dados(evaluation: Evaluation, { informe }: InformeEscrito): readonly string[] {
  const { raiz, metas, findings, periodo, pesos } = evaluation;
  const names = (nodo: NodoEvaluado): readonly string[] => [
    nodo.node.codigo,
    nodo.node.nombre,
    ...nodo.branches.flatMap(names),
  ];
  const start = periodo.vigencia === null ? [] : [`1 de enero de ${periodo.vigencia}`];
  return [
    ...NORMAS,
    ...names(raiz),
    ...findings.flatMap((one) => findingCell(one) ?? []),
    ...metas.flatMap(({ meta }) => [meta.codigo, meta.nombre, meta.fila.dependencia ?? ""]),
    ...metodologiaLines(evaluation).map(({ text }) => text),
    informe.titulo,
    informe.subtitulo,
    ...start,
    ...(pesos.oficial?.marco ? [pesos.oficial.marco.mision, pesos.oficial.marco.vision] : []),
  ];
}
