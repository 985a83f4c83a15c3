import type { FWorksheet } from "@univerjs/sheets/facade";
import { Bag } from "../bag";
import type { Book } from "../book";
import { fail } from "../hostError";
import { Collection, type HostObject } from "../object";
import { sheetState, type CommentState } from "../state";
import type { Range } from "./range";
import { resolveAddress } from "./resolveAddress";

/** The comments of one sheet, or of all of them. */
export class CommentCollection extends Collection<Comment> {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet | null,
  ) {
    super();
  }

  override get $type(): string {
    return "CommentCollection";
  }
  override $keyOf(comment: Comment): string {
    return comment.id;
  }
  get items(): readonly Comment[] {
    const sheets = this.$sheet ? [this.$sheet] : this.$book.workbook.getSheets();
    return sheets.flatMap((sheet) =>
      sheetState(sheet).comments.map((state) => new Comment(this.$book, sheet, state)),
    );
  }

  add(cell: HostObject | string, content: string, contentType = "Plain"): Comment {
    const range = this.#cell(cell);
    if (range.cellCount !== 1 || this.#at(range)) fail("InvalidArgument");
    const state: CommentState = {
      id: this.$book.newId("comment"),
      row: range.rowIndex,
      column: range.columnIndex,
      values: { content, contentType, authorName: "Planeación", resolved: false },
    };
    sheetState(range.$sheet).comments.push(state);
    this.$book.fire(this.$book.root().comments, "onAdded", {
      commentDetails: [{ commentId: state.id, replyIds: [] }],
      source: "Local",
      worksheetId: range.worksheet.id,
    });
    return new Comment(this.$book, range.$sheet, state);
  }
  getItemByCell(cell: HostObject | string): Comment {
    return this.#at(this.#cell(cell)) ?? fail("ItemNotFound");
  }

  #cell(cell: HostObject | string): Range {
    return resolveAddress(this.$book, this.$sheet ?? this.$book.workbook.getActiveSheet(), cell);
  }

  #at(range: Range): Comment | undefined {
    return this.$book
      .root()
      .comments.items.find((comment) => comment.getLocation().address === range.address);
  }
}

class Comment extends Bag {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
    readonly $state: CommentState,
  ) {
    super("Comment", $state.values);
  }

  get id(): string {
    return this.$state.id;
  }
  getLocation(): Range {
    const { row, column } = this.$state;
    return this.$book.root().worksheets.$of(this.$sheet).getCell(row, column);
  }
  delete(): void {
    const state = sheetState(this.$sheet);
    state.comments = state.comments.filter((comment) => comment.id !== this.id);
  }
}
