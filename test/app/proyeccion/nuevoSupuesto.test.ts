import { NUEVO, supuestoFrom } from "../../../src/app/proyeccion/nuevoSupuesto";

test("supuestoFrom(nuevo) reads a percentage as it is written here", () => {
  expect(supuestoFrom({ ...NUEVO, cual: "II", supone: "cumplimiento", valor: "12,5" })).toEqual({
    activo: true,
    type: "metas",
    de: { type: "nodo", codigo: "II" },
    efecto: { type: "cumplimiento", fraccion: 0.125 },
  });
});

test("supuestoFrom(nuevo) takes an amount for a meta, beyond 100 too", () => {
  const nuevo = { de: "meta", cual: " M-1 ", supone: "ejecutado", valor: "250" } as const;
  expect(supuestoFrom(nuevo)).toEqual({
    activo: true,
    type: "metas",
    de: { type: "meta", codigo: "M-1" },
    efecto: { type: "ejecutado", valor: 250 },
  });
});

test("supuestoFrom(nuevo) assumes weights", () => {
  expect(supuestoFrom({ de: "nodo", cual: "I", supone: "peso", valor: "40" })).toEqual({
    activo: true,
    type: "peso",
    nodo: "I",
    fraccion: 0.4,
  });
});

test.each([
  ["nothing chosen", { ...NUEVO, cual: "" }],
  ["no number", { ...NUEVO, cual: "II", valor: "mucho" }],
  ["more than everything", { ...NUEVO, cual: "II", valor: "101" }],
  ["an alerta that does not exist", { ...NUEVO, de: "alerta" as const, cual: "nada" }],
  ["an amount for a whole node", { ...NUEVO, cual: "II", supone: "ejecutado" as const }],
])("supuestoFrom(nuevo) is null for %s", (_title, nuevo) => {
  expect(supuestoFrom(nuevo)).toBeNull();
});
