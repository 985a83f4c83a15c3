import fc from "fast-check";
import {
  calendarioDe,
  daysAfter,
  proximaDeDependencias,
} from "../../../src/core/calendario/calendario";
import { icalendarOf } from "../../../src/core/calendario/icalendar";
import { detalleDeEntregaText, entregaLine } from "../../../src/core/calendario/text";
import { SOPO_2020 as SOPO } from "../../../src/core/planes/sopo2020/plan";
import { SOPO_2024 } from "../../../src/core/planes/sopo2024/plan";

const PEDIDO = {
  vigencia: 2021,
  oficial: SOPO,
  plazos: { dependencias: 10, informe: 30 },
  hoy: "2021-10-05",
  guardados: ["2021-T1"],
} as const;

describe("calendarioDe(pedido)", () => {
  const entregas = calendarioDe(PEDIDO);

  test("has both deliveries of each quarter and the report to the Concejo, in order of time", () => {
    expect(entregas.map(({ id, vence, estado }) => [id, vence, estado])).toEqual([
      ["2021-T1-dependencias", "2021-04-10", "hecha"],
      ["2021-T1-informe", "2021-04-30", "hecha"],
      ["2021-T2-dependencias", "2021-07-10", "vencida"],
      ["2021-T2-informe", "2021-07-30", "vencida"],
      ["2021-T3-dependencias", "2021-10-10", "proxima"],
      ["2021-T3-informe", "2021-10-30", "proxima"],
      ["2021-concejo", "2021-12-31", "pendiente"],
      ["2021-T4-dependencias", "2022-01-10", "pendiente"],
      ["2021-T4-informe", "2022-01-30", "pendiente"],
    ]);
  });

  test("says which norm, and whether it fixes the day", () => {
    const [first] = entregas;
    const concejo = entregas.find(({ tipo }) => tipo === "concejo");
    expect(first && detalleDeEntregaText(first)).toBe(
      "Cada dependencia entrega su matriz con corte al 31 de marzo de 2021. El seguimiento es trimestral: artículo décimo del Decreto 0197 del 13 de agosto de 2020; y la Ley 152 de 1994 pide evaluar el plan. Ninguna norma fija el día: es el plazo de la oficina, contado desde el fin del I\u00a0trimestre.",
    );
    expect(concejo && detalleDeEntregaText(concejo)).toContain(
      "Artículo 22 de la Ley 1909 de 2018: antes de finalizar cada año",
    );
  });

  test("invents no act for a plan whose own is not known", () => {
    const [first] = calendarioDe({ ...PEDIDO, oficial: SOPO_2024 });
    expect(first && detalleDeEntregaText(first)).toContain("No se conoce el acto");
  });

  test("does not say that the Concejo has its report, nor that it has not", () => {
    const later = calendarioDe({ ...PEDIDO, hoy: "2022-02-01" });
    expect(later.find(({ tipo }) => tipo === "concejo")?.estado).toBe("sinConstancia");
  });

  test("knows what the dependencias hand in next", () => {
    const next = proximaDeDependencias(entregas);
    expect(next && entregaLine(next)).toBe(
      "10 de octubre de 2021 · Matrices de las dependencias del III\u00a0trimestre de 2021",
    );
    expect(proximaDeDependencias(calendarioDe({ ...PEDIDO, hoy: "2022-03-01" }))).toBeNull();
  });
});

test("daysAfter(iso, days) goes over the ends of months and years", () => {
  expect(["2024-02-28", "2021-12-31", "2021-03-31"].map((one) => daysAfter(one, 1))).toEqual([
    "2024-02-29",
    "2022-01-01",
    "2021-04-01",
  ]);
});

describe("icalendarOf(entregas, now)", () => {
  const NOW = "2021-10-05T13:30:00.000Z";
  const text = icalendarOf(calendarioDe(PEDIDO), NOW);
  const unfolded = text.replaceAll("\r\n ", "").split("\r\n");

  test("has one event for each, of a whole day, with what makes it known again", () => {
    const begins = unfolded.indexOf("BEGIN:VEVENT");
    expect(unfolded.slice(begins, begins + 5)).toEqual([
      "BEGIN:VEVENT",
      "UID:2021-T1-dependencias@seguimiento.sopo",
      "DTSTAMP:20211005T133000Z",
      "DTSTART;VALUE=DATE:20210410",
      "SUMMARY:Matrices de las dependencias del I\u00a0trimestre de 2021",
    ]);
    expect(unfolded.filter((line) => line === "END:VEVENT")).toHaveLength(9);
  });

  test("escapes what has a meaning of its own", () => {
    expect(unfolded.find((line) => line.includes("Concejo un informe"))).toBeDefined();
    expect(unfolded.find((line) => line.includes("artículo décimo"))).toContain("2020\\; y la Ley");
  });

  test("has no line over 75 octets, ends each with CRLF, and loses nothing by it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (acto) => {
        const oficial = { ...SOPO, marco: SOPO.marco && { ...SOPO.marco, decreto: acto } };
        const made = icalendarOf(calendarioDe({ ...PEDIDO, oficial }), NOW);
        const lines = made.split("\r\n");
        expect(lines.at(-1)).toBe("");
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        const escaped = acto.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
        expect(made.replaceAll("\r\n ", "")).toContain(`artículo décimo del ${escaped}`);
      }),
    );
  });
});
