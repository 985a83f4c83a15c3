import Ajv2020 from "ajv/dist/2020";
import { datosAbiertos } from "../../src/core/datosAbiertos/datosAbiertos";
import { writeDatosAbiertos } from "../../src/files/writeDatosAbiertos";
import { evaluationOf, readSample } from "../cases/sampleFiles";

/** What the specification of a Tabular Data Package asks for, as far as ours has it. */
const PROFILE = {
  type: "object",
  required: ["profile", "name", "licenses", "resources"],
  properties: {
    profile: { const: "tabular-data-package" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    title: { type: "string" },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        anyOf: [{ required: ["name"] }, { required: ["path"] }],
        properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" } },
      },
    },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["profile", "name", "path", "schema"],
        properties: {
          profile: { const: "tabular-data-resource" },
          name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)" },
          encoding: { const: "utf-8" },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name", "type"],
                  properties: {
                    name: { type: "string", minLength: 1 },
                    type: { enum: ["string", "number", "integer", "boolean", "date", "year"] },
                  },
                },
              },
              missingValues: { type: "array", items: { type: "string" } },
            },
          },
        },
      },
    },
  },
};

const CELLS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

interface Described {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
    };
  }[];
}

describe("datapackage.json of the open data", () => {
  let archivos: ReadonlyMap<string, string>;
  let described: Described;
  beforeAll(async () => {
    const evaluation = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
    archivos = new Map(
      writeDatosAbiertos("Seguimiento", datosAbiertos(evaluation)).map(({ name, text }) => [
        name,
        text,
      ]),
    );
    described = JSON.parse(archivos.get("datapackage.json") ?? "") as Described;
  });

  test("is a tabular data package by its profile", () => {
    const validate = new Ajv2020({ allErrors: true }).compile(PROFILE);
    validate(described);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("names each column once, and every cell is empty or of its type", () => {
    for (const { path, schema } of described.resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const [header, ...rows] = rowsOf(archivos.get(path) ?? "");
      expect(header).toEqual(names);
      const wrong = rows.flatMap((row) =>
        schema.fields.flatMap(({ name, type }, at) => {
          const cell = row[at];
          return cell === undefined || (cell !== "" && !CELLS[type]?.test(cell))
            ? [[name, type, cell]]
            : [];
        }),
      );
      expect(wrong).toEqual([]);
    }
  });
});

/** RFC 4180. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv
    .replace(/\r\n$/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
