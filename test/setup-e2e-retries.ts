// A browser on shared cores now and then answers too late. Such a test is tried once more, with its
// first failure shown; what fails twice has failed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
