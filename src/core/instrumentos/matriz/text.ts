/** What the matriz is called beside other instruments. */
export const MATRIZ_TEXT = { nombre: "Matriz del plan de desarrollo" } as const;
