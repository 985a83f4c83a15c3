import { CORTE } from "../../src/core/corte/corteShape";
import { UNIDADES } from "../../src/core/planes/parametros";

// A kept corte names the unit of each number of its method: one unit more is a migration of CORTE more.
test("the units of this version of a kept corte", () => {
  expect({ version: CORTE.migrations.length, unidades: UNIDADES }).toEqual({
    version: 2,
    unidades: ["fraccion", "veces", "metas", "cortes", "pesos", "siNo"],
  });
});
