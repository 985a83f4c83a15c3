import { CFRuleType, CFSubRuleType, CFTextOperator } from "@univerjs/sheets-conditional-formatting";
import type {
  IColorScale,
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
  IDataBar,
  IIconSet,
  INumberHighlightCell,
  ITextHighlightCell,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { a1 } from "../../core/grid/a1";
import { hexOf, toXlsxColor } from "./colors";
import { formulaToXlsx } from "./formulaXlsx";
import type { CellStyle, ConditionalRule } from "./hucre";
import { addressOfRange } from "./ranges";
import { type styleToXlsx } from "./styleToXlsx";

/** The rules of a sheet in the words of the file. What the file cannot say is left out. */
export function conditionalFormatsToXlsx(
  rules: readonly IConditionFormattingRule[],
): ConditionalRule[] {
  return rules.flatMap((rule, index) => {
    const corner = rule.ranges[0];
    if (!corner) return [];
    const said = sayRule(rule.rule, a1(corner.startRow, corner.startColumn));
    if (!said) return [];
    return [
      {
        ...said,
        priority: index + 1,
        range: rule.ranges.map(addressOfRange).join(" "),
        ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
      },
    ];
  });
}

type Said = Omit<ConditionalRule, "priority" | "range">;

function sayRule(rule: IConditionalFormattingRuleConfig, cell: string): Said | null {
  switch (rule.type) {
    case CFRuleType.dataBar:
      return sayDataBar(rule as IDataBar);
    case CFRuleType.colorScale:
      return sayColorScale(rule as IColorScale);
    case CFRuleType.iconSet:
      return sayIconSet(rule as IIconSet);
    default:
      return sayHighlight(rule, cell);
  }
}

function sayHighlight(rule: IConditionalFormattingRuleConfig, cell: string): Said | null {
  if (!("subType" in rule)) return null;
  const look = differenceOf(rule.style);
  switch (rule.subType) {
    case CFSubRuleType.number:
      return sayNumber(rule, look);
    case CFSubRuleType.text:
      return sayText(rule, cell, look);
    case CFSubRuleType.formula:
      return { ...look, type: "expression", formula: formulaToXlsx(rule.value) };
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.uniqueValues:
      return { ...look, type: rule.subType };
    case CFSubRuleType.average:
      return { ...look, type: "aboveAverage" };
    default:
      return null;
  }
}

function sayNumber(rule: INumberHighlightCell, look: Look): Said {
  const bounds = Array.isArray(rule.value) ? rule.value.map(String) : String(rule.value ?? 0);
  return { ...look, type: "cellIs", operator: rule.operator, formula: bounds };
}

// Besides its text, the file wants the formula that decides, in the first cell of the range.
function sayText(rule: ITextHighlightCell, cell: string, look: Look): Said | null {
  const text = rule.value ?? "";
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (rule.operator) {
    case CFTextOperator.containsText:
      return {
        ...look,
        type: "containsText",
        text,
        formula: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
      };
    case CFTextOperator.notContainsText:
      return {
        ...look,
        type: "notContainsText",
        text,
        formula: `ISERROR(SEARCH(${quoted},${cell}))`,
      };
    case CFTextOperator.beginsWith:
      return {
        ...look,
        type: "beginsWith",
        text,
        formula: `LEFT(${cell},${text.length})=${quoted}`,
      };
    case CFTextOperator.endsWith:
      return {
        ...look,
        type: "endsWith",
        text,
        formula: `RIGHT(${cell},${text.length})=${quoted}`,
      };
    case CFTextOperator.containsBlanks:
      return { ...look, type: "containsBlanks", formula: `LEN(TRIM(${cell}))=0` };
    case CFTextOperator.notContainsBlanks:
      return { ...look, type: "notContainsBlanks", formula: `LEN(TRIM(${cell}))>0` };
    case CFTextOperator.equal:
      return { ...look, type: "cellIs", operator: "equal", formula: quoted };
    case CFTextOperator.notEqual:
      return { ...look, type: "cellIs", operator: "notEqual", formula: quoted };
    default:
      return null;
  }
}

interface Look {
  readonly style?: CellStyle;
}

// A differential style says only what changes, and its fill sits in the background colour.
function differenceOf(style: Parameters<typeof styleToXlsx>[0]): Look {
  const color = toXlsxColor(style.cl?.rgb);
  const fill = toXlsxColor(style.bg?.rgb);
  const font = {
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(color ? { color } : {}),
  };
  const result: CellStyle = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fill, bgColor: fill } } : {}),
  };
  return Object.keys(result).length > 0 ? { style: result } : {};
}

function sayDataBar({ config }: IDataBar): Said {
  return {
    type: "dataBar",
    dataBar: {
      cfvo: [sayPoint(config.min), sayPoint(config.max)],
      color: argb(config.positiveColor),
    },
  };
}

function sayColorScale({ config }: IColorScale): Said {
  const points = [...config].sort((a, b) => a.index - b.index);
  return {
    type: "colorScale",
    colorScale: {
      cfvo: points.map(({ value }) => sayPoint(value)),
      colors: points.map(({ color }) => argb(color)),
    },
  };
}

function sayIconSet({ config, isShowValue }: IIconSet): Said | null {
  const steps = [...config].reverse();
  const iconSet = config[0]?.iconType;
  if (iconSet === undefined) return null;
  const reverse = config[0]?.iconId !== "0";
  const cfvo = steps.map(({ value }, index) =>
    index === 0
      ? { type: "percent" as const, value: "0" }
      : (sayPoint(value) as { type: "num"; value?: string }),
  );
  return {
    type: "iconSet",
    iconSet: {
      iconSet,
      cfvo,
      ...(reverse ? { reverse } : {}),
      ...(isShowValue ? {} : { showValue: false }),
    },
  };
}

type Point = { type: "min" | "max" | "num" | "percent" | "percentile"; value?: string };

function sayPoint({ type, value }: IValueConfig): Point {
  const said = type as Point["type"];
  return value === undefined || value === ""
    ? { type: said }
    : { type: said, value: String(value) };
}

function argb(css: string): string {
  return `FF${(hexOf(css) ?? "000000").toUpperCase()}`;
}
