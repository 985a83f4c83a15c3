import type { FWorksheet } from "@univerjs/sheets/facade";
import { PlainObject } from "../plainObject";
import type { Book } from "../book";
import { fail } from "../hostError";
import { Collection, type HostObject } from "../object";
import { splitSheet } from "../rect";
import { sheetState, type CommentState, type ReplyState } from "../state";
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
    // A cell has one comment, or a note of the old kind, which is all that a file brings here.
    const isTaken = this.#at(range) !== undefined || hasNote(range);
    if (range.cellCount !== 1 || isTaken || isInsideMerge(range)) fail("InvalidArgument");
    const state: CommentState = {
      id: this.$book.newId("comment"),
      row: range.rowIndex,
      column: range.columnIndex,
      values: { content, contentType, authorName: AUTHOR, resolved: false },
    };
    sheetState(range.$sheet).comments.push(state);
    for (const comments of [this.$book.root().comments, range.worksheet.comments])
      this.$book.fire(comments, "onAdded", {
        commentDetails: [{ commentId: state.id, replyIds: [] }],
        source: "Local",
        worksheetId: range.worksheet.id,
      });
    return new Comment(this.$book, range.$sheet, state);
  }
  getItemByCell(cell: HostObject | string): Comment {
    const range = this.#cell(cell);
    if (range.cellCount !== 1) fail("InvalidArgument");
    return this.#at(range) ?? fail("ItemNotFound");
  }

  #cell(cell: HostObject | string): Range {
    // Among the comments of the workbook an address says its sheet; Microsoft's samples leave it out on a sheet.
    const isPlaced = typeof cell !== "string" || this.$sheet || splitSheet(cell).sheet !== null;
    if (!isPlaced) fail("InvalidArgument");
    return resolveAddress(this.$book, this.$sheet ?? this.$book.workbook.getActiveSheet(), cell);
  }

  #at(range: Range): Comment | undefined {
    return this.$book
      .root()
      .comments.items.find((comment) => comment.getLocation().address === range.address);
  }
}

class Comment extends PlainObject {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
    readonly $state: CommentState,
  ) {
    super("Comment", $state.values);
  }

  override get $isKept(): boolean {
    return sheetState(this.$sheet).comments.some(({ id }) => id === this.id);
  }

  get id(): string {
    return this.$state.id;
  }
  getLocation(): Range {
    const { row, column } = this.$state;
    return this.$book.root().worksheets.$of(this.$sheet).getCell(row, column);
  }
  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this);
  }
  delete(): void {
    const state = sheetState(this.$sheet);
    state.comments = state.comments.filter((comment) => comment.id !== this.id);
  }
}

/** What was answered to a comment, in order. */
class CommentReplyCollection extends Collection<CommentReply> {
  constructor(readonly $comment: Comment) {
    super();
  }

  override get $type(): string {
    return "CommentReplyCollection";
  }
  override $keyOf(reply: CommentReply): string {
    return reply.id;
  }
  get items(): readonly CommentReply[] {
    return (this.$comment.$state.replies ?? []).map(
      (state) => new CommentReply(this.$comment, state),
    );
  }

  add(content: string, contentType = "Plain"): CommentReply {
    const { $book, $state } = this.$comment;
    const values = { content, contentType, authorName: AUTHOR, resolved: false };
    const reply: ReplyState = { id: $book.newId("reply"), values };
    $state.replies = [...($state.replies ?? []), reply];
    return new CommentReply(this.$comment, reply);
  }
}

class CommentReply extends PlainObject {
  constructor(
    readonly $comment: Comment,
    readonly $state: ReplyState,
  ) {
    super("CommentReply", $state.values);
  }

  override get $isKept(): boolean {
    const { $isKept, $state } = this.$comment;
    return $isKept && ($state.replies ?? []).some(({ id }) => id === this.id);
  }

  get id(): string {
    return this.$state.id;
  }
  getParentComment(): Comment {
    return this.$comment;
  }
  delete(): void {
    const { $state } = this.$comment;
    $state.replies = ($state.replies ?? []).filter(({ id }) => id !== this.id);
  }
}

const AUTHOR = "Planeación";

function hasNote({ $sheet, $rect: { row, column } }: Range): boolean {
  return $sheet.getSheet().getCellMatrix().getValue(row, column)?.custom?.["comment"] !== undefined;
}

/** Only the first cell of a merged area is one that a person can comment. */
function isInsideMerge({ $sheet, $rect: { row, column } }: Range): boolean {
  const merge = $sheet.getSheet().getMergedCell(row, column);
  return (
    merge !== null &&
    merge !== undefined &&
    (merge.startRow !== row || merge.startColumn !== column)
  );
}
