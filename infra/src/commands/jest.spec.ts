import { countsOf, namesAny } from './jest.js';

const report = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2 };

describe('the counts of a test run', () => {
  it('count a file that could not be loaded as failed', () => {
    expect(countsOf(report, 1)).toEqual({ passed: 5, failed: 3 });
  });

  it('never call a run good that ended badly', () => {
    expect(countsOf({ ...report, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 1)).toEqual({
      passed: 5,
      failed: 1,
    });
    expect(countsOf(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf({ ...report, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 0)).toEqual({
      passed: 5,
      failed: 0,
    });
  });
});

it('a list of test files names some or none', () => {
  expect(namesAny('["/test/one.accept.ts"]\n')).toBe(true);
  expect(namesAny('[]\n')).toBe(false);
  expect(namesAny('')).toBe(false);
});
