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

function isWellFormed(xml: string, size = xml.length): boolean {
  const bytes = new TextEncoder().encode(xml);
  const check = wellFormedCheck();
  for (let at = 0; at < bytes.length; at += size) check.take(bytes.subarray(at, at + size));
  return check.result();
}
