// In which order Jest takes the test files: the longest first, so that no core waits for the other at the end. Before
// it has measured them, Jest goes by the size of the file; the long ones have a command of their own beside them.
const { existsSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

module.exports = class extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const [long, others] = [sorted.filter(hasCommand), sorted.filter((test) => !hasCommand(test))];
    return [...long, ...others];
  }
};

function hasCommand({ path }) {
  return existsSync(join(dirname(path), "main.ts"));
}
