// Node's environment of Jest, in a context whose globals are plain. In an ordinary one each use of Object, Map or
// Math goes through Node's interceptors, which costs the tests a quarter of their time.
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const { compileOnce } = require("./compileOnce.cjs");

compileOnce();

module.exports = class extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
};
