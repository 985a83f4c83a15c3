import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from "@univerjs/sheets-conditional-formatting";
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
  IIconSet,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ColorOf } from "./colors";
import { formulaFromXlsx } from "./formulaXlsx";
import type { ConditionalRule } from "./hucre";
import { rangesOf } from "./ranges";
import { styleFromXlsx } from "./styleFromXlsx";

/** The rules of a sheet, the one that wins first. A kind that the grid cannot draw is left out. */
export function conditionalFormatsFromXlsx(
  rules: readonly ConditionalRule[],
  colorOf: ColorOf,
): IConditionFormattingRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule, index) => {
      const config = configOf(rule, colorOf);
      const ranges = rangesOf(rule.range);
      if (!config || ranges.length === 0) return [];
      return [{ cfId: `cf${index}`, ranges, stopIfTrue: rule.stopIfTrue === true, rule: config }];
    });
}

function configOf(
  rule: ConditionalRule,
  colorOf: ColorOf,
): IConditionalFormattingRuleConfig | null {
  if (rule.type === "dataBar") return dataBarOf(rule);
  if (rule.type === "colorScale") return colorScaleOf(rule);
  if (rule.type === "iconSet") return iconSetOf(rule);
  return highlightOf(rule, colorOf);
}

function highlightOf(
  rule: ConditionalRule,
  colorOf: ColorOf,
): IConditionalFormattingRuleConfig | null {
  const look = {
    type: CFRuleType.highlightCell as const,
    style: rule.style ? styleFromXlsx(rule.style, colorOf) : {},
  };
  switch (rule.type) {
    case "cellIs":
      return cellIsOf(rule, look);
    case "duplicateValues":
      return { ...look, subType: CFSubRuleType.duplicateValues };
    case "uniqueValues":
      return { ...look, subType: CFSubRuleType.uniqueValues };
    case "aboveAverage":
      return { ...look, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return {
        ...look,
        subType: CFSubRuleType.text,
        operator: CFTextOperator[rule.type],
        value: rule.text ?? "",
      };
    case "containsBlanks":
    case "notContainsBlanks":
      return { ...look, subType: CFSubRuleType.text, operator: CFTextOperator[rule.type] };
    case "expression": {
      const formula = formulasOf(rule)[0];
      return formula
        ? { ...look, subType: CFSubRuleType.formula, value: formulaFromXlsx(formula) }
        : null;
    }
    default:
      return null;
  }
}

interface Look {
  readonly type: CFRuleType.highlightCell;
  readonly style: ReturnType<typeof styleFromXlsx>;
}

// Univer compares with typed numbers only; a comparison with a cell or a text becomes its formula.
function cellIsOf(rule: ConditionalRule, look: Look): IConditionalFormattingRuleConfig | null {
  const [first, second] = formulasOf(rule);
  const corner = rangesOf(rule.range)[0];
  if (!rule.operator || first === undefined || !corner) return null;
  const low = numberOf(first);
  const high = numberOf(second);
  if (rule.operator === "between" || rule.operator === "notBetween") {
    if (low === null || high === null) return null;
    return {
      ...look,
      subType: CFSubRuleType.number,
      operator: CFNumberOperator[rule.operator],
      value: [low, high],
    };
  }
  if (low !== null) {
    return {
      ...look,
      subType: CFSubRuleType.number,
      operator: CFNumberOperator[rule.operator],
      value: low,
    };
  }
  const text = /^"(.*)"$/s.exec(first)?.[1];
  if (text !== undefined && rule.operator === "equal") {
    return {
      ...look,
      subType: CFSubRuleType.text,
      operator: CFTextOperator.equal,
      value: text.replace(/""/g, '"'),
    };
  }
  return null;
}

function dataBarOf({ dataBar }: ConditionalRule): IConditionalFormattingRuleConfig | null {
  const [min, max] = dataBar?.cfvo ?? [];
  if (!dataBar || !min || !max) return null;
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: valueOf(min),
      max: valueOf(max),
      isGradient: true,
      positiveColor: `#${dataBar.color.slice(-6)}`,
      nativeColor: "#ff0000",
    },
  };
}

function colorScaleOf({ colorScale }: ConditionalRule): IConditionalFormattingRuleConfig | null {
  if (!colorScale) return null;
  const config = colorScale.cfvo.flatMap((point, index) => {
    const color = colorScale.colors[index];
    return color ? [{ index, color: `#${color.slice(-6)}`, value: valueOf(point) }] : [];
  });
  return { type: CFRuleType.colorScale, config };
}

// The file lists the steps upwards, Univer downwards with the last as "everything else".
function iconSetOf({ iconSet }: ConditionalRule): IConditionalFormattingRuleConfig | null {
  if (!iconSet) return null;
  const steps = [...iconSet.cfvo].reverse();
  const config: IIconSet["config"] = steps.map((step, index) => ({
    operator: CFNumberOperator.greaterThanOrEqual,
    value: valueOf(step),
    iconType: iconSet.iconSet as IIconSet["config"][number]["iconType"],
    iconId: String(iconSet.reverse ? steps.length - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: iconSet.showValue !== false, config };
}

function valueOf(point: { readonly type: string; readonly value?: string }): IValueConfig {
  const value = numberOf(point.value);
  return { type: CFValueType[point.type as "num"], ...(value === null ? {} : { value }) };
}

function formulasOf({ formula }: ConditionalRule): readonly string[] {
  return formula === undefined ? [] : Array.isArray(formula) ? formula : [formula];
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined || text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
