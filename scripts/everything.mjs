// `npm test`: all there is, without stopping at the first failure, and one line at the end that says how it went.
import { checks, failedChecks } from './checks.mjs'
import { add } from './counts.mjs'
import { told } from './failures.mjs'
import { journeysOutcome, unitOutcome } from './suites.mjs'

/**
 * @typedef {import('./counts.mjs').Count} Count
 * @typedef {import('./suites.mjs').Outcome} Outcome
 */

/** @returns {Promise<Outcome>} */
async function checksOutcome() {
  const failed = await failedChecks()
  const failures = failed.map((name) => ({ where: 'npm run check', what: name, why: 'see its output above' }))
  return { passed: Object.keys(checks).length - failed.length, failed: failed.length, failures }
}

/**
 * Prints `N passed, N failed` as the very last line.
 * @param {Count} total
 * @returns {number} exit code
 */
export function verdict({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** @returns {Promise<number>} exit code */
export async function everything() {
  const parts = { checks: await checksOutcome(), unit: await unitOutcome(), journeys: await journeysOutcome() }
  console.log(`\n${told(Object.values(parts).flatMap((it) => it.failures))}`)
  for (const [name, { passed, failed }] of Object.entries(parts)) console.log(`${name.padEnd(9)}${passed} passed, ${failed} failed`)
  return verdict(Object.values(parts).reduce(add, { passed: 0, failed: 0 }))
}
