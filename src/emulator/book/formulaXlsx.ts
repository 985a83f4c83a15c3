/**
 * Formulas as people type them and as a file keeps them. The file marks functions that are
 * younger than the format (`_xlfn.`) and those of an add-in (`_xldudf_SOPO_AVANCE`).
 */
export function formulaFromXlsx(formula: string): string {
  const typed = outsideStrings(formula, (part) =>
    part
      .replace(/_xlfn\.|_xlws\.|_xlpm\./g, "")
      .replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\()/gi, "$1.$2"),
  );
  return `=${typed}`;
}

/** "=XLOOKUP(…)" → "_xlfn.XLOOKUP(…)", without the sign that only a cell shows. */
export function formulaToXlsx(formula: string, namespaces: readonly string[] = []): string {
  return outsideStrings(formula.replace(/^=/, ""), (part) =>
    part.replace(/(?<![\w.])([A-Za-z][\w.]*)(?=\()/g, (name: string) => {
      const upper = name.toUpperCase();
      const namespace = namespaces.find((one) => upper.startsWith(`${one}.`));
      if (namespace) return `_xldudf_${namespace}_${upper.slice(namespace.length + 1)}`;
      if (upper === "FILTER" || upper === "SORT") return `_xlfn._xlws.${name}`;
      return FUTURE.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
}

function outsideStrings(formula: string, change: (part: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (part, quoted?: string) =>
    quoted === undefined ? change(part) : part,
  );
}

// [MS-XLSX] 2.3.3: functions that Excel refuses to read back without their mark.
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH " +
    "DAYS DECIMAL DROP EXPAND FLOOR.MATH CEILING.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS IMCOSH " +
    "ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NETWORKDAYS.INTL " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH " +
    "SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT " +
    "TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
