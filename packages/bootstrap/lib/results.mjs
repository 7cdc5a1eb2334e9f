import { readFileSync } from 'node:fs';

/** Counts of one test run, and the names of the tests that were left out. */
export function readJest(file) {
  const report = parse(file);
  if (report === null) return null;
  const skipped = report.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
  );
  return {
    passed: report.numPassedTests,
    // A file that does not even load has no failed test of its own.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    skippedNames: skipped,
  };
}

export function readPlaywright(file) {
  const report = parse(file);
  if (report === null) return null;
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + (report.errors?.length ?? 0), skipped, skippedNames: [] };
}

function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
