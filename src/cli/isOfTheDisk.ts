/** The disk, or the right to write on it, is wanting; everything else is a fault of ours. */
export function isOfTheDisk(problem: unknown): boolean {
  return typeof problem === "object" && problem !== null && "syscall" in problem;
}
