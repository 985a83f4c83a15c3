import { a1 } from "../../core/grid/a1";
import { escapeXml, setText, type Package } from "../../files/writeReportPackage";
import { declare } from "../../files/writeReportParts";
import { addRelation } from "../../files/writeReportWorkbook";
import type { CommentState } from "../host/state";

/** The comments of one sheet, for a file that keeps the sheet in this part. */
export interface SheetThreads {
  readonly part: string;
  readonly comments: readonly CommentState[];
}

/**
 * Writes comments with their answers and authors. Each needs a note of the old kind in its cell too,
 * for programs that know no threads; by its author (see `noteAuthor`) Excel knows whose stand-in it is.
 */
export function addThreads(parts: Package, sheets: readonly SheetThreads[]): void {
  const authors = [...new Set(sheets.flatMap(({ comments }) => comments.flatMap(authorsOf)))];
  if (sheets.every(({ comments }) => comments.length === 0)) return;
  setText(parts, PERSONS, personsXml(authors));
  declare(parts, PERSONS, "application/vnd.ms-excel.person+xml");
  addRelation(parts, "xl/workbook.xml", `${RELATIONS}/person`, PERSONS);
  sheets.forEach(({ part, comments }, index) => {
    if (comments.length === 0) return;
    const name = `xl/threadedComments/threadedComment${index + 1}.xml`;
    const personOf = (author: string): string => personId(authors.indexOf(author));
    setText(parts, name, threadsXml(comments, personOf));
    declare(parts, name, "application/vnd.ms-excel.threadedcomments+xml");
    addRelation(parts, part, `${RELATIONS}/threadedComment`, name);
  });
}

/** Who the note that stands in for a comment is by. */
export function noteAuthor({ id }: CommentState): string {
  return `tc=${guidOf(id)}`;
}

const PERSONS = "xl/persons/person.xml";
const RELATIONS = "http://schemas.microsoft.com/office/2017/10/relationships";
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function personsXml(authors: readonly string[]): string {
  const persons = authors.map((author, index) => {
    const name = escapeXml(author);
    return `<person displayName="${name}" id="${personId(index)}" userId="${name}" providerId="None"/>`;
  });
  return `${DECLARATION}<personList xmlns="${NAMESPACE}">${persons.join("")}</personList>`;
}

function threadsXml(
  comments: readonly CommentState[],
  personOf: (author: string) => string,
): string {
  const said = comments.flatMap(({ id, row, column, values, replies = [] }) => {
    const own = guidOf(id);
    const ref = a1(row, column);
    const done = values["resolved"] === true ? ' done="1"' : "";
    return [
      `<threadedComment ref="${ref}" personId="${personOf(authorOf(values))}" id="${own}"${done}>${textXml(values)}`,
      ...replies.map(
        (reply) =>
          `<threadedComment ref="${ref}" personId="${personOf(authorOf(reply.values))}" id="${guidOf(reply.id)}" parentId="${own}">${textXml(reply.values)}`,
      ),
    ];
  });
  return `${DECLARATION}<ThreadedComments xmlns="${NAMESPACE}">${said.join("")}</ThreadedComments>`;
}

function textXml(values: CommentState["values"]): string {
  return `<text>${escapeXml(String(values["content"] ?? ""))}</text></threadedComment>`;
}

function authorsOf({ values, replies = [] }: CommentState): readonly string[] {
  return [authorOf(values), ...replies.map((reply) => authorOf(reply.values))];
}

function authorOf(values: CommentState["values"]): string {
  return String(values["authorName"] ?? "");
}

// Only within one file, where each number is given once.
function personId(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

/** "{comment-6f9619ff-…}" → "{6F9619FF-…}": the form that the file wants. */
function guidOf(id: string): string {
  return `{${id.replace(/^\{(?:comment-|reply-)?|\}$/gi, "").toUpperCase()}}`;
}
