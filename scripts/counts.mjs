// What the test runners report, brought to the two numbers of the last line.

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {(count: Count, other: Count) => Count} */
export const add = (count, other) => ({ passed: count.passed + other.passed, failed: count.failed + other.failed })

/**
 * Counts vitest's JSON report. A file that failed without a failed test (it could not be loaded) counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((it) => it.status !== 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/**
 * Counts Playwright's JSON report. An error outside any test counts as one failure.
 * @param {{ stats: { expected: number, flaky: number, unexpected: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/**
 * A runner that ended badly although none of its tests failed has crashed: one failure.
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function withExitCode(count, exitCode) {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}
