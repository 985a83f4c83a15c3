import officeAddins from "eslint-plugin-office-addins";
import regexp from "eslint-plugin-regexp";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// test/architecture.test.ts says which folder may import which; here are the packages.
const OFFICE_JS = {
  regex: "^(@microsoft/)?office-js$",
  message:
    "office.js comes from Microsoft's CDN, in a <script>; office-js is an unrelated package.",
};
const OFFICE_HELPERS = {
  regex: "^@microsoft/office-js-helpers",
  message: "Archived: only src/excel/officeHelpers.ts may use what still works of it.",
};
const HUCRE = {
  regex: "^hucre(/|$)",
  message: "Only src/files, and the emulator's own hucre.ts, read and write workbooks.",
};
const REACT = {
  regex: "^(react|react-dom|@fluentui)(/|$)",
  message: "Only src/taskpane and src/workbench draw.",
};
const WORKBENCH_ONLY = {
  regex: "^(@univerjs|echarts)(/|$)",
  message:
    "Only src/workbench and src/emulator have a spreadsheet; the workbench draws its charts.",
};
const BY_FOLDER = [
  { files: ["src/**"], only: [OFFICE_JS, OFFICE_HELPERS, HUCRE, REACT, WORKBENCH_ONLY] },
  { files: ["src/taskpane/**"], only: [OFFICE_JS, OFFICE_HELPERS, HUCRE, WORKBENCH_ONLY] },
  { files: ["src/workbench/**"], only: [OFFICE_JS, OFFICE_HELPERS, HUCRE] },
  { files: ["src/emulator/**"], only: [OFFICE_JS, OFFICE_HELPERS, HUCRE, REACT] },
  { files: ["src/emulator/book/hucre.ts"], only: [OFFICE_JS, OFFICE_HELPERS] },
  { files: ["src/files/**"], only: [OFFICE_JS, OFFICE_HELPERS, REACT, WORKBENCH_ONLY] },
  { files: ["src/excel/officeHelpers.ts"], only: [OFFICE_JS, HUCRE, REACT, WORKBENCH_ONLY] },
];

export default tseslint.config(
  { ignores: ["dist/", "bin/", ".cache/", "coverage/", "entrega/", "test-results/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An argument that a signature asks for and the body does not use starts with "_".
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    },
  },
  ...BY_FOLDER.map(({ files, only }) => ({
    files,
    rules: { "no-restricted-imports": ["error", { patterns: only }] },
  })),
  {
    // `!` says that something is there; in the core, the code shows it.
    files: ["src/core/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "error" },
  },
  {
    // Text becomes a number through a door that lets no infinity pass and no NaN: readNumber for a cell, else digits.ts.
    files: ["src/{app,cli,core,excel,functions,taskpane}/**"],
    ignores: ["src/core/grid/{digits,readNumber}.ts", "src/core/redondeo.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          // Called, or handed over as in `parts.map(Number)`.
          "CallExpression > Identifier[name=/^(?:Number|parseFloat|parseInt)$/]",
          "MemberExpression[object.name='Number'] > Identifier[name=/^parse/]",
          "UnaryExpression[operator='+']",
        ].map((selector) => ({
          selector,
          message:
            "Text becomes a number by core/grid: readNumber for a cell, else wholeIn or decimalIn.",
        })),
      ],
    },
  },
  {
    // What it reads was written by others: no text of a file costs more than its length.
    files: ["src/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
      "regexp/no-super-linear-move": ["error", { report: "certain" }],
    },
  },
  {
    files: ["src/**"],
    rules: { "no-console": ["error", { allow: ["error"] }] },
  },
  {
    files: ["src/cli/**", "src/excel/officeHelpers.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/taskpane/**", "src/workbench/**"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // The generator of their metadata understands any, and no narrower name for a cell.
    files: ["src/functions/functions.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["src/excel/**", "src/functions/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
