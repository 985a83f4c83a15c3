import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { a1 } from "../../core/grid/a1";
import type { PlainValues } from "./plainObject";
import type { ConditionalFormatState } from "./state";

/** The rule of Univer for what the add-in has said so far; `null` while it lacks its condition. */
export function univerRule({
  type,
  rects: [rect],
  values,
}: ConditionalFormatState): IConditionalFormattingRuleConfig | null {
  switch (type) {
    case "Custom": {
      const custom = at(values, "custom");
      const formula = at(custom, "rule")["formula"];
      return typeof formula === "string" ? byFormula(formula, styleOf(custom)) : null;
    }
    case "CellValue": {
      const cellValue = at(values, "cellValue");
      return byValue(
        at(cellValue, "rule"),
        a1(rect?.row ?? 0, rect?.column ?? 0),
        styleOf(cellValue),
      );
    }
    case "ContainsText": {
      const comparison = at(values, "textComparison");
      return byText(at(comparison, "rule"), styleOf(comparison));
    }
    case "TopBottom": {
      const topBottom = at(values, "topBottom");
      return byRank(at(topBottom, "rule"), styleOf(topBottom));
    }
    case "ColorScale":
      return colorScale(at(at(values, "colorScale"), "criteria"));
    case "DataBar":
      return dataBar(at(values, "dataBar"));
    default:
      return null;
  }
}

/** A rule that came with a file in Excel's words, as far as they are needed: its kind, and a formula. */
export function describedRule(rule: Rule): Pick<ConditionalFormatState, "type" | "values"> {
  switch (rule.type) {
    case CFRuleType.dataBar:
      return { type: "DataBar", values: {} };
    case CFRuleType.colorScale:
      return { type: "ColorScale", values: {} };
    case CFRuleType.iconSet:
      return { type: "IconSet", values: {} };
    case CFRuleType.highlightCell:
      return rule.subType === CFSubRuleType.formula
        ? { type: "Custom", values: { custom: { rule: { formula: rule.value } } } }
        : { type: HIGHLIGHTS[rule.subType] ?? "PresetCriteria", values: {} };
  }
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  [CFSubRuleType.number]: "CellValue",
  [CFSubRuleType.text]: "ContainsText",
  [CFSubRuleType.rank]: "TopBottom",
};

type Rule = IConditionalFormattingRuleConfig;

function at(values: PlainValues, name: string): PlainValues {
  const value = values[name];
  return typeof value === "object" && value !== null ? (value as PlainValues) : {};
}

function styleOf(node: PlainValues): IStyleBase {
  const format = at(node, "format");
  const fill = at(format, "fill")["color"];
  const font = at(format, "font");
  return {
    ...(typeof fill === "string" ? { bg: { rgb: fill } } : {}),
    ...(typeof font["color"] === "string" ? { cl: { rgb: font["color"] } } : {}),
    ...(typeof font["bold"] === "boolean" ? { bl: font["bold"] ? 1 : 0 } : {}),
    ...(typeof font["italic"] === "boolean" ? { it: font["italic"] ? 1 : 0 } : {}),
  };
}

function byFormula(formula: string, style: IStyleBase): Rule {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style };
}

// Univer compares with numbers only; any other comparison is said as a formula.
function byValue(rule: PlainValues, cell: string, style: IStyleBase): Rule | null {
  const operator = OPERATORS[String(rule["operator"])];
  if (!operator) return null;
  const operands = [rule["formula1"], rule["formula2"]].map((part) =>
    String(part ?? "").replace(/^=/, ""),
  );
  const [first = "", second = ""] = operands;
  const number = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  const isNumber = first !== "" && !Number.isNaN(Number(first));
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    if (isNumber && !Number.isNaN(Number(second)))
      return { ...number, operator, value: [Number(first), Number(second)] };
    const inside = `AND(${cell}>=${first},${cell}<=${second})`;
    return byFormula(
      operator === CFNumberOperator.between ? `=${inside}` : `=NOT(${inside})`,
      style,
    );
  }
  if (isNumber) return { ...number, operator, value: Number(first) };
  return byFormula(`=${cell}${SIGNS[operator] ?? "="}${first}`, style);
}

function byText(rule: PlainValues, style: IStyleBase): Rule | null {
  const operator = TEXT_OPERATORS[String(rule["operator"])];
  if (!operator) return null;
  const value = String(rule["text"] ?? "");
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, operator, value, style };
}

function byRank(rule: PlainValues, style: IStyleBase): Rule | null {
  const kind = String(rule["type"] ?? "");
  if (kind === "") return null;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.rank,
    isBottom: kind.startsWith("Bottom"),
    isPercent: kind.endsWith("Percent"),
    value: Number(rule["rank"]),
    style,
  };
}

function colorScale(criteria: PlainValues): Rule | null {
  const points = ["minimum", "midpoint", "maximum"]
    .map((name) => at(criteria, name))
    .filter((point) => point["color"]);
  if (points.length < 2) return null;
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({
      index,
      color: String(point["color"]),
      value: bound(point, index === 0 ? CFValueType.min : CFValueType.max),
    })),
  };
}

function dataBar(values: PlainValues): Rule {
  const color = at(values, "positiveFormat")["fillColor"];
  return {
    type: CFRuleType.dataBar,
    isShowValue: values["showDataBarOnly"] !== true,
    config: {
      min: bound(at(values, "lowerBoundRule"), CFValueType.min),
      max: bound(at(values, "upperBoundRule"), CFValueType.max),
      isGradient: at(values, "positiveFormat")["gradientFill"] !== false,
      positiveColor: typeof color === "string" ? color : "#638EC6",
      nativeColor: "#FF0000",
    },
  };
}

function bound(
  rule: PlainValues,
  otherwise: CFValueType,
): { type: CFValueType; value?: number | string } {
  const type = VALUE_TYPES[String(rule["type"])] ?? otherwise;
  const formula = String(rule["formula"] ?? "").replace(/^=/, "");
  if (type === CFValueType.min || type === CFValueType.max || formula === "") return { type };
  return { type, value: type === CFValueType.formula ? `=${formula}` : Number(formula) };
}

const OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const SIGNS: Readonly<Partial<Record<CFNumberOperator, string>>> = {
  [CFNumberOperator.equal]: "=",
  [CFNumberOperator.notEqual]: "<>",
  [CFNumberOperator.greaterThan]: ">",
  [CFNumberOperator.greaterThanOrEqual]: ">=",
  [CFNumberOperator.lessThan]: "<",
  [CFNumberOperator.lessThanOrEqual]: "<=",
};

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};
