import { speakThrough } from "./bootOffice";
import { bootWebClient } from "./bootWebClient";

// The contract of the emulated Excel once more, through the library of Excel on the web. What it does not hold:
// events and custom functions, which do not come over the bridge, and office.js itself.

speakThrough(bootWebClient);

describe.each([
  "charts",
  "conditionalFormats",
  "errors",
  "format",
  "limits",
  "plainWrites",
  "range",
  "shiftState",
  "state",
  "tables",
  "worksheets",
])("Excel on the web: %s", (suite) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require(`./${suite}.test`);
});
