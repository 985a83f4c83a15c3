/** The name of a file, or the same with a number where another file has it: "a.xlsx", "a (2).xlsx". */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
  let free = name;
  for (let tries = 2; isTaken(free); tries++) free = `${stem} (${tries})${extension}`;
  return free;
}
