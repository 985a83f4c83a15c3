import { SEVERITIES, type Severity } from "../../core/finding";
import { COMMENT_START } from "../../core/report/marksText";

/** What marks there are on a sheet, and what of the user's is in their way. */
export interface SheetMarks {
  readonly worksheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly formats: readonly Excel.ConditionalFormat[];
  /** Ours without replies. */
  readonly comments: readonly Excel.Comment[];
  /** The user's own, and ours with replies: they stay. */
  readonly others: readonly Excel.Comment[];
  readonly answered: number;
}

/** Asked for now, readable after the next sync. */
export interface RequestedSheetMarks {
  readonly read: () => SheetMarks;
}

/**
 * A mark is a conditional format and a comment, so the cell's own fill, colour and number format are
 * never written, and there is nothing of them to be remembered. Both say themselves that they are
 * ours, and follow their cells when rows come, go or move.
 */
export function requestSheetMarks(worksheet: Excel.Worksheet): RequestedSheetMarks {
  const formats = worksheet.getRange().conditionalFormats;
  worksheet.protection.load("protected");
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  worksheet.comments.load("items/id,items/content,items/replies/items/id");
  return {
    read() {
      const ours = worksheet.comments.items.filter(({ content }) =>
        content.startsWith(COMMENT_START),
      );
      const answered = ours.filter(({ replies }) => replies.items.length > 0);
      const comments = ours.filter((comment) => !answered.includes(comment));
      return {
        worksheet,
        isProtected: worksheet.protection.protected,
        formats: formats.items.filter(
          (format) => isOurRule(formulaOf(format)) || isUnfinished(format),
        ),
        comments,
        others: worksheet.comments.items.filter((comment) => !comments.includes(comment)),
        answered: answered.length,
      };
    },
  };
}

/** A condition that always holds, worded so that only ours match. */
export function ruleFor(severity: Severity): string {
  return `=LEN("SOPO ${severity}")>0`;
}

/** Of any severity: a later version may know others, and they too are taken away. */
export function isOurRule(formula: string): boolean {
  return /^=LEN\("SOPO [a-z]+"\)>0$/i.test(formula);
}

/** One that was being made when Excel stopped: no user makes one without a condition. */
function isUnfinished({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && !custom.rule.formula;
}

/** The severity that a mark of ours says; `null`: it says none that is known here. */
export function severityOf(format: Excel.ConditionalFormat): Severity | null {
  const formula = formulaOf(format);
  return SEVERITIES.find((severity) => formula === ruleFor(severity)) ?? null;
}

/** Excel gives it with its sign or without. */
function formulaOf({ customOrNullObject: custom }: Excel.ConditionalFormat): string {
  return custom.isNullObject ? "" : `=${(custom.rule.formula ?? "").replace(/^=/, "")}`;
}
