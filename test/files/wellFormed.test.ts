import fc from "fast-check";
import { wellFormedCheck } from "../../src/files/wellFormed";

const SHEET =
  '<?xml version="1.0"?><!-- a < b --><s:sheet xmlns:s="x"><row r="1"><c r="A1" t="str"><v>1 > 0</v></c>' +
  "<c r='B1' note='a > b'/><c r=\"Ñ\"><v><![CDATA[<c>]]></v></c></row></s:sheet>\n";

test("a sheet is well-formed, however it is cut in pieces", () => {
  expect(isWellFormed(SHEET)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (size) => isWellFormed(SHEET, size)),
    { examples: [[1]] },
  );
});

test.each([
  ["a tag without a name", '<a>< r="S6"><v>1</v></c></a>'],
  ["a tag that closes another", "<a><b></c></a>"],
  ["a tag that is not closed", "<a><b></a>"],
  ["a document cut short", "<a><b>1</b>"],
  ["a tag cut short", "<a><b>1</b></a"],
  ["a tag inside a tag", '<a><b r="1<c/></a>'],
  ["an attribute without its equals sign", '<a r"1"/>'],
  ["two documents", "<a/><b/>"],
  ["an attribute that is there twice", '<a r="1" r="2"/>'],
  ["an attribute among many that is there twice", `<a ${manyAttributes(40)} n7=""/>`],
  ["an attribute without quotes", "<a r=1/>"],
  ["an attribute without a value", "<a r/>"],
  ["attributes that touch", '<a r="1"s="2"/>'],
  ["a name that is there twice in an end tag", "<a></a a>"],
  ["an ampersand alone", "<a>1 & 2</a>"],
  ["an entity that nobody declared", "<a>&nope;</a>"],
  ["an entity in an attribute", '<a r="&nope;"/>'],
  ["a reference to no letter", "<a>&#0;</a>"],
  ["a declaration of entities", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ["text before the root", "x<a/>"],
  ["text behind the root", "<a/>x"],
  ["a declaration that does not come first", ' <?xml version="1.0"?><a/>'],
  ["two hyphens in a comment", "<a><!-- -- --></a>"],
  ["an end of plain characters that has no beginning", "<a>]]></a>"],
  ["a control character", "<a>\u0001</a>"],
  ["nothing", ""],
])("%s is not", (_name, xml) => {
  expect(isWellFormed(xml)).toBe(false);
});

test("a closing tag that loses its bracket leaves no document whole", () => {
  const places = [...SHEET.matchAll(/<\//g)].map(({ index }) => index);
  const torn = places.map((place) => `${SHEET.slice(0, place)}=${SHEET.slice(place + 1)}`);
  expect(torn.length).toBeGreaterThan(3);
  expect(torn.filter((xml) => isWellFormed(xml))).toEqual([]);
});

test("a part that is not UTF-8 is not: its letters would be others", () => {
  const check = wellFormedCheck();
  check.take(new Uint8Array([...new TextEncoder().encode("<a>"), 0xf3, 0x3c, 0x2f, 0x61, 0x3e]));
  expect(check.result()).toBe(false);
});

test("a sign of its markup that is lost leaves no document whole", () => {
  const xml = '<?xml version="1.0"?><a b="c" d=\'e\'><f>g &amp; h</f><i/></a>';
  const places = [...xml.matchAll(/[>="'/;]/g)].flatMap(({ index }) => (index > 20 ? index : []));
  expect(places.length).toBeGreaterThan(10);
  const torn = places.map((place) => xml.slice(0, place) + xml.slice(place + 1));
  expect(torn.filter((text) => isWellFormed(text))).toEqual([]);
});

test("many attributes of different names are sound", () => {
  expect(isWellFormed(`<a ${manyAttributes(40)}/>`)).toBe(true);
});

function manyAttributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `n${index}=""`).join(" ");
}

function isWellFormed(xml: string, size = xml.length): boolean {
  const bytes = new TextEncoder().encode(xml);
  const check = wellFormedCheck();
  for (let at = 0; at < bytes.length; at += size) check.take(bytes.subarray(at, at + size));
  return check.result();
}
