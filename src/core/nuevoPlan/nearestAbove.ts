/** Of these codes the longest that this one goes on from ("I.A" of "I.A.1"); "": none. */
export function nearestAbove(codigo: string, codes: ReadonlySet<string>): string {
  for (let end = codigo.lastIndexOf("."); end > 0; end = codigo.lastIndexOf(".", end - 1)) {
    const above = codigo.slice(0, end);
    if (codes.has(above)) return above;
  }
  return "";
}
