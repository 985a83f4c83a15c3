import type { Book } from "../book";
import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { Collection, HostObject } from "../object";
import { bookState } from "../state";

type Part = ReturnType<typeof bookState>["customXml"][number];

abstract class Parts extends Collection<CustomXmlPart> {
  constructor(readonly $book: Book) {
    super();
  }

  override $keyOf(part: CustomXmlPart): string {
    return part.id;
  }
}

/** `workbook.customXmlParts`: documents that travel inside the workbook's file. */
export class CustomXmlPartCollection extends Parts {
  override get $type(): string {
    return "CustomXmlPartCollection";
  }
  get items(): readonly CustomXmlPart[] {
    return bookState(this.$book.workbook).customXml.map(
      (part) => new CustomXmlPart(this.$book, part),
    );
  }

  add(xml: string): CustomXmlPart {
    checkXml(xml);
    const part: Part = { id: this.$book.newId("part"), xml };
    bookState(this.$book.workbook).customXml.push(part);
    return new CustomXmlPart(this.$book, part);
  }
  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.$book, namespaceUri);
  }
}

class CustomXmlPartScopedCollection extends Parts {
  constructor(
    book: Book,
    readonly $namespaceUri: string,
  ) {
    super(book);
  }

  override get $type(): string {
    return "CustomXmlPartScopedCollection";
  }
  get items(): readonly CustomXmlPart[] {
    const { customXmlParts } = this.$book.root();
    return customXmlParts.items.filter((part) => part.namespaceUri === this.$namespaceUri);
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.items;
    return only && others.length === 0 ? only : null;
  }
  getOnlyItem(): CustomXmlPart {
    return this.getOnlyItemOrNullObject() ?? fail("InvalidOperation");
  }
}

class CustomXmlPart extends HostObject implements HostOf<Excel.CustomXmlPart> {
  constructor(
    readonly $book: Book,
    readonly $part: Part,
  ) {
    super();
  }

  override get $type(): string {
    return "CustomXmlPart";
  }

  override get $isKept(): boolean {
    return bookState(this.$book.workbook).customXml.includes(this.$part);
  }
  get id(): string {
    return this.$part.id;
  }
  get namespaceUri(): string {
    const [, double, single = ""] = NAMESPACE.exec(this.$part.xml) ?? [];
    return double ?? single;
  }
  getXml(): string {
    return this.$part.xml;
  }
  setXml(xml: string): void {
    checkXml(xml);
    this.$part.xml = xml;
  }
  delete(): void {
    const state = bookState(this.$book.workbook);
    state.customXml = state.customXml.filter((part) => part.id !== this.id);
  }
}

// Excel refuses what is no document; the closing of the root is enough to catch our own slips.
function checkXml(xml: unknown): asserts xml is string {
  const root = typeof xml === "string" ? /<([A-Za-z_][\w:.-]*)/.exec(xml)?.[1] : undefined;
  const isClosed =
    root !== undefined && (String(xml).includes(`</${root}>`) || /\/>\s*$/.test(String(xml)));
  if (!isClosed) fail("InvalidArgument");
}

const NAMESPACE = /<[^?!<>][^<>]*?\sxmlns(?::\w+)?=(?:"([^"]*)"|'([^']*)')/;
