// A simulated page, as Jest's own.
const { TestEnvironment } = require("jest-environment-jsdom");
const { compileOnce } = require("./compileOnce.cjs");

compileOnce();

module.exports = TestEnvironment;
