// `npm test`: all there is, without stopping at the first failure, and one line at the end that says how it went.
import { checks, failedChecks } from './checks.mjs'
import { add } from './counts.mjs'
import { countedJourneys, countedUnit } from './suites.mjs'

/** @typedef {import('./counts.mjs').Count} Count */

/** @returns {Promise<Count>} */
async function countedChecks() {
  const failed = (await failedChecks()).length
  return { passed: Object.keys(checks).length - failed, failed }
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
  const parts = { checks: await countedChecks(), unit: await countedUnit(), journeys: await countedJourneys() }
  console.log('')
  for (const [name, { passed, failed }] of Object.entries(parts)) console.log(`${name.padEnd(9)}${passed} passed, ${failed} failed`)
  return verdict(Object.values(parts).reduce(add))
}
