const { moduleNameMapper } = require("./test/univer.cjs");

// Published as ES modules only, which jest cannot require.
const ES_MODULES = ["hucre", "lodash-es"].join("|");

// The extension says where a test runs: .ts in Node, .tsx in a simulated page; test/e2e in a browser.
const common = {
  rootDir: __dirname,
  transform: {
    [`\\.tsx?$|/node_modules/(${ES_MODULES})/.+\\.m?js$`]: [
      "<rootDir>/test/transform.cjs",
      // What was transformed by another version is not used again.
      { version: require("esbuild").version },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
  moduleNameMapper,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
};

module.exports = {
  // Only what hangs ends by it: on a busy machine the longest test takes ten times what it takes alone.
  testTimeout: 300_000,
  // All cores: left to itself, jest keeps one of two for itself and takes twice as long.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/sequencer.cjs",
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "<rootDir>/test/environment-node.cjs",
      globalSetup: "<rootDir>/test/setup-node.mjs",
      // Microsoft's library looks at its own globals once more after a test file has ended.
      testEnvironmentOptions: { globalsCleanup: "off" },
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "<rootDir>/test/environment-dom.cjs",
      globalSetup: "<rootDir>/test/setup-node.mjs",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/setup-dom.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/setup-e2e-retries.ts"],
      globalSetup: "<rootDir>/test/setup-e2e.mjs",
      globalTeardown: "<rootDir>/test/teardown-e2e.mjs",
    },
  ],
};
