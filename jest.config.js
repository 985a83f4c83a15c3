// The extension says where a test runs: .ts in Node, .tsx in a simulated page; test/e2e in a browser.
const common = {
  rootDir: __dirname,
  transform: { "^.+\\.(tsx?|mjs)$": ["ts-jest", { tsconfig: "tsconfig.jest.json", diagnostics: false }] },
  // hucre is published as ES modules only; everything else in node_modules is left as it comes.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
};

module.exports = {
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/setup-dom.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/setup-e2e.mjs",
      globalTeardown: "<rootDir>/test/teardown-e2e.mjs",
    },
  ],
};
