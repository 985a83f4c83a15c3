/**
 * What of a formula differs between languages, and what is passed over whole: texts, names of sheets and
 * columns between quotes or brackets, and references, whose digits are no number.
 */
export function formulaTokens(decimal: "." | ".,"): RegExp {
  return new RegExp(
    [
      /"(?:[^"]|"")*"?/u,
      /'(?:[^']|'')*'?/u,
      /\[[^\]]*\]?/u,
      /#(?:DIV\/0!|N\/[AD]|[¡¿]?[\p{L}/\d]+[!?])/u,
      /[\p{L}_$][\p{L}\p{N}_.$]*/u,
      new RegExp(`\\d+(?:[${decimal}]\\d+)?(?:[eE][+-]?\\d+)?`, "u"),
      /[{};,\\]/u,
    ]
      .map(({ source }) => source)
      .join("|"),
    "giu",
  );
}
