import { parseArea } from "../../core/grid/a1";
import type { CommentState } from "../host/state";
import type { Sheet, ThreadedComment, ThreadedCommentPerson } from "./hucre";

/** The comments of a sheet with what was answered to them; notes of the old kind are none. */
export function commentsFromXlsx(
  { threadedComments = [] }: Sheet,
  persons: readonly ThreadedCommentPerson[] = [],
): CommentState[] {
  const saidBy = ({ text, personId, done }: ThreadedComment) => ({
    content: text,
    contentType: "Plain",
    authorName: persons.find(({ id }) => id === personId)?.displayName ?? "",
    resolved: done === true,
  });
  return threadedComments.flatMap((comment): CommentState[] => {
    const cell = comment.ref === undefined ? null : parseArea(comment.ref);
    if (!cell || comment.parentId !== undefined) return [];
    const replies = threadedComments
      .filter(({ parentId }) => parentId === comment.id)
      .map((reply) => ({ id: reply.id, values: saidBy(reply) }));
    return [
      {
        id: comment.id,
        row: cell.top,
        column: cell.left,
        values: saidBy(comment),
        ...(replies.length > 0 ? { replies } : {}),
      },
    ];
  });
}
